// Constants of the timings of video signals, and of what video devices tell. Names in the order in which the headers have them.

/** @type {import('../../constants.mjs').Sets} */
export const SETS = {
  VIDEO_TIMING_TYPES: {
    placeholder: 'V4L2_DV_???',
    headers: ['linux/videodev2.h'],
    names: `
      V4L2_DV_BT_656_1120
    `,
  },
  VIDEO_INTERLACING: {
    placeholder: 'V4L2_DV_???',
    headers: ['linux/videodev2.h'],
    names: `
      V4L2_DV_PROGRESSIVE V4L2_DV_INTERLACED
    `,
  },
  VIDEO_POLARITIES: {
    placeholder: 'V4L2_DV_???',
    headers: ['linux/videodev2.h'],
    names: `
      V4L2_DV_VSYNC_POS_POL V4L2_DV_HSYNC_POS_POL
    `,
  },
  VIDEO_TIMING_STANDARDS: {
    placeholder: 'V4L2_DV_BT_STD_???',
    headers: ['linux/videodev2.h'],
    names: `
      V4L2_DV_BT_STD_CEA861 V4L2_DV_BT_STD_DMT V4L2_DV_BT_STD_CVT V4L2_DV_BT_STD_GTF
      V4L2_DV_BT_STD_SDI
    `,
  },
  VIDEO_TIMING_FLAGS: {
    placeholder: 'V4L2_DV_FL_???',
    headers: ['linux/videodev2.h'],
    names: `
      V4L2_DV_FL_REDUCED_BLANKING V4L2_DV_FL_CAN_REDUCE_FPS V4L2_DV_FL_REDUCED_FPS
      V4L2_DV_FL_HALF_LINE V4L2_DV_FL_IS_CE_VIDEO V4L2_DV_FL_FIRST_FIELD_EXTRA_LINE
      V4L2_DV_FL_HAS_PICTURE_ASPECT V4L2_DV_FL_HAS_CEA861_VIC V4L2_DV_FL_HAS_HDMI_VIC
      V4L2_DV_FL_CAN_DETECT_REDUCED_FPS
    `,
  },
  VIDEO_TIMING_CAPABILITIES: {
    placeholder: 'V4L2_DV_BT_CAP_???',
    headers: ['linux/videodev2.h'],
    names: `
      V4L2_DV_BT_CAP_INTERLACED V4L2_DV_BT_CAP_PROGRESSIVE V4L2_DV_BT_CAP_REDUCED_BLANKING
      V4L2_DV_BT_CAP_CUSTOM
    `,
  },
  VIDEO_CONTROL_CHANGES: {
    placeholder: 'V4L2_EVENT_CTRL_CH_???',
    headers: ['linux/videodev2.h'],
    names: `
      V4L2_EVENT_CTRL_CH_VALUE V4L2_EVENT_CTRL_CH_FLAGS V4L2_EVENT_CTRL_CH_RANGE
      V4L2_EVENT_CTRL_CH_DIMENSIONS
    `,
  },
  VIDEO_SOURCE_CHANGES: {
    placeholder: 'V4L2_EVENT_SRC_CH_???',
    headers: ['linux/videodev2.h'],
    names: `
      V4L2_EVENT_SRC_CH_RESOLUTION
    `,
  },
  VIDEO_MOTION_FLAGS: {
    placeholder: 'V4L2_EVENT_MD_FL_???',
    headers: ['linux/videodev2.h'],
    names: `
      V4L2_EVENT_MD_FL_HAVE_FRAME_SEQ
    `,
  },
  VIDEO_AUDIO_CAPABILITIES: {
    placeholder: 'V4L2_AUDCAP_???',
    headers: ['linux/videodev2.h'],
    names: `
      V4L2_AUDCAP_STEREO V4L2_AUDCAP_AVL
    `,
  },
  VIDEO_AUDIO_MODES: {
    placeholder: 'V4L2_AUDMODE_???',
    headers: ['linux/videodev2.h'],
    names: `
      V4L2_AUDMODE_AVL
    `,
  },
  VIDEO_OUTPUT_TYPES: {
    placeholder: 'V4L2_OUTPUT_TYPE_???',
    headers: ['linux/videodev2.h'],
    names: `
      V4L2_OUTPUT_TYPE_MODULATOR V4L2_OUTPUT_TYPE_ANALOG V4L2_OUTPUT_TYPE_ANALOGVGAOVERLAY
    `,
  },
  VIDEO_OUTPUT_CAPABILITIES: {
    placeholder: 'V4L2_OUT_CAP_???',
    headers: ['linux/videodev2.h'],
    names: `
      V4L2_OUT_CAP_DV_TIMINGS V4L2_OUT_CAP_STD V4L2_OUT_CAP_NATIVE_SIZE
    `,
  },
  VIDEO_ENCODER_COMMANDS: {
    placeholder: 'V4L2_ENC_CMD_???',
    headers: ['linux/videodev2.h'],
    names: `
      V4L2_ENC_CMD_START V4L2_ENC_CMD_STOP V4L2_ENC_CMD_PAUSE V4L2_ENC_CMD_RESUME
    `,
  },
  VIDEO_ENCODER_FLAGS: {
    placeholder: 'V4L2_ENC_CMD_???',
    headers: ['linux/videodev2.h'],
    names: `
      V4L2_ENC_CMD_STOP_AT_GOP_END
    `,
  },
};
