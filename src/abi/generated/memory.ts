// Generated from linux/memfd.h, asm/fcntl.h, asm-generic/mman-common.h, asm/mman.h, linux/mman.h, linux/membarrier.h, linux/mempolicy.h, linux/userfaultfd.h, as tools/abi/sets/families/memory.mjs lists the names.
// Remake with: npm run generate:abi

import { constants } from '../constants.ts';

export const MEMFD_FLAGS = /* @__PURE__ */ constants('MFD_???', [
  ['MFD_CLOEXEC', 1],
  ['MFD_ALLOW_SEALING', 2],
  ['MFD_HUGETLB', 4],
  ['MFD_NOEXEC_SEAL', 8],
  ['MFD_EXEC', 0x10],
]);

export const MEMFD_SECRET_FLAGS = /* @__PURE__ */ constants('', [
  ['O_CLOEXEC', 0x80000],
]);

export const MLOCK_FLAGS = /* @__PURE__ */ constants('MLOCK_???', [
  ['MLOCK_ONFAULT', 1],
]);

export const MSYNC_FLAGS = /* @__PURE__ */ constants('MS_???', [
  ['MS_SYNC', 4],
  ['MS_ASYNC', 1],
  ['MS_INVALIDATE', 2],
]);

export const MLOCKALL_FLAGS = /* @__PURE__ */ constants('MCL_???', [
  ['MCL_CURRENT', 1],
  ['MCL_FUTURE', 2],
  ['MCL_ONFAULT', 4],
]);

export const MADVISE_ADVICES = /* @__PURE__ */ constants('MADV_???', [
  ['MADV_NORMAL', 0],
  ['MADV_RANDOM', 1],
  ['MADV_SEQUENTIAL', 2],
  ['MADV_WILLNEED', 3],
  ['MADV_DONTNEED', 4],
  ['MADV_FREE', 8],
  ['MADV_REMOVE', 9],
  ['MADV_DONTFORK', 0xa],
  ['MADV_DOFORK', 0xb],
  ['MADV_MERGEABLE', 0xc],
  ['MADV_UNMERGEABLE', 0xd],
  ['MADV_HUGEPAGE', 0xe],
  ['MADV_NOHUGEPAGE', 0xf],
  ['MADV_DONTDUMP', 0x10],
  ['MADV_DODUMP', 0x11],
  ['MADV_WIPEONFORK', 0x12],
  ['MADV_KEEPONFORK', 0x13],
  ['MADV_COLD', 0x14],
  ['MADV_PAGEOUT', 0x15],
  ['MADV_POPULATE_READ', 0x16],
  ['MADV_POPULATE_WRITE', 0x17],
  ['MADV_DONTNEED_LOCKED', 0x18],
  ['MADV_COLLAPSE', 0x19],
  ['MADV_HWPOISON', 0x64],
  ['MADV_SOFT_OFFLINE', 0x65],
  ['MADV_GUARD_INSTALL', 0x66],
  ['MADV_GUARD_REMOVE', 0x67],
]);

export const MREMAP_FLAGS = /* @__PURE__ */ constants('MREMAP_???', [
  ['MREMAP_MAYMOVE', 1],
  ['MREMAP_FIXED', 2],
  ['MREMAP_DONTUNMAP', 4],
]);

export const MMAP_TYPES = /* @__PURE__ */ constants('MAP_???', [
  ['MAP_SHARED', 1],
  ['MAP_PRIVATE', 2],
  ['MAP_SHARED_VALIDATE', 3],
  ['MAP_FILE', 0],
  ['MAP_DROPPABLE', 8],
]);

export const MMAP_FLAGS = /* @__PURE__ */ constants('', [
  ['MAP_FIXED', 0x10],
  ['MAP_ANONYMOUS', 0x20],
  ['MAP_32BIT', 0x40],
  ['MAP_ABOVE4G', 0x80],
  ['MAP_NORESERVE', 0x4000],
  ['MAP_POPULATE', 0x8000],
  ['MAP_NONBLOCK', 0x10000],
  ['MAP_GROWSDOWN', 0x100],
  ['MAP_DENYWRITE', 0x800],
  ['MAP_EXECUTABLE', 0x1000],
  ['MAP_LOCKED', 0x2000],
  ['MAP_STACK', 0x20000],
  ['MAP_HUGETLB', 0x40000],
  ['MAP_SYNC', 0x80000],
  ['MAP_FIXED_NOREPLACE', 0x100000],
]);

export const PROTECTIONS = /* @__PURE__ */ constants('PROT_???', [
  ['PROT_NONE', 0],
  ['PROT_READ', 1],
  ['PROT_WRITE', 2],
  ['PROT_EXEC', 4],
  ['PROT_SEM', 8],
  ['PROT_GROWSDOWN', 0x1000000],
  ['PROT_GROWSUP', 0x2000000],
]);

export const MEMBARRIER_FLAGS = /* @__PURE__ */ constants('MEMBARRIER_CMD_FLAG_???', [
  ['MEMBARRIER_CMD_FLAG_CPU', 1],
]);

export const MEMBARRIER_COMMANDS = /* @__PURE__ */ constants('MEMBARRIER_CMD_???', [
  ['MEMBARRIER_CMD_QUERY', 0],
  ['MEMBARRIER_CMD_GLOBAL', 1],
  ['MEMBARRIER_CMD_GLOBAL_EXPEDITED', 2],
  ['MEMBARRIER_CMD_REGISTER_GLOBAL_EXPEDITED', 4],
  ['MEMBARRIER_CMD_PRIVATE_EXPEDITED', 8],
  ['MEMBARRIER_CMD_REGISTER_PRIVATE_EXPEDITED', 0x10],
  ['MEMBARRIER_CMD_PRIVATE_EXPEDITED_SYNC_CORE', 0x20],
  ['MEMBARRIER_CMD_REGISTER_PRIVATE_EXPEDITED_SYNC_CORE', 0x40],
  ['MEMBARRIER_CMD_PRIVATE_EXPEDITED_RSEQ', 0x80],
  ['MEMBARRIER_CMD_REGISTER_PRIVATE_EXPEDITED_RSEQ', 0x100],
  ['MEMBARRIER_CMD_GET_REGISTRATIONS', 0x200],
]);

