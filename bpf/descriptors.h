/* SPDX-License-Identifier: GPL-2.0 OR MIT */
/* What descriptors lead to, captured along with memory. */
#ifndef XTRACE_DESCRIPTORS_H
#define XTRACE_DESCRIPTORS_H

#include "kernel.h"
#include <bpf/bpf_core_read.h>
#include <bpf/bpf_helpers.h>
#include "maps.h"
#include "segments.h"
#include "sockets.h"
#include "tasks.h"

/* The file behind a descriptor of a task, NULL where there is none. */
static __always_inline struct file *file_of_task(struct task_struct *task, u32 descriptor)
{
	struct fdtable *table = BPF_CORE_READ(task, files, fdt);
	struct file **files = BPF_CORE_READ(table, fd);
	struct file *file = NULL;

	if (descriptor < BPF_CORE_READ(table, max_fds))
		bpf_probe_read_kernel(&file, sizeof(file), &files[descriptor]);
	return file;
}

/* The file behind a descriptor of the current task. */
static __always_inline struct file *file_of(u32 descriptor)
{
	return file_of_task((struct task_struct *)bpf_get_current_task(), descriptor);
}

/* Captures what was found out of a descriptor. */
static __always_inline void capture_of_descriptor(struct capture_machine *m, u32 descriptor, u32 kind, u64 found)
{
	struct segment *s = next_segment(m);

	if (!s)
		return;
	s->address = descriptor;
	s->length = 4;
	s->kind = kind;
	*(u64 *)(s + 1) = found;
	m->has_facts = 1;
	m->used = m->used + sizeof(*s) + 8;
}

/* One more than the protocol of the netlink socket that the descriptor is, which is captured then; 0 where it is none. */
static __always_inline u32 capture_netlink_protocol(struct capture_machine *m, u32 descriptor)
{
	struct file *file = file_of(descriptor);
	struct socket *socket;
	struct sock *sk;

	if (!file || (BPF_CORE_READ(file, f_inode, i_mode) & S_IFMT) != S_IFSOCK)
		return 0;
	socket = BPF_CORE_READ(file, private_data);
	sk = BPF_CORE_READ(socket, sk);
	if (BPF_CORE_READ(sk, __sk_common.skc_family) != AF_NETLINK)
		return 0;
	/* The machine's tables do not tell either what a socket speaks of another network namespace, or before it is bound. */
	capture_of_descriptor(m, descriptor, SEGMENT_NETLINK_PROTOCOL,
			      BPF_CORE_READ(sk, __sk_common.skc_net.net, ns.inum) == config.network_namespace &&
						      BPF_CORE_READ((struct netlink_sock *)sk, bound) ?
					      BPF_CORE_READ(sk, sk_protocol) :
					      UNKNOWN_PROTOCOL);
	return BPF_CORE_READ(sk, sk_protocol) + 1;
}

#define EIGHT_CHARACTERS(a, b, c, d, e, f, g, h)                                                                     \
	((u64)(a) | (u64)(b) << 8 | (u64)(c) << 16 | (u64)(d) << 24 | (u64)(e) << 32 | (u64)(f) << 40 |              \
	 (u64)(g) << 48 | (u64)(h) << 56)

/* Captures which object of bpf(2) the descriptor is: the name of its file, which lies in no folder, tells. */
static __always_inline u32 capture_bpf_object(struct capture_machine *m, u32 descriptor)
{
	struct file *file = file_of(descriptor);
	/* In whole words: the object has no section for strings. */
	u64 name[2] = {};
	u32 object = OBJECT_NONE;

	if (file && BPF_CORE_READ(file, f_inode, i_sb, s_magic) == ANON_INODE_FS_MAGIC)
		bpf_probe_read_kernel_str(name, sizeof(name), BPF_CORE_READ(file, f_path.dentry, d_name.name));
	if (name[0] == EIGHT_CHARACTERS('b', 'p', 'f', '-', 'm', 'a', 'p', 0))
		object = OBJECT_MAP;
	else if (name[0] == EIGHT_CHARACTERS('b', 'p', 'f', '-', 'p', 'r', 'o', 'g') && (name[1] & 0xff) == 0)
		object = OBJECT_PROGRAM;
	capture_of_descriptor(m, descriptor, SEGMENT_BPF_OBJECT, object);
	return object;
}

