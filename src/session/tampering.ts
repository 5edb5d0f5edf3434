import { ABIS, type Abi } from '../abi/abi.ts';
import type { SyscallCall } from '../events/event.ts';
import type { Poke, Tampering, TamperRule } from '../events/tampering.ts';
import type { Injection } from '../filter/injection.ts';
import { numbersWhere } from '../filter/syscall-numbers.ts';
import { argumentCount, rowOf } from '../syscalls/catalogue.ts';
import { tallyKey } from '../syscalls/i386/carried.ts';

/** What injections do to which calls: the last one that is for a call. Undefined where there are none. */
export function tamperingFor(injections: readonly Injection[]): Tampering | undefined {
  return injections.length === 0 ? undefined : new Rules(injections);
}

/** Rules are made when a call is first met. */
class Rules implements Tampering {
  private readonly known = ABIS.map(() => new Map<number, TamperRule | undefined>());
  private count = 0;

  constructor(private readonly injections: readonly Injection[]) {}

  ruleFor(call: SyscallCall): TamperRule | undefined {
    const known = this.known[call.abi.index] as Map<number, TamperRule | undefined>;
    const key = tallyKey(call);
    const rule = known.get(key);
    if (rule || known.has(key)) return rule;
    const made = this.make(call);
    known.set(key, made);
    return made;
  }

  private make(call: SyscallCall): TamperRule | undefined {
    const { abi, number } = call;
    const { name } = rowOf(call);
    const injection = this.injections.findLast(({ syscalls }) => syscalls.names(abi.name, name, number));
    return injection && ruleOf(injection, call, this.count++);
  }
}

function ruleOf(injection: Injection, call: SyscallCall, counter: number): TamperRule {
  const { when, result, replacement, signal, pokesAtEntry = [], pokesAtReturn = [] } = injection;
  const present = ({ argument }: Poke) => argument < argumentCount(call);
  const refusals = (pokes: readonly Poke[]) =>
    pokes.filter((poke) => !present(poke)).map((poke) => refusal(poke, call));
  return {
    ...when,
    counter,
    replacement: result && (replacement === undefined ? -1 : numberOf(replacement, call.abi)),
    result: result?.value ?? 0n,
    errno: result?.errno ?? 0,
    signal: signal ?? 0,
    delayAtEntry: injection.delayAtEntry ?? -1,
    delayAtReturn: injection.delayAtReturn ?? -1,
    pokesAtEntry: pokesAtEntry.filter(present),
    pokesAtReturn: pokesAtReturn.filter(present),
    refusedAtEntry: refusals(pokesAtEntry),
    refusedAtReturn: refusals(pokesAtReturn),
  };
}

function refusal({ argument }: Poke, call: SyscallCall): string {
  const { name } = rowOf(call);
  return (
    `requested to tamper with argument #${argument + 1}, but system call '${name}' ` +
    `has only ${argumentCount(call)} arguments`
  );
}

function numberOf(name: string, abi: Abi): number | undefined {
  return numbersWhere(abi.name, (known) => known === name)[0];
}
