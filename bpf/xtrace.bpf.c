/* SPDX-License-Identifier: GPL-2.0 OR MIT */
/*
 * The kernel side of the eBPF backend: programs on the kernel's tracepoints, which write records of what traced tasks do
 * into a ring buffer. Each tracepoint has its program; what they share is in the headers beside.
 *
 * A call is told at its entry and at its return. Where only one task is traced nothing can come between the two, so the
 * entry waits for the return and both are one record; unless the task leaves the CPU meanwhile, since a call that blocks
 * has to be visible while it does.
 */
#include "kernel.h"
#include <bpf/bpf_core_read.h>
#include <bpf/bpf_helpers.h>
#include <bpf/bpf_tracing.h>
#include "capture.h"
#include "maps.h"
#include "output.h"
#include "tasks.h"

char LICENSE[] SEC("license") = "Dual MIT/GPL";

static __always_inline u32 table_index(u64 number)
{
	return number < SYSCALL_NUMBERS ? number : SYSCALL_NUMBERS - 1;
}

static __always_inline bool is_error(u64 result)
{
	return result >= (u64)-MAX_ERRNO;
}

/* The call that the current task is in, from its registers. */
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
	} else {
		r->values[0] = (u32)regs->bx;
		r->values[1] = (u32)regs->cx;
		r->values[2] = (u32)regs->dx;
		r->values[3] = (u32)regs->si;
		r->values[4] = (u32)regs->di;
		r->values[5] = (u32)regs->bp;
	}
	r->values[6] = 0;
}

/* Captures for the entry with the machine, and tells it; leaves it for later where memory could not be read. */
static __always_inline void tell_entry(struct task_state *t, const volatile struct call_plan *plan, bool may_wait)
{
	struct capture_machine *m = this_machine();

	t->call = CALL_UNREAD;
	if (!m)
		return;
	m->record = t->record;
	run_capture(m, plan->entry_program, false);
	if (m->is_incomplete) {
		if (may_wait)
			return;
		m->record.header.flags |= CALL_INCOMPLETE;
	}
	if (tell_captured(m, RECORD_ENTERED)) {
		t->call = CALL_TOLD;
	} else {
		t->call = CALL_LOST;
		lose_event();
	}
}

/* Tells an entry whose memory is gone. */
static __always_inline void tell_unread(struct task_state *t)
{
	t->record.entry_length = 0;
	t->record.header.flags |= CALL_INCOMPLETE;
	tell_kept(t);
}

static __always_inline void tell_waiting_signal(const struct task_state *t, struct waiting_signal *s)
{
	struct signal_record record = {};

	record.header.kind = RECORD_SIGNAL;
	record.header.slot = t->slot;
	record.header.tid = t->tid;
	record.header.number = s->signal;
	record.time = s->time;
	record.siginfo_length = s->length;
	__builtin_memcpy(record.siginfo, s->siginfo, SIGINFO_SIZE);
	s->signal = 0;
	tell_losses();
	if (bpf_ringbuf_output(&events, &record, sizeof(record), BPF_RB_NO_WAKEUP) != 0)
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
			tell_waiting_signal(t, &t->ignored[i]);
	}
	t->has_ignored_signals = has_more;
}
#define ANY_SIGNAL 128

/*
 * A call that seccomp holds back, or kills for, does not get as far as the tracepoint: it is told when the task leaves the
 * CPU for another reason. The entry code has put -ENOSYS where the result will be (arch/x86/entry).
 */
static __always_inline bool note_unannounced_call(struct task_state *t, struct task_struct *task)
{
	struct pt_regs *regs;
	u32 number;
	u8 abi;

	if (!bpf_core_enum_value_exists(enum bpf_func_id, BPF_FUNC_task_pt_regs))
		return false;
	regs = (struct pt_regs *)bpf_task_pt_regs(task);
	if ((long)regs->ax != -ENOSYS || (long)regs->orig_ax < 0)
		return false;
	number = table_index((u32)regs->orig_ax);
	abi = task->thread_info.status & TS_COMPAT ? ABI_I386 : ABI_X86_64;
	if (!config.selected[abi][number])
		return false;
	note_call(t, regs, abi, regs->orig_ax, CALL_UNANNOUNCED);
	t->call = CALL_UNREAD;
	return true;
}

