/* What little is done with strings. */
#ifndef XTRACE_TEXT_H
#define XTRACE_TEXT_H

#include "kernel.h"

#define STDERR 2
/* Bytes of a path, with the NUL (linux/limits.h). */
#define MOST_PATH 4096

static int begins_with(const char *text, const char *prefix)
{
	while (*prefix)
		if (*text++ != *prefix++)
			return 0;
	return 1;
}

static int contains(const char *text, char character)
{
	for (; *text; text++)
		if (*text == character)
			return 1;
	return 0;
}

/* Each gives where the text ends: there the next one goes. */
static char *append(char *to, const char *text)
{
	while (*text)
		*to++ = *text++;
	*to = '\0';
	return to;
}

static char *append_number(char *to, unsigned long number, unsigned int base)
{
	char digits[24];
	int count = 0;

	do
		digits[count++] = "0123456789abcdef"[number % base];
	while (number /= base);
	while (count)
		*to++ = digits[--count];
	*to = '\0';
	return to;
}

/* Says on stderr what is missing, which may be a path of up to MOST_PATH bytes, and ends. */
static void __attribute__((noreturn)) fail(const char *what, const char *more)
{
	char line[MOST_PATH + 128];
	char *end = append(append(append(append(line, "xtrace: "), what), more), "\n");

	call(__NR_write, STDERR, (long)line, end - line);
	exit_with(1);
}

#endif
