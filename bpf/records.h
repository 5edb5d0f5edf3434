/* SPDX-License-Identifier: GPL-2.0 OR MIT */
/*
 * What the kernel side and the TypeScript side (src/ebpf/layout.ts) agree on: the configuration that is written
 * before the program is loaded, and the records in the ring buffer. Every multiple-byte field lies at a multiple of
 * its size, so there is no padding that is not named.
 */
#ifndef XTRACE_RECORDS_H
#define XTRACE_RECORDS_H

#include "kernel.h"

/*
 * Numbers of system calls that are told apart; those beyond count as the last one. In x86-64's table those of x32 lie behind
 * its own.
 */
#define SYSCALL_NUMBERS 1088
#define FIRST_OF_X32 512
#define ABIS 2
enum { ABI_X86_64 = 0, ABI_I386 = 1 };

/* One read that takes no program: of a string, or of bytes, at an address that a register holds. */
enum { FAST_NOTHING = 0, FAST_BYTES = 1, FAST_STRING = 2 };
struct fast_read {
	u8 kind;
	/* Register that holds the address, and for bytes the one that holds the length; NO_REGISTER: `most` is it. */
	u8 address;
	u8 length;
	/* Not after a failure. */
	u8 unless_failed;
	u32 most;
};
#define NO_REGISTER 255
#define FAST_READS 2

/* What is read of a tracee's memory at the entry and at the return of a call. */
struct call_plan {
	struct fast_read entry[FAST_READS];
	struct fast_read exit[FAST_READS];
	/* Where the capture programs begin (capture.h); 0 where nothing is read. */
	u32 entry_program;
	u32 exit_program;
	/* Whether the fast reads are all that there is. */
	u8 entry_is_fast;
	u8 exit_is_fast;
	/* The register of the path that the condition is about, counted from 1; 0 for none. */
	u8 path;
	u8 reserved;
	u32 reserved_2;
};

/* What a call and who makes it must meet to be of interest, as far as that is decided here. Zeros: anything does. */
enum { COMM_ANY = 0, COMM_IS = 1, COMM_BEGINS = 2, COMM_CONTAINS = 3 };
#define COMM_SIZE 16
#define PATH_ROOM 64
struct condition {
	/* Nanoseconds from entry to return. */
	u64 least_duration;
	/* Positive error number. */
	u32 error;
	u32 tgid;
	u32 tid;
	u8 comm_how;
	u8 comm_length;
	/* Without its NUL; 0 for no path. */
	u8 path_length;
	u8 reserved;
	char comm[COMM_SIZE];
	char path[PATH_ROOM];
};

/* A path that calls must concern to be told: its length and its end, and those of its last name. */
#define TRACED_PATHS 16
struct traced_path {
	u64 end;
	u64 name_end;
	u32 length;
	u32 name_length;
};

struct configuration {
	/* Inode number of the pid namespace whose pids are told. */
	u32 pid_namespace;
	/* Bytes in the ring buffer at which its reader is woken. */
	u32 wake_threshold;
	/* Nanoseconds that count as the cost of tracing a call (`-O`). */
	u64 count_overhead;
	/* Children and threads of a traced task are traced. */
	u8 follow_forks;
	/* A task that executes another program is let go. */
	u8 detach_on_exec;
	/* Calls are counted here, and yield no record; 2: with the time by the clock beside. */
	u8 counts;
	/* Clocks are read at entry and return. */
	u8 times;
	/* The time is measured for which a task in a call was not on a CPU. */
	u8 off_cpu;
	/* Entries may wait for the return, whoever else is traced: only some statuses are shown. */
	u8 always_keep;
	/* Returns that are of interest. */
	u8 successful;
	u8 failed;
	/* Bytes in the ring buffer from which on traced tasks are slowed, half of it; 0: never. */
	u32 throttle_threshold;
	/* Inode number of the network namespace in which sockets are known. */
	u32 network_namespace;
	/*
	 * Where paths begin: the root in which xtrace runs, by the number of its mount, and by that of its inode where it
	 * is not the root of this mount as well.
	 */
	u64 root_inode;
	u32 root_mount;
	/* Entries are not watched: of the selected calls, all that is told is known when they return. */
	u8 only_returns;
	/* Who sends signals is told by name, and what the descriptors lead to that they are about. */
	u8 names_processes;
	u8 names_descriptors;
	/* The tables begin at a multiple of 8. */
	u8 unused;
	/* Whether a number is that of a selected call, in any of the ABIs. */
	u8 interesting[SYSCALL_NUMBERS];
	u8 selected[ABIS][SYSCALL_NUMBERS];
	struct call_plan plans[ABIS][SYSCALL_NUMBERS];
	struct condition condition;
	struct traced_path traced_paths[TRACED_PATHS];
	u64 traced_path_count;
};

