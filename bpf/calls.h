/* SPDX-License-Identifier: GPL-2.0 OR MIT */
/*
 * Calls of traced tasks.
 *
 * A call is told at its entry and at its return. Where only one task is traced nothing can come between the two, so the
 * entry waits for the return and both are one record; unless the task leaves the CPU meanwhile, since a call that blocks
 * has to be visible while it does.
 */
#ifndef XTRACE_CALLS_H
#define XTRACE_CALLS_H

#include "kernel.h"
#include <bpf/bpf_core_read.h>
#include <bpf/bpf_helpers.h>
#include <bpf/bpf_tracing.h>
#include "capture.h"
#include "condition.h"
#include "counts.h"
#include "output.h"
#include "signals.h"
#include "tasks.h"
#include "throttle.h"

/*
 * x32's calls with structures of layouts of their own take 32 bits of each register, but for preadv, pwritev, preadv2 and
 * pwritev2 (asm/unistd_x32.h).
 */
static __always_inline void shorten_arguments(struct call_record *r)
{
	u32 i, own = r->header.number - (X32_SYSCALL_BIT | 512);

	if (own >= 34 || own == 22 || own == 23)
		return;
	for (i = 0; i < RESULT; i++)
		r->values[i] = (u32)r->values[i];
}

/*
 * The call that a task is in, from its registers. They hold the arguments until it returns, and there still: a call that
 * is selected where no entries are watched (`only_returns`) changes none of them.
 */
static __always_inline void note_call(struct task_state *t, struct pt_regs *regs, u8 abi, u32 number, u16 flags)
{
	struct call_record *r = &t->record;

	t->sequence++;
	r->header.abi = abi;
	r->header.flags = flags;
	r->header.number = number;
	r->sequence = t->sequence;
	r->entry_length = 0;
	r->off_cpu = 0;
	r->entered_at = config.times ? bpf_ktime_get_ns() : 0;
	r->instruction_pointer = regs->ip;
	r->stack_pointer = regs->sp;
	if (abi == ABI_X86_64) {
		r->values[0] = regs->di;
		r->values[1] = regs->si;
		r->values[2] = regs->dx;
		r->values[3] = regs->r10;
		r->values[4] = regs->r8;
		r->values[5] = regs->r9;
		if (number & X32_SYSCALL_BIT)
			shorten_arguments(r);
	} else {
		r->values[0] = (u32)regs->bx;
		r->values[1] = (u32)regs->cx;
		r->values[2] = (u32)regs->dx;
		r->values[3] = (u32)regs->si;
		r->values[4] = (u32)regs->di;
		r->values[5] = (u32)regs->bp;
	}
	r->values[RESULT] = 0;
}

/*
 * Whether the call that begins was told before: seccomp or another tracer held it back. Who let it go on may have changed it,
 * which makes it another one.
 */
static __always_inline bool was_told(const struct task_state *t, const struct pt_regs *regs, u8 abi, u32 number)
{
	const struct call_record *r = &t->record;

	if (t->call != CALL_TOLD || r->header.number != number || r->header.abi != abi ||
	    r->instruction_pointer != regs->ip || r->stack_pointer != regs->sp)
		return false;
	if (abi == ABI_X86_64)
		return r->values[0] == regs->di && r->values[1] == regs->si && r->values[2] == regs->dx &&
		       r->values[3] == regs->r10 && r->values[4] == regs->r8 && r->values[5] == regs->r9;
	return r->values[0] == (u32)regs->bx && r->values[1] == (u32)regs->cx && r->values[2] == (u32)regs->dx &&
	       r->values[3] == (u32)regs->si && r->values[4] == (u32)regs->di && r->values[5] == (u32)regs->bp;
}

/* Tells an entry that was captured with the machine; whether there was room. */
static __always_inline bool tell_captured_entry(struct task_state *t, struct capture_machine *m)
{
	if (m->is_incomplete)
		m->record.header.flags |= CALL_INCOMPLETE;
	m->record.entry_length = m->used;
	if (tell_captured(m, RECORD_ENTERED)) {
		t->call = CALL_TOLD;
		return true;
	}
	t->call = CALL_LOST;
	lose_event();
	return false;
}

/*
 * Tells what could be found out of an entry that is left for later: the call may store something else there, and to send
 * through a socket gives it an address.
 */
static __always_inline void tell_begun(struct capture_machine *m, const volatile struct call_plan *plan)
{
	if (plan->exit_program == 0 && !m->has_facts)
		return;
	m->record.entry_length = m->used;
	tell_captured(m, RECORD_BEGUN);
}

/* Captures for the entry with the machine, and tells it; leaves it for later where memory could not be read. */
static __always_inline void tell_entry(struct task_state *t, const volatile struct call_plan *plan, bool may_wait)
{
	struct capture_machine *m = this_machine();

	t->call = CALL_UNREAD;
	if (!m)
		return;
	m->record = t->record;
	begin_capture(m);
	run_capture(plan->entry_program, false);
	if (m->is_unconcerned)
		t->call = CALL_LOST;
	else if (m->is_incomplete && may_wait)
		tell_begun(m, plan);
	else
		tell_captured_entry(t, m);
}

