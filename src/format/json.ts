import {
  Address,
  Bytes,
  Call,
  Change,
  type Data,
  Flags,
  List,
  Named,
  Noted,
  Reference,
  Structure,
} from './data.ts';

/** Data as JSON, on one line; schema/xtrace-event.schema.json describes it. */
export function jsonOf(data: Data): string {
  switch (typeof data) {
    case 'string':
      return JSON.stringify(data);
    case 'number':
      return numberJson(data);
    case 'bigint':
      return `"${data}"`;
    case 'boolean':
      return data ? 'true' : 'false';
  }
  if (data === null) return 'null';
  if (data instanceof Structure) return structureJson(data);
  if (data instanceof List) return listJson(data);
  if (data instanceof Flags) return `{"flags":${JSON.stringify(data.names)},"value":${jsonOf(data.value)}}`;
  if (data instanceof Named) {
    const value = data.value === undefined ? '' : `,"value":${jsonOf(data.value)}`;
    return `{"name":${JSON.stringify(data.name)}${value}}`;
  }
  if (data instanceof Address) return `{"address":"0x${data.value.toString(16)}"}`;
  if (data instanceof Bytes) return bytesJson(data);
  if (data instanceof Reference) return referenceJson(data);
  if (data instanceof Change) return `{"before":${jsonOf(data.before)},"after":${jsonOf(data.after)}}`;
  if (data instanceof Noted)
    return `{"value":${jsonOf(data.value)},"comment":${JSON.stringify(data.comment)}}`;
  if (data instanceof Call)
    return `{"call":${JSON.stringify(data.name)},"arguments":[${data.parameters.map(jsonOf).join()}]}`;
  return CUT;
}

/** The members of a structure, each after a comma. */
export function membersJson({ names, values }: Structure): string {
  let text = '';
  for (let index = 0; index < names.length; index++) {
    text += `,${JSON.stringify(names[index])}:${jsonOf(values[index] as Data)}`;
  }
  return text;
}

/**
 * JSON text as the bytes that a file holds, one a character (`latin1`). What JSON leaves as it is and a terminal might obey
 * is escaped: controls, what changes the direction of text, and what is no character.
 */
export function inBytes(json: string): string {
  if (!BEYOND_ASCII.test(json)) return json;
  return Buffer.from(json.replace(UNPRINTABLE, unicodeEscapes)).toString('latin1');
}

const CUT = '{"cut":true}';
const BEYOND_ASCII = /[^ -~]/;
const UNPRINTABLE = /[\p{C}\p{Zl}\p{Zp}]/gu;

function unicodeEscapes(character: string): string {
  let text = '';
  for (let at = 0; at < character.length; at++)
    text += `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`;
  return text;
}

/** No kernel structure holds what is no number, and JSON has no word for it. */
function numberJson(value: number): string {
  if (!Number.isFinite(value)) return 'null';
  return Object.is(value, -0) ? '0' : String(value);
}

function structureJson(data: Structure): string {
  const members = membersJson(data).slice(1);
  if (!data.cut) return `{${members}}`;
  return members === '' ? CUT : `{${members},"cut":true}`;
}

function listJson({ values, places, complement }: List): string {
  let text: string;
  if (places === undefined) text = `[${values.map(jsonOf).join()}]`;
  else {
    const elements = values.map((value, index) => {
      const place = places[index];
      return place === undefined
        ? jsonOf(value)
        : `{"place":${JSON.stringify(place)},"value":${jsonOf(value)}}`;
    });
    text = `[${elements.join()}]`;
  }
  return complement ? `{"except":${text}}` : text;
}

function bytesJson({ content, cut }: Bytes): string {
  const text =
    typeof content === 'string'
      ? `"string":${JSON.stringify(content)}`
      : `"base64":"${content.toString('base64')}"`;
  return cut ? `{${text},"cut":true}` : `{${text}}`;
}

function referenceJson({ kind, value, about }: Reference): string {
  return `{"${kind}":${jsonOf(value)}${membersJson(about)}}`;
}