enum record_kind {
	/* struct call_record */
	RECORD_ENTERED = 1,
	RECORD_RETURNED = 2,
	/* Entry and return in one. */
	RECORD_CALL = 3,
	/* struct bare_return_record: as RECORD_RETURNED, where the entry was told and nothing was captured. */
	RECORD_RETURNED_BARE = 4,
	/* struct task_record */
	RECORD_ATTACHED = 5,
	RECORD_FORKED = 6,
	RECORD_EXECUTED = 7,
	RECORD_EXITED = 8,
	RECORD_STOPPED = 9,
	/* There was no room to follow a child. */
	RECORD_NOT_FOLLOWED = 10,
	/* struct signal_record */
	RECORD_SIGNAL = 11,
	/* struct loss_record */
	RECORD_LOST = 12,
	/* struct task_record: the first thread ended, and others go on. */
	RECORD_EXITING = 13,
	/* struct task_record, with the new name */
	RECORD_RENAMED = 14,
	/* struct call_record: what could be read of a call as it began, whose entry is told when it returns. */
	RECORD_BEGUN = 15,
};

struct record_header {
	u8 kind;
	u8 abi;
	u16 flags;
	/* Which of the traced tasks, and its tid in the namespace of `configuration`. */
	u32 slot;
	u32 tid;
	/* Number of the call, of the signal; kind-specific otherwise. */
	u32 number;
};

/* The entry of this call was not seen, and it is the first: the task may have been in it when it was attached to. */
#define CALL_UNANNOUNCED 1
/* Not all could be captured that was asked for. */
#define CALL_INCOMPLETE 2
/* The task waits in this call, as far as is known. */
#define CALL_BLOCKED 4

/* Of a task that ends: it was in a call that was told of. */
#define TASK_IN_CALL 1

#define VALUES 7
#define RESULT 6
struct call_record {
	struct record_header header;
	/* The task's calls are numbered. */
	u32 sequence;
	/* Bytes of the segments that were captured at entry; those of the return follow. */
	u32 entry_length;
	/* CLOCK_MONOTONIC in nanoseconds. */
	u64 entered_at;
	u64 returned_at;
	u64 off_cpu;
	u64 instruction_pointer;
	u64 stack_pointer;
	/* Arguments, and the result. */
	u64 values[VALUES];
};

/* Most returns of many tasks: what a reader that knows the entry is still to be told. */
struct bare_return_record {
	struct record_header header;
	u32 sequence;
	u32 reserved;
	u64 returned_at;
	u64 off_cpu;
	u64 result;
};

/* Before captured bytes, which are padded to a multiple of 8. */
struct segment {
	u64 address;
	u32 length;
	u32 kind;
};
/*
 * Of the tracee's memory; or, where `address` is a descriptor, a netlink socket's protocol, which object of bpf(2)
 * it is (OBJECT_MAP, OBJECT_PROGRAM), or what it leads to: struct descriptor_facts. In the upper half of its
 * address is whose it is, where it is not the tracee's own: a number, or the complement of a pidfd. Where `address` is the
 * number of a process: struct process_facts.
 */
