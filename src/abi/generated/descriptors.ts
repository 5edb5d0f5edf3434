// Generated from asm/fcntl.h, linux/fcntl.h, linux/close_range.h, linux/eventpoll.h, sys/eventfd.h, poll.h, linux/aio_abi.h, linux/io_uring.h, as tools/abi/sets/families/descriptors.mjs lists the names.
// Remake with: npm run generate:abi

import { constants } from '../constants.ts';

export const LOCK_TYPES = /* @__PURE__ */ constants('F_???', [
  ['F_RDLCK', 0],
  ['F_WRLCK', 1],
  ['F_UNLCK', 2],
  ['F_EXLCK', 4],
  ['F_SHLCK', 8],
]);

export const DESCRIPTOR_FLAGS = /* @__PURE__ */ constants('FD_???', [
  ['FD_CLOEXEC', 1],
]);

export const FCNTL_COMMANDS = /* @__PURE__ */ constants('F_???', [
  ['F_DUPFD', 0],
  ['F_GETFD', 1],
  ['F_SETFD', 2],
  ['F_GETFL', 3],
  ['F_SETFL', 4],
  ['F_GETLK', 5],
  ['F_SETLK', 6],
  ['F_SETLKW', 7],
  ['F_SETOWN', 8],
  ['F_GETOWN', 9],
  ['F_SETSIG', 0xa],
  ['F_GETSIG', 0xb],
  ['F_GETLK64', 0xc],
  ['F_SETLK64', 0xd],
  ['F_SETLKW64', 0xe],
  ['F_SETOWN_EX', 0xf],
  ['F_GETOWN_EX', 0x10],
  ['F_GETOWNER_UIDS', 0x11],
  ['F_OFD_GETLK', 0x24],
  ['F_OFD_SETLK', 0x25],
  ['F_OFD_SETLKW', 0x26],
  ['F_SETLEASE', 0x400],
  ['F_GETLEASE', 0x401],
  ['F_NOTIFY', 0x402],
  ['F_CANCELLK', 0x405],
  ['F_DUPFD_CLOEXEC', 0x406],
  ['F_SETPIPE_SZ', 0x407],
  ['F_GETPIPE_SZ', 0x408],
  ['F_ADD_SEALS', 0x409],
  ['F_GET_SEALS', 0x40a],
]);

export const SEALS = /* @__PURE__ */ constants('F_SEAL_???', [
  ['F_SEAL_SEAL', 1],
  ['F_SEAL_SHRINK', 2],
  ['F_SEAL_GROW', 4],
  ['F_SEAL_WRITE', 8],
  ['F_SEAL_FUTURE_WRITE', 0x10],
]);

export const OWNER_TYPES = /* @__PURE__ */ constants('F_OWNER_???', [
  ['F_OWNER_TID', 0],
  ['F_OWNER_PID', 1],
  ['F_OWNER_PGRP', 2],
]);

export const FLOCK_OPERATIONS = /* @__PURE__ */ constants('LOCK_???', [
  ['LOCK_SH', 1],
  ['LOCK_EX', 2],
  ['LOCK_NB', 4],
  ['LOCK_UN', 8],
  ['LOCK_MAND', 0x20],
  ['LOCK_RW', 0xc0],
  ['LOCK_READ', 0x40],
  ['LOCK_WRITE', 0x80],
]);

export const CLOSE_RANGE_FLAGS = /* @__PURE__ */ constants('CLOSE_RANGE_???', [
  ['CLOSE_RANGE_UNSHARE', 2],
  ['CLOSE_RANGE_CLOEXEC', 4],
]);

export const EPOLL_OPERATIONS = /* @__PURE__ */ constants('EPOLL_CTL_???', [
  ['EPOLL_CTL_ADD', 1],
  ['EPOLL_CTL_DEL', 2],
  ['EPOLL_CTL_MOD', 3],
]);

export const EPOLL_EVENTS = /* @__PURE__ */ constants('EPOLL???', [
  ['EPOLLIN', 1],
  ['EPOLLPRI', 2],
  ['EPOLLOUT', 4],
  ['EPOLLERR', 8],
  ['EPOLLHUP', 0x10],
  ['EPOLLNVAL', 0x20],
  ['EPOLLRDNORM', 0x40],
  ['EPOLLRDBAND', 0x80],
  ['EPOLLWRNORM', 0x100],
  ['EPOLLWRBAND', 0x200],
  ['EPOLLMSG', 0x400],
  ['EPOLLRDHUP', 0x2000],
  ['EPOLLEXCLUSIVE', 0x10000000],
  ['EPOLLWAKEUP', 0x20000000],
  ['EPOLLONESHOT', 0x40000000],
  ['EPOLLET', 0x80000000],
]);

export const EPOLL_CREATE_FLAGS = /* @__PURE__ */ constants('EPOLL_???', [
  ['EPOLL_CLOEXEC', 0x80000],
]);

export const EVENTFD_FLAGS = /* @__PURE__ */ constants('EFD_???', [
  ['EFD_SEMAPHORE', 1],
  ['EFD_CLOEXEC', 0x80000],
  ['EFD_NONBLOCK', 0x800],
]);