/* Tells an entry whose memory is gone. */
static __always_inline void tell_unread(struct task_state *t)
{
	t->record.entry_length = 0;
	t->record.header.flags |= CALL_INCOMPLETE;
	tell_kept(t);
}

/* The flags of a call whose entry was not seen: the first may be the one that the task was in when it was attached to. */
static __always_inline u16 unannounced(const struct task_state *t)
{
	return t->sequence == 0 ? CALL_UNANNOUNCED : 0;
}

/* The task is in a call again: what it ignored while it was stopped came before that. */
static __always_inline void leave_stop(struct task_state *t)
{
	if (!t->is_stopped)
		return;
	t->is_stopped = 0;
	if (t->has_ignored_signals)
		tell_ignored_signals(t, ANY_SIGNAL);
}

/*
 * What did not get as far as the tracepoint of the entry, since seccomp holds it back or kills for it, is told when the
 * task leaves the CPU; where no entries are watched, so is every call that blocks.
 */
static __always_inline void note_unannounced_call(struct task_state *t, struct task_struct *task)
{
	struct pt_regs *regs = call_under_way(t, task);

	if (!regs)
		return;
	leave_stop(t);
	note_call(t, regs, abi_of(task), regs->orig_ax, unannounced(t));
	t->call = CALL_UNREAD;
}

static __always_inline bool may_keep(void)
{
	return config.always_keep || *(volatile u32 *)&live_tasks == 1;
}

static __always_inline const volatile struct call_plan *plan_of(const struct task_state *t)
{
	return &config.plans[t->record.header.abi & 1][table_index(t->record.header.number)];
}

/* What leaves the CPU in a call is told: it may not come back for long. */
static __always_inline void tell_blocked(struct task_state *t, struct task_struct *task)
{
	if (t->call == CALL_KEPT) {
		if (!config.always_keep)
			tell_kept(t);
	} else if (t->call == CALL_UNREAD) {
		t->record.header.flags |= CALL_BLOCKED;
		/* It may wait for the memory itself. */
		tell_entry(t, plan_of(t), BPF_CORE_READ_BITFIELD(task, in_iowait));
		if (t->call == CALL_UNREAD)
			t->record.header.flags &= ~CALL_BLOCKED;
	}
}

/* Keeps the entry of a call until more is known; false where capturing for it takes the machine. */
static __always_inline bool keep_entry(struct task_state *t, const volatile struct call_plan *plan)
{
	u64 used = 0;

	if (!plan->entry_is_fast || !read_fast(t, &plan->entry[0], &used) || !read_fast(t, &plan->entry[1], &used))
		return false;
	t->record.entry_length = used;
	t->call = CALL_KEPT;
	return true;
}

SEC("tp_btf/sys_enter")
int BPF_PROG(on_sys_enter, struct pt_regs *regs, long id)
{
	const volatile struct call_plan *plan;
	struct task_state *t;
	u32 index = table_index((u32)id);
	u8 abi;

	if (!config.interesting[index])
		return 0;
	t = current_state();
	if (!t)
		return 0;
	abi = current_abi();
	t->is_stopped = 0;
	if (t->has_ignored_signals)
		tell_ignored_signals(t, ANY_SIGNAL);
	if (!config.selected[abi][index]) {
		t->call = CALL_NONE;
		return 0;
	}
	if (t->is_unwanted) {
		t->call = CALL_LOST;
		return 0;
	}
	if (config.counts) {
		t->record.header.abi = abi;
		t->record.header.number = id;
		t->record.values[0] = abi == ABI_I386 ? (u32)regs->bx : 0;
		t->record.off_cpu = 0;
		t->record.entered_at = bpf_ktime_get_ns();
		t->call = CALL_KEPT;
		return 0;
	}
	if (was_told(t, regs, abi, id))
		return 0;
	throttle();
	pause_before_call(t);
	note_call(t, regs, abi, id, unannounced(t));
	plan = &config.plans[abi][index];
	if (!keep_entry(t, plan))
		tell_entry(t, plan, true);
	else if (!path_meets(t, plan, t->record.entry_length))
		t->call = CALL_LOST;
	else if (!may_keep())
		tell_kept(t);
	return 0;
}