static __always_inline bool may_keep(void)
{
	return config.always_keep || *(volatile u32 *)&live_tasks == 1;
}

static __always_inline const volatile struct call_plan *plan_of(const struct task_state *t)
{
	return &config.plans[t->record.header.abi & 1][table_index(t->record.header.number)];
}

SEC("tp_btf/sys_enter")
int BPF_PROG(on_sys_enter, struct pt_regs *regs, long id)
{
	const volatile struct call_plan *plan;
	struct task_state *t;
	u64 used = 0;
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
	if (config.counts) {
		t->record.header.abi = abi;
		t->record.header.number = id;
		t->record.values[0] = abi == ABI_I386 ? (u32)regs->bx : 0;
		t->record.off_cpu = 0;
		t->record.entered_at = bpf_ktime_get_ns();
		t->call = CALL_KEPT;
		return 0;
	}
	note_call(t, regs, abi, id, 0);
	plan = &config.plans[abi][index];
	if (plan->entry_is_fast && read_fast(t, &plan->entry[0], &used) && read_fast(t, &plan->entry[1], &used)) {
		t->record.entry_length = used;
		t->call = CALL_KEPT;
		if (!may_keep())
			tell_kept(t);
		return 0;
	}
	tell_entry(t, plan, true);
	return 0;
}

/* The return of a call whose entry waits or was told. */
static __always_inline void tell_return(struct task_state *t, const volatile struct call_plan *plan)
{
	struct call_record *r = &t->record;
	u64 kept = t->call == CALL_KEPT ? r->entry_length : 0;
	u64 used = kept;
	struct capture_machine *m;

	if (plan->exit_is_fast && read_fast(t, &plan->exit[0], &used) && read_fast(t, &plan->exit[1], &used)) {
		if (t->call == CALL_TOLD)
			r->entry_length = 0;
		r->header.kind = t->call == CALL_KEPT ? RECORD_CALL : RECORD_RETURNED;
		asm volatile("" : "+r"(used));
		if (used > FAST_BUFFER)
			return;
		tell_losses();
		if (bpf_ringbuf_output(&events, r, sizeof(*r) + used, wakeup(t->sequence)) != 0)
			lose_event();
		return;
	}
	if (t->call == CALL_KEPT)
		tell_kept(t);
	if (t->call != CALL_TOLD)
		return;
	m = this_machine();
	if (!m)
		return;
	m->record = *r;
	run_capture(m, plan->exit_program, true);
	if (m->is_incomplete)
		m->record.header.flags |= CALL_INCOMPLETE;
	if (!tell_captured(m, RECORD_RETURNED))
		lose_event();
}

/*
 * Whether the call returns only for the task to die: a tracer does not see that return. It does where the process dies of
 * another signal, which it would take in its first thread, though the kernel has SIGKILL end all threads alike.
 */
static __always_inline bool is_dying(const struct task_state *t)
{
	struct task_struct *task = (struct task_struct *)bpf_get_current_task();
	int code;

	if (!(BPF_CORE_READ(task, pending.signal.sig[0]) & (1UL << (SIGKILL - 1))))
		return false;
	if (!(BPF_CORE_READ(task, signal, flags) & SIGNAL_GROUP_EXIT))
		return true;
	code = BPF_CORE_READ(task, signal, group_exit_code) & SIGNAL_MASK;
	if (code == 0 || code == SIGKILL || (DUMPING_SIGNALS & (1ULL << code)))
		return true;
	return code != t->sent.signal && t->tid != t->tgid;
}

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

