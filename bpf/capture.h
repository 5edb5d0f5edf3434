/* SPDX-License-Identifier: GPL-2.0 OR MIT */
/*
 * The machine that runs capture programs: they say which memory of the tracee a call's decoder will want to see.
 * src/events/capture-program.ts describes the instructions.
 */
#ifndef XTRACE_CAPTURE_H
#define XTRACE_CAPTURE_H

#include "kernel.h"
#include <bpf/bpf_core_read.h>
#include <bpf/bpf_helpers.h>
#include "maps.h"

enum capture_operation {
	CAPTURE_END = 0,
	CAPTURE_CONSTANT = 1,
	CAPTURE_COPY = 2,
	CAPTURE_LOAD8 = 3,
	CAPTURE_LOAD16 = 4,
	CAPTURE_LOAD32 = 5,
	CAPTURE_LOAD64 = 6,
	CAPTURE_ADD = 7,
	CAPTURE_SUBTRACT = 8,
	CAPTURE_MULTIPLY = 9,
	CAPTURE_LEAST = 10,
	CAPTURE_ADD_CONSTANT = 11,
	CAPTURE_MULTIPLY_CONSTANT = 12,
	CAPTURE_MASK_CONSTANT = 13,
	CAPTURE_SHIFT_RIGHT_CONSTANT = 14,
	CAPTURE_LEAST_CONSTANT = 15,
	CAPTURE_BYTES = 16,
	CAPTURE_STRING = 17,
	CAPTURE_JUMP = 18,
	CAPTURE_JUMP_IF_EQUAL = 19,
	CAPTURE_JUMP_UNLESS_EQUAL = 20,
	CAPTURE_JUMP_IF_BELOW = 21,
	CAPTURE_JUMP_IF_LESS = 22,
	CAPTURE_LOOP = 23,
	CAPTURE_DISPATCH = 24,
	CAPTURE_NETLINK_PROTOCOL = 25,
	CAPTURE_BPF_OBJECT = 26,
};

enum { RESULT_REGISTER = 6, FAILED_REGISTER = 7, STACK_POINTER_REGISTER = 8 };

/* Instructions that a program may take: with the helper that runs loops (5.17), and unrolled before the verifier. */
#define MOST_STEPS 65536
#define MOST_STEPS_UNROLLED 128

#define PAGE_SIZE 4096

static __always_inline u64 align8(u64 value)
{
	return (value + 7) & ~7ULL;
}

/* The segment that comes next, NULL where there is no room for `length` bytes. */
static __always_inline struct segment *next_segment(struct capture_machine *m)
{
	u64 at = m->used;

	asm volatile("" : "+r"(at));
	if (at > CAPTURE_MOST - sizeof(struct segment))
		return NULL;
	return (struct segment *)&m->segments[at];
}

static __always_inline void capture_bytes(struct capture_machine *m, u64 address, u64 length)
{
	struct segment *s;

	if (address == 0 || length == 0)
		return;
	s = next_segment(m);
	if (!s)
		goto full;
	if (length > CAPTURE_MOST - sizeof(struct segment) - m->used) {
		length = CAPTURE_MOST - sizeof(struct segment) - m->used;
		m->is_incomplete = 1;
	}
	asm volatile("" : "+r"(length));
	if (length > CAPTURE_MOST)
		goto full;
	s->address = address;
	s->kind = SEGMENT_MEMORY;
	if (bpf_probe_read_user(s + 1, length, (void *)address) == 0) {
		s->length = length;
		m->used = m->used + sizeof(*s) + align8(length);
		return;
	}
	/* From page to page then, in the steps that follow. */
	s->length = 0;
	m->rest_segment = m->used;
	m->rest_address = address;
	m->rest_length = length;
	m->used = m->used + sizeof(*s);
	return;
full:
	m->is_incomplete = 1;
}

/* Reads on to the end of the page. */
static __always_inline void capture_rest(struct capture_machine *m)
{
	u64 address = m->rest_address;
	u64 length = PAGE_SIZE - (address & (PAGE_SIZE - 1));
	u64 segment = m->rest_segment;
	u64 to;
	struct segment *s;

	if (length > m->rest_length)
		length = m->rest_length;
	asm volatile("" : "+r"(segment));
	if (segment > CAPTURE_MOST - sizeof(*s))
		goto end;
	s = (struct segment *)&m->segments[segment];
	to = segment + sizeof(*s) + s->length;
	asm volatile("" : "+r"(to));
	asm volatile("" : "+r"(length));
	if (to > CAPTURE_MOST || length > PAGE_SIZE)
		goto end;
	if (bpf_probe_read_user(&m->segments[to], length, (void *)address) != 0) {
		m->is_incomplete = 1;
		goto end;
	}
	s->length = s->length + length;
	m->rest_address = address + length;
	m->rest_length = m->rest_length - length;
	m->used = align8(to + length);
	return;
end:
	m->rest_length = 0;
}

