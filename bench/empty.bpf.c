/* SPDX-License-Identifier: GPL-2.0 OR MIT */
/* Programs that do nothing, on the two tracepoints of system calls: what no tracer that uses them can go below. */
#define SEC(name) __attribute__((section(name), used))

char LICENSE[] SEC("license") = "Dual MIT/GPL";

SEC("tp_btf/sys_enter")
int on_sys_enter(void *context)
{
	return 0;
}

SEC("tp_btf/sys_exit")
int on_sys_exit(void *context)
{
	return 0;
}
