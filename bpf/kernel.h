/* SPDX-License-Identifier: GPL-2.0 OR MIT */
/*
 * The kernel's types, as far as they are used: only the members named here, wherever the running kernel has them
 * (CO-RE: the loader looks each one up in the kernel's BTF). Where a member was renamed, the older name has a type
 * of its own, `NAME___before_VERSION`.
 */
#ifndef XTRACE_KERNEL_H
#define XTRACE_KERNEL_H

typedef unsigned char u8;
typedef unsigned short u16;
typedef unsigned int u32;
typedef unsigned long long u64;
typedef int s32;
typedef long long s64;
typedef u16 __u16;
typedef u32 __u32;
typedef u64 __u64;
typedef s32 __s32;
typedef s64 __s64;
typedef u16 __be16;
typedef u32 __be32;
typedef u32 __wsum;
typedef _Bool bool;

#define true 1
#define false 0
#define NULL ((void *)0)

/* include/uapi/linux/bpf.h */
enum bpf_map_type {
	BPF_MAP_TYPE_HASH = 1,
	BPF_MAP_TYPE_ARRAY = 2,
	BPF_MAP_TYPE_PERCPU_ARRAY = 6,
	BPF_MAP_TYPE_QUEUE = 22,
	BPF_MAP_TYPE_RINGBUF = 27,
};
enum { BPF_ANY = 0 };
/* Helpers that not all kernels since 5.8 have. */
enum bpf_func_id {
	BPF_FUNC_get_current_task_btf = 158,
	BPF_FUNC_task_pt_regs = 175,
	BPF_FUNC_loop = 181,
	BPF_FUNC_copy_from_user_task = 191,
};
/* Whether loops are run by a helper (5.17). Tests try the programs as kernels without it have them. */
#ifdef WITHOUT_LOOPS
#define HAS_LOOPS false
#else
#define HAS_LOOPS bpf_core_enum_value_exists(enum bpf_func_id, BPF_FUNC_loop)
#endif
enum { BPF_RB_NO_WAKEUP = 1, BPF_RB_FORCE_WAKEUP = 2 };
enum { BPF_RB_AVAIL_DATA = 0, BPF_RB_PROD_POS = 3 };

#pragma clang attribute push(__attribute__((preserve_access_index)), apply_to = record)

struct proc_ns_operations {
	const char *name;
};

struct ns_common {
	const struct proc_ns_operations *ops;
	unsigned int inum;
};

struct xarray {
	void *xa_head;
};

struct xa_node {
	u8 shift;
	void *slots[0];
};

struct idr {
	struct xarray idr_rt;
};

struct pid_namespace {
	struct idr idr;
	struct ns_common ns;
};

struct upid {
	int nr;
	struct pid_namespace *ns;
};

struct hlist_node {
	struct hlist_node *next;
};

struct hlist_head {
	struct hlist_node *first;
};

struct pid {
	unsigned int level;
	/* By PIDTYPE_PID and its like. */
	struct hlist_head tasks[4];
	struct upid numbers[1];
};

struct thread_info {
	u32 status;
};

typedef struct {
	int counter;
} atomic_t;

struct signal_struct {
	atomic_t live;
	int group_exit_code;
	unsigned int flags;
};

struct super_block {
	unsigned long s_magic;
};

struct inode {
	u16 i_mode;
	u32 i_rdev;
	unsigned long i_ino;
	struct super_block *i_sb;
	void *i_private;
};

struct qstr {
	u32 len;
	const unsigned char *name;
};

struct hlist_bl_node {
	struct hlist_bl_node **pprev;
};

struct dentry_operations {
	void *d_dname;
};

struct dentry {
	struct hlist_bl_node d_hash;
	struct dentry *d_parent;
	struct qstr d_name;
	struct inode *d_inode;
	const struct dentry_operations *d_op;
	struct super_block *d_sb;
	void *d_fsdata;
};

struct vfsmount {
	struct dentry *mnt_root;
};

/* fs/mount.h */
struct mount {
	struct mount *mnt_parent;
	struct dentry *mnt_mountpoint;
	struct vfsmount mnt;
	int mnt_id;
};

struct path {
	struct vfsmount *mnt;
	struct dentry *dentry;
};

struct fs_struct {
	struct path pwd;
};

struct file {
	void *private_data;
	struct inode *f_inode;
	struct path f_path;
};

struct fdtable {
	unsigned int max_fds;
	struct file **fd;
};

struct files_struct {
	struct fdtable *fdt;
};

struct net {
	struct ns_common ns;
};

typedef struct {
	struct net *net;
} possible_net_t;

struct in6_addr {
	u8 in6_u[16];
};

struct sock_common {
	u32 skc_daddr;
	u32 skc_rcv_saddr;
	u16 skc_dport;
	u16 skc_num;
	unsigned short skc_family;
	possible_net_t skc_net;
	struct in6_addr skc_v6_daddr;
	struct in6_addr skc_v6_rcv_saddr;
};

struct socket;

struct sock {
	struct sock_common __sk_common;
	u16 sk_protocol;
	struct socket *sk_socket;
};

/* net/netlink/af_netlink.h */
struct netlink_sock {
	u32 portid;
	u32 subscriptions;
	bool bound;
};

struct sockaddr_un {
	u16 sun_family;
	char sun_path[108];
};

/* include/net/af_unix.h */
struct unix_address {
	int len;
	struct sockaddr_un name[0];
};

struct unix_sock {
	struct unix_address *addr;
	struct sock *peer;
};

struct file;

struct socket {
	struct file *file;
	struct sock *sk;
};