SEC("tp_btf/sys_exit")
int BPF_PROG(on_sys_exit, struct pt_regs *regs, long result)
{
	const volatile struct call_plan *plan;
	long number = regs->orig_ax;
	struct task_state *t;
	u64 value = result;

	/* Negative after rt_sigreturn. */
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
		if (number < 0 || !config.selected[abi][table_index((u32)number)] || config.counts)
			goto end;
		note_call(t, regs, abi, number, CALL_UNANNOUNCED);
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
	plan = plan_of(t);
	if (t->call == CALL_UNREAD)
		tell_entry(t, plan, false);
	if (t->call == CALL_LOST)
		goto end;
	if (t->call == CALL_KEPT && !(is_error(value) ? config.failed : config.successful))
		goto end;
	if (is_dying(t))
		return 0;
	t->record.values[6] = value;
	if (config.times)
		t->record.returned_at = bpf_ktime_get_ns();
	tell_return(t, plan);
end:
	t->call = CALL_NONE;
	if (t->has_ignored_signals)
		tell_ignored_signals(t, ANY_SIGNAL);
	return 0;
}

/* What leaves the CPU in a call is told: it may not come back for long. */
static __always_inline void tell_blocked(struct task_state *t, struct task_struct *task)
{
	if (t->call == CALL_KEPT) {
		if (!config.always_keep)
			tell_kept(t);
	} else if (t->call == CALL_UNREAD && !BPF_CORE_READ_BITFIELD(task, in_iowait)) {
		t->record.header.flags |= CALL_BLOCKED;
		tell_entry(t, plan_of(t), false);
	}
}

static __always_inline void tell_stop(struct task_state *t, struct task_struct *task, u32 signal)
{
	struct task_record record = {};

	fill_task_record(&record, RECORD_STOPPED, t, task);
	record.header.number = signal;
	tell_task(&record, BPF_RB_NO_WAKEUP);
}

static __always_inline long scheduling_state(struct task_struct *task)
{
	if (bpf_core_field_exists(task->__state))
		return task->__state;
	return BPF_CORE_READ((struct task_struct___before_5_14 *)task, state);
}

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
			if (t->call == CALL_NONE && !t->is_newborn)
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

SEC("tp_btf/sched_process_fork")
int BPF_PROG(on_sched_process_fork, struct task_struct *parent, struct task_struct *child)
{
	struct task_record record = {};
	struct task_state *t;
	u32 parent_tid;

	t = state_of(parent->pid);
	if (!t || !config.follow_forks)
		return 0;
	parent_tid = t->tid;
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
	t->is_newborn = 1;
	fill_task_record(&record, RECORD_FORKED, t, child);
	record.other_tid = parent_tid;
	tell_task(&record, BPF_RB_NO_WAKEUP);
	return 0;
}

/* The end of a task, and of what is kept of it. */
static __always_inline void tell_exit(struct task_state *t, struct task_struct *task, u32 exit_code)
{
	struct task_record record = {};

	fill_task_record(&record, RECORD_EXITED, t, task);
	record.exit_code = exit_code;
	end_tracing(t);
	tell_task(&record, *(volatile u32 *)&live_tasks == 0 ? BPF_RB_FORCE_WAKEUP : BPF_RB_NO_WAKEUP);
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
	tell_exit(t, task, exit_code);
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
			if (*slot != 0)
				free_slot(*slot);
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
	fill_task_record(&record, RECORD_EXECUTED, t, task);
	record.header.abi = task->thread_info.flags & TIF_ADDR32 ? ABI_I386 : ABI_X86_64;
	if (config.detach_on_exec && !t->is_starting)
		end_tracing(t);
	t->is_starting = 0;
	tell_task(&record, BPF_RB_NO_WAKEUP);
	return 0;
}

