/* SPDX-License-Identifier: GPL-2.0 OR MIT */
/* How tasks begin to be traced, execute other programs, and end. */
#ifndef XTRACE_LIVES_H
#define XTRACE_LIVES_H

#include "kernel.h"
#include <bpf/bpf_core_read.h>
#include <bpf/bpf_helpers.h>
#include <bpf/bpf_tracing.h>
#include "calls.h"
#include "condition.h"
#include "output.h"
#include "signals.h"
#include "tasks.h"

/* By how far its addresses reach: the flag that says so has had several places. */
static __always_inline u8 abi_of_program(struct task_struct *task)
{
	unsigned long size = BPF_CORE_READ(task, mm, task_size);

	return size != 0 && size >> 32 == 0 ? ABI_I386 : ABI_X86_64;
}

/* Begins to trace the tasks that are wanted; run by reading from the iterator. */
SEC("iter/task")
int attach_wanted(struct bpf_iter__task *context)
{
	struct task_struct *task = context->task;
	struct task_record record = {};
	struct task_state *t;
	u16 *slot;
	u32 *how;
	bool is_starting;
	u32 tid;

	if (!task)
		return 0;
	tid = tid_of(task);
	how = bpf_map_lookup_elem(&wanted, &tid);
	if (tid == 0 || !how)
		return 0;
	slot = slot_of(task->pid);
	if (!slot || *slot != 0)
		return 0;
	is_starting = *how == WANTED_AT_EXECVE;
	bpf_map_delete_elem(&wanted, &tid);
	t = begin_tracing(task);
	if (!t) {
		record.header.kind = RECORD_NOT_FOLLOWED;
		record.header.tid = tid;
		tell_task(&record, BPF_RB_NO_WAKEUP);
		return 0;
	}
	t->is_starting = is_starting;
	fill_task_record(&record, RECORD_ATTACHED, t, task);
	judge_task(t, record.comm);
	record.header.abi = abi_of_program(task);
	tell_task(&record, BPF_RB_NO_WAKEUP);
	if (scheduling_state(task) & __TASK_STOPPED) {
		t->is_stopped = 1;
		tell_stop(t, task, task->jobctl & JOBCTL_STOP_SIGMASK);
	}
	return 0;
}

SEC("tp_btf/sched_process_fork")
int BPF_PROG(on_sched_process_fork, struct task_struct *parent, struct task_struct *child)
{
	struct task_record record = {};
	struct task_state *t;
	bool returns_twice;
	u32 parent_tid;

	t = state_of(parent->pid);
	if (!t || !config.follow_forks)
		return 0;
	parent_tid = t->tid;
	returns_twice = t->call != CALL_NONE;
	if (t->call == CALL_KEPT && !config.counts && !config.always_keep)
		tell_kept(t);
	t = begin_tracing(child);
	if (!t) {
		record.header.kind = RECORD_NOT_FOLLOWED;
		record.header.tid = tid_of(child);
		record.other_tid = parent_tid;
		tell_task(&record, BPF_RB_NO_WAKEUP);
		return 0;
	}
	t->is_newborn = returns_twice;
	fill_task_record(&record, RECORD_FORKED, t, child);
	judge_task(t, record.comm);
	record.other_tid = parent_tid;
	tell_task(&record, BPF_RB_NO_WAKEUP);
	return 0;
}

/* The task gets another command name: from itself, from others, or by execve. */
SEC("tp_btf/task_rename")
int BPF_PROG(on_task_rename, struct task_struct *task, const char *comm)
{
	struct task_record record = {};
	struct task_state *t = state_of(task->pid);

	if (!t || config.counts)
		return 0;
	/* Its call began under the old name. */
	if (t->call == CALL_KEPT)
		tell_kept(t);
	fill_task_record(&record, RECORD_RENAMED, t, task);
	bpf_probe_read_kernel_str(record.comm, sizeof(record.comm), comm);
	judge_task(t, record.comm);
	tell_task(&record, BPF_RB_NO_WAKEUP);
	return 0;
}

/* The end of a task, and of what is kept of it. */
static __always_inline void tell_exit(struct task_state *t, struct task_struct *task, u32 exit_code, u16 flags)
{
	struct task_record record = {};

	fill_task_record(&record, RECORD_EXITED, t, task);
	record.exit_code = exit_code;
	record.header.flags = flags;
	/* Before another task can be told of that has its slot. */
	tell_task(&record, *(volatile u32 *)&live_tasks == 1 ? BPF_RB_FORCE_WAKEUP : BPF_RB_NO_WAKEUP);
	end_tracing(t);
}

