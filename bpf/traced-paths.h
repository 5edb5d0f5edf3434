/* SPDX-License-Identifier: GPL-2.0 OR MIT */
/*
 * Which calls may concern one of the traced paths (`-P`). What is compared is little: who reads the records compares the
 * paths as a whole. Calls that are certain to concern none yield no record.
 */
#ifndef XTRACE_TRACED_PATHS_H
#define XTRACE_TRACED_PATHS_H

#include "kernel.h"
#include <bpf/bpf_core_read.h>
#include <bpf/bpf_helpers.h>
#include "descriptors.h"
#include "maps.h"

#define LONGEST_TRACED_PATH 4096

/* The last characters of a text in the kernel's memory, as many as are compared. */
static __always_inline u64 end_of(const void *text, u64 length)
{
	u64 end = 0;
	u64 size = length < sizeof(end) ? length : sizeof(end);

	asm volatile("" : "+r"(size));
	if (size <= sizeof(end))
		bpf_probe_read_kernel(&end, size, text + length - size);
	return end;
}

/* Whether a file lies at a path whose last name it has; also where that cannot be told from the file alone. */
static __always_inline void sift_descriptor(struct capture_machine *m, u32 descriptor)
{
	struct file *file = (s32)descriptor < 0 ? NULL : file_of(descriptor);
	struct dentry *dentry;
	u32 length, i;
	u64 end;

	if (!looks_further() || !file || m->may_concern)
		return;
	dentry = BPF_CORE_READ(file, f_path.dentry);
	/* What makes its own name, or has that of the place where it is mounted. */
	if (BPF_CORE_READ(dentry, d_op, d_dname) || BPF_CORE_READ(file, f_path.mnt, mnt_root) == dentry) {
		m->may_concern = 1;
		return;
	}
	length = BPF_CORE_READ(dentry, d_name.len);
	end = end_of(BPF_CORE_READ(dentry, d_name.name), length);
	for (i = 0; i < TRACED_PATHS && i < config.traced_path_count; i++) {
		if (config.traced_paths[i].name_length == length && config.traced_paths[i].name_end == end)
			m->may_concern = 1;
	}
}

/* Whether the string at an address in the tracee's memory is one of the paths; also where it cannot be read. */
static __always_inline void sift_string(struct capture_machine *m, u64 address)
{
	u64 at = m->used;
	u64 length, end;
	long got;
	u32 i;

	if (!looks_further() || m->may_concern || address == 0)
		return;
	asm volatile("" : "+r"(at));
	if (at > CAPTURE_MOST) {
		m->may_concern = 1;
		return;
	}
	got = bpf_probe_read_user_str(&m->segments[at], LONGEST_TRACED_PATH, (void *)address);
	if (got <= 0) {
		m->may_concern = 1;
		return;
	}
	length = got - 1;
	end = end_of(&m->segments[at], length);
	for (i = 0; i < TRACED_PATHS && i < config.traced_path_count; i++) {
		if (config.traced_paths[i].length == length && config.traced_paths[i].end == end)
			m->may_concern = 1;
	}
}

#endif