enum { SEGMENT_MEMORY = 0, SEGMENT_NETLINK_PROTOCOL = 1, SEGMENT_BPF_OBJECT = 2, SEGMENT_DESCRIPTOR = 3, SEGMENT_PROCESS = 4 };
enum { OBJECT_NONE = 0, OBJECT_MAP = 1, OBJECT_PROGRAM = 2 };
#define UNKNOWN_PROTOCOL 0xffffffff

/* What a descriptor leads to. */
enum file_nature {
	/* Nothing, or what has no name. */
	FILE_NONE = 0,
	/* A path: its names follow, the last one first, each with its NUL. */
	FILE_PATH = 1,
	FILE_PIPE = 2,
	/* struct socket_facts follows. */
	FILE_SOCKET = 3,
	/* The name of what lies in no folder follows, or of the kind of a namespace. */
	FILE_ANONYMOUS = 4,
	FILE_NAMESPACE = 5,
	/* The command name of the process follows. */
	FILE_PIDFD = 6,
};
struct descriptor_facts {
	u64 inode;
	/* Of a device its number, of a pidfd the process, of an eventfd the count, of a signalfd the signals that it takes. */
	u64 value;
	u16 nature;
	/* As stat(2) has it. */
	u16 mode;
	u32 is_deleted;
	/* Of an eventfd. */
	u32 id;
	u32 flags;
};

/* A process or thread, a group of processes, or a session, by the number that a tracee calls it by. */
#define PROCESS_IS_TASK 1
#define PROCESS_IS_GROUP 2
#define PROCESS_IS_KERNEL 4
#define PROCESS_IS_SESSION 8
struct process_facts {
	/* In the namespace of the configuration; 0 where it is not known there. */
	u32 number;
	u32 flags;
	char comm[COMM_SIZE];
};

#define SOCKET_PROTOCOL_SIZE 16
struct socket_facts {
	/* What the kernel calls its protocol. */
	char protocol[SOCKET_PROTOCOL_SIZE];
	/* Of the internet's families; in the byte order of the network. */
	u8 local[16];
	u8 remote[16];
	u16 local_port;
	u16 remote_port;
	u16 family;
	/* Whether it has an address, in the network namespace of the configuration; nothing else is there otherwise. */
	u16 has_address;
	/* Of AF_UNIX the inode of the peer, of AF_NETLINK the port. */
	u32 other;
	/* Of AF_NETLINK. */
	u32 netlink_protocol;
	/* A name of AF_UNIX follows, as in sockaddr_un. */
};

struct task_record {
	struct record_header header;
	u64 time;
	u32 tgid;
	/* Its tid in the initial namespace. */
	u32 global_tid;
	/* The one that it was forked by, or that it had before execve. */
	u32 other_tid;
	/* As wait(2) gives it. */
	u32 exit_code;
	/* Of one that the ring buffer had no room for: how many bytes were in use for those before it, since the beginning. */
	u64 position;
	char comm[COMM_SIZE];
};

#define SIGINFO_SIZE 48
struct signal_record {
	struct record_header header;
	u64 time;
	u64 instruction_pointer;
	/* Bytes of siginfo_t that are there, at most SIGINFO_SIZE. */
	u32 siginfo_length;
	u32 reserved;
	u8 siginfo[SIGINFO_SIZE];
	/* Who sent it, where that is wanted. */
	struct process_facts sender;
	/* Segments follow: what the descriptor leads to that it is about. */
};

struct loss_record {
	struct record_header header;
	/* Since the beginning. */
	u64 total;
};

/* Of one call, on one CPU. Times in nanoseconds. */
struct call_count {
	u64 calls;
	u64 errors;
	u64 time;
	u64 shortest;
	u64 longest;
	/* From entry to return, where that is asked for beside the time. */
	u64 wall_time;
	u64 wall_shortest;
	u64 wall_longest;
};
/* After the two tables, calls that i386's socketcall and ipc carry: by the number in their first argument. */
#define COUNTED_SOCKETCALLS (ABIS * SYSCALL_NUMBERS)
#define COUNTED_IPC_CALLS (COUNTED_SOCKETCALLS + 32)
#define COUNTS (COUNTED_IPC_CALLS + 32)

