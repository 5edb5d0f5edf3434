/*
 * Starts the program on Node.
 *
 * Node resets signal dispositions and the signal mask, raises limits and opens closed descriptors. A command that xtrace
 * starts must see none of that. So before anything changes, this program forks a copy of itself, which waits at a pipe (the
 * gate) and becomes the command: with the dispositions, limits, descriptors and the very environment that xtrace was called
 * with. It ends by itself when xtrace does.
 *
 * Under -D this process is the one that waits and becomes the command, and Node runs in a grandchild.
 *
 * No libc is in it: nothing that the environment names is loaded, and every system runs it. Where the build finds no
 * compiler, launcher.sh does the same, as far as a shell can.
 */
#include "gate.h"
#include "kernel.h"
#include "node.h"
#include "text.h"

/* Letters of options that have a value behind them. */
#define WITH_VALUE "abeEIoOpPsSuUX"

enum expected { NOTHING, VALUE, PERHAPS_VALUE };

/* In a word of letters of options: whether one of them is D; what follows a letter with a value is none. */
static int daemonizes(const char *word, enum expected *expected)
{
	for (word++; *word; word++) {
		if (*word == 'D')
			return 1;
		if (contains(WITH_VALUE, *word)) {
			*expected = word[1] ? NOTHING : VALUE;
			return 0;
		}
	}
	*expected = NOTHING;
	return 0;
}

/* Whether -D may be among the options: where this says no, it is not. */
static int may_daemonize(int count, char **words)
{
	enum expected expected = NOTHING;

	for (int i = 0; i < count; i++) {
		const char *word = words[i];

		if (expected == VALUE) {
			expected = NOTHING;
		} else if (begins_with(word, "--")) {
			if (!word[2])
				return 0;
			if (begins_with(word, "--da"))
				return 1;
			expected = contains(word, '=') ? NOTHING : PERHAPS_VALUE;
		} else if (word[0] == '-' && word[1]) {
			if (daemonizes(word, &expected))
				return 1;
		} else if (expected == NOTHING) {
			return 0;
		} else {
			expected = NOTHING;
		}
	}
	return 0;
}

static void __attribute__((noreturn)) end_with(const char *answer)
{
	int status = 0;

	if (!*answer)
		exit_with(1);
	for (; *answer >= '0' && *answer <= '9'; answer++)
		status = status * 10 + *answer - '0';
	exit_with(status);
}

static void start(long *stack)
{
	int count = stack[0] > 0 ? stack[0] - 1 : 0;
	char **words = (char **)stack + 2;
	char **environment = (char **)stack + stack[0] + 2;
	char main[MOST_PATH];
	char launch[MOST_LAUNCH];
	char answer[16];
	struct gate gate;
	int pid;

	find_main(main);
	if (call(__NR_access, (long)main, 0, 0) < 0)
		fail(main, " is missing: 'npm run build' makes it");

	append(launch, "--launch=");
	if (may_daemonize(count, words) && open_gate(&gate)) {
		describe_gate(launch, &gate, call(__NR_getpid, 0, 0, 0), "caller");
		pid = call(__NR_fork, 0, 0, 0);
		if (pid == 0) {
			leave_to_waiting(&gate);
			if (call(__NR_fork, 0, 0, 0) != 0)
				exit_with(0);
			start_node(main, launch, count, words, environment);
		}
		if (pid < 0)
			fail("there can be no more processes (fork)", "");
		call4(__NR_wait4, pid, 0, 0, 0);
		wait_at(&gate, answer, sizeof(answer));
		/* What Node says unless it sends this process into the command: its status, or that there was no -D. */
		if (!begins_with(answer, "foreground"))
			end_with(answer);
		close_gate(&gate);
		append(launch, "--launch=");
	}

	if (open_gate(&gate)) {
		pid = call(__NR_fork, 0, 0, 0);
		if (pid == 0) {
			wait_at(&gate, answer, sizeof(answer));
			exit_with(0);
		}
		leave_to_waiting(&gate);
		if (pid > 0)
			describe_gate(launch, &gate, pid, "");
		else
			close_descriptor(gate.writing);
	}
	start_node(main, launch, count, words, environment);
}