/*
 * Whether programs look at what descriptors lead to, at who processes are, or at traced paths: in an object of their own, since
 * libbpf looks for each type of the kernel's that they use among all of them. On kernels that have no helper to run loops
 * (5.17), unrolled, the way up would be too long for the verifier.
 */
static __always_inline bool looks_further(void)
{
#ifdef LOOKS_FURTHER
	return HAS_LOOPS;
#else
	return false;
#endif
}

/* The longest path that readlink(2) tells of a link in /proc. */
#define LONGEST_PATH 4095
#define NAME_SIZE 256

static __always_inline struct descriptor_facts *facts_of(struct segment *s)
{
	return (struct descriptor_facts *)(s + 1);
}

/* Adds a name to the segment of a descriptor; false where there is no room. */
static __always_inline bool add_name(struct capture_machine *m, u64 segment, const unsigned char *name)
{
	struct segment *s;
	long got;
	u64 to;

	asm volatile("" : "+r"(segment));
	if (segment > CAPTURE_MOST - sizeof(*s))
		return false;
	s = (struct segment *)&m->segments[segment];
	to = segment + sizeof(*s) + s->length;
	asm volatile("" : "+r"(to));
	if (to > CAPTURE_MOST - NAME_SIZE)
		return false;
	got = bpf_probe_read_kernel_str(&m->segments[to], NAME_SIZE, name);
	if (got <= 0)
		return false;
	s->length = s->length + got;
	m->used = align8(to + got);
	return true;
}

/* One step of the way up: over the edge of a mount, or past a name. */
static __always_inline void walk_up(struct capture_machine *m)
{
	struct dentry *dentry = m->walk.dentry;
	struct vfsmount *vfsmount = m->walk.mount;
	struct mount *mount = (void *)vfsmount - bpf_core_field_offset(struct mount, mnt);
	bool is_top = dentry == BPF_CORE_READ(vfsmount, mnt_root);
	u64 at = m->walk.segment;
	struct dentry *parent;
	struct segment *s;

	if (BPF_CORE_READ(mount, mnt_id) == config.root_mount &&
	    (config.root_inode ? BPF_CORE_READ(dentry, d_inode, i_ino) == config.root_inode : is_top))
		goto end;
	if (is_top) {
		struct mount *below = BPF_CORE_READ(mount, mnt_parent);

		if (below == mount)
			goto end;
		m->walk.dentry = BPF_CORE_READ(mount, mnt_mountpoint);
		m->walk.mount = (void *)below + bpf_core_field_offset(struct mount, mnt);
		return;
	}
	parent = BPF_CORE_READ(dentry, d_parent);
	if (parent == dentry)
		goto end;
	m->walk.dentry = parent;
	if (add_name(m, at, BPF_CORE_READ(dentry, d_name.name))) {
		asm volatile("" : "+r"(at));
		if (at > CAPTURE_MOST - sizeof(*s))
			goto end;
		s = (struct segment *)&m->segments[at];
		if (s->length <= sizeof(struct descriptor_facts) + LONGEST_PATH)
			return;
	}
	asm volatile("" : "+r"(at));
	if (at <= CAPTURE_MOST - sizeof(*s)) {
		s = (struct segment *)&m->segments[at];
		s->length = sizeof(struct descriptor_facts);
		facts_of(s)->nature = FILE_NONE;
		m->used = at + sizeof(*s) + sizeof(struct descriptor_facts);
	}
end:
	m->walk.dentry = NULL;
}