SEC("tp_btf/sched_process_exit")
int BPF_PROG(on_sched_process_exit, struct task_struct *task)
{
	struct task_state *t = state_of(task->pid);
	struct task_record record = {};
	u32 pid = task->pid;
	u32 code = task->exit_code;

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
		if (t->has_ignored_signals)
			tell_ignored_signals(t, ANY_SIGNAL);
		/* Of a signal that kills, no delivery is told. */
		if (t->sent.signal != 0 && t->sent.signal == (code & SIGNAL_MASK))
			tell_waiting_signal(t, &t->sent);
	}
	if (pid != task->tgid) {
		tell_exit(t, task, code);
		if (is_process_dead(task))
			tell_end_of_leader(task);
		return 0;
	}
	if (is_process_dead(task)) {
		tell_exit(t, task, code);
		return 0;
	}
	t->call = CALL_ENDED;
	fill_task_record(&record, RECORD_EXITING, t, task);
	tell_task(&record, BPF_RB_NO_WAKEUP);
	bpf_map_update_elem(&exited_leaders, &pid, &code, BPF_ANY);
	if (is_process_dead(task))
		tell_end_of_leader(task);
	return 0;
}

static __always_inline u64 instruction_pointer(struct task_struct *task)
{
	if (bpf_core_enum_value_exists(enum bpf_func_id, BPF_FUNC_task_pt_regs))
		return ((struct pt_regs *)bpf_task_pt_regs(task))->ip;
	return 0;
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
	/* With which seccomp kills: a tracer sees only the end. */
	if (BPF_CORE_READ(action, sa.sa_flags) & SA_IMMUTABLE)
		return 0;
	record.header.kind = RECORD_SIGNAL;
	record.header.slot = t->slot;
	record.header.tid = t->tid;
	record.header.number = signal;
	record.time = bpf_ktime_get_ns();
	if (bpf_core_enum_value_exists(enum bpf_func_id, BPF_FUNC_get_current_task_btf))
		record.instruction_pointer = instruction_pointer(bpf_get_current_task_btf());
	/* Small values stand for who sent it (SEND_SIG_NOINFO, SEND_SIG_PRIV; linux/sched/signal.h). */
	if ((u64)info > 1 && bpf_probe_read_kernel(record.siginfo, SIGINFO_SIZE, info) == 0)
		record.siginfo_length = SIGINFO_SIZE;
	tell_losses();
	if (bpf_ringbuf_output(&events, &record, sizeof(record), BPF_RB_NO_WAKEUP) != 0)
		lose_event();
	/* It stops for sure, be it that somebody lets it go on before it leaves the CPU. */
	if (signal == SIGSTOP) {
		t->is_stopped = 1;
		tell_stop(t, current_task(), SIGSTOP);
	}
	return 0;
}

static __always_inline void note_signal(struct waiting_signal *s, int signal, struct kernel_siginfo *info)
{
	s->time = bpf_ktime_get_ns();
	s->length = 0;
	if ((u64)info > 1 && bpf_probe_read_kernel(s->siginfo, SIGINFO_SIZE, info) == 0)
		s->length = SIGINFO_SIZE;
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
	u32 i;

	if (config.counts)
		return 0;
	t = state_of(task->pid);
	if (!t)
		return 0;
	if (result == TRACE_SIGNAL_DELIVERED)
		note_signal(&t->sent, signal, info);
	if (result != TRACE_SIGNAL_IGNORED)
		return 0;
	for (i = 0; i < IGNORED_SIGNALS; i++) {
		/* One that is pending already is not queued once more. */
		if (t->ignored[i].signal == signal)
			return 0;
		if (t->ignored[i].signal == 0 && !waiting)
			waiting = &t->ignored[i];
	}
	if (!waiting) {
		lose_event();
		return 0;
	}
	note_signal(waiting, signal, info);
	if (t->call == CALL_NONE && !t->is_stopped)
		tell_waiting_signal(t, waiting);
	else
		t->has_ignored_signals = 1;
	return 0;
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
	record.header.abi = task->thread_info.flags & TIF_ADDR32 ? ABI_I386 : ABI_X86_64;
	tell_task(&record, BPF_RB_NO_WAKEUP);
	if (scheduling_state(task) & __TASK_STOPPED) {
		t->is_stopped = 1;
		tell_stop(t, task, task->jobctl & JOBCTL_STOP_SIGMASK);
	}
	return 0;
}
