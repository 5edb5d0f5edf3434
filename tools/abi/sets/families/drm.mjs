// Constants of graphics devices. Names in the order in which the headers have them.

/** @type {import('../../constants.mjs').Sets} */
export const SETS = {
  DRM_CAPABILITIES: {
    placeholder: 'DRM_CAP_???',
    headers: [],
    names: '',
    later: {
      'drm/drm.h': `
        DRM_CAP_DUMB_BUFFER DRM_CAP_VBLANK_HIGH_CRTC DRM_CAP_DUMB_PREFERRED_DEPTH
        DRM_CAP_DUMB_PREFER_SHADOW DRM_CAP_PRIME DRM_CAP_TIMESTAMP_MONOTONIC DRM_CAP_ASYNC_PAGE_FLIP
        DRM_CAP_CURSOR_WIDTH DRM_CAP_CURSOR_HEIGHT DRM_CAP_ADDFB2_MODIFIERS DRM_CAP_PAGE_FLIP_TARGET
        DRM_CAP_CRTC_IN_VBLANK_EVENT DRM_CAP_SYNCOBJ DRM_CAP_SYNCOBJ_TIMELINE
        DRM_CAP_ATOMIC_ASYNC_PAGE_FLIP
      `,
    },
  },
  DRM_CLIENT_CAPABILITIES: {
    placeholder: 'DRM_CLIENT_CAP_???',
    headers: [],
    names: '',
    later: {
      'drm/drm.h': `
        DRM_CLIENT_CAP_STEREO_3D DRM_CLIENT_CAP_UNIVERSAL_PLANES DRM_CLIENT_CAP_ATOMIC
        DRM_CLIENT_CAP_ASPECT_RATIO DRM_CLIENT_CAP_WRITEBACK_CONNECTORS
        DRM_CLIENT_CAP_CURSOR_PLANE_HOTSPOT DRM_CLIENT_CAP_PLANE_COLOR_PIPELINE
      `,
    },
  },
  DRM_DESCRIPTOR_FLAGS: {
    placeholder: 'DRM_???',
    headers: ['fcntl.h'],
    names: 'DRM_RDWR=O_RDWR DRM_CLOEXEC=O_CLOEXEC',
  },
  DRM_SYNCOBJ_CREATE_FLAGS: {
    placeholder: 'DRM_SYNCOBJ_CREATE_???',
    headers: [],
    names: '',
    later: {
      'drm/drm.h': 'DRM_SYNCOBJ_CREATE_SIGNALED',
    },
  },
  DRM_SYNCOBJ_IMPORT_FLAGS: {
    placeholder: 'DRM_SYNCOBJ_FD_TO_HANDLE_FLAGS_???',
    headers: [],
    names: '',
    later: {
      'drm/drm.h': `
        DRM_SYNCOBJ_FD_TO_HANDLE_FLAGS_IMPORT_SYNC_FILE DRM_SYNCOBJ_FD_TO_HANDLE_FLAGS_TIMELINE
      `,
    },
  },
  DRM_SYNCOBJ_EXPORT_FLAGS: {
    placeholder: 'DRM_SYNCOBJ_HANDLE_TO_FD_FLAGS_???',
    headers: [],
    names: '',
    later: {
      'drm/drm.h': `
        DRM_SYNCOBJ_HANDLE_TO_FD_FLAGS_EXPORT_SYNC_FILE DRM_SYNCOBJ_HANDLE_TO_FD_FLAGS_TIMELINE
      `,
    },
  },
  DRM_SYNCOBJ_WAIT_FLAGS: {
    placeholder: 'DRM_SYNCOBJ_WAIT_FLAGS_???',
    headers: [],
    names: '',
    later: {
      'drm/drm.h': `
        DRM_SYNCOBJ_WAIT_FLAGS_WAIT_ALL DRM_SYNCOBJ_WAIT_FLAGS_WAIT_FOR_SUBMIT
        DRM_SYNCOBJ_WAIT_FLAGS_WAIT_AVAILABLE DRM_SYNCOBJ_WAIT_FLAGS_WAIT_DEADLINE
      `,
    },
  },
  DRM_SYNCOBJ_QUERY_FLAGS: {
    placeholder: 'DRM_SYNCOBJ_QUERY_FLAGS_???',
    headers: [],
    names: '',
    later: {
      'drm/drm.h': 'DRM_SYNCOBJ_QUERY_FLAGS_LAST_SUBMITTED',
    },
  },
  DRM_SEQUENCE_FLAGS: {
    placeholder: 'DRM_CRTC_SEQUENCE_???',
    headers: [],
    names: '',
    later: {
      'drm/drm.h': 'DRM_CRTC_SEQUENCE_RELATIVE DRM_CRTC_SEQUENCE_NEXT_ON_MISS',
    },
  },
  DRM_VBLANK_TYPES: {
    placeholder: '_DRM_VBLANK_???',
    headers: [],
    names: '',
    later: {
      'drm/drm.h': `
        _DRM_VBLANK_ABSOLUTE _DRM_VBLANK_RELATIVE _DRM_VBLANK_EVENT _DRM_VBLANK_FLIP
        _DRM_VBLANK_NEXTONMISS _DRM_VBLANK_SECONDARY _DRM_VBLANK_SIGNAL
      `,
    },
  },
  DRM_MODE_TYPES: {
    placeholder: 'DRM_MODE_TYPE_???',
    headers: [],
    names: '',
    later: {
      'drm/drm_mode.h': `
        DRM_MODE_TYPE_BUILTIN DRM_MODE_TYPE_CLOCK_C DRM_MODE_TYPE_CRTC_C DRM_MODE_TYPE_PREFERRED
        DRM_MODE_TYPE_DEFAULT DRM_MODE_TYPE_USERDEF DRM_MODE_TYPE_DRIVER
      `,
    },
  },
  DRM_MODE_FLAGS: {
    placeholder: 'DRM_MODE_FLAG_???',
    headers: [],
    names: '',
    later: {
      'drm/drm_mode.h': `
        DRM_MODE_FLAG_PHSYNC DRM_MODE_FLAG_NHSYNC DRM_MODE_FLAG_PVSYNC DRM_MODE_FLAG_NVSYNC
        DRM_MODE_FLAG_INTERLACE DRM_MODE_FLAG_DBLSCAN DRM_MODE_FLAG_CSYNC DRM_MODE_FLAG_PCSYNC
        DRM_MODE_FLAG_NCSYNC DRM_MODE_FLAG_HSKEW DRM_MODE_FLAG_BCAST DRM_MODE_FLAG_PIXMUX
        DRM_MODE_FLAG_DBLCLK DRM_MODE_FLAG_CLKDIV2
      `,
    },
  },
  DRM_MODE_ENCODERS: {
    placeholder: 'DRM_MODE_ENCODER_???',
    headers: [],
    names: '',
    later: {
      'drm/drm_mode.h': `
        DRM_MODE_ENCODER_NONE DRM_MODE_ENCODER_DAC DRM_MODE_ENCODER_TMDS DRM_MODE_ENCODER_LVDS
        DRM_MODE_ENCODER_TVDAC DRM_MODE_ENCODER_VIRTUAL DRM_MODE_ENCODER_DSI DRM_MODE_ENCODER_DPMST
        DRM_MODE_ENCODER_DPI
      `,
    },
  },
  DRM_MODE_CONNECTORS: {
    placeholder: 'DRM_MODE_CONNECTOR_???',
    headers: [],
    names: '',
    later: {
      'drm/drm_mode.h': `
        DRM_MODE_CONNECTOR_Unknown DRM_MODE_CONNECTOR_VGA DRM_MODE_CONNECTOR_DVII
        DRM_MODE_CONNECTOR_DVID DRM_MODE_CONNECTOR_DVIA DRM_MODE_CONNECTOR_Composite
        DRM_MODE_CONNECTOR_SVIDEO DRM_MODE_CONNECTOR_LVDS DRM_MODE_CONNECTOR_Component
        DRM_MODE_CONNECTOR_9PinDIN DRM_MODE_CONNECTOR_DisplayPort DRM_MODE_CONNECTOR_HDMIA
        DRM_MODE_CONNECTOR_HDMIB DRM_MODE_CONNECTOR_TV DRM_MODE_CONNECTOR_eDP
        DRM_MODE_CONNECTOR_VIRTUAL DRM_MODE_CONNECTOR_DSI DRM_MODE_CONNECTOR_DPI
        DRM_MODE_CONNECTOR_WRITEBACK DRM_MODE_CONNECTOR_SPI DRM_MODE_CONNECTOR_USB
      `,
    },
  },
  DRM_MODE_PROPERTY_FLAGS: {
    placeholder: 'DRM_MODE_PROP_???',
    headers: [],
    names: '',
    later: {
      'drm/drm_mode.h': `
        DRM_MODE_PROP_PENDING DRM_MODE_PROP_RANGE DRM_MODE_PROP_IMMUTABLE DRM_MODE_PROP_ENUM
        DRM_MODE_PROP_BLOB DRM_MODE_PROP_BITMASK DRM_MODE_PROP_ATOMIC
      `,
    },
  },
  DRM_MODE_OBJECTS: {
    placeholder: 'DRM_MODE_OBJECT_???',
    headers: [],
    names: '',
    later: {
      'drm/drm_mode.h': `
        DRM_MODE_OBJECT_CRTC DRM_MODE_OBJECT_CONNECTOR DRM_MODE_OBJECT_ENCODER DRM_MODE_OBJECT_MODE
        DRM_MODE_OBJECT_PROPERTY DRM_MODE_OBJECT_FB DRM_MODE_OBJECT_BLOB DRM_MODE_OBJECT_PLANE
        DRM_MODE_OBJECT_COLOROP DRM_MODE_OBJECT_ANY
      `,
    },
  },
  DRM_MODE_BUFFER_FLAGS: {
    placeholder: 'DRM_MODE_FB_???',
    headers: [],
    names: '',
    later: {
      'drm/drm_mode.h': 'DRM_MODE_FB_INTERLACED DRM_MODE_FB_MODIFIERS',
    },
  },
  DRM_MODE_DIRTY_FLAGS: {
    placeholder: 'DRM_MODE_FB_DIRTY_???',
    headers: [],
    names: '',
    later: {
      'drm/drm_mode.h': 'DRM_MODE_FB_DIRTY_ANNOTATE_COPY DRM_MODE_FB_DIRTY_ANNOTATE_FILL',
    },
  },
  DRM_MODE_CURSOR_FLAGS: {
    placeholder: 'DRM_MODE_CURSOR_???',
    headers: [],
    names: '',
    later: {
      'drm/drm_mode.h': 'DRM_MODE_CURSOR_BO DRM_MODE_CURSOR_MOVE',
    },
  },
  DRM_MODE_FLIP_FLAGS: {
    placeholder: 'DRM_MODE_PAGE_FLIP_???',
    headers: [],
    names: '',
    later: {
      'drm/drm_mode.h': `
        DRM_MODE_PAGE_FLIP_EVENT DRM_MODE_PAGE_FLIP_ASYNC DRM_MODE_PAGE_FLIP_TARGET_ABSOLUTE
        DRM_MODE_PAGE_FLIP_TARGET_RELATIVE
      `,
    },
  },
  DRM_MODE_ATOMIC_FLAGS: {
    placeholder: 'DRM_MODE_ATOMIC_???',
    headers: [],
    names: '',
    later: {
      'drm/drm_mode.h': `
        DRM_MODE_PAGE_FLIP_EVENT DRM_MODE_PAGE_FLIP_ASYNC DRM_MODE_ATOMIC_TEST_ONLY
        DRM_MODE_ATOMIC_NONBLOCK DRM_MODE_ATOMIC_ALLOW_MODESET
      `,
    },
  },
  DRM_MAP_TYPES: {
    placeholder: '_DRM_???',
    headers: [],
    names: '',
    later: {
      'drm/drm.h': `
        _DRM_FRAME_BUFFER _DRM_REGISTERS _DRM_SHM _DRM_AGP _DRM_SCATTER_GATHER _DRM_CONSISTENT
      `,
    },
  },
  DRM_MAP_FLAGS: {
    placeholder: '_DRM_???',
    headers: [],
    names: '',
    later: {
      'drm/drm.h': `
        _DRM_RESTRICTED _DRM_READ_ONLY _DRM_LOCKED _DRM_KERNEL _DRM_WRITE_COMBINING _DRM_CONTAINS_LOCK
        _DRM_REMOVABLE _DRM_DRIVER
      `,
    },
  },
  DRM_BUFFER_FLAGS: {
    placeholder: '_DRM_???',
    headers: [],
    names: '',
    later: {
      'drm/drm.h': `
        _DRM_PAGE_ALIGN _DRM_AGP_BUFFER _DRM_SG_BUFFER _DRM_FB_BUFFER _DRM_PCI_BUFFER_RO
      `,
    },
  },
  DRM_DMA_FLAGS: {
    placeholder: '_DRM_DMA_???',
    headers: [],
    names: '',
    later: {
      'drm/drm.h': `
        _DRM_DMA_BLOCK _DRM_DMA_WHILE_LOCKED _DRM_DMA_PRIORITY _DRM_DMA_WAIT _DRM_DMA_SMALLER_OK
        _DRM_DMA_LARGER_OK
      `,
    },
  },
  DRM_CONTEXT_FLAGS: {
    placeholder: '_DRM_CONTEXT_???',
    headers: [],
    names: '',
    later: {
      'drm/drm.h': `
        _DRM_CONTEXT_PRESERVED _DRM_CONTEXT_2DONLY
      `,
    },
  },
  DRM_LOCK_FLAGS: {
    placeholder: '_DRM_LOCK_???',
    headers: [],
    names: '',
    later: {
      'drm/drm.h': `
        _DRM_LOCK_READY _DRM_LOCK_QUIESCENT _DRM_LOCK_FLUSH _DRM_LOCK_FLUSH_ALL _DRM_HALT_ALL_QUEUES
        _DRM_HALT_CUR_QUEUES
      `,
    },
  },
  DRM_DRAWABLES: {
    placeholder: 'DRM_DRAWABLE_???',
    headers: [],
    names: '',
    later: {
      'drm/drm.h': `
        DRM_DRAWABLE_CLIPRECTS
      `,
    },
  },
  DRM_CONTROL_FUNCTIONS: {
    placeholder: 'DRM_???',
    headers: [],
    names: '',
    later: {
      'drm/drm.h': `
        DRM_ADD_COMMAND DRM_RM_COMMAND DRM_INST_HANDLER DRM_UNINST_HANDLER
      `,
    },
  },
  DRM_MODESET_COMMANDS: {
    placeholder: '_DRM_???_MODESET',
    headers: [],
    names: '',
    later: {
      'drm/drm.h': `
        _DRM_PRE_MODESET _DRM_POST_MODESET
      `,
    },
  },
  DRM_STATISTICS: {
    placeholder: '_DRM_STAT_???',
    headers: [],
    names: '',
    later: {
      'drm/drm.h': `
        _DRM_STAT_LOCK _DRM_STAT_OPENS _DRM_STAT_CLOSES _DRM_STAT_IOCTLS _DRM_STAT_LOCKS
        _DRM_STAT_UNLOCKS _DRM_STAT_VALUE _DRM_STAT_BYTE _DRM_STAT_COUNT _DRM_STAT_IRQ
        _DRM_STAT_PRIMARY _DRM_STAT_SECONDARY _DRM_STAT_DMA _DRM_STAT_SPECIAL _DRM_STAT_MISSED
      `,
    },
  },
};