export const POLL_EVENTS = /* @__PURE__ */ constants('POLL???', [
  ['POLLIN', 1],
  ['POLLPRI', 2],
  ['POLLOUT', 4],
  ['POLLERR', 8],
  ['POLLHUP', 0x10],
  ['POLLNVAL', 0x20],
  ['POLLRDNORM', 0x40],
  ['POLLRDBAND', 0x80],
  ['POLLWRNORM', 0x100],
  ['POLLWRBAND', 0x200],
  ['POLLMSG', 0x400],
  ['POLLREMOVE', 0x1000],
  ['POLLRDHUP', 0x2000],
  ['POLL_BUSY_LOOP', 0x8000],
]);

export const AIO_FLAGS = /* @__PURE__ */ constants('IOCB_FLAG_???', [
  ['IOCB_FLAG_RESFD', 1],
  ['IOCB_FLAG_IOPRIO', 2],
]);

export const AIO_COMMANDS = /* @__PURE__ */ constants('IOCB_CMD_???', [
  ['IOCB_CMD_PREAD', 0],
  ['IOCB_CMD_PWRITE', 1],
  ['IOCB_CMD_FSYNC', 2],
  ['IOCB_CMD_FDSYNC', 3],
  ['IOCB_CMD_PREADX', 4],
  ['IOCB_CMD_POLL', 5],
  ['IOCB_CMD_NOOP', 6],
  ['IOCB_CMD_PREADV', 7],
  ['IOCB_CMD_PWRITEV', 8],
]);

export const IO_URING_RESTRICTIONS = /* @__PURE__ */ constants('IORING_RESTRICTION_???', [
  ['IORING_RESTRICTION_REGISTER_OP', 0],
  ['IORING_RESTRICTION_SQE_OP', 1],
  ['IORING_RESTRICTION_SQE_FLAGS_ALLOWED', 2],
  ['IORING_RESTRICTION_SQE_FLAGS_REQUIRED', 3],
]);

export const IO_URING_RESOURCE_FLAGS = /* @__PURE__ */ constants('IORING_RSRC_REGISTER_???', [
  ['IORING_RSRC_REGISTER_SPARSE', 1],
]);

export const IO_URING_REGISTER_OPERATIONS = /* @__PURE__ */ constants('IORING_REGISTER_???', [
  ['IORING_REGISTER_BUFFERS', 0],
  ['IORING_UNREGISTER_BUFFERS', 1],
  ['IORING_REGISTER_FILES', 2],
  ['IORING_UNREGISTER_FILES', 3],
  ['IORING_REGISTER_EVENTFD', 4],
  ['IORING_UNREGISTER_EVENTFD', 5],
  ['IORING_REGISTER_FILES_UPDATE', 6],
  ['IORING_REGISTER_EVENTFD_ASYNC', 7],
  ['IORING_REGISTER_PROBE', 8],
  ['IORING_REGISTER_PERSONALITY', 9],
  ['IORING_UNREGISTER_PERSONALITY', 0xa],
  ['IORING_REGISTER_RESTRICTIONS', 0xb],
  ['IORING_REGISTER_ENABLE_RINGS', 0xc],
  ['IORING_REGISTER_FILES2', 0xd],
  ['IORING_REGISTER_FILES_UPDATE2', 0xe],
  ['IORING_REGISTER_BUFFERS2', 0xf],
  ['IORING_REGISTER_BUFFERS_UPDATE', 0x10],
  ['IORING_REGISTER_IOWQ_AFF', 0x11],
  ['IORING_UNREGISTER_IOWQ_AFF', 0x12],
  ['IORING_REGISTER_IOWQ_MAX_WORKERS', 0x13],
  ['IORING_REGISTER_RING_FDS', 0x14],
  ['IORING_UNREGISTER_RING_FDS', 0x15],
  ['IORING_REGISTER_PBUF_RING', 0x16],
  ['IORING_UNREGISTER_PBUF_RING', 0x17],
]);

export const IO_URING_SQE_FLAGS = /* @__PURE__ */ constants('IOSQE_???', [
  ['IOSQE_FIXED_FILE', 1],
  ['IOSQE_IO_DRAIN', 2],
  ['IOSQE_IO_LINK', 4],
  ['IOSQE_IO_HARDLINK', 8],
  ['IOSQE_ASYNC', 0x10],
  ['IOSQE_BUFFER_SELECT', 0x20],
  ['IOSQE_CQE_SKIP_SUCCESS', 0x40],
]);

export const IO_URING_SETUP_FLAGS = /* @__PURE__ */ constants('IORING_SETUP_???', [
  ['IORING_SETUP_IOPOLL', 1],
  ['IORING_SETUP_SQPOLL', 2],
  ['IORING_SETUP_SQ_AFF', 4],
  ['IORING_SETUP_CQSIZE', 8],
  ['IORING_SETUP_CLAMP', 0x10],
  ['IORING_SETUP_ATTACH_WQ', 0x20],
  ['IORING_SETUP_R_DISABLED', 0x40],
  ['IORING_SETUP_SUBMIT_ALL', 0x80],
  ['IORING_SETUP_COOP_TASKRUN', 0x100],
  ['IORING_SETUP_TASKRUN_FLAG', 0x200],
  ['IORING_SETUP_SQE128', 0x400],
  ['IORING_SETUP_CQE32', 0x800],
]);

