/* SPDX-License-Identifier: GPL-2.0 OR MIT */
/* Which calls are told, and of which tasks, where the user asks for some alone: what is not of interest costs no record. */
#ifndef XTRACE_CONDITION_H
#define XTRACE_CONDITION_H

#include "kernel.h"
#include <bpf/bpf_helpers.h>
#include "capture.h"
#include "maps.h"

/* Whether the wanted text stands at `from` of a command name. */
static __always_inline bool comm_has(const char *comm, u32 from)
{
	u32 length = config.condition.comm_length;
	u32 i;

	for (i = 0; i < COMM_SIZE - from; i++) {
		if (i >= length)
			return config.condition.comm_how != COMM_IS || comm[from + i] == 0;
		if (comm[from + i] != config.condition.comm[i])
			return false;
	}
	return false;
}

static __always_inline bool comm_meets(const char *comm)
{
	u32 from;

	if (config.condition.comm_how == COMM_ANY)
		return true;
	for (from = 0; from < COMM_SIZE; from++) {
		if (comm_has(comm, from))
			return true;
		if (config.condition.comm_how != COMM_CONTAINS)
			return false;
	}
	return false;
}

/* Notes whether the calls of the task are of interest; to be asked again when it is called otherwise. */
static __always_inline void judge_task(struct task_state *t, const char *comm)
{
	u32 tgid = config.condition.tgid;
	u32 tid = config.condition.tid;

	t->is_unwanted = (tgid != 0 && tgid != t->tgid) || (tid != 0 && tid != t->tid) || !comm_meets(comm);
}

/* Whether the path that was captured at the entry of a call, in `used` bytes of segments, may be the wanted one. */
static __always_inline bool path_meets(struct task_state *t, const volatile struct call_plan *plan, u64 used)
{
	u64 length = config.condition.path_length;
	struct segment *s = (struct segment *)t->segments;
	u64 address, at;
	const char *bytes;
	u32 i;

	if (length == 0 || plan->path == 0 || used == 0)
		return true;
	address = t->record.values[(plan->path - 1) & 7];
	if (s->address != address) {
		at = sizeof(*s) + align8(s->length);
		asm volatile("" : "+r"(at));
		if (at > FAST_ROOM || at >= used)
			return true;
		s = (struct segment *)&t->segments[at];
		if (s->address != address)
			return true;
	}
	if (s->length != length + 1)
		return false;
	bytes = (const char *)(s + 1);
	for (i = 0; i < PATH_ROOM; i++) {
		if (i >= length)
			return true;
		if (bytes[i] != config.condition.path[i])
			return false;
	}
	return true;
}

/* Whether a call that was not told of yet is of interest, now that it has returned. */
static __always_inline bool return_meets(const struct task_state *t, u64 value)
{
	const struct call_record *r = &t->record;

	if (!(is_error(value) ? config.failed : config.successful))
		return false;
	if (config.condition.error != 0 && value != -(u64)config.condition.error)
		return false;
	return r->returned_at - r->entered_at >= config.condition.least_duration;
}

#endif
