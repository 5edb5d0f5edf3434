// Constants of io_uring that came after the installed headers and strace 6.1.

/** @type {import('../../constants.mjs').Sets} */
export const SETS = {
  IO_URING_BPF_COMMANDS: {
    placeholder: 'IO_URING_BPF_CMD_???',
    headers: [],
    names: '',
    later: { 'linux/io_uring/bpf_filter.h': 'IO_URING_BPF_CMD_FILTER' },
  },
  IO_URING_BPF_FLAGS: {
    placeholder: 'IO_URING_BPF_FILTER_???',
    headers: [],
    names: '',
    later: {
      'linux/io_uring/bpf_filter.h': 'IO_URING_BPF_FILTER_DENY_REST IO_URING_BPF_FILTER_SZ_STRICT',
    },
  },
  IO_URING_REGISTER_FLAGS: {
    placeholder: '',
    headers: [],
    names: '',
    later: {
      'linux/io_uring.h': `
        IORING_REGISTER_USE_REGISTERED_RING
      `,
    },
  },
  IO_URING_CANCEL_FLAGS: {
    placeholder: 'IORING_ASYNC_CANCEL_???',
    headers: [],
    names: '',
    later: {
      'linux/io_uring.h': `
        IORING_ASYNC_CANCEL_ALL IORING_ASYNC_CANCEL_FD IORING_ASYNC_CANCEL_ANY IORING_ASYNC_CANCEL_FD_FIXED
        IORING_ASYNC_CANCEL_USERDATA IORING_ASYNC_CANCEL_OP
      `,
    },
  },
  IO_URING_NAPI_OPERATIONS: {
    placeholder: 'IO_URING_NAPI_???',
    headers: [],
    names: '',
    later: {
      'linux/io_uring.h': `
        IO_URING_NAPI_REGISTER_OP IO_URING_NAPI_STATIC_ADD_ID IO_URING_NAPI_STATIC_DEL_ID
      `,
    },
  },
  IO_URING_NAPI_TRACKING: {
    placeholder: 'IO_URING_NAPI_TRACKING_???',
    headers: [],
    names: '',
    later: {
      'linux/io_uring.h': `
        IO_URING_NAPI_TRACKING_DYNAMIC IO_URING_NAPI_TRACKING_STATIC IO_URING_NAPI_TRACKING_INACTIVE
      `,
    },
  },
  IO_URING_CLONE_FLAGS: {
    placeholder: 'IORING_REGISTER_???',
    headers: [],
    names: '',
    later: {
      'linux/io_uring.h': `
        IORING_REGISTER_SRC_REGISTERED IORING_REGISTER_DST_REPLACE
      `,
    },
  },
  IO_URING_REGION_FLAGS: {
    placeholder: 'IORING_MEM_REGION_REG_???',
    headers: [],
    names: '',
    later: {
      'linux/io_uring.h': `
        IORING_MEM_REGION_REG_WAIT_ARG
      `,
    },
  },
  IO_URING_TRANSFER_FLAGS: {
    placeholder: 'IORING_RECVSEND_???',
    headers: [],
    names: '',
    later: {
      'linux/io_uring.h': `
        IORING_RECVSEND_POLL_FIRST IORING_RECV_MULTISHOT IORING_RECVSEND_FIXED_BUF
        IORING_SEND_ZC_REPORT_USAGE IORING_RECVSEND_BUNDLE IORING_SEND_VECTORIZED
      `,
    },
  },
  IO_URING_ACCEPT_FLAGS: {
    placeholder: 'IORING_ACCEPT_???',
    headers: [],
    names: '',
    later: {
      'linux/io_uring.h': `
        IORING_ACCEPT_MULTISHOT IORING_ACCEPT_DONTWAIT IORING_ACCEPT_POLL_FIRST
      `,
    },
  },
  IO_URING_NOP_FLAGS: {
    placeholder: 'IORING_NOP_???',
    headers: [],
    names: '',
    later: {
      'linux/io_uring.h': `
        IORING_NOP_INJECT_RESULT IORING_NOP_FILE IORING_NOP_FIXED_FILE IORING_NOP_FIXED_BUFFER
        IORING_NOP_TW IORING_NOP_CQE32
      `,
    },
  },
  IO_URING_MESSAGE_FLAGS: {
    placeholder: 'IORING_MSG_RING_???',
    headers: [],
    names: '',
    later: {
      'linux/io_uring.h': `
        IORING_MSG_RING_CQE_SKIP IORING_MSG_RING_FLAGS_PASS
      `,
    },
  },
  IO_URING_INSTALL_FLAGS: {
    placeholder: 'IORING_FIXED_FD_???',
    headers: [],
    names: '',
    later: {
      'linux/io_uring.h': `
        IORING_FIXED_FD_NO_CLOEXEC
      `,
    },
  },
  IO_URING_ATTRIBUTES: {
    placeholder: 'IORING_RW_ATTR_FLAG_???',
    headers: [],
    names: '',
    later: {
      'linux/io_uring.h': `
        IORING_RW_ATTR_FLAG_PI
      `,
    },
  },
  IO_URING_QUERIES: {
    placeholder: 'IO_URING_QUERY_???',
    headers: [],
    names: '',
    later: {
      'linux/io_uring/query.h': `
        IO_URING_QUERY_OPCODES IO_URING_QUERY_ZCRX IO_URING_QUERY_SCQ IO_URING_QUERY_ZCRX_EVENT
      `,
    },
  },
  ZCRX_REGISTER_FLAGS: {
    placeholder: 'ZCRX_REG_???',
    headers: [],
    names: '',
    later: {
      'linux/io_uring/zcrx.h': `
        ZCRX_REG_IMPORT ZCRX_REG_NODEV
      `,
    },
  },
  ZCRX_AREA_FLAGS: {
    placeholder: 'IORING_ZCRX_AREA_???',
    headers: [],
    names: '',
    later: {
      'linux/io_uring/zcrx.h': `
        IORING_ZCRX_AREA_DMABUF
      `,
    },
  },
  ZCRX_OPERATIONS: {
    placeholder: 'ZCRX_CTRL_???',
    headers: [],
    names: '',
    later: {
      'linux/io_uring/zcrx.h': `
        ZCRX_CTRL_FLUSH_RQ ZCRX_CTRL_EXPORT ZCRX_CTRL_ARM_EVENT
      `,
    },
  },
  ZCRX_EVENTS: {
    placeholder: 'ZCRX_EVENT_???',
    headers: [],
    names: '',
    later: {
      'linux/io_uring/zcrx.h': `
        ZCRX_EVENT_ALLOC_FAIL ZCRX_EVENT_COPY
      `,
    },
  },
};