/* The end of a process whose first thread ended before others: nobody can wait for that one until now. */
static __always_inline void tell_end_of_leader(struct task_struct *task)
{
	u32 leader = task->tgid;
	struct task_state *t = state_of(leader);
	u32 *code = bpf_map_lookup_elem(&exited_leaders, &leader);
	u32 exit_code;

	if (!t || !code)
		return;
	exit_code = *code;
	/* Of the leader and the last thread, both may come here. */
	if (bpf_map_delete_elem(&exited_leaders, &leader) != 0)
		return;
	if (task->signal->flags & SIGNAL_GROUP_EXIT)
		exit_code = task->signal->group_exit_code;
	tell_exit(t, task, exit_code, 0);
}

static __always_inline bool is_process_dead(struct task_struct *task)
{
	return BPF_CORE_READ(task, signal, live.counter) == 0;
}

/*
 * The kernel has read what execve was given, and will now replace the memory that it was in. (Since 6.10; before, what was
 * not resident at entry stays unread.)
 */
SEC("tp_btf/sched_prepare_exec")
int BPF_PROG(on_sched_prepare_exec, struct task_struct *task)
{
	struct task_state *t = state_of(task->pid);

	if (t && t->call == CALL_UNREAD && !config.counts)
		tell_entry(t, plan_of(t), false);
	return 0;
}

SEC("tp_btf/sched_process_exec")
int BPF_PROG(on_sched_process_exec, struct task_struct *task, int old_pid)
{
	struct task_record record = {};
	struct task_state *t = state_of(old_pid);
	u32 former_slot = 0;

	if (!t) {
		/* A thread that is not traced takes the place of the first one. */
		if (old_pid != task->pid)
			tell_end_of_leader(task);
		return 0;
	}
	record.other_tid = t->tid;
	if (old_pid != task->pid) {
		u16 *slot = slot_of(task->pid);
		u16 *old_slot = slot_of(old_pid);
		u32 tid = task->pid;

		/* The leader's, who ended and gives the other its pid. */
		bpf_map_delete_elem(&exited_leaders, &tid);
		if (slot && old_slot) {
			former_slot = *slot;
			*slot = *old_slot;
			*old_slot = 0;
		}
		t->global_tid = task->pid;
		t->tid = tid_of(task);
		t->record.header.tid = t->tid;
	}
	if (t->call == CALL_KEPT && !config.counts)
		tell_kept(t);
	else if (t->call == CALL_UNREAD)
		tell_unread(t);
	t->has_executed = t->call == CALL_NONE;
	fill_task_record(&record, RECORD_EXECUTED, t, task);
	judge_task(t, record.comm);
	record.header.abi = abi_of_program(task);
	tell_task(&record, BPF_RB_NO_WAKEUP);
	if (former_slot != 0)
		free_slot(former_slot);
	if (config.detach_on_exec && !t->is_starting)
		end_tracing(t);
	else
		t->is_starting = 0;
	return 0;
}

SEC("tp_btf/sched_process_exit")
int BPF_PROG(on_sched_process_exit, struct task_struct *task)
{
	struct task_state *t = state_of(task->pid);
	struct task_record record = {};
	u32 pid = task->pid;
	u32 code = task->exit_code;
	u16 flags;

	if (!t) {
		if (is_process_dead(task))
			tell_end_of_leader(task);
		return 0;
	}
	if (!config.counts) {
		if (t->call == CALL_NONE && (code == SIGKILL || (code & SIGNAL_MASK) == SIGSYS))
			note_unannounced_call(t, task);
		if (t->call == CALL_KEPT)
			tell_kept(t);
		else if (t->call == CALL_UNREAD)
			tell_unread(t);
		/* After the one that it was delivered and killed it would have got no more. */
		if (t->has_ignored_signals && !(t->delivered != 0 && t->delivered == (code & SIGNAL_MASK)))
			tell_ignored_signals(t, ANY_SIGNAL);
		/* Of a signal that kills, no delivery is told. */
		if (t->sent.signal != 0 && t->sent.signal == (code & SIGNAL_MASK))
			tell_waiting_signal(t, task, &t->sent, instruction_pointer());
	}
	flags = t->call == CALL_TOLD ? TASK_IN_CALL : 0;
	if (pid != task->tgid) {
		tell_exit(t, task, code, flags);
		if (is_process_dead(task))
			tell_end_of_leader(task);
		return 0;
	}
	if (is_process_dead(task)) {
		tell_exit(t, task, code, flags);
		return 0;
	}
	t->call = CALL_ENDED;
	fill_task_record(&record, RECORD_EXITING, t, task);
	record.header.flags = flags;
	tell_task(&record, BPF_RB_NO_WAKEUP);
	bpf_map_update_elem(&exited_leaders, &pid, &code, BPF_ANY);
	if (is_process_dead(task))
		tell_end_of_leader(task);
	return 0;
}

#endif
