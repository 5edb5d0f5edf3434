/* SPDX-License-Identifier: GPL-2.0 OR MIT */
/* Which tasks are traced, and what is kept of each. */
#ifndef XTRACE_TASKS_H
#define XTRACE_TASKS_H

#include "kernel.h"
#include <bpf/bpf_core_read.h>
#include <bpf/bpf_helpers.h>
#include "maps.h"

static __always_inline u16 *slot_of(u32 global_tid)
{
	u32 page = global_tid / SLOTS_IN_PAGE;
	struct slot_page *p = bpf_map_lookup_elem(&slot_pages, &page);

	return p ? &p->slots[global_tid % SLOTS_IN_PAGE] : NULL;
}

/* The state of a traced task, NULL of any other. */
static __always_inline struct task_state *state_of(u32 global_tid)
{
	u16 *slot = slot_of(global_tid);
	u32 index;

	if (!slot || *slot == 0)
		return NULL;
	index = *slot;
	return bpf_map_lookup_elem(&tasks, &index);
}

static __always_inline struct task_state *current_state(void)
{
	return state_of((u32)bpf_get_current_pid_tgid());
}

static __always_inline struct task_struct *current_task(void)
{
	if (bpf_core_enum_value_exists(enum bpf_func_id, BPF_FUNC_get_current_task_btf))
		return bpf_get_current_task_btf();
	return (struct task_struct *)bpf_get_current_task();
}

static __always_inline long scheduling_state(struct task_struct *task)
{
	if (bpf_core_field_exists(task->__state))
		return task->__state;
	return BPF_CORE_READ((struct task_struct___before_5_14 *)task, state);
}

/* The ABI of the call that the current task is in. */
static __always_inline u8 current_abi(void)
{
	u32 status;

	if (bpf_core_enum_value_exists(enum bpf_func_id, BPF_FUNC_get_current_task_btf))
		status = bpf_get_current_task_btf()->thread_info.status;
	else
		status = BPF_CORE_READ((struct task_struct *)bpf_get_current_task(), thread_info.status);
	return status & TS_COMPAT ? ABI_I386 : ABI_X86_64;
}

static __always_inline u8 abi_of(struct task_struct *task)
{
	return task->thread_info.status & TS_COMPAT ? ABI_I386 : ABI_X86_64;
}

/*
 * The registers of a task in a selected call that has not returned; NULL of any other. The entry code has put the number of
 * the call into orig_ax, where all else that enters the kernel has -1, and -ENOSYS where the result will be (arch/x86/entry).
 * There it stands also after a call that the kernel does not have, until the task is back in its program.
 */
static __always_inline struct pt_regs *call_under_way(const struct task_state *t, struct task_struct *task)
{
	const struct call_record *last = &t->record;
	struct pt_regs *regs;

	if (!bpf_core_enum_value_exists(enum bpf_func_id, BPF_FUNC_task_pt_regs))
		return NULL;
	regs = (struct pt_regs *)bpf_task_pt_regs(task);
	if ((long)regs->ax != -ENOSYS || (long)regs->orig_ax < 0)
		return NULL;
	if (!config.selected[abi_of(task)][table_index((u32)regs->orig_ax)])
		return NULL;
	if ((long)last->values[RESULT] == -ENOSYS && last->header.number == (u32)regs->orig_ax &&
	    last->instruction_pointer == regs->ip && last->stack_pointer == regs->sp)
		return NULL;
	return regs;
}

/* The number by which a pid is known in a namespace; 0 where it is not. */
static __always_inline u32 number_in_namespace(struct pid *pid, u32 namespace)
{
	u32 level = BPF_CORE_READ(pid, level);
	u32 i;

	for (i = 0; i < MAX_PID_NS_LEVEL; i++) {
		struct upid number = {};

		if (i > level)
			break;
		bpf_core_read(&number, sizeof(number), &pid->numbers[i]);
		if (BPF_CORE_READ(number.ns, ns.inum) == namespace)
			return number.nr;
	}
	return 0;
}

/* Whom a task calls by this number, NULL where nobody: a look into the tree in which its namespace has them. */
static __always_inline struct pid *called(struct task_struct *task, u32 number)
{
	struct pid *own = BPF_CORE_READ(task, thread_pid);
	u32 level = BPF_CORE_READ(own, level);
	struct upid upid = {};
	void *entry;
	u32 i;

	bpf_core_read(&upid, sizeof(upid), &own->numbers[level]);
	entry = BPF_CORE_READ(upid.ns, idr.idr_rt.xa_head);
	for (i = 0; i < 6; i++) {
		struct xa_node *node = entry - XA_INTERNAL;
		u32 at;

		if (((u64)entry & XA_MARKS) != XA_INTERNAL || (u64)entry <= XA_LARGEST_VALUE)
			break;
		at = number >> (BPF_CORE_READ(node, shift) & 31);
		if (i == 0 && at > XA_CHUNK_MASK)
			return NULL;
		bpf_core_read(&entry, sizeof(entry), &node->slots[at & XA_CHUNK_MASK]);
	}
	return ((u64)entry & XA_MARKS) == 0 ? entry : NULL;
}

