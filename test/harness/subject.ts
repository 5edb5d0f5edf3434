import { describe, it } from 'vitest';
import { type Comparison, expectSame } from './compare.ts';
import { compileFixture, type FixtureBuild } from './fixtures.ts';

/** A fixture program and what of it is compared. */
export interface Subject extends Omit<Comparison, 'command' | 'options'> {
  /** `test/fixtures/NAME.c`. */
  fixture: string;
  /** Its sections: each is compared on its own with the plain options. */
  sections: readonly string[];
  /** The plain options (`-f` for what has several processes). */
  options?: readonly string[];
  /** Sections that the option sets are run over. Default: all. */
  under?: readonly string[];
  /** Option sets over the whole fixture. Default: `OPTION_SETS`. */
  sets?: readonly OptionSet[];
  build?: FixtureBuild;
}

/** Options of the tracer, and how they change what is compared. */
export interface OptionSet extends Partial<Comparison> {
  options: readonly string[];
}

/** The option sets that every subject is run under. */
export const OPTION_SETS: readonly OptionSet[] = [
  { options: ['-v'] },
  { options: ['-s', '4096'] },
  { options: ['-x'] },
  { options: ['-xx'] },
  { options: ['-y', '-Y'] },
  { options: ['-a', '60'], width: 60 },
  { options: ['-q', '-tt', '-T'], stamps: '-tt', durations: true },
];

/** Declares the tests of a subject: each section plainly, then the whole under each option set. */
export function describeSubject(subject: Subject): void {
  const { fixture, sections, options = [], under = [], sets = OPTION_SETS, build, ...rest } = subject;
  describe(fixture, () => {
    for (const section of sections) {
      it(`${section}`, async () => {
        const program = compileFixture(fixture, build);
        await expectSame({ ...rest, options, command: [program, section] });
      });
    }
    for (const set of sets) {
      it(`under ${set.options.join(' ')}`, async () => {
        const program = compileFixture(fixture, build);
        await expectSame({
          ...rest,
          ...set,
          options: [...options, ...set.options],
          command: [program, ...under],
        });
      });
    }
  });
}