static __always_inline void capture_string(struct capture_machine *m, u64 address, u64 most)
{
	struct segment *s;
	long length;
	u64 size = most + 1;

	if (address == 0 || most == 0)
		return;
	s = next_segment(m);
	if (!s)
		goto full;
	if (size > CAPTURE_MOST - sizeof(struct segment) - m->used)
		size = CAPTURE_MOST - sizeof(struct segment) - m->used;
	asm volatile("" : "+r"(size));
	if (size > CAPTURE_MOST)
		goto full;
	length = bpf_probe_read_user_str(s + 1, size, (void *)address);
	if (length < 0) {
		/* Nothing ends it before memory does: all of `most` bytes may be there, and the one behind them not. */
		size = most;
		asm volatile("" : "+r"(size));
		if (size > CAPTURE_MOST - sizeof(struct segment) - m->used || size > CAPTURE_MOST)
			goto full;
		if (bpf_probe_read_user(s + 1, size, (void *)address) != 0)
			goto full;
		length = size;
	}
	/* The helper ends a string that is longer with a NUL of its own. */
	if (length > most)
		length = most;
	s->address = address;
	s->kind = SEGMENT_MEMORY;
	s->length = length;
	m->used = m->used + sizeof(*s) + align8(length);
	return;
full:
	m->is_incomplete = 1;
}

/* The file behind a descriptor of the current task, NULL where there is none. */
static __always_inline struct file *file_of(u32 descriptor)
{
	struct task_struct *task = (struct task_struct *)bpf_get_current_task();
	struct fdtable *table = BPF_CORE_READ(task, files, fdt);
	struct file **files = BPF_CORE_READ(table, fd);
	struct file *file = NULL;

	if (descriptor < BPF_CORE_READ(table, max_fds))
		bpf_probe_read_kernel(&file, sizeof(file), &files[descriptor]);
	return file;
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
	m->used = m->used + sizeof(*s) + 8;
}

