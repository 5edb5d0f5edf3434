/*
 * Calls every system call number from FIRST to LAST once, with six distinct arguments, while a seccomp filter
 * answers each with ENOSYS. A tracer sees every entry; the kernel runs none of them.
 *
 *     every-syscall 64 FIRST LAST      through the x86-64 entry
 *     every-syscall 32 FIRST LAST      through int 0x80, as i386 programs call
 *     every-syscall 32 NUMBER NUMBER FROM TO
 *                                      one number, its first argument from FROM to TO: the subcalls of
 *                                      socketcall and ipc. The second argument points at six words.
 */
#include <errno.h>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

/* The only call that may run: the x86-64 exit_group whose first argument is this status. */
enum { EXIT_STATUS = 0 };

static int refuse_everything(void)
{
	struct sock_filter filter[] = {
		BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, arch)),
		BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, AUDIT_ARCH_X86_64, 0, 5),
		BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, nr)),
		BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_exit_group, 0, 3),
		BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, args)),
		BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, EXIT_STATUS, 0, 1),
		BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
		BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | ENOSYS),
	};
	struct sock_fprog program = { sizeof(filter) / sizeof(*filter), filter };

	return prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) || prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program);
}

static void call64(long number, long first, long second)
{
	register long r10 __asm__("r10") = 0x40004, r8 __asm__("r8") = 0x50005, r9 __asm__("r9") = 0x60006;
	long result;

	__asm__ volatile("syscall"
			 : "=a"(result)
			 : "0"(number), "D"(first), "S"(second), "d"(0x30003L), "r"(r10), "r"(r8), "r"(r9)
			 : "rcx", "r11", "memory");
}

static void call32(long number, long first, long second)
{
	long result;

	__asm__ volatile("push %%rbp; mov $0x60006, %%ebp; int $0x80; pop %%rbp"
			 : "=a"(result)
			 : "0"(number), "b"(first), "c"(second), "d"(0x30003), "S"(0x40004), "D"(0x50005)
			 : "r8", "r9", "r10", "r11", "memory");
}

int main(int argc, char **argv)
{
	if (argc != 4 && argc != 6)
		return 2;
	void (*call)(long, long, long) = strcmp(argv[1], "32") == 0 ? call32 : call64;
	long first = atol(argv[2]), last = atol(argv[3]);
	/* No subcall of socketcall or ipc has the low half of this number. */
	long from = argc == 6 ? atol(argv[4]) : 0x100ff, to = argc == 6 ? atol(argv[5]) : from;
	unsigned *words = mmap(NULL, 4096, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_32BIT, -1, 0);

	if (words == MAP_FAILED)
		return 1;
	for (unsigned word = 0; word < 6; word++)
		words[word] = (word + 1) * 0x10001;
	if (refuse_everything())
		return 1;
	for (long number = first; number <= last; number++)
		for (long argument = from; argument <= to; argument++)
			call(number, argument, (long)words);
	syscall(SYS_exit_group, EXIT_STATUS);
}