/* What src/ebpf/layout.ts says. */
_Static_assert(sizeof(struct fast_read) == 8, "layout.ts");
_Static_assert(sizeof(struct call_plan) == 48, "layout.ts");
_Static_assert(__builtin_offsetof(struct call_plan, entry_program) == 32, "layout.ts");
_Static_assert(__builtin_offsetof(struct call_plan, entry_is_fast) == 40, "layout.ts");
_Static_assert(__builtin_offsetof(struct configuration, follow_forks) == 16, "layout.ts");
_Static_assert(__builtin_offsetof(struct configuration, failed) == 23, "layout.ts");
_Static_assert(__builtin_offsetof(struct configuration, root_inode) == 32, "layout.ts");
_Static_assert(__builtin_offsetof(struct configuration, only_returns) == 44, "layout.ts");
_Static_assert(__builtin_offsetof(struct configuration, interesting) == 48, "layout.ts");
_Static_assert(__builtin_offsetof(struct configuration, plans) == 48 + 3 * SYSCALL_NUMBERS, "layout.ts");
_Static_assert(__builtin_offsetof(struct configuration, condition) == 48 + (3 + ABIS * 48) * SYSCALL_NUMBERS,
	       "layout.ts");
_Static_assert(__builtin_offsetof(struct call_plan, path) == 42, "layout.ts");
_Static_assert(__builtin_offsetof(struct configuration, traced_path_count) ==
		       __builtin_offsetof(struct configuration, condition) + 104 + 24 * TRACED_PATHS,
	       "layout.ts");
_Static_assert(sizeof(struct condition) == 104, "layout.ts");
_Static_assert(sizeof(struct traced_path) == 24, "layout.ts");
_Static_assert(__builtin_offsetof(struct condition, comm) == 24, "layout.ts");
_Static_assert(__builtin_offsetof(struct condition, path) == 40, "layout.ts");
_Static_assert(sizeof(struct call_record) == 120, "layout.ts");
_Static_assert(__builtin_offsetof(struct call_record, sequence) == 16, "layout.ts");
_Static_assert(__builtin_offsetof(struct call_record, instruction_pointer) == 48, "layout.ts");
_Static_assert(__builtin_offsetof(struct call_record, values) == 64, "layout.ts");
_Static_assert(sizeof(struct bare_return_record) == 48, "layout.ts");
_Static_assert(__builtin_offsetof(struct bare_return_record, returned_at) == 24, "layout.ts");
_Static_assert(sizeof(struct segment) == 16, "layout.ts");
_Static_assert(sizeof(struct descriptor_facts) == 32, "layout.ts");
_Static_assert(__builtin_offsetof(struct descriptor_facts, id) == 24, "layout.ts");
_Static_assert(sizeof(struct socket_facts) == 64, "layout.ts");
_Static_assert(__builtin_offsetof(struct socket_facts, local_port) == 48, "layout.ts");
_Static_assert(__builtin_offsetof(struct socket_facts, other) == 56, "layout.ts");
_Static_assert(sizeof(struct task_record) == 64, "layout.ts");
_Static_assert(__builtin_offsetof(struct task_record, tgid) == 24, "layout.ts");
_Static_assert(__builtin_offsetof(struct task_record, exit_code) == 36, "layout.ts");
_Static_assert(__builtin_offsetof(struct task_record, position) == 40, "layout.ts");
_Static_assert(__builtin_offsetof(struct task_record, comm) == 48, "layout.ts");
_Static_assert(__builtin_offsetof(struct signal_record, siginfo_length) == 32, "layout.ts");
_Static_assert(__builtin_offsetof(struct signal_record, siginfo) == 40, "layout.ts");
_Static_assert(__builtin_offsetof(struct signal_record, sender) == 88, "layout.ts");
_Static_assert(sizeof(struct signal_record) == 112, "layout.ts");
_Static_assert(sizeof(struct process_facts) == 24, "layout.ts");
_Static_assert(__builtin_offsetof(struct loss_record, total) == 16, "layout.ts");
_Static_assert(sizeof(struct call_count) == 64, "layout.ts");

#endif
