/* SPDX-License-Identifier: GPL-2.0 OR MIT */
/* Signals that traced tasks get, and stops. */
#ifndef XTRACE_SIGNALS_H
#define XTRACE_SIGNALS_H

#include "kernel.h"
#include <bpf/bpf_core_read.h>
#include <bpf/bpf_helpers.h>
#include <bpf/bpf_tracing.h>
#include "capture.h"
#include "output.h"
#include "tasks.h"

/* Where the current task is in its program; 0 where the kernel cannot tell. */
static __always_inline u64 instruction_pointer(void)
{
	if (bpf_core_enum_value_exists(enum bpf_func_id, BPF_FUNC_get_current_task_btf) &&
	    bpf_core_enum_value_exists(enum bpf_func_id, BPF_FUNC_task_pt_regs))
		return ((struct pt_regs *)bpf_task_pt_regs(bpf_get_current_task_btf()))->ip;
	return 0;
}

/* Who sent a signal to a task, by where most kinds of siginfo have the number of a process. */
static __always_inline void name_sender(struct signal_record *record, struct task_struct *receiver)
{
	struct sent_siginfo *sent = (struct sent_siginfo *)record->siginfo;
	struct pid *pid;

	if (!looks_further() || !config.names_processes || record->siginfo_length == 0)
		return;
	pid = called(receiver, sent->si_pid);
	if (pid)
		learn_process(&record->sender, pid);
}

/* Tells a signal that the current task gets, with what the descriptor leads to that it is about; false of others. */
static __always_inline bool tell_with_descriptor(const struct signal_record *record)
{
	const struct file_siginfo *sent = (const struct file_siginfo *)record->siginfo;
	struct capture_machine *m;
	u64 length;

	if (!looks_further() || !config.names_descriptors || record->header.number != SIGIO || record->siginfo_length == 0 ||
	    sent->si_code <= 0 || sent->si_code > POLL_HUP)
		return false;
	m = this_machine();
	if (!m)
		return false;
	m->signal = *record;
	begin_capture(m);
	capture_descriptor(m, sent->si_fd, 0);
	walk_to_root(m);
	length = m->used;
	asm volatile("" : "+r"(length));
	if (length > CAPTURE_MOST)
		return false;
	if (!output(&m->signal, sizeof(m->signal) + length, BPF_RB_NO_WAKEUP))
		lose_event();
	return true;
}

/* `instruction_pointer`: where the task is; 0 for where it made the call that was told last. */
static __always_inline void tell_waiting_signal(const struct task_state *t, struct task_struct *task,
						struct waiting_signal *s, u64 instruction_pointer)
{
	struct signal_record record = {};

	record.header.kind = RECORD_SIGNAL;
	record.header.slot = t->slot;
	record.header.tid = t->tid;
	record.header.number = s->signal;
	record.time = s->time;
	record.instruction_pointer = instruction_pointer;
	record.siginfo_length = s->length;
	__builtin_memcpy(record.siginfo, s->siginfo, SIGINFO_SIZE);
	name_sender(&record, task);
	s->signal = 0;
	if (!output(&record, sizeof(record), BPF_RB_NO_WAKEUP))
		lose_event();
}

/*
 * Signals that were ignored while the task could not take any: it would have got them now, those below `limit` before
 * others.
 */
static __always_inline void tell_ignored_signals(struct task_state *t, u32 limit)
{
	bool has_more = false;
	u32 i;

	for (i = 0; i < IGNORED_SIGNALS; i++) {
		if (t->ignored[i].signal >= limit)
			has_more = true;
		else if (t->ignored[i].signal != 0)
			tell_waiting_signal(t, current_task(), &t->ignored[i], instruction_pointer());
	}
	t->has_ignored_signals = has_more;
}
#define ANY_SIGNAL 128

static __always_inline void tell_stop(struct task_state *t, struct task_struct *task, u32 signal)
{
	struct task_record record = {};

	fill_task_record(&record, RECORD_STOPPED, t, task);
	record.header.number = signal;
	tell_task(&record, BPF_RB_NO_WAKEUP);
}