export const IO_URING_FEATURES = /* @__PURE__ */ constants('IORING_FEAT_???', [
  ['IORING_FEAT_SINGLE_MMAP', 1],
  ['IORING_FEAT_NODROP', 2],
  ['IORING_FEAT_SUBMIT_STABLE', 4],
  ['IORING_FEAT_RW_CUR_POS', 8],
  ['IORING_FEAT_CUR_PERSONALITY', 0x10],
  ['IORING_FEAT_FAST_POLL', 0x20],
  ['IORING_FEAT_POLL_32BITS', 0x40],
  ['IORING_FEAT_SQPOLL_NONFIXED', 0x80],
  ['IORING_FEAT_EXT_ARG', 0x100],
  ['IORING_FEAT_NATIVE_WORKERS', 0x200],
  ['IORING_FEAT_RSRC_TAGS', 0x400],
  ['IORING_FEAT_CQE_SKIP', 0x800],
  ['IORING_FEAT_LINKED_FILE', 0x1000],
]);

export const IO_URING_OPERATIONS = /* @__PURE__ */ constants('IORING_OP_???', [
  ['IORING_OP_NOP', 0],
  ['IORING_OP_READV', 1],
  ['IORING_OP_WRITEV', 2],
  ['IORING_OP_FSYNC', 3],
  ['IORING_OP_READ_FIXED', 4],
  ['IORING_OP_WRITE_FIXED', 5],
  ['IORING_OP_POLL_ADD', 6],
  ['IORING_OP_POLL_REMOVE', 7],
  ['IORING_OP_SYNC_FILE_RANGE', 8],
  ['IORING_OP_SENDMSG', 9],
  ['IORING_OP_RECVMSG', 0xa],
  ['IORING_OP_TIMEOUT', 0xb],
  ['IORING_OP_TIMEOUT_REMOVE', 0xc],
  ['IORING_OP_ACCEPT', 0xd],
  ['IORING_OP_ASYNC_CANCEL', 0xe],
  ['IORING_OP_LINK_TIMEOUT', 0xf],
  ['IORING_OP_CONNECT', 0x10],
  ['IORING_OP_FALLOCATE', 0x11],
  ['IORING_OP_OPENAT', 0x12],
  ['IORING_OP_CLOSE', 0x13],
  ['IORING_OP_FILES_UPDATE', 0x14],
  ['IORING_OP_STATX', 0x15],
  ['IORING_OP_READ', 0x16],
  ['IORING_OP_WRITE', 0x17],
  ['IORING_OP_FADVISE', 0x18],
  ['IORING_OP_MADVISE', 0x19],
  ['IORING_OP_SEND', 0x1a],
  ['IORING_OP_RECV', 0x1b],
  ['IORING_OP_OPENAT2', 0x1c],
  ['IORING_OP_EPOLL_CTL', 0x1d],
  ['IORING_OP_SPLICE', 0x1e],
  ['IORING_OP_PROVIDE_BUFFERS', 0x1f],
  ['IORING_OP_REMOVE_BUFFERS', 0x20],
  ['IORING_OP_TEE', 0x21],
  ['IORING_OP_SHUTDOWN', 0x22],
  ['IORING_OP_RENAMEAT', 0x23],
  ['IORING_OP_UNLINKAT', 0x24],
  ['IORING_OP_MKDIRAT', 0x25],
  ['IORING_OP_SYMLINKAT', 0x26],
  ['IORING_OP_LINKAT', 0x27],
  ['IORING_OP_MSG_RING', 0x28],
  ['IORING_OP_FSETXATTR', 0x29],
  ['IORING_OP_SETXATTR', 0x2a],
  ['IORING_OP_FGETXATTR', 0x2b],
  ['IORING_OP_GETXATTR', 0x2c],
  ['IORING_OP_SOCKET', 0x2d],
  ['IORING_OP_URING_CMD', 0x2e],
]);

export const IO_URING_PROBE_FLAGS = /* @__PURE__ */ constants('IO_URING_OP_???', [
  ['IO_URING_OP_SUPPORTED', 1],
]);

export const IO_URING_WORKER_TYPES = /* @__PURE__ */ constants('IO_WQ_???', [
  ['IO_WQ_BOUND', 0],
  ['IO_WQ_UNBOUND', 1],
]);

export const IO_URING_SKIP_FILES = /* @__PURE__ */ constants('', [
  ['IORING_REGISTER_FILES_SKIP', 0xfffffffe],
]);

export const IO_URING_ENTER_FLAGS = /* @__PURE__ */ constants('IORING_ENTER_???', [
  ['IORING_ENTER_GETEVENTS', 1],
  ['IORING_ENTER_SQ_WAKEUP', 2],
  ['IORING_ENTER_SQ_WAIT', 4],
  ['IORING_ENTER_EXT_ARG', 8],
  ['IORING_ENTER_REGISTERED_RING', 0x10],
]);
