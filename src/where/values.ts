import {
  Address,
  Bytes,
  Call,
  Change,
  Cut,
  type Data,
  Flags,
  List,
  Named,
  Noted,
  Reference,
  Structure,
} from '../format/data.ts';
import { ARGUMENT_ALIASES } from './aliases.ts';

/**
 * A decoded value as an expression sees it: what has a name is its name, a set of bits the list of its names, a pointer
 * that was not followed its address; of a descriptor or process its number. Bytes that are no UTF-8 are replaced.
 */
export function celValue(data: Data): unknown {
  switch (typeof data) {
    case 'number':
      return Number.isInteger(data) ? BigInt(data) : data;
    case 'string':
    case 'boolean':
    case 'bigint':
      return data;
  }
  if (data === null || data instanceof Cut) return null;
  if (data instanceof Named) return data.name;
  if (data instanceof Flags) return data.names;
  if (data instanceof Structure) return celStructure(data);
  if (data instanceof List) return celList(data);
  if (data instanceof Bytes) return data.content.toString();
  if (data instanceof Address) return BigInt(data.value);
  if (data instanceof Reference) return celValue(data.value);
  if (data instanceof Noted) return celValue(data.value);
  if (data instanceof Change) return { before: celValue(data.before), after: celValue(data.after) };
  if (data instanceof Call) return { call: data.name, arguments: data.parameters.map(celValue) };
  return null;
}

/** The arguments of a call; those that manual pages call otherwise than strace does have both names. */
export function celArguments(args: Structure): Record<string, unknown> {
  const values = celStructure(args);
  for (const name of args.names) {
    for (const alias of ARGUMENT_ALIASES.get(name) ?? [])
      if (!(alias in values)) values[alias] = values[name];
  }
  return values;
}

function celStructure({ names, values }: Structure): Record<string, unknown> {
  const object: Record<string, unknown> = Object.create(null);
  for (let index = 0; index < names.length; index++) {
    object[names[index] as string] = celValue(values[index] as Data);
  }
  return object;
}

function celList({ values, places, complement }: List): unknown {
  if (places !== undefined) {
    const object: Record<string, unknown> = Object.create(null);
    for (const [index, value] of values.entries()) object[places[index] ?? index] = celValue(value);
    return object;
  }
  const list = values.filter((value) => !(value instanceof Cut)).map(celValue);
  return complement ? { except: list } : list;
}
