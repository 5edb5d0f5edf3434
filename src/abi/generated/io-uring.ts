// Generated from linux/io_uring.h, linux/io_uring/query.h, linux/io_uring/zcrx.h, as tools/abi/sets/families/io-uring.mjs lists the names.
// Remake with: npm run generate:abi

import { constants } from '../constants.ts';

export const IO_URING_REGISTER_FLAGS = /* @__PURE__ */ constants('', [
  ['IORING_REGISTER_USE_REGISTERED_RING', 0x80000000],
]);

export const IO_URING_CANCEL_FLAGS = /* @__PURE__ */ constants('IORING_ASYNC_CANCEL_???', [
  ['IORING_ASYNC_CANCEL_ALL', 1],
  ['IORING_ASYNC_CANCEL_FD', 2],
  ['IORING_ASYNC_CANCEL_ANY', 4],
  ['IORING_ASYNC_CANCEL_FD_FIXED', 8],
  ['IORING_ASYNC_CANCEL_USERDATA', 0x10],
  ['IORING_ASYNC_CANCEL_OP', 0x20],
]);

export const IO_URING_NAPI_OPERATIONS = /* @__PURE__ */ constants('IO_URING_NAPI_???', [
  ['IO_URING_NAPI_REGISTER_OP', 0],
  ['IO_URING_NAPI_STATIC_ADD_ID', 1],
  ['IO_URING_NAPI_STATIC_DEL_ID', 2],
]);

export const IO_URING_NAPI_TRACKING = /* @__PURE__ */ constants('IO_URING_NAPI_TRACKING_???', [
  ['IO_URING_NAPI_TRACKING_DYNAMIC', 0],
  ['IO_URING_NAPI_TRACKING_STATIC', 1],
  ['IO_URING_NAPI_TRACKING_INACTIVE', 0xff],
]);

export const IO_URING_CLONE_FLAGS = /* @__PURE__ */ constants('IORING_REGISTER_???', [
  ['IORING_REGISTER_SRC_REGISTERED', 1],
  ['IORING_REGISTER_DST_REPLACE', 2],
]);

export const IO_URING_REGION_FLAGS = /* @__PURE__ */ constants('IORING_MEM_REGION_REG_???', [
  ['IORING_MEM_REGION_REG_WAIT_ARG', 1],
]);

export const IO_URING_TRANSFER_FLAGS = /* @__PURE__ */ constants('IORING_RECVSEND_???', [
  ['IORING_RECVSEND_POLL_FIRST', 1],
  ['IORING_RECV_MULTISHOT', 2],
  ['IORING_RECVSEND_FIXED_BUF', 4],
  ['IORING_SEND_ZC_REPORT_USAGE', 8],
  ['IORING_RECVSEND_BUNDLE', 0x10],
  ['IORING_SEND_VECTORIZED', 0x20],
]);

export const IO_URING_ACCEPT_FLAGS = /* @__PURE__ */ constants('IORING_ACCEPT_???', [
  ['IORING_ACCEPT_MULTISHOT', 1],
  ['IORING_ACCEPT_DONTWAIT', 2],
  ['IORING_ACCEPT_POLL_FIRST', 4],
]);

export const IO_URING_NOP_FLAGS = /* @__PURE__ */ constants('IORING_NOP_???', [
  ['IORING_NOP_INJECT_RESULT', 1],
  ['IORING_NOP_FILE', 2],
  ['IORING_NOP_FIXED_FILE', 4],
  ['IORING_NOP_FIXED_BUFFER', 8],
  ['IORING_NOP_TW', 0x10],
  ['IORING_NOP_CQE32', 0x20],
]);

export const IO_URING_MESSAGE_FLAGS = /* @__PURE__ */ constants('IORING_MSG_RING_???', [
  ['IORING_MSG_RING_CQE_SKIP', 1],
  ['IORING_MSG_RING_FLAGS_PASS', 2],
]);

export const IO_URING_INSTALL_FLAGS = /* @__PURE__ */ constants('IORING_FIXED_FD_???', [
  ['IORING_FIXED_FD_NO_CLOEXEC', 1],
]);

export const IO_URING_ATTRIBUTES = /* @__PURE__ */ constants('IORING_RW_ATTR_FLAG_???', [
  ['IORING_RW_ATTR_FLAG_PI', 1],
]);

export const IO_URING_QUERIES = /* @__PURE__ */ constants('IO_URING_QUERY_???', [
  ['IO_URING_QUERY_OPCODES', 0],
  ['IO_URING_QUERY_ZCRX', 1],
  ['IO_URING_QUERY_SCQ', 2],
  ['IO_URING_QUERY_ZCRX_EVENT', 3],
]);

export const ZCRX_REGISTER_FLAGS = /* @__PURE__ */ constants('ZCRX_REG_???', [
  ['ZCRX_REG_IMPORT', 1],
  ['ZCRX_REG_NODEV', 2],
]);

export const ZCRX_AREA_FLAGS = /* @__PURE__ */ constants('IORING_ZCRX_AREA_???', [
  ['IORING_ZCRX_AREA_DMABUF', 1],
]);

export const ZCRX_OPERATIONS = /* @__PURE__ */ constants('ZCRX_CTRL_???', [
  ['ZCRX_CTRL_FLUSH_RQ', 0],
  ['ZCRX_CTRL_EXPORT', 1],
  ['ZCRX_CTRL_ARM_EVENT', 2],
]);

export const ZCRX_EVENTS = /* @__PURE__ */ constants('ZCRX_EVENT_???', [
  ['ZCRX_EVENT_ALLOC_FAIL', 0],
  ['ZCRX_EVENT_COPY', 1],
]);
