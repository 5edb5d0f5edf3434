/* System calls without a libc, and where the kernel lets the program begin: `start` below. x86-64 alone (asm/unistd.h). */
#ifndef XTRACE_KERNEL_H
#define XTRACE_KERNEL_H

#include <asm/errno.h>
#include <asm/fcntl.h>
#include <asm/signal.h>
#include <asm/unistd.h>

#ifndef __x86_64__
#error "the launcher knows x86-64 alone"
#endif

/* Gives what the call returns: -errno where it fails. */
static long call4(long number, long first, long second, long third, long fourth)
{
	register long r10 __asm__("r10") = fourth;
	long result;

	__asm__ volatile("syscall"
			 : "=a"(result)
			 : "a"(number), "D"(first), "S"(second), "d"(third), "r"(r10)
			 : "rcx", "r11", "memory");
	return result;
}

static long call(long number, long first, long second, long third)
{
	return call4(number, first, second, third, 0);
}

static void close_descriptor(int fd)
{
	call(__NR_close, fd, 0, 0);
}

static void __attribute__((noreturn)) exit_with(int status)
{
	for (;;)
		call(__NR_exit_group, status, 0, 0);
}

/* The kernel's `struct sigaction`, which is not the one that C programs see (sigaction(2)). */
struct kernel_sigaction {
	unsigned long handler;
	unsigned long flags;
	unsigned long restorer;
	unsigned long mask;
};

static int is_ignored(int signal)
{
	struct kernel_sigaction action;

	call4(__NR_rt_sigaction, signal, 0, (long)&action, sizeof(action.mask));
	return action.handler == (unsigned long)SIG_IGN;
}

static void ignore(int signal)
{
	struct kernel_sigaction action = {.handler = (unsigned long)SIG_IGN};

	call4(__NR_rt_sigaction, signal, (long)&action, 0, sizeof(action.mask));
}

#define MOST_SIGNALS 64

/* One bit a signal; signal 1 is bit 0. */
static unsigned long blocked_signals(void)
{
	unsigned long mask = 0;

	call4(__NR_rt_sigprocmask, SIG_BLOCK, 0, (long)&mask, sizeof(mask));
	return mask;
}

/* Begins here, with the number of arguments, and behind them and a NULL the environment. */
static void __attribute__((noreturn, used)) start(long *stack);

__asm__(".globl _start\n"
	"_start:\n"
	"	xor %ebp, %ebp\n"
	"	mov %rsp, %rdi\n"
	"	and $-16, %rsp\n"
	"	call start\n");

#endif
