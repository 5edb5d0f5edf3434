/* SPDX-License-Identifier: GPL-2.0 OR MIT */
/* Something of each kind that the loader knows how to treat. */
#include "../../../bpf/kernel.h"
#include <bpf/bpf_helpers.h>
#include <bpf/bpf_tracing.h>

char LICENSE[] SEC("license") = "Dual MIT/GPL";

const volatile u64 other = 1;
const volatile struct {
	u32 tid;
	u8 bytes[12];
} config = {};

u64 calls = 0;
u32 last_number = 0;

struct {
	__uint(type, BPF_MAP_TYPE_RINGBUF);
	__uint(max_entries, 4096);
} records SEC(".maps");

struct {
	__uint(type, BPF_MAP_TYPE_ARRAY);
	__uint(map_flags, 1024 /* BPF_F_MMAPABLE */);
	__uint(max_entries, 1);
	__type(key, u32);
	__type(value, u32);
} numbers SEC(".maps");

struct {
	__uint(type, BPF_MAP_TYPE_HASH);
	__uint(max_entries, 16);
	__type(key, u32);
	__uint(value_size, 4);
} names SEC(".maps");

struct {
	__uint(type, BPF_MAP_TYPE_QUEUE);
	__uint(max_entries, 4);
	__type(value, u32);
} queue SEC(".maps");

struct {
	__uint(type, BPF_MAP_TYPE_HASH);
	__uint(max_entries, 1);
	__type(key, u32);
	__type(value, u64);
} spare SEC(".maps");

SEC("tp_btf/sys_enter")
int BPF_PROG(on_enter, struct pt_regs *regs, long number)
{
	if ((u32)bpf_get_current_pid_tgid() != config.tid)
		return 0;
	calls++;
	last_number = number;
	u32 index = 1;
	u32 *place = bpf_map_lookup_elem(&numbers, &index);
	if (place)
		*place = number;
	u8 *record = bpf_ringbuf_reserve(&records, sizeof(config.bytes), 0);
	if (!record)
		return 0;
	for (u32 at = 0; at < sizeof(config.bytes); at++)
		record[at] = config.bytes[at];
	bpf_ringbuf_submit(record, 1 /* BPF_RB_NO_WAKEUP */);
	return 0;
}

SEC("tp_btf/sys_exit")
int BPF_PROG(on_exit)
{
	u32 key = 0;
	u64 value = 1;

	bpf_map_update_elem(&spare, &key, &value, BPF_ANY);
	return 0;
}

SEC("iter/task")
int count_tasks(void *context)
{
	calls++;
	return 0;
}