export const MOVE_PAGES_FLAGS = /* @__PURE__ */ constants('MPOL_???', [
  ['MPOL_MF_MOVE', 2],
  ['MPOL_MF_MOVE_ALL', 4],
]);

export const GET_MEMPOLICY_FLAGS = /* @__PURE__ */ constants('MPOL_???', [
  ['MPOL_F_NODE', 1],
  ['MPOL_F_ADDR', 2],
  ['MPOL_F_MEMS_ALLOWED', 4],
]);

export const MBIND_FLAGS = /* @__PURE__ */ constants('MPOL_???', [
  ['MPOL_MF_STRICT', 1],
  ['MPOL_MF_MOVE', 2],
  ['MPOL_MF_MOVE_ALL', 4],
]);

export const MEMPOLICY_MODE_FLAGS = /* @__PURE__ */ constants('MPOL_???', [
  ['MPOL_F_STATIC_NODES', 0x8000],
  ['MPOL_F_RELATIVE_NODES', 0x4000],
  ['MPOL_F_NUMA_BALANCING', 0x2000],
]);

export const MEMPOLICY_MODES = /* @__PURE__ */ constants('MPOL_???', [
  ['MPOL_DEFAULT', 0],
  ['MPOL_PREFERRED', 1],
  ['MPOL_BIND', 2],
  ['MPOL_INTERLEAVE', 3],
  ['MPOL_LOCAL', 4],
  ['MPOL_PREFERRED_MANY', 5],
  ['MPOL_WEIGHTED_INTERLEAVE', 6],
]);

export const NUMA_NODES = /* @__PURE__ */ constants('', [
  ['NUMA_NO_NODE', 0xffffffff],
]);

export const PKEY_ACCESSES = /* @__PURE__ */ constants('PKEY_???', [
  ['PKEY_DISABLE_ACCESS', 1],
  ['PKEY_DISABLE_WRITE', 2],
  ['PKEY_DISABLE_EXECUTE', 4],
]);

export const USERFAULTFD_FLAGS = /* @__PURE__ */ constants('UFFD_???', [
  ['UFFD_USER_MODE_ONLY', 1],
  ['O_NONBLOCK', 0x800],
  ['O_CLOEXEC', 0x80000],
]);

export const UFFD_FEATURES = /* @__PURE__ */ constants('UFFD_FEATURE_???', [
  ['UFFD_FEATURE_PAGEFAULT_FLAG_WP', 1],
  ['UFFD_FEATURE_EVENT_FORK', 2],
  ['UFFD_FEATURE_EVENT_REMAP', 4],
  ['UFFD_FEATURE_EVENT_REMOVE', 8],
  ['UFFD_FEATURE_MISSING_HUGETLBFS', 0x10],
  ['UFFD_FEATURE_MISSING_SHMEM', 0x20],
  ['UFFD_FEATURE_EVENT_UNMAP', 0x40],
  ['UFFD_FEATURE_SIGBUS', 0x80],
  ['UFFD_FEATURE_THREAD_ID', 0x100],
  ['UFFD_FEATURE_MINOR_HUGETLBFS', 0x200],
  ['UFFD_FEATURE_MINOR_SHMEM', 0x400],
  ['UFFD_FEATURE_EXACT_ADDRESS', 0x800],
  ['UFFD_FEATURE_WP_HUGETLBFS_SHMEM', 0x1000],
  ['UFFD_FEATURE_WP_UNPOPULATED', 0x2000],
  ['UFFD_FEATURE_POISON', 0x4000],
  ['UFFD_FEATURE_WP_ASYNC', 0x8000],
  ['UFFD_FEATURE_MOVE', 0x10000],
]);

export const UFFD_API_IOCTLS = /* @__PURE__ */ constants('_UFFDIO_???', [
  ['1<<_UFFDIO_REGISTER', 1],
  ['1<<_UFFDIO_UNREGISTER', 2],
  ['1<<_UFFDIO_API', 0, 0x80000000],
]);

export const UFFD_REGISTER_IOCTLS = /* @__PURE__ */ constants('UFFDIO_???', [
  ['1<<_UFFDIO_WAKE', 4],
  ['1<<_UFFDIO_COPY', 8],
  ['1<<_UFFDIO_ZEROPAGE', 0x10],
  ['1<<_UFFDIO_WRITEPROTECT', 0x40],
  ['1<<_UFFDIO_CONTINUE', 0x80],
]);

export const UFFD_REGISTER_MODES = /* @__PURE__ */ constants('UFFDIO_REGISTER_MODE_???', [
  ['UFFDIO_REGISTER_MODE_MISSING', 1],
  ['UFFDIO_REGISTER_MODE_WP', 2],
  ['UFFDIO_REGISTER_MODE_MINOR', 4],
]);

export const UFFD_COPY_MODES = /* @__PURE__ */ constants('UFFDIO_COPY_???', [
  ['UFFDIO_COPY_MODE_DONTWAKE', 1],
  ['UFFDIO_COPY_MODE_WP', 2],
]);

export const UFFD_ZEROPAGE_MODES = /* @__PURE__ */ constants('UFFDIO_ZEROPAGE_???', [
  ['UFFDIO_ZEROPAGE_MODE_DONTWAKE', 1],
]);
