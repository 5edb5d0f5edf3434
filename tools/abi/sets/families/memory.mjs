// Constants of memory. Names in the order in which strace prints them; a name with `=` is one
// that the installed headers lack: its value is that of the kernel's own headers, which are not installed.

/** @type {import('../../constants.mjs').Sets} */
export const SETS = {
  MEMFD_FLAGS: {
    placeholder: 'MFD_???',
    headers: ['linux/memfd.h'],
    names: `
      MFD_CLOEXEC MFD_ALLOW_SEALING MFD_HUGETLB
    `,
    later: {
      'linux/memfd.h': 'MFD_NOEXEC_SEAL MFD_EXEC',
    },
  },
  MEMFD_SECRET_FLAGS: {
    placeholder: '',
    headers: ['asm/fcntl.h'],
    names: `
      O_CLOEXEC
    `,
  },
  MLOCK_FLAGS: {
    placeholder: 'MLOCK_???',
    headers: ['asm-generic/mman-common.h'],
    names: `
      MLOCK_ONFAULT
    `,
  },
  MSYNC_FLAGS: {
    placeholder: 'MS_???',
    headers: ['asm-generic/mman-common.h'],
    names: `
      MS_SYNC MS_ASYNC MS_INVALIDATE
    `,
  },
  MLOCKALL_FLAGS: {
    placeholder: 'MCL_???',
    headers: ['asm/mman.h'],
    names: `
      MCL_CURRENT MCL_FUTURE MCL_ONFAULT
    `,
  },
  MADVISE_ADVICES: {
    placeholder: 'MADV_???',
    headers: ['asm-generic/mman-common.h'],
    names: `
      MADV_NORMAL MADV_RANDOM MADV_SEQUENTIAL MADV_WILLNEED MADV_DONTNEED MADV_FREE MADV_REMOVE
      MADV_DONTFORK MADV_DOFORK MADV_MERGEABLE MADV_UNMERGEABLE MADV_HUGEPAGE MADV_NOHUGEPAGE
      MADV_DONTDUMP MADV_DODUMP MADV_WIPEONFORK MADV_KEEPONFORK MADV_COLD MADV_PAGEOUT
      MADV_POPULATE_READ MADV_POPULATE_WRITE MADV_DONTNEED_LOCKED MADV_COLLAPSE MADV_HWPOISON
      MADV_SOFT_OFFLINE
    `,
    later: {
      'asm-generic/mman-common.h': 'MADV_GUARD_INSTALL MADV_GUARD_REMOVE',
    },
  },
  MREMAP_FLAGS: {
    placeholder: 'MREMAP_???',
    headers: ['linux/mman.h'],
    names: `
      MREMAP_MAYMOVE MREMAP_FIXED MREMAP_DONTUNMAP
    `,
  },
  MMAP_TYPES: {
    placeholder: 'MAP_???',
    headers: ['asm/mman.h', 'linux/mman.h'],
    names: `
      MAP_SHARED MAP_PRIVATE MAP_SHARED_VALIDATE MAP_FILE
    `,
    later: {
      'linux/mman.h': 'MAP_DROPPABLE',
    },
  },
  MMAP_FLAGS: {
    placeholder: '',
    headers: ['asm/mman.h', 'linux/mman.h'],
    names: `
      MAP_FIXED MAP_ANONYMOUS MAP_32BIT MAP_NORESERVE MAP_POPULATE MAP_NONBLOCK MAP_GROWSDOWN
      MAP_DENYWRITE MAP_EXECUTABLE MAP_LOCKED MAP_STACK MAP_HUGETLB MAP_SYNC MAP_FIXED_NOREPLACE
    `,
    later: {
      'asm/mman.h': 'MAP_ABOVE4G',
    },
  },
  PROTECTIONS: {
    placeholder: 'PROT_???',
    headers: ['asm-generic/mman-common.h'],
    names: `
      PROT_NONE PROT_READ PROT_WRITE PROT_EXEC PROT_SEM PROT_GROWSDOWN PROT_GROWSUP
    `,
  },
  MEMBARRIER_FLAGS: {
    placeholder: 'MEMBARRIER_CMD_FLAG_???',
    headers: ['linux/membarrier.h'],
    names: `
      MEMBARRIER_CMD_FLAG_CPU
    `,
  },
  MEMBARRIER_COMMANDS: {
    placeholder: 'MEMBARRIER_CMD_???',
    headers: ['linux/membarrier.h'],
    names: `
      MEMBARRIER_CMD_QUERY MEMBARRIER_CMD_GLOBAL MEMBARRIER_CMD_GLOBAL_EXPEDITED
      MEMBARRIER_CMD_REGISTER_GLOBAL_EXPEDITED MEMBARRIER_CMD_PRIVATE_EXPEDITED
      MEMBARRIER_CMD_REGISTER_PRIVATE_EXPEDITED MEMBARRIER_CMD_PRIVATE_EXPEDITED_SYNC_CORE
      MEMBARRIER_CMD_REGISTER_PRIVATE_EXPEDITED_SYNC_CORE MEMBARRIER_CMD_PRIVATE_EXPEDITED_RSEQ
      MEMBARRIER_CMD_REGISTER_PRIVATE_EXPEDITED_RSEQ
    `,
    later: {
      'linux/membarrier.h': 'MEMBARRIER_CMD_GET_REGISTRATIONS',
    },
  },
  MOVE_PAGES_FLAGS: {
    placeholder: 'MPOL_???',
    headers: ['linux/mempolicy.h'],
    names: `
      MPOL_MF_MOVE MPOL_MF_MOVE_ALL
    `,
  },
  GET_MEMPOLICY_FLAGS: {
    placeholder: 'MPOL_???',
    headers: ['linux/mempolicy.h'],
    names: `
      MPOL_F_NODE MPOL_F_ADDR MPOL_F_MEMS_ALLOWED
    `,
  },
  MBIND_FLAGS: {
    placeholder: 'MPOL_???',
    headers: ['linux/mempolicy.h'],
    names: `
      MPOL_MF_STRICT MPOL_MF_MOVE MPOL_MF_MOVE_ALL
    `,
  },
  MEMPOLICY_MODE_FLAGS: {
    placeholder: 'MPOL_???',
    headers: ['linux/mempolicy.h'],
    names: `
      MPOL_F_STATIC_NODES MPOL_F_RELATIVE_NODES MPOL_F_NUMA_BALANCING
    `,
  },
  MEMPOLICY_MODES: {
    placeholder: 'MPOL_???',
    headers: ['linux/mempolicy.h'],
    names: `
      MPOL_DEFAULT MPOL_PREFERRED MPOL_BIND MPOL_INTERLEAVE MPOL_LOCAL MPOL_PREFERRED_MANY
    `,
    later: {
      'linux/mempolicy.h': 'MPOL_WEIGHTED_INTERLEAVE',
    },
  },
  NUMA_NODES: {
    placeholder: '',
    headers: [],
    names: `
      NUMA_NO_NODE=0xffffffff
    `,
  },
  PKEY_ACCESSES: {
    placeholder: 'PKEY_???',
    headers: ['asm-generic/mman-common.h'],
    names: `
      PKEY_DISABLE_ACCESS PKEY_DISABLE_WRITE PKEY_DISABLE_EXECUTE=0x4
    `,
  },
  USERFAULTFD_FLAGS: {
    placeholder: 'UFFD_???',
    headers: ['asm/fcntl.h', 'linux/userfaultfd.h'],
    names: `
      UFFD_USER_MODE_ONLY O_NONBLOCK O_CLOEXEC
    `,
  },
  UFFD_FEATURES: {
    placeholder: 'UFFD_FEATURE_???',
    headers: ['linux/userfaultfd.h'],
    names: `
      UFFD_FEATURE_PAGEFAULT_FLAG_WP UFFD_FEATURE_EVENT_FORK UFFD_FEATURE_EVENT_REMAP
      UFFD_FEATURE_EVENT_REMOVE UFFD_FEATURE_MISSING_HUGETLBFS UFFD_FEATURE_MISSING_SHMEM
      UFFD_FEATURE_EVENT_UNMAP UFFD_FEATURE_SIGBUS UFFD_FEATURE_THREAD_ID
      UFFD_FEATURE_MINOR_HUGETLBFS UFFD_FEATURE_MINOR_SHMEM UFFD_FEATURE_EXACT_ADDRESS
      UFFD_FEATURE_WP_HUGETLBFS_SHMEM
    `,
    later: {
      'linux/userfaultfd.h': `
        UFFD_FEATURE_WP_UNPOPULATED UFFD_FEATURE_POISON UFFD_FEATURE_WP_ASYNC UFFD_FEATURE_MOVE
      `,
    },
  },
  UFFD_API_IOCTLS: {
    placeholder: '_UFFDIO_???',
    headers: ['linux/userfaultfd.h'],
    names: `
      1<<_UFFDIO_REGISTER 1<<_UFFDIO_UNREGISTER 1<<_UFFDIO_API=1ull<<_UFFDIO_API
    `,
  },
  UFFD_REGISTER_IOCTLS: {
    placeholder: 'UFFDIO_???',
    headers: ['linux/userfaultfd.h'],
    names: `
      1<<_UFFDIO_WAKE 1<<_UFFDIO_COPY 1<<_UFFDIO_ZEROPAGE 1<<_UFFDIO_WRITEPROTECT
      1<<_UFFDIO_CONTINUE
    `,
  },
  UFFD_REGISTER_MODES: {
    placeholder: 'UFFDIO_REGISTER_MODE_???',
    headers: ['linux/userfaultfd.h'],
    names: `
      UFFDIO_REGISTER_MODE_MISSING UFFDIO_REGISTER_MODE_WP UFFDIO_REGISTER_MODE_MINOR
    `,
  },
  UFFD_COPY_MODES: {
    placeholder: 'UFFDIO_COPY_???',
    headers: ['linux/userfaultfd.h'],
    names: `
      UFFDIO_COPY_MODE_DONTWAKE UFFDIO_COPY_MODE_WP
    `,
  },
  UFFD_ZEROPAGE_MODES: {
    placeholder: 'UFFDIO_ZEROPAGE_???',
    headers: ['linux/userfaultfd.h'],
    names: `
      UFFDIO_ZEROPAGE_MODE_DONTWAKE
    `,
  },
};
