/* SPDX-License-Identifier: GPL-2.0 OR MIT */
/* Records on their way to the ring buffer. What finds no room there is counted. */
#ifndef XTRACE_OUTPUT_H
#define XTRACE_OUTPUT_H

#include "kernel.h"
#include <bpf/bpf_helpers.h>
#include "maps.h"

/* How often a task looks how full the buffer is: every so many of its calls. */
#define CALLS_BETWEEN_LOOKS 64

static __always_inline u32 reader_state(void)
{
	return *(volatile u32 *)&reader;
}

static __always_inline u64 wake_reader(void)
{
	*(volatile u32 *)&reader = READER_READS;
	return BPF_RB_FORCE_WAKEUP;
}

/* The reader looks now and then by itself; it is woken only where the buffer fills, or where it sleeps. */
static __always_inline u64 wakeup(u32 sequence)
{
	if (sequence % CALLS_BETWEEN_LOOKS == 0 && reader_state() != READER_READS &&
	    bpf_ringbuf_query(&events, BPF_RB_AVAIL_DATA) > config.wake_threshold)
		return wake_reader();
	return BPF_RB_NO_WAKEUP;
}

static __always_inline void lose_event(void)
{
	__sync_fetch_and_add(&lost_events, 1);
}

/* Tells how many events found no room, where that is not known; false where that finds none either. */
static __always_inline bool tell_losses(void)
{
	u64 lost = *(volatile u64 *)&lost_events;
	struct loss_record record = {};

	if (lost == *(volatile u64 *)&told_lost_events)
		return true;
	record.header.kind = RECORD_LOST;
	record.total = lost;
	if (bpf_ringbuf_output(&events, &record, sizeof(record), BPF_RB_NO_WAKEUP) != 0)
		return false;
	told_lost_events = lost;
	return true;
}

/* The flags with which a record is written that has these otherwise. */
static __always_inline u64 waking_sleeper(u64 flags)
{
	return reader_state() == READER_SLEEPS ? wake_reader() : flags;
}

/* Writes a record, after what was lost before it. False where there is no room. */
static __always_inline bool output(void *record, u64 size, u64 flags)
{
	return tell_losses() && bpf_ringbuf_output(&events, record, size, waking_sleeper(flags)) == 0;
}

/* Tells the return of a call whose entry was told, where nothing was captured. */
static __always_inline void tell_bare_return(const struct task_state *t)
{
	struct bare_return_record *record = NULL;

	if (tell_losses())
		record = bpf_ringbuf_reserve(&events, sizeof(*record), 0);
	if (!record) {
		lose_event();
		return;
	}
	record->header = t->record.header;
	record->header.kind = RECORD_RETURNED_BARE;
	record->sequence = t->record.sequence;
	record->reserved = 0;
	record->returned_at = t->record.returned_at;
	record->off_cpu = t->record.off_cpu;
	record->result = t->record.values[RESULT];
	bpf_ringbuf_submit(record, waking_sleeper(wakeup(t->sequence)));
}

/* Tells the entry that waits in the task's state. */
static __always_inline void tell_kept(struct task_state *t)
{
	u64 length = t->record.entry_length;

	t->record.header.kind = RECORD_ENTERED;
	asm volatile("" : "+r"(length));
	if (length > FAST_BUFFER)
		return;
	if (output(&t->record, sizeof(t->record) + length, wakeup(t->sequence))) {
		t->call = CALL_TOLD;
	} else {
		t->call = CALL_LOST;
		lose_event();
	}
}

/* Tells what the machine captured; false where there was no room. */
static __always_inline bool tell_captured(struct capture_machine *m, u8 kind)
{
	u64 length = m->used;

	m->record.header.kind = kind;
	asm volatile("" : "+r"(length));
	if (length > CAPTURE_MOST + PAGE_SIZE)
		return false;
	return output(&m->record, sizeof(m->record) + length, wakeup(m->record.sequence));
}

static __always_inline void tell_task(struct task_record *record, u64 flags)
{
	if (output(record, sizeof(*record), flags))
		return;
	record->position = bpf_ringbuf_query(&events, BPF_RB_PROD_POS);
	if (bpf_map_push_elem(&overflowed_tasks, record, BPF_ANY) == 0) {
		__sync_fetch_and_add(&overflowed, 1);
	} else {
		__sync_fetch_and_add(&lost_tasks, 1);
		lose_event();
	}
}

#endif