/* fs/eventfd.c */
struct eventfd_ctx {
	u64 count;
	unsigned int flags;
	int id;
};

/* fs/signalfd.c */
struct signalfd_ctx {
	struct {
		unsigned long sig[1];
	} sigmask;
};

/* include/linux/dma-buf.h */
struct dma_buf {
	const char *name;
};

struct sigaction {
	unsigned long sa_flags;
};

struct k_sigaction {
	struct sigaction sa;
};

typedef struct {
	unsigned long sig[1];
} sigset_t;

struct sigpending {
	sigset_t signal;
};

struct mm_struct {
	unsigned long task_size;
};

struct task_struct {
	struct thread_info thread_info;
	unsigned int __state;
	unsigned int flags;
	int exit_code;
	unsigned long jobctl;
	unsigned in_iowait : 1;
	int pid;
	int tgid;
	struct task_struct *group_leader;
	struct pid *thread_pid;
	struct hlist_node pid_links[1];
	struct mm_struct *mm;
	struct signal_struct *signal;
	struct sigpending pending;
	struct files_struct *files;
	struct fs_struct *fs;
	char comm[16];
};

/* Until 5.14. */
struct task_struct___before_5_14 {
	volatile long state;
};

/* arch/x86/include/asm/ptrace.h */
struct pt_regs {
	unsigned long r10;
	unsigned long r9;
	unsigned long r8;
	unsigned long dx;
	unsigned long cx;
	unsigned long bx;
	unsigned long si;
	unsigned long di;
	unsigned long bp;
	unsigned long ax;
	unsigned long orig_ax;
	unsigned long ip;
	unsigned long sp;
};

struct kernel_siginfo;
struct linux_binprm;

struct bpf_iter__task {
	struct task_struct *task;
};

#pragma clang attribute pop

/* arch/x86/include/asm/thread_info.h: the task is in a system call of the 32-bit ABI. */
#define TS_COMPAT 0x0002

/* include/linux/sched.h, include/linux/sched/jobctl.h, include/linux/sched/signal.h */
#define TASK_RUNNING 0
#define TASK_INTERRUPTIBLE 1
#define __TASK_STOPPED 4
#define __TASK_TRACED 8
#define PF_KTHREAD 0x00200000
#define JOBCTL_STOP_SIGMASK 0xffff
#define SIGNAL_GROUP_EXIT 4

/* include/linux/sched/signal.h: instead of a siginfo, who sent a signal: the current process (0) or the kernel. */
#define SEND_SIG_PRIV ((struct kernel_siginfo *)1)

/* include/uapi/asm-generic/siginfo.h: one that kill(2) or the kernel sent. */
#define SI_USER 0
#define SI_KERNEL 0x80
/* Codes up to here are those of files (POLL_IN and its like). */
#define POLL_HUP 6
struct file_siginfo {
	int si_signo;
	int si_errno;
	int si_code;
	int padding;
	long si_band;
	u32 si_fd;
};
struct sent_siginfo {
	int si_signo;
	int si_errno;
	int si_code;
	int padding;
	int si_pid;
	u32 si_uid;
};

/* include/linux/signal_types.h: nobody may come between such a signal and the process. */
#define SA_IMMUTABLE 0x00800000

/* include/uapi/linux/stat.h, include/linux/socket.h */
#define S_IFMT 0170000
#define S_IFSOCK 0140000
#define AF_UNIX 1
#define AF_INET 2
#define AF_INET6 10
#define AF_NETLINK 16

/* include/uapi/linux/in.h */
#define IPPROTO_TCP 6
#define IPPROTO_UDP 17
#define IPPROTO_UDPLITE 136

/* include/uapi/linux/fcntl.h: the working directory in place of a descriptor. */
#define AT_FDCWD ((u32)-100)

/* include/uapi/linux/magic.h */
#define ANON_INODE_FS_MAGIC 0x09041934
#define PIPEFS_MAGIC 0x50495045
#define SOCKFS_MAGIC 0x534f434b
#define NSFS_MAGIC 0x6e736673
#define PID_FS_MAGIC 0x50494446
#define DMA_BUF_MAGIC 0x444d4142

/* include/linux/pid_namespace.h, include/linux/pid_types.h */
#define MAX_PID_NS_LEVEL 32
enum { PIDTYPE_PID = 0, PIDTYPE_PGID = 2, PIDTYPE_SID = 3 };

/* include/linux/xarray.h: a node has so many bits of an index; the pointer to one is marked. */
#define XA_CHUNK_SHIFT 6
#define XA_CHUNK_MASK 63
#define XA_MARKS 3
#define XA_INTERNAL 2
#define XA_LARGEST_VALUE 4096

/* include/trace/events/signal.h: the signal will be delivered; it was dropped since it is ignored. */
#define TRACE_SIGNAL_DELIVERED 0
#define TRACE_SIGNAL_IGNORED 1

/* include/uapi/asm-generic/signal.h */
#define SIGKILL 9
#define SIGSTOP 19
#define SIGIO 29
#define SIGSYS 31
#define SIGNAL_MASK 0x7f
/* SIG_KERNEL_COREDUMP_MASK (include/linux/signal.h), by number: the thread that takes one ends the others itself. */
#define DUMPING_SIGNALS                                                                                                \
	(1U << 3 | 1U << 4 | 1U << 5 | 1U << 6 | 1U << 7 | 1U << 8 | 1U << 11 | 1U << 24 | 1U << 25 | 1U << 31)

/* include/uapi/asm-generic/errno.h */
#define ENOSYS 38

/* include/linux/err.h: results from here on are errors. */
#define MAX_ERRNO 4095

#endif