/* The task that a pid stands for, NULL where there is none. */
static __always_inline struct task_struct *task_of(struct pid *pid)
{
	struct hlist_node *first = BPF_CORE_READ(pid, tasks[PIDTYPE_PID].first);

	return first ? (void *)first - bpf_core_field_offset(struct task_struct, pid_links) : NULL;
}

/* What is known of those whom a task calls by this number. */
static __always_inline void learn_process(struct process_facts *facts, struct pid *pid)
{
	struct task_struct *task = task_of(pid);

	facts->number = pid ? number_in_namespace(pid, config.pid_namespace) : 0;
	facts->flags = (BPF_CORE_READ(pid, tasks[PIDTYPE_PGID].first) ? PROCESS_IS_GROUP : 0) |
		       (BPF_CORE_READ(pid, tasks[PIDTYPE_SID].first) ? PROCESS_IS_SESSION : 0);
	__builtin_memset(facts->comm, 0, sizeof(facts->comm));
	if (task) {
		facts->flags |= PROCESS_IS_TASK | (BPF_CORE_READ(task, flags) & PF_KTHREAD ? PROCESS_IS_KERNEL : 0);
		bpf_core_read(facts->comm, sizeof(facts->comm), &task->comm);
	}
}

static __always_inline u32 tid_of(struct task_struct *task)
{
	return number_in_namespace(BPF_CORE_READ(task, thread_pid), config.pid_namespace);
}

static __always_inline u32 tgid_of(struct task_struct *task)
{
	return number_in_namespace(BPF_CORE_READ(task, group_leader, thread_pid), config.pid_namespace);
}

/* The pid namespace in which a task lives: the innermost that knows it. */
static __always_inline u32 pid_namespace_of(struct task_struct *task)
{
	struct pid *pid = BPF_CORE_READ(task, thread_pid);
	u32 level = BPF_CORE_READ(pid, level);
	struct upid number = {};

	bpf_core_read(&number, sizeof(number), &pid->numbers[level]);
	return BPF_CORE_READ(number.ns, ns.inum);
}

static __always_inline void fill_task_record(struct task_record *record, u8 kind, const struct task_state *t,
					     struct task_struct *task)
{
	record->header.kind = kind;
	record->header.slot = t->slot;
	record->header.tid = t->tid;
	record->tgid = t->tgid;
	record->global_tid = t->global_tid;
	record->time = bpf_ktime_get_ns();
	bpf_core_read(record->comm, sizeof(record->comm), &task->comm);
}

/* A slot that nobody has; 0 where there is none. */
static __always_inline u32 take_slot(void)
{
	struct slot_range range;
	u32 slot;

	if (bpf_map_pop_elem(&free_slots, &range) != 0)
		return 0;
	slot = range.first;
	if (range.count > 1) {
		range.first++;
		range.count--;
		bpf_map_push_elem(&free_slots, &range, BPF_ANY);
	}
	return slot;
}

/* Makes a task one that is traced. NULL where there is no room for more. */
static __always_inline struct task_state *begin_tracing(struct task_struct *task)
{
	u32 global_tid = BPF_CORE_READ(task, pid);
	u16 *slot = slot_of(global_tid);
	struct task_state *t;
	u32 index;

	if (!slot)
		return NULL;
	index = take_slot();
	if (index == 0)
		return NULL;
	t = bpf_map_lookup_elem(&tasks, &index);
	if (!t)
		return NULL;
	t->slot = index;
	t->tid = tid_of(task);
	t->tgid = tgid_of(task);
	t->global_tid = global_tid;
	t->sequence = 0;
	t->call = CALL_NONE;
	t->is_newborn = 0;
	t->has_executed = 0;
	t->delivered = 0;
	t->has_ignored_signals = 0;
	t->is_stopped = 0;
	t->is_starting = 0;
	t->pauses = 0;
	t->off_cpu_since = 0;
	t->record.header.slot = index;
	t->record.header.tid = t->tid;
	t->record.values[RESULT] = 0;
	t->ignored[0].signal = 0;
	t->ignored[1].signal = 0;
	t->ignored[2].signal = 0;
	t->ignored[3].signal = 0;
	t->sent.signal = 0;
	*slot = index;
	__sync_fetch_and_add(&live_tasks, 1);
	return t;
}

static __always_inline void free_slot(u32 index)
{
	struct slot_range range = { .first = index, .count = 1 };

	__sync_fetch_and_add(&live_tasks, -1);
	bpf_map_push_elem(&free_slots, &range, BPF_ANY);
}

static __always_inline void end_tracing(struct task_state *t)
{
	u16 *slot = slot_of(t->global_tid);

	if (slot)
		*slot = 0;
	free_slot(t->slot);
}

#endif