struct walk_context {
	struct capture_machine *machine;
};

static long walk_step(u32 step, struct walk_context *context)
{
	if (!context->machine->walk.dentry)
		return 1;
	walk_up(context->machine);
	return 0;
}

/* All of the way up. */
static __always_inline void walk_to_root(struct capture_machine *m)
{
	struct walk_context context = { .machine = m };

	if (looks_further())
		bpf_loop(LONGEST_PATH, walk_step, &context, 0);
}

/* Captures the process that a pidfd stands for, where it has not ended. */
static __always_inline void capture_pidfd(struct capture_machine *m, struct segment *s, struct pid *pid)
{
	struct process_facts process = {};

	facts_of(s)->nature = FILE_PIDFD;
	if (pid)
		learn_process(&process, pid);
	if (!(process.flags & PROCESS_IS_TASK))
		return;
	facts_of(s)->value = process.number;
	__builtin_memcpy(facts_of(s) + 1, process.comm, sizeof(process.comm));
	s->length = s->length + sizeof(process.comm);
	m->used = m->used + sizeof(process.comm);
}

/* What is known of a file that lies in no folder, by its name. */
static __always_inline void learn_anonymous(struct descriptor_facts *facts, struct file *file, const u64 *name)
{
	void *data = BPF_CORE_READ(file, private_data);

	if (name[0] == EIGHT_CHARACTERS('[', 'e', 'v', 'e', 'n', 't', 'f', 'd')) {
		struct eventfd_ctx *context = data;

		if (!bpf_core_type_exists(struct eventfd_ctx))
			return;
		facts->value = BPF_CORE_READ(context, count);
		facts->id = BPF_CORE_READ(context, id);
		facts->flags = BPF_CORE_READ(context, flags);
	} else if (name[0] == EIGHT_CHARACTERS('[', 's', 'i', 'g', 'n', 'a', 'l', 'f')) {
		struct signalfd_ctx *context = data;

		if (bpf_core_type_exists(struct signalfd_ctx))
			facts->value = BPF_CORE_READ(context, sigmask.sig[0]);
	}
}

/*
 * What a file is that has no path, but a name of its own making; as the file systems of the kernel say it that make some
 * (d_dname in include/linux/dcache.h). Others show the file as one that was deleted.
 */
static __always_inline void capture_nameless(struct capture_machine *m, u64 at, struct segment *s, struct file *file,
					     struct dentry *dentry)
{
	struct descriptor_facts *facts = facts_of(s);
	const unsigned char *name = BPF_CORE_READ(dentry, d_name.name);
	u64 beginning[2] = {};

	switch (BPF_CORE_READ(dentry, d_sb, s_magic)) {
	case PIPEFS_MAGIC:
		facts->nature = FILE_PIPE;
		return;
	case SOCKFS_MAGIC:
		facts->nature = FILE_SOCKET;
		capture_socket(m, s, file, name);
		return;
	case NSFS_MAGIC: {
		struct ns_common *namespace = BPF_CORE_READ(dentry, d_inode, i_private);

		facts->nature = FILE_NAMESPACE;
		name = (const unsigned char *)BPF_CORE_READ(namespace, ops, name);
		break;
	}
	case PID_FS_MAGIC:
		capture_pidfd(m, s, BPF_CORE_READ(dentry, d_inode, i_private));
		return;
	case ANON_INODE_FS_MAGIC:
		facts->nature = FILE_ANONYMOUS;
		bpf_probe_read_kernel_str(beginning, sizeof(beginning), name);
		/* Until Linux 6.9 they had no file system of their own. */
		if (beginning[0] == EIGHT_CHARACTERS('[', 'p', 'i', 'd', 'f', 'd', ']', 0)) {
			capture_pidfd(m, s, BPF_CORE_READ(file, private_data));
			return;
		}
		if (file)
			learn_anonymous(facts, file, beginning);
		break;
	default:
		facts->nature = FILE_PATH;
		facts->is_deleted = 1;
	}
	add_name(m, at, name);
}

