/* SPDX-License-Identifier: GPL-2.0 OR MIT */
/* Segments of a tracee's memory, as the machine of capture.h captures them. */
#ifndef XTRACE_SEGMENTS_H
#define XTRACE_SEGMENTS_H

#include "kernel.h"
#include <bpf/bpf_helpers.h>
#include "maps.h"

#define PAGE_SIZE 4096

static __always_inline u64 align8(u64 value)
{
	return (value + 7) & ~7ULL;
}

/* The segment that comes next, NULL where there is no room for `length` bytes. */
static __always_inline struct segment *next_segment(struct capture_machine *m)
{
	u64 at = m->used;

	asm volatile("" : "+r"(at));
	if (at > CAPTURE_MOST - sizeof(struct segment))
		return NULL;
	return (struct segment *)&m->segments[at];
}

static __always_inline void capture_bytes(struct capture_machine *m, u64 address, u64 length)
{
	struct segment *s;

	if (address == 0 || length == 0)
		return;
	s = next_segment(m);
	if (!s)
		goto full;
	if (length > CAPTURE_MOST - sizeof(struct segment) - m->used) {
		length = CAPTURE_MOST - sizeof(struct segment) - m->used;
		m->is_incomplete = 1;
	}
	asm volatile("" : "+r"(length));
	if (length > CAPTURE_MOST)
		goto full;
	s->address = address;
	s->kind = SEGMENT_MEMORY;
	if (bpf_probe_read_user(s + 1, length, (void *)address) == 0) {
		s->length = length;
		m->used = m->used + sizeof(*s) + align8(length);
		return;
	}
	/* From page to page then, in the steps that follow. */
	s->length = 0;
	m->rest_segment = m->used;
	m->rest_address = address;
	m->rest_length = length;
	m->used = m->used + sizeof(*s);
	return;
full:
	m->is_incomplete = 1;
}

/* Reads on to the end of the page. */
static __always_inline void capture_rest(struct capture_machine *m)
{
	u64 address = m->rest_address;
	u64 length = PAGE_SIZE - (address & (PAGE_SIZE - 1));
	u64 segment = m->rest_segment;
	u64 to;
	struct segment *s;

	if (length > m->rest_length)
		length = m->rest_length;
	asm volatile("" : "+r"(segment));
	if (segment > CAPTURE_MOST - sizeof(*s))
		goto end;
	s = (struct segment *)&m->segments[segment];
	to = segment + sizeof(*s) + s->length;
	asm volatile("" : "+r"(to));
	asm volatile("" : "+r"(length));
	if (to > CAPTURE_MOST || length > PAGE_SIZE)
		goto end;
	if (bpf_probe_read_user(&m->segments[to], length, (void *)address) != 0) {
		m->is_incomplete = 1;
		goto end;
	}
	s->length = s->length + length;
	m->rest_address = address + length;
	m->rest_length = m->rest_length - length;
	m->used = align8(to + length);
	return;
end:
	m->rest_length = 0;
}

static __always_inline void capture_string(struct capture_machine *m, u64 address, u64 most)
{
	struct segment *s;
	long length;
	u64 size = most + 1;

	if (address == 0 || most == 0)
		return;
	s = next_segment(m);
	if (!s)
		goto full;
	if (size > CAPTURE_MOST - sizeof(struct segment) - m->used)
		size = CAPTURE_MOST - sizeof(struct segment) - m->used;
	asm volatile("" : "+r"(size));
	if (size > CAPTURE_MOST)
		goto full;
	length = bpf_probe_read_user_str(s + 1, size, (void *)address);
	if (length < 0) {
		/* Nothing ends it before memory does: a part of it may be all that shows. */
		capture_bytes(m, address, most);
		return;
	}
	/* The helper ends a string that is longer with a NUL of its own. */
	if (length > most)
		length = most;
	s->address = address;
	s->kind = SEGMENT_MEMORY;
	s->length = length;
	m->used = m->used + sizeof(*s) + align8(length);
	return;
full:
	m->is_incomplete = 1;
}

#endif
