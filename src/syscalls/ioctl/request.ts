import { answeredBy, answeredStruct, type How } from '../../types/answered.ts';
import { type Answers, exchanged, exchangedBy } from '../../types/exchanged.ts';
import { type Fields, type MemberPrinter, members, struct } from '../../types/struct.ts';
import type { Argument, Type } from '../../types/type.ts';
import type { SyscallOptions } from '../syscall.ts';

/**
 * What is known of ioctl requests: their names, separated by spaces, what the argument is where they have one, and
 * what is special of the call. A structure that has grown, or has wider times elsewhere, has a row for each of its
 * sizes, which are in the requests' numbers: `NAME:BYTES`.
 */
export type Request = readonly [names: string, arg?: Type | Argument | undefined, options?: SyscallOptions];

/** Which argument of ioctl(2) the data is. */
export const ARGUMENT = 2;

/** A pointer to a structure of which some fields ask, and others answer at return: `{index=0, name="x"}`. */
export function asks(fields: Fields, asked: readonly string[], told: readonly string[]): Type {
  return answeredStruct(ARGUMENT, fields, asked, told);
}

/** As `asks`, with fields of the answer that print otherwise than those of the question. */
export function asksAgain(
  fields: Fields,
  asked: readonly string[],
  answerFields: Fields,
  told: readonly string[],
): Type {
  return asksFor(fields, asked, members(answerFields, { order: told }), {});
}

/** As `asks`, where it is not that simple. */
export function asksBy(fields: Fields, asked: readonly string[], told: readonly string[], how: How): Type {
  return asksFor(fields, asked, members(fields, { order: told }), how);
}

/** As `asks`, with an answer that prints itself. */
export function asksFor(fields: Fields, asked: readonly string[], answer: MemberPrinter, how: How): Type {
  const whole = struct(fields);
  const question = members(fields, { order: asked });
  return answeredBy(ARGUMENT, question, answer, (abi) => whole.size(abi), how);
}

/** As `asks`, where `...` stands for an answer that there is not. */
export function asksForMore(fields: Fields, asked: readonly string[], told: readonly string[]): Type {
  return answeredStruct(ARGUMENT, fields, asked, told, true);
}

/** A pointer to what is asked, with what it became: `{mask=0x3} => {bits=0x1}`. */
export function exchange(question: Type, answer: Type): Type {
  return exchanged(ARGUMENT, question, answer);
}

/** As `exchange`, of one structure: the fields that ask, and those that answer, by their names. */
export function exchangeOf(fields: Fields, asked: readonly string[], told: readonly string[]): Type {
  return exchange(struct(fields, { order: asked }), struct(fields, { order: told }));
}

/** As `exchangeOf`, with all fields answering that do not ask and are not hidden. */
export function question(fields: Fields, ...asked: string[]): Type {
  const told = Object.entries(fields).flatMap(([name, type]) =>
    'hidden' in type || asked.includes(name) ? [] : [name],
  );
  return exchangeOf(fields, asked, told);
}

/** As `exchange`, where it is not that simple. */
export function exchangeBy(question: Type, answers: Answers): Type {
  return exchangedBy(ARGUMENT, question, answers);
}
