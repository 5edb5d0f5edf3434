/* SPDX-License-Identifier: GPL-2.0 OR MIT */
/* What is counted of calls, where only that is asked for. */
#ifndef XTRACE_COUNTS_H
#define XTRACE_COUNTS_H

#include "kernel.h"
#include <bpf/bpf_helpers.h>
#include "maps.h"

static __always_inline u64 less(u64 time, u64 what)
{
	return time > what ? time - what : 0;
}

static __always_inline void count_call(struct task_state *t, u64 result)
{
	struct call_record *r = &t->record;
	u32 index = (r->header.abi & 1) * SYSCALL_NUMBERS + table_index(r->header.number);
	struct call_count *count;
	u64 wall_time = bpf_ktime_get_ns() - r->entered_at;
	u64 time = less(less(wall_time, r->off_cpu), config.count_overhead);

	if (r->header.abi == ABI_I386) {
		/* asm/unistd_32.h */
		if (r->header.number == 102)
			index = COUNTED_SOCKETCALLS + (r->values[0] & 31);
		else if (r->header.number == 117)
			index = COUNTED_IPC_CALLS + (r->values[0] & 31);
	}
	count = bpf_map_lookup_elem(&counts, &index);
	if (!count)
		return;
	if (is_error(result))
		count->errors++;
	if (count->calls == 0 || time < count->shortest)
		count->shortest = time;
	if (time > count->longest)
		count->longest = time;
	if (config.counts > 1) {
		wall_time = less(wall_time, config.count_overhead);
		if (count->calls == 0 || wall_time < count->wall_shortest)
			count->wall_shortest = wall_time;
		if (wall_time > count->wall_longest)
			count->wall_longest = wall_time;
		count->wall_time += wall_time;
	}
	count->calls++;
	count->time += time;
}

#endif