/* Captures whom the current task calls by this number. */
static __always_inline void capture_process(struct capture_machine *m, u32 number)
{
	struct segment *s = next_segment(m);
	struct pid *pid;

	if (!looks_further() || !s)
		return;
	m->has_facts = 1;
	s->address = number;
	s->kind = SEGMENT_PROCESS;
	s->length = 0;
	pid = called((struct task_struct *)bpf_get_current_task(), number);
	if (pid) {
		learn_process((struct process_facts *)(s + 1), pid);
		s->length = sizeof(struct process_facts);
	}
	m->used = m->used + sizeof(*s) + s->length;
}

/* The process that a file stands for, NULL where it is no pidfd. */
static __always_inline struct pid *pid_of(struct file *file)
{
	struct dentry *dentry = BPF_CORE_READ(file, f_path.dentry);
	u64 name = 0;

	switch (BPF_CORE_READ(dentry, d_sb, s_magic)) {
	case PID_FS_MAGIC:
		return BPF_CORE_READ(dentry, d_inode, i_private);
	case ANON_INODE_FS_MAGIC:
		bpf_probe_read_kernel_str(&name, sizeof(name), BPF_CORE_READ(dentry, d_name.name));
		return name == EIGHT_CHARACTERS('[', 'p', 'i', 'd', 'f', 'd', ']', 0) ? BPF_CORE_READ(file, private_data) : NULL;
	}
	return NULL;
}

/*
 * Captures what a descriptor leads to, or the working directory. `whose`: 0 of the current task, or else the number by which
 * it calls another, or the complement of a pidfd that it has of it.
 */
static __always_inline void capture_descriptor(struct capture_machine *m, u32 descriptor, u32 whose)
{
	struct task_struct *task = (struct task_struct *)bpf_get_current_task();
	struct segment *s = next_segment(m);
	u64 at = m->used;
	struct descriptor_facts *facts;
	struct file *file = NULL;
	struct vfsmount *mount;
	struct dentry *dentry;
	bool is_root;

	if (!looks_further() || !s)
		return;
	m->has_facts = 1;
	if (whose != 0)
		task = task_of((s32)whose < 0 ? pid_of(file_of(~whose)) : called(task, whose));
	if (descriptor == AT_FDCWD && whose == 0) {
		dentry = BPF_CORE_READ(task, fs, pwd.dentry);
		mount = BPF_CORE_READ(task, fs, pwd.mnt);
	} else {
		file = file_of_task(task, descriptor);
		dentry = BPF_CORE_READ(file, f_path.dentry);
		mount = BPF_CORE_READ(file, f_path.mnt);
	}
	s->address = descriptor | (u64)whose << 32;
	s->kind = SEGMENT_DESCRIPTOR;
	s->length = sizeof(*facts);
	facts = facts_of(s);
	__builtin_memset(facts, 0, sizeof(*facts));
	m->used = at + sizeof(*s) + sizeof(*facts);
	if (!dentry)
		return;
	facts->inode = BPF_CORE_READ(dentry, d_inode, i_ino);
	facts->mode = BPF_CORE_READ(dentry, d_inode, i_mode);
	is_root = BPF_CORE_READ(dentry, d_parent) == dentry;
	if (BPF_CORE_READ(dentry, d_op, d_dname) && !(is_root && BPF_CORE_READ(mount, mnt_root) == dentry)) {
		capture_nameless(m, at, s, file, dentry);
		return;
	}
	facts->nature = FILE_PATH;
	facts->value = BPF_CORE_READ(dentry, d_inode, i_rdev);
	facts->is_deleted = !is_root && !BPF_CORE_READ(dentry, d_hash.pprev);
	m->walk.dentry = dentry;
	m->walk.mount = mount;
	m->walk.segment = at;
}

#endif