/* The return of a call, and its entry where that was not told. */
static __always_inline void tell_return(struct task_state *t, const volatile struct call_plan *plan)
{
	struct call_record *r = &t->record;
	u64 used = t->call == CALL_KEPT ? r->entry_length : 0;
	bool is_whole = t->call == CALL_UNREAD;
	struct capture_machine *m;

	if (!is_whole && plan->exit_is_fast && read_fast(t, &plan->exit[0], &used) &&
	    read_fast(t, &plan->exit[1], &used)) {
		if (t->call == CALL_TOLD) {
			if (used == 0) {
				tell_bare_return(t);
				return;
			}
			r->entry_length = 0;
		}
		r->header.kind = t->call == CALL_KEPT ? RECORD_CALL : RECORD_RETURNED;
		asm volatile("" : "+r"(used));
		if (used > FAST_BUFFER)
			return;
		if (!output(r, sizeof(*r) + used, wakeup(t->sequence)))
			lose_event();
		return;
	}
	if (t->call == CALL_KEPT)
		tell_kept(t);
	if (t->call == CALL_LOST)
		return;
	m = this_machine();
	if (!m)
		return;
	m->record = *r;
	begin_capture(m);
	if (is_whole) {
		run_capture(plan->entry_program, false);
		if (m->is_unconcerned)
			return;
		/* There has to be as much room for the return. */
		if (m->used > CAPTURE_MOST / 2) {
			if (!tell_captured_entry(t, m))
				return;
			m->record = *r;
			begin_capture(m);
			is_whole = false;
		}
	}
	m->record.entry_length = m->used;
	run_capture(plan->exit_program, true);
	if (m->is_incomplete)
		m->record.header.flags |= CALL_INCOMPLETE;
	if (!tell_captured(m, is_whole ? RECORD_CALL : RECORD_RETURNED))
		lose_event();
}

/*
 * Whether the call returns only for the task to die: a tracer does not see that return. It does where the process dies of
 * another signal, which it would take in its first thread, though the kernel has SIGKILL end all threads alike.
 */
static __always_inline bool is_dying(const struct task_state *t)
{
	struct task_struct *task = (struct task_struct *)bpf_get_current_task();
	unsigned long pending;
	int code;

	if (bpf_core_enum_value_exists(enum bpf_func_id, BPF_FUNC_get_current_task_btf))
		pending = bpf_get_current_task_btf()->pending.signal.sig[0];
	else
		pending = BPF_CORE_READ(task, pending.signal.sig[0]);
	if (!(pending & (1UL << (SIGKILL - 1))))
		return false;
	if (!(BPF_CORE_READ(task, signal, flags) & SIGNAL_GROUP_EXIT))
		return true;
	code = BPF_CORE_READ(task, signal, group_exit_code) & SIGNAL_MASK;
	if (code == 0 || code == SIGKILL || (DUMPING_SIGNALS & (1ULL << code)))
		return true;
	return code != t->sent.signal && t->tid != t->tgid;
}

/* What executed a program returns as the new program's execve (`SET_PERSONALITY`), be it execveat, or of another ABI. */
static __always_inline bool is_execve(u8 abi, u32 number)
{
	if (abi == ABI_I386)
		return number == 11;
	return number == 59 || number == (X32_SYSCALL_BIT | 520);
}

SEC("tp_btf/sys_exit")
int BPF_PROG(on_sys_exit, struct pt_regs *regs, long result)
{
	const volatile struct call_plan *plan;
	long number = regs->orig_ax;
	struct task_state *t;
	u64 value = result;

	/* Negative after rt_sigreturn; or nobody knows such a call. */
	if (number >= 0 && !config.interesting[table_index((u32)number)])
		return 0;
	t = current_state();
	if (!t)
		return 0;
	if (t->call == CALL_NONE) {
		u8 abi;

		if (t->is_newborn) {
			t->is_newborn = 0;
			return 0;
		}
		abi = current_abi();
		if (t->has_executed && is_execve(abi, number)) {
			t->has_executed = 0;
			goto end;
		}
		if ((number < 0 && result != -ENOSYS) || !config.selected[abi][table_index((u32)number)] ||
		    config.counts)
			goto end;
		leave_stop(t);
		if (config.only_returns) {
			throttle();
			pause_before_call(t);
		}
		note_call(t, regs, abi, number, unannounced(t));
		plan = plan_of(t);
		if (!plan->exit_is_fast || !keep_entry(t, plan))
			t->call = CALL_UNREAD;
	}
	if (t->record.header.abi == ABI_I386)
		value = is_error((s64)(s32)value) ? (u64)(s64)(s32)value : (u32)value;
	if (config.counts) {
		if ((is_error(value) && config.failed) || (!is_error(value) && config.successful))
			count_call(t, value);
		t->call = CALL_NONE;
		return 0;
	}
	if (config.times)
		t->record.returned_at = bpf_ktime_get_ns();
	plan = plan_of(t);
	t->record.values[RESULT] = value;
	if (t->call == CALL_LOST || (t->call != CALL_TOLD && !return_meets(t, value)))
		goto end;
	if (is_dying(t)) {
		/* Its memory will be gone when that is told. */
		if (t->call == CALL_UNREAD)
			tell_entry(t, plan, false);
		return 0;
	}
	tell_return(t, plan);
end:
	t->call = CALL_NONE;
	if (t->has_ignored_signals)
		tell_ignored_signals(t, ANY_SIGNAL);
	return 0;
}

#endif
