/* SPDX-License-Identifier: GPL-2.0 OR MIT */
/*
 * The kernel side of the eBPF backend: programs on the kernel's tracepoints, which write records of what traced tasks do
 * into a ring buffer. Those on one subject are in a header with what they share.
 */
#include "kernel.h"
#include <bpf/bpf_core_read.h>
#include <bpf/bpf_helpers.h>
#include <bpf/bpf_tracing.h>
#include "calls.h"
#include "lives.h"
#include "signals.h"

char LICENSE[] SEC("license") = "Dual MIT/GPL";

SEC("tp_btf/sched_switch")
int BPF_PROG(on_sched_switch, bool preempt, struct task_struct *prev, struct task_struct *next)
{
	struct task_state *t = state_of(prev->pid);
	bool was_stopped;

	if (t) {
		long state = preempt ? TASK_RUNNING : scheduling_state(prev);

		/* Since 5.18, as this helper: the state as it was when the task decided to sleep. */
		if (!preempt && bpf_core_enum_value_exists(enum bpf_func_id, BPF_FUNC_copy_from_user_task))
			state = (u32) * (volatile u64 *)&ctx[3];

		if (config.off_cpu && t->call != CALL_NONE)
			t->off_cpu_since = bpf_ktime_get_ns();
		if (!config.counts && state != TASK_RUNNING) {
			/* What another tracer stops before it begins is told when it does. */
			if (t->call == CALL_NONE && !t->is_newborn && !(state & __TASK_TRACED))
				note_unannounced_call(t, prev);
			tell_blocked(t, prev);
			was_stopped = t->is_stopped;
			t->is_stopped = (state & __TASK_STOPPED) != 0;
			if (t->has_ignored_signals && t->call == CALL_NONE && !t->is_stopped)
				tell_ignored_signals(t, ANY_SIGNAL);
			if (t->is_stopped && !was_stopped)
				tell_stop(t, prev, prev->jobctl & JOBCTL_STOP_SIGMASK);
		}
	}
	if (config.off_cpu) {
		t = state_of(next->pid);
		if (t && t->off_cpu_since != 0) {
			t->record.off_cpu += bpf_ktime_get_ns() - t->off_cpu_since;
			t->off_cpu_since = 0;
		}
	}
	return 0;
}