/* Whether the descriptor is a netlink socket's, whose protocol is captured then. */
static __always_inline bool capture_netlink_protocol(struct capture_machine *m, u32 descriptor)
{
	struct file *file = file_of(descriptor);
	struct socket *socket;
	struct sock *sk;

	if (!file || (BPF_CORE_READ(file, f_inode, i_mode) & S_IFMT) != S_IFSOCK)
		return false;
	socket = BPF_CORE_READ(file, private_data);
	sk = BPF_CORE_READ(socket, sk);
	if (BPF_CORE_READ(sk, __sk_common.skc_family) != AF_NETLINK)
		return false;
	/* The machine's tables do not tell either what a socket speaks of another network namespace, or before it is bound. */
	capture_of_descriptor(m, descriptor, SEGMENT_NETLINK_PROTOCOL,
			      BPF_CORE_READ(sk, __sk_common.skc_net.net, ns.inum) == config.network_namespace &&
						      BPF_CORE_READ((struct netlink_sock *)sk, bound) ?
					      BPF_CORE_READ(sk, sk_protocol) :
					      UNKNOWN_PROTOCOL);
	return true;
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

static __always_inline u64 load(struct capture_machine *m, u64 address, u32 size)
{
	u64 value = 0;

	/* What a NULL pointer leads to is not missing. */
	if (address < PAGE_SIZE)
		return 0;
	if (bpf_probe_read_user(&value, size, (void *)address) != 0) {
		m->is_incomplete = 1;
		return 0;
	}
	return value;
}

struct capture_context {
	struct capture_machine *machine;
};

/* One instruction. 1 where the program ended. */
static long capture_step(u32 step, struct capture_context *context)
{
	struct capture_machine *m = context->machine;
	const struct capture_instruction *i;
	u32 at = m->next;
	u64 a, b, constant, value;

	if (m->rest_length != 0) {
		capture_rest(m);
		return 0;
	}
	i = bpf_map_lookup_elem(&capture_code, &at);
	if (!i)
		return 1;
	m->next = at + 1;
	a = m->registers[i->a & (CAPTURE_REGISTERS - 1)];
	b = m->registers[i->b & (CAPTURE_REGISTERS - 1)];
	constant = i->constant;
	switch (i->operation) {
	case CAPTURE_CONSTANT:
		value = constant;
		break;
	case CAPTURE_COPY:
		value = a;
		break;
	case CAPTURE_LOAD8:
		value = load(m, a + constant, 1);
		break;
	case CAPTURE_LOAD16:
		value = load(m, a + constant, 2);
		break;
	case CAPTURE_LOAD32:
		value = load(m, a + constant, 4);
		break;
	case CAPTURE_LOAD64:
		value = load(m, a + constant, 8);
		break;
	case CAPTURE_ADD:
		value = a + b;
		break;
	case CAPTURE_SUBTRACT:
		value = a - b;
		break;
	case CAPTURE_MULTIPLY:
		value = a * b;
		break;
	case CAPTURE_LEAST:
		value = a < b ? a : b;
		break;
	case CAPTURE_ADD_CONSTANT:
		value = a + constant;
		break;
	case CAPTURE_MULTIPLY_CONSTANT:
		value = a * constant;
		break;
	case CAPTURE_MASK_CONSTANT:
		value = a & constant;
		break;
	case CAPTURE_SHIFT_RIGHT_CONSTANT:
		value = a >> (constant & 63);
		break;
	case CAPTURE_LEAST_CONSTANT:
		value = a < constant ? a : constant;
		break;
	case CAPTURE_BYTES:
		capture_bytes(m, a, b < constant ? b : constant);
		return 0;
	case CAPTURE_STRING:
		capture_string(m, a, constant);
		return 0;
	case CAPTURE_JUMP:
		m->next = i->target;
		return 0;
	case CAPTURE_JUMP_IF_EQUAL:
		if (a == constant)
			m->next = i->target;
		return 0;
	case CAPTURE_JUMP_UNLESS_EQUAL:
		if (a != constant)
			m->next = i->target;
		return 0;
	case CAPTURE_JUMP_IF_BELOW:
		if (a < constant)
			m->next = i->target;
		return 0;
	case CAPTURE_JUMP_IF_LESS:
		if (a < b)
			m->next = i->target;
		return 0;
	case CAPTURE_LOOP:
		value = m->registers[i->to & (CAPTURE_REGISTERS - 1)] - 1;
		m->registers[i->to & (CAPTURE_REGISTERS - 1)] = value;
		if (value != 0)
			m->next = i->target;
		return 0;
	case CAPTURE_DISPATCH: {
		struct dispatch_key key = { .value = a, .table = constant };
		u32 *target = bpf_map_lookup_elem(&dispatch, &key);

		if (target)
			m->next = *target;
		return 0;
	}
	case CAPTURE_NETLINK_PROTOCOL:
		value = capture_netlink_protocol(m, a);
		break;
	case CAPTURE_BPF_OBJECT:
		value = capture_bpf_object(m, a);
		break;
	default:
		return 1;
	}
	m->registers[i->to & (CAPTURE_REGISTERS - 1)] = value;
	return 0;
}

/* Runs the program that begins at instruction `start`, 0 for none, on the values of `m->record`. */
static __always_inline void run_capture(struct capture_machine *m, u32 start, bool exiting)
{
	struct capture_context context = { .machine = m };
	u64 result = m->record.values[6];
	bool failed = exiting && result >= (u64)-MAX_ERRNO;
	u32 i;

	m->used = 0;
	m->is_incomplete = 0;
	m->rest_length = 0;
	if (start == 0)
		return;
	m->next = start;
	for (i = 0; i < 6; i++)
		m->registers[i] = m->record.values[i];
	m->registers[RESULT_REGISTER] = exiting && !failed ? result : 0;
	m->registers[FAILED_REGISTER] = failed;
	m->registers[STACK_POINTER_REGISTER] = m->record.stack_pointer;
	if (bpf_core_enum_value_exists(enum bpf_func_id, BPF_FUNC_loop)) {
		if (bpf_loop(MOST_STEPS, capture_step, &context, 0) < MOST_STEPS)
			return;
	} else {
		for (i = 0; i < MOST_STEPS_UNROLLED; i++) {
			if (capture_step(i, &context))
				return;
		}
	}
	m->is_incomplete = 1;
}

static __always_inline struct capture_machine *this_machine(void)
{
	u32 cpu = bpf_get_smp_processor_id();

	return bpf_map_lookup_elem(&capture_machines, &cpu);
}

/*
 * A fast read into the state of a task, behind `*used` bytes of segments. False where it takes the machine: the memory
 * cannot be read, or is more than fits.
 */
static __always_inline bool read_fast(struct task_state *t, const volatile struct fast_read *r, u64 *used)
{
	u64 at = *used;
	u64 address, length = r->most;
	struct segment *s;
	long got;

	if (r->kind == FAST_NOTHING)
		return true;
	if (r->unless_failed && t->record.values[6] >= (u64)-MAX_ERRNO)
		return true;
	address = t->record.values[r->address & 7];
	asm volatile("" : "+r"(at));
	if (at > FAST_ROOM)
		return false;
	s = (struct segment *)&t->segments[at];
	if (r->kind == FAST_STRING) {
		if (address == 0)
			return true;
		got = bpf_probe_read_user_str(s + 1, FAST_MOST, (void *)address);
		if (got < 0 || got >= FAST_MOST)
			return false;
		length = got;
	} else {
		if (r->length != NO_REGISTER) {
			u64 wanted = t->record.values[r->length & 7];

			if (wanted < length)
				length = wanted;
		}
		if (address == 0 || length == 0)
			return true;
		asm volatile("" : "+r"(length));
		if (length > FAST_MOST)
			return false;
		if (bpf_probe_read_user(s + 1, length, (void *)address) != 0)
			return false;
	}
	s->address = address;
	s->length = length;
	s->kind = SEGMENT_MEMORY;
	*used = at + sizeof(*s) + align8(length);
	return true;
}

#endif
