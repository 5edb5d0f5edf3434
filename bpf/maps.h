/* SPDX-License-Identifier: GPL-2.0 OR MIT */
/* The maps. Sizes that are 1 here are set by the loader. */
#ifndef XTRACE_MAPS_H
#define XTRACE_MAPS_H

#include "kernel.h"
#include <bpf/bpf_helpers.h>
#include "records.h"

const volatile struct configuration config = {};

/* Tasks that are traced by now. */
u32 live_tasks = 0;
/* Calls and signals that the ring buffer had no room for, and how many of them the reader was told of. */
u64 lost_events = 0;
u64 told_lost_events = 0;
/*
 * What the reader does: it reads, or it waits for a while and wants to be woken where the buffer fills, or it sleeps for
 * long and wants to be woken by the next record. Who wakes it says that it reads: to wake one that is awake costs a
 * microsecond as well.
 */
enum reader_state { READER_READS = 0, READER_WAITS = 1, READER_SLEEPS = 2 };
u32 reader = READER_READS;
/* Records about tasks that were put into `overflowed_tasks`, and those that found no room even there. */
u64 overflowed = 0;
u64 lost_tasks = 0;

struct {
	__uint(type, BPF_MAP_TYPE_RINGBUF);
	__uint(max_entries, 4096);
} events SEC(".maps");

/*
 * Records about tasks for which the ring buffer had no room: few, and without them the reader would not know who is
 * there.
 */
struct {
	__uint(type, BPF_MAP_TYPE_QUEUE);
	__uint(max_entries, 8192);
	__type(value, struct task_record);
} overflowed_tasks SEC(".maps");

/*
 * The slot of a task by its tid in the initial namespace; 0 where it is not traced. In pages, since the largest pid is
 * 2^22 (PID_MAX_LIMIT). All that an untraced task costs is a look here.
 */
#define SLOTS_IN_PAGE 1024
#define SLOT_PAGES 4096
struct slot_page {
	u16 slots[SLOTS_IN_PAGE];
};
struct {
	__uint(type, BPF_MAP_TYPE_ARRAY);
	__uint(max_entries, SLOT_PAGES);
	__type(key, u32);
	__type(value, struct slot_page);
} slot_pages SEC(".maps");

/* What a task is doing, as far as records are concerned. */
enum call_state {
	/* In no call, or in one that is not selected. */
	CALL_NONE = 0,
	/* Its entry waits in `record`. */
	CALL_KEPT = 1,
	/* Its entry was told. */
	CALL_TOLD = 2,
	/* Its entry was not told, since memory could not be read: that is tried again. */
	CALL_UNREAD = 3,
	/* It is not told: there was no room for its entry, or it is of no interest. */
	CALL_LOST = 4,
	/* The task has ended. */
	CALL_ENDED = 5,
};

/* Most that a fast read captures, and room for those of entry and return; the latter twice over, for the verifier. */
#define FAST_MOST 256
#define FAST_ROOM 1024
#define FAST_BUFFER (2 * FAST_ROOM + 512)

/* A signal that is told later than it was sent. */
struct waiting_signal {
	u32 signal;
	u32 length;
	u64 time;
	u8 siginfo[SIGINFO_SIZE];
};
#define IGNORED_SIGNALS 4

struct task_state {
	u32 slot;
	u32 tid;
	u32 tgid;
	u32 global_tid;
	u32 sequence;
	u8 call;
	/* It was forked by a call that is selected, and will return from that. */
	u8 is_newborn;
	/* A call that is not traced executed its program, and will return as execve. */
	u8 has_executed;
	u8 has_ignored_signals;
	u8 is_stopped;
	/* Its next execve makes it the command. */
	u8 is_starting;
	/* Its calls are of no interest (condition.h). */
	u8 is_unwanted;
	/* How often it pauses before a call (throttle.h). */
	u8 pauses;
	/* The last that was delivered. */
	u8 delivered;
	u8 reserved[3];
	u64 off_cpu_since;
	/* Ignored, and told when the task has left the call that it is in. */
	struct waiting_signal ignored[IGNORED_SIGNALS];
	/* The last that was sent and not delivered. */
	struct waiting_signal sent;
	/* The call that it is in, as it will be told; captured segments follow. */
	struct call_record record;
	u8 segments[FAST_BUFFER];
};
struct {
	__uint(type, BPF_MAP_TYPE_ARRAY);
	__uint(max_entries, 1);
	__type(key, u32);
	__type(value, struct task_state);
} tasks SEC(".maps");

