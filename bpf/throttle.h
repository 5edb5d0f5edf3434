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
	if (bpf_core_enum_value_exists(enum bpf_func_id, BPF_FUNC_loop)) {
		bpf_loop(MOST_THROTTLE_LOOKS, look_for_room, &until, 0);
	} else {
		for (i = 0; i < MOST_THROTTLE_LOOKS_UNROLLED; i++) {
			if (look_for_room(i, &until))
				break;
		}
	}
}

#endif
