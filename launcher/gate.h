/* The pipe at which a process waits that becomes the command. */
#ifndef XTRACE_GATE_H
#define XTRACE_GATE_H

#include "kernel.h"
#include "text.h"

/* Bytes of what Node is told: numbers and a word. */
#define MOST_LAUNCH 192

struct gate {
	int reading;
	int writing;
	/* A copy of the command's standard input, whose place the pipe takes; -EBADF where that is closed. */
	int input;
};

/* The descriptor, or a copy of it in its stead, that is none of the standard ones. */
static int beyond_standard(int fd)
{
	int copy;

	if (fd > STDERR)
		return fd;
	copy = call(__NR_fcntl, fd, F_DUPFD, STDERR + 1);
	close_descriptor(fd);
	return copy;
}

/* Gives whether there were descriptors enough. */
static int open_gate(struct gate *gate)
{
	int ends[2];

	if (call(__NR_pipe2, (long)ends, 0, 0) < 0)
		return 0;
	gate->reading = beyond_standard(ends[0]);
	gate->writing = beyond_standard(ends[1]);
	gate->input = call(__NR_fcntl, 0, F_DUPFD, STDERR + 1);
	if (gate->reading >= 0 && gate->writing >= 0 && (gate->input >= 0 || gate->input == -EBADF))
		return 1;
	close_descriptor(gate->reading);
	close_descriptor(gate->writing);
	close_descriptor(gate->input);
	return 0;
}

/* What Node must know of a gate at which the process waits; src/process/launch.ts reads it. */
static void describe_gate(char *launch, const struct gate *gate, int pid, const char *role)
{
	unsigned long ignored = 0;

	for (int signal = 1; signal <= MOST_SIGNALS; signal++)
		ignored |= (unsigned long)is_ignored(signal) << (signal - 1);
	launch = append_number(append(launch, "--launch="), pid, 10);
	launch = append_number(append(launch, ","), gate->reading, 10);
	launch = append_number(append(launch, ","), gate->writing, 10);
	launch = append(launch, ",");
	launch = gate->input < 0 ? append(launch, "-") : append_number(launch, gate->input, 10);
	launch = append(append(append_number(append(launch, ","), ignored, 16), ",,"), role);
	append_number(append(launch, ","), blocked_signals(), 16);
}

/* Waits for what comes through the gate, up to a line that fits; the pipe is standard input meanwhile. */
static void wait_at(const struct gate *gate, char *answer, int size)
{
	int length = 0;
	int got;

	close_descriptor(gate->writing);
	call(__NR_dup2, gate->reading, 0, 0);
	do {
		got = call(__NR_read, 0, (long)answer + length, size - 1 - length);
		length += got > 0 ? got : 0;
	} while (got == -EINTR || (got > 0 && length < size - 1 && answer[length - 1] != '\n'));
	answer[length] = '\0';
}

/* In the process that goes on: what is the waiting one's alone. */
static void leave_to_waiting(const struct gate *gate)
{
	close_descriptor(gate->reading);
	close_descriptor(gate->input);
}

/* In the process that waited and becomes no command: all is as before the gate was opened. */
static void close_gate(const struct gate *gate)
{
	if (gate->input < 0)
		close_descriptor(0);
	else
		call(__NR_dup2, gate->input, 0, 0);
	leave_to_waiting(gate);
}

#endif
