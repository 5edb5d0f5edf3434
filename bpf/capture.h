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
#include "descriptors.h"
#include "maps.h"
#include "segments.h"
#include "traced-paths.h"

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
	CAPTURE_DESCRIPTOR = 27,
	CAPTURE_PROCESS = 28,
	CAPTURE_SIFT_DESCRIPTOR = 29,
	CAPTURE_SIFT_STRING = 30,
	CAPTURE_SIFTED = 31,
};

/* Whose descriptor is captured, beside the task's own: of whom register b is the number, or a pidfd. */
enum { OF_NUMBER = 1, OF_PIDFD = 2 };

enum { RESULT_REGISTER = 6, FAILED_REGISTER = 7, STACK_POINTER_REGISTER = 8 };

/* Instructions that a program may take: with the helper that runs loops (5.17), and unrolled before the verifier. */
#define MOST_STEPS 65536
#define MOST_STEPS_UNROLLED 128

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
	if (looks_further() && m->walk.dentry) {
		walk_up(m);
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
	case CAPTURE_DESCRIPTOR:
		/* Nobody has a number or a pidfd below these. */
		if ((constant == OF_NUMBER && (s32)b <= 0) || (constant == OF_PIDFD && (s32)b < 0))
			return 0;
		capture_descriptor(m, a, constant == OF_NUMBER ? b : constant == OF_PIDFD ? ~b : 0);
		return 0;
	case CAPTURE_SIFT_DESCRIPTOR:
		sift_descriptor(m, a);
		return 0;
	case CAPTURE_SIFT_STRING:
		sift_string(m, a);
		return 0;
	case CAPTURE_SIFTED:
		m->is_unconcerned = !m->may_concern;
		return m->is_unconcerned;
	case CAPTURE_PROCESS:
		capture_process(m, a);
		return 0;
	default:
		return 1;
	}
	m->registers[i->to & (CAPTURE_REGISTERS - 1)] = value;
	return 0;
}

static __always_inline void begin_capture(struct capture_machine *m)
{
	m->may_concern = 0;
	m->is_unconcerned = 0;
	m->has_facts = 0;
	m->used = 0;
	m->is_incomplete = 0;
	m->rest_length = 0;
	m->walk.dentry = NULL;
}

static __always_inline struct capture_machine *this_machine(void)
{
	u32 cpu = bpf_get_smp_processor_id();

	return bpf_map_lookup_elem(&capture_machines, &cpu);
}

/*
 * Runs the program that begins at instruction `start`, 0 for none, on the values of `m->record` of this machine: what it
 * captures comes behind what is there. A global function: the verifier looks at it once, whoever calls it.
 */
__noinline int run_capture(u32 start, bool exiting)
{
	struct capture_machine *m = this_machine();
	struct capture_context context = { .machine = m };
	bool failed;
	u64 result;
	u32 i;

	if (!m || start == 0)
		return 0;
	result = m->record.values[RESULT];
	failed = exiting && result >= (u64)-MAX_ERRNO;
	m->next = start;
	for (i = 0; i < 6; i++)
		m->registers[i] = m->record.values[i];
	m->registers[RESULT_REGISTER] = exiting && !failed ? result : 0;
	m->registers[FAILED_REGISTER] = failed;
	m->registers[STACK_POINTER_REGISTER] = m->record.stack_pointer;
	if (HAS_LOOPS) {
		if (bpf_loop(MOST_STEPS, capture_step, &context, 0) < MOST_STEPS)
			return 0;
	} else {
		for (i = 0; i < MOST_STEPS_UNROLLED; i++) {
			if (capture_step(i, &context))
				return 0;
		}
	}
	m->is_incomplete = 1;
	return 0;
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
	if (r->unless_failed && t->record.values[RESULT] >= (u64)-MAX_ERRNO)
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
