/* SPDX-License-Identifier: GPL-2.0 OR MIT */
/* What is counted of calls, where only that is asked for. */
#ifndef XTRACE_COUNTS_H
#define XTRACE_COUNTS_H

#include "kernel.h"
#include <bpf/bpf_helpers.h>
#include "maps.h"

static __always_inline void count_call(struct task_state *t, u64 result)
{
	struct call_record *r = &t->record;
	u32 index = (r->header.abi & 1) * SYSCALL_NUMBERS + table_index(r->header.number);
	struct call_count *count;
	u64 time = bpf_ktime_get_ns() - r->entered_at;

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
	time = time > r->off_cpu ? time - r->off_cpu : 0;
	time = time > config.count_overhead ? time - config.count_overhead : 0;
	if (is_error(result))
		count->errors++;
	if (count->calls == 0 || time < count->shortest)
		count->shortest = time;
	if (time > count->longest)
		count->longest = time;
	count->calls++;
	count->time += time;
}

#endif
