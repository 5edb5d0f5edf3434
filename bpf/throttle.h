/* SPDX-License-Identifier: GPL-2.0 OR MIT */
/*
 * Slows tasks that fill the ring buffer faster than it is read (`--on-overflow=throttle`): before its next call a task looks
 * again and again whether there is room, for the longer the fuller it is. Nobody can see that but by the time it takes, and
 * nothing is left of it when the programs are gone.
 */
#ifndef XTRACE_THROTTLE_H
#define XTRACE_THROTTLE_H

#include "kernel.h"
#include <bpf/bpf_core_read.h>
#include <bpf/bpf_helpers.h>
#include "maps.h"
#include "output.h"

/* Nanoseconds for which a task waits where the buffer is full, as a power of two: a millisecond. It cannot be preempted. */
#define LONGEST_WAIT_SHIFT 20
#define MOST_THROTTLE_LOOKS (1 << 16)
#define MOST_THROTTLE_LOOKS_UNROLLED 64

/* Wakes a reader that waits, by a record that is not read. */
static __always_inline void have_it_read(void)
{
	u64 *record;

	if (reader_state() == READER_READS)
		return;
	record = bpf_ringbuf_reserve(&events, sizeof(*record), 0);
	if (record)
		bpf_ringbuf_discard(record, wake_reader());
}

/* Most pauses before a call, and how long they take in all: some 300 nanoseconds. */
#define MOST_PAUSES 16

/*
 * Has a task pause before its next call where more than half of the buffer is in use, for the longer the fuller it is. That
 * is what one does who makes calls faster than they can be printed, by a fraction of a microsecond a call: less than most
 * calls take, and enough for a single task to lose nothing.
 */
static __always_inline void pause_before_call(struct task_state *t)
{
	u32 pauses, i;

	if (t->sequence % CALLS_BETWEEN_LOOKS == 0) {
		u64 half = 2 * (u64)config.wake_threshold;
		u64 used = bpf_ringbuf_query(&events, BPF_RB_AVAIL_DATA);

		t->pauses = used > half ? (used - half) * MOST_PAUSES / half : 0;
	}
	pauses = t->pauses;
	for (i = 0; i < MOST_PAUSES; i++) {
		if (i >= pauses)
			break;
		bpf_ktime_get_ns();
	}
}

static __noinline long look_for_room(u32 index, u64 *until)
{
	return bpf_ringbuf_query(&events, BPF_RB_AVAIL_DATA) < config.throttle_threshold ||
	       bpf_ktime_get_ns() >= *until;
}

static __always_inline void throttle(void)
{
	u64 threshold = config.throttle_threshold;
	u64 used, until;
	u32 i;

	if (threshold == 0)
		return;
	used = bpf_ringbuf_query(&events, BPF_RB_AVAIL_DATA);
	if (used <= threshold)
		return;
	have_it_read();
	until = bpf_ktime_get_ns() + ((used - threshold) << LONGEST_WAIT_SHIFT) / threshold;
	if (HAS_LOOPS) {
		bpf_loop(MOST_THROTTLE_LOOKS, look_for_room, &until, 0);
	} else {
		for (i = 0; i < MOST_THROTTLE_LOOKS_UNROLLED; i++) {
			if (look_for_room(i, &until))
				break;
		}
	}
}

#endif