SEC("tp_btf/signal_deliver")
int BPF_PROG(on_signal_deliver, int signal, struct kernel_siginfo *info, struct k_sigaction *action)
{
	struct task_state *t = current_state();
	struct signal_record record = {};

	if (!t || config.counts)
		return 0;
	if (t->has_ignored_signals)
		tell_ignored_signals(t, signal);
	if (t->sent.signal == signal)
		t->sent.signal = 0;
	t->delivered = signal;
	/* With which seccomp kills: a tracer sees only the end. */
	if (BPF_CORE_READ(action, sa.sa_flags) & SA_IMMUTABLE)
		return 0;
	record.header.kind = RECORD_SIGNAL;
	record.header.slot = t->slot;
	record.header.tid = t->tid;
	record.header.number = signal;
	record.time = bpf_ktime_get_ns();
	record.instruction_pointer = instruction_pointer();
	if (info > SEND_SIG_PRIV && bpf_probe_read_kernel(record.siginfo, SIGINFO_SIZE, info) == 0)
		record.siginfo_length = SIGINFO_SIZE;
	name_sender(&record, current_task());
	if (!tell_with_descriptor(&record) && !output(&record, sizeof(record), BPF_RB_NO_WAKEUP))
		lose_event();
	/* It stops for sure, be it that somebody lets it go on before it leaves the CPU. */
	if (signal == SIGSTOP) {
		t->is_stopped = 1;
		tell_stop(t, current_task(), SIGSTOP);
	}
	return 0;
}

/*
 * What the kernel makes of a sender that is told by a small value alone (__send_signal_locked in kernel/signal.c): the
 * kernel itself, or the current process, known as the receiver knows it.
 */
static __always_inline void fill_siginfo(struct waiting_signal *s, int signal, struct kernel_siginfo *sender,
					 struct task_struct *receiver)
{
	struct sent_siginfo sent = {};

	sent.si_signo = signal;
	if (sender == SEND_SIG_PRIV) {
		sent.si_code = SI_KERNEL;
	} else {
		sent.si_code = SI_USER;
		sent.si_pid = number_in_namespace(BPF_CORE_READ(current_task(), group_leader, thread_pid),
						  pid_namespace_of(receiver));
		sent.si_uid = bpf_get_current_uid_gid();
	}
	__builtin_memset(s->siginfo, 0, SIGINFO_SIZE);
	__builtin_memcpy(s->siginfo, &sent, sizeof(sent));
	s->length = SIGINFO_SIZE;
}

static __always_inline void note_signal(struct waiting_signal *s, int signal, struct kernel_siginfo *info,
					struct task_struct *receiver)
{
	s->time = bpf_ktime_get_ns();
	if (info <= SEND_SIG_PRIV)
		fill_siginfo(s, signal, info, receiver);
	else
		s->length = bpf_probe_read_kernel(s->siginfo, SIGINFO_SIZE, info) == 0 ? SIGINFO_SIZE : 0;
	s->signal = signal;
}

/*
 * A signal that the task ignores is dropped as it is sent. A tracer shows it as it would be delivered: after the call
 * that the task is in. Runs under the lock of the task's signals, so there is one writer.
 */
SEC("tp_btf/signal_generate")
int BPF_PROG(on_signal_generate, int signal, struct kernel_siginfo *info, struct task_struct *task, int group,
	     int result)
{
	struct waiting_signal *waiting = NULL;
	struct task_state *t;
	bool asleep;
	u32 i;

	if (config.counts)
		return 0;
	t = state_of(task->pid);
	if (!t)
		return 0;
	if (result == TRACE_SIGNAL_DELIVERED)
		note_signal(&t->sent, signal, info, task);
	/* Of a process that is dying, what it can no longer get is called ignored, too. */
	if (result != TRACE_SIGNAL_IGNORED || task->signal->flags & SIGNAL_GROUP_EXIT)
		return 0;
	asleep = scheduling_state(task) & TASK_INTERRUPTIBLE;
	for (i = 0; i < IGNORED_SIGNALS; i++) {
		if (t->ignored[i].signal == signal) {
			/*
			 * One that is pending is not queued once more. But out of this sleep a tracer would have got
			 * the first one by now.
			 */
			if (!asleep)
				return 0;
			tell_waiting_signal(t, task, &t->ignored[i], 0);
		}
		if (t->ignored[i].signal == 0 && !waiting)
			waiting = &t->ignored[i];
	}
	if (!waiting) {
		lose_event();
		return 0;
	}
	note_signal(waiting, signal, info, task);
	if (t->call == CALL_NONE && !t->is_stopped && !(config.only_returns && call_under_way(t, task)))
		tell_waiting_signal(t, task, waiting, 0);
	else
		t->has_ignored_signals = 1;
	return 0;
}

#endif
