/* Becomes Node with the program. */
#ifndef XTRACE_NODE_H
#define XTRACE_NODE_H

#include "kernel.h"
#include "text.h"

#define MAIN "/dist/main.cjs"

/* Nothing that the environment names is loaded into the tracer: no library, no module, no code of others. */
static const char *const NOT_FOR_NODE[] = {
	"LD_PRELOAD=",	    "LD_AUDIT=",	      "LD_LIBRARY_PATH=",   "OPENSSL_CONF=",
	"OPENSSL_MODULES=", "OPENSSL_ENGINES=",	      "NODE_OPTIONS=",	    "NODE_PATH=",
	"NODE_COMPILE_CACHE=", "NODE_REPL_EXTERNAL_MODULE=", "NODE_CHANNEL_FD=", "NODE_UNIQUE_ID=",
	"NODE_DEBUG=",	    "NODE_DEBUG_NATIVE=",     "NODE_V8_COVERAGE=",  "NODE_EXTRA_CA_CERTS=",
	"NODE_ICU_DATA=",   "NODE_PENDING_DEPRECATION=",
};

/* Where programs are looked for when PATH is not set. */
static const char USUAL_PATH[] = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";

static int is_for_node(const char *variable)
{
	for (unsigned int i = 0; i < sizeof(NOT_FOR_NODE) / sizeof(*NOT_FOR_NODE); i++)
		if (begins_with(variable, NOT_FOR_NODE[i]))
			return 0;
	return 1;
}

/* The program's file, below the folder that this program's own folder is in. */
static void find_main(char *main)
{
	long length = call(__NR_readlink, (long)"/proc/self/exe", (long)main, MOST_PATH - sizeof(MAIN));

	if (length < 0)
		fail("/proc/self/exe cannot be read: is /proc mounted?", "");
	for (int names = 0; length > 0 && names < 2;)
		names += main[--length] == '/';
	append(main + length, MAIN);
}

/* Becomes the first `node` of PATH that there is; returns where there is none. */
static void execute_node(char **argv, char **environment)
{
	const char *path = USUAL_PATH;

	for (char **variable = environment; *variable; variable++)
		if (begins_with(*variable, "PATH="))
			path = *variable + sizeof("PATH=") - 1;
	for (;;) {
		char file[MOST_PATH];
		int length = 0;

		while (path[length] && path[length] != ':')
			length++;
		if (length + sizeof("/node") <= sizeof(file)) {
			for (int i = 0; i < length; i++)
				file[i] = path[i];
			file[length] = '\0';
			append(file + length, length ? "/node" : "node");
			if (call(__NR_execve, (long)file, (long)argv, (long)environment) == -E2BIG)
				fail("there are too many arguments for Node.js", "");
		}
		if (!path[length])
			return;
		path += length + 1;
	}
}

/* Becomes Node, with what it is told of the launch before the words of the command line. */
static void __attribute__((noreturn)) start_node(char *main, char *launch, int count, char **words, char **environment)
{
	unsigned long blocked = blocked_signals();
	char *argv[count + 5];
	char **kept = environment;
	int end = 0;

	argv[end++] = "node";
	argv[end++] = "--no-warnings";
	argv[end++] = main;
	argv[end++] = launch;
	for (int i = 0; i < count; i++)
		argv[end++] = words[i];
	argv[end] = 0;
	for (char **variable = environment; *variable; variable++)
		if (is_for_node(*variable))
			*kept++ = *variable;
	*kept = 0;
	/* Node unblocks all signals as it begins: those that are pending would end it. Ignored, they are gone. */
	for (int signal = 1; signal <= MOST_SIGNALS; signal++)
		if (blocked >> (signal - 1) & 1)
			ignore(signal);
	execute_node(argv, environment);
	fail("Node.js is needed (version 20 or later), and no 'node' is in PATH", "");
}

#endif