/* Slots that nobody has: `count` of them from `first` on. In ranges, since the loader puts each in by a call. */
struct slot_range {
	u16 first;
	u16 count;
};
struct {
	__uint(type, BPF_MAP_TYPE_QUEUE);
	__uint(max_entries, 1);
	__type(value, struct slot_range);
} free_slots SEC(".maps");

/* First threads that ended before others of their process, by their tid in the initial namespace: with which status. */
struct {
	__uint(type, BPF_MAP_TYPE_HASH);
	__uint(max_entries, 65536);
	__uint(map_flags, 1 /* BPF_F_NO_PREALLOC */);
	__type(key, u32);
	__type(value, u32);
} exited_leaders SEC(".maps");

/* Tids, in the namespace of the configuration, that are to be attached to, and how. */
enum { WANTED_AS_IT_IS = 1, WANTED_AT_EXECVE = 2 };
struct {
	__uint(type, BPF_MAP_TYPE_HASH);
	__uint(max_entries, 65536);
	__uint(map_flags, 1 /* BPF_F_NO_PREALLOC */);
	__type(key, u32);
	__type(value, u32);
} wanted SEC(".maps");

/* Capture programs (capture.h), one after the other, and their tables: where one goes on for a value. */
struct capture_instruction {
	u8 operation;
	u8 to;
	u8 a;
	u8 b;
	u32 target;
	u64 constant;
};
struct {
	__uint(type, BPF_MAP_TYPE_ARRAY);
	__uint(max_entries, 1);
	__type(key, u32);
	__type(value, struct capture_instruction);
} capture_code SEC(".maps");

struct dispatch_key {
	u64 value;
	u64 table;
};
struct {
	__uint(type, BPF_MAP_TYPE_HASH);
	__uint(max_entries, 1);
	__type(key, struct dispatch_key);
	__type(value, u32);
} dispatch SEC(".maps");

/* Most bytes of segments in a record. */
#define CAPTURE_MOST (128 * 1024)
#define CAPTURE_REGISTERS 64

/* The way up from a file to the root, name by name: where it is, and the offset of the segment that gets the names. */
struct walk {
	struct dentry *dentry;
	struct vfsmount *mount;
	u64 segment;
};

/* Where a capture program runs: one for each CPU. The buffer is twice as large as need be, for the verifier. */
struct capture_machine {
	u64 registers[CAPTURE_REGISTERS];
	u32 next;
	u32 is_incomplete;
	/* Whether the call may concern one of the traced paths, and whether it certainly does not. */
	u32 may_concern;
	u32 is_unconcerned;
	/* Whether something beside memory was captured: the call itself may change what its descriptors are. */
	u32 has_facts;
	/* Bytes of segments by now. */
	u64 used;
	/* The rest of a range that could not be read at once, and the offset of the segment that it belongs to. */
	u64 rest_address;
	u64 rest_length;
	u64 rest_segment;
	struct walk walk;
	union {
		struct call_record record;
		struct {
			u64 room[(sizeof(struct call_record) - sizeof(struct signal_record)) / sizeof(u64)];
			struct signal_record signal;
		};
	};
	u8 segments[2 * CAPTURE_MOST];
};
struct {
	__uint(type, BPF_MAP_TYPE_ARRAY);
	__uint(max_entries, 1);
	__type(key, u32);
	__type(value, struct capture_machine);
} capture_machines SEC(".maps");

struct {
	__uint(type, BPF_MAP_TYPE_PERCPU_ARRAY);
	__uint(max_entries, COUNTS);
	__type(key, u32);
	__type(value, struct call_count);
} counts SEC(".maps");

/* Marks the numbers of x32's calls (asm/unistd.h). All ones are no call. */
#define X32_SYSCALL_BIT 0x40000000
#define NO_CALL 0xffffffff

/* Where a number is in the tables of calls. */
static __always_inline u32 table_index(u32 number)
{
	u64 index = number;

	if ((number & X32_SYSCALL_BIT) && number != NO_CALL)
		index = FIRST_OF_X32 + (number & ~X32_SYSCALL_BIT);
	else if (number >= FIRST_OF_X32)
		index = FIRST_OF_X32 - 1;
	/* The verifier follows one comparison, and none that the compiler knows better than to make. */
	asm volatile("" : "+r"(index));
	return index < SYSCALL_NUMBERS ? index : SYSCALL_NUMBERS - 1;
}

static __always_inline bool is_error(u64 result)
{
	return result >= (u64)-MAX_ERRNO;
}

#endif
