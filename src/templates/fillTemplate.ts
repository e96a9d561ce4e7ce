/** What templates name in two pairs of braces: a text, or the keys to choose from. */
export type Values = Readonly<Record<string, string | readonly string[]>>;

const NAME = /\{\{(\w+)\}\}/g;
const HINT = /^\s*# /;

/** For whom a template is filled in: a form shows by itself what else a page can say. */
export type Reader = 'text editor' | 'form';

/** A field that a page cannot do without, and the list of `district.yml` that has no key for it. */
export class MissingKeys extends Error {
  constructor(field: string, list: string) {
    super(`"${field}" needs one of the ${list} in docs/district.yml, and there are none yet.`);
  }
}

/**
 * Fills in a template. A list gets all keys; a field gets the first one, with the others in a comment. A line that is a
 * comment itself is left out where there is nothing to choose from. A form needs none of these comments.
 */
export function fillTemplate(template: string, values: Values, reader: Reader = 'text editor'): string {
  const isWanted = (line: string) => !HINT.test(line) || (reader === 'text editor' && hasChoices(line, values));
  const lines = template.split('\n').filter(isWanted);
  return lines.map((line) => fillLine(line, values, reader)).join('\n');
}

function hasChoices(line: string, values: Values): boolean {
  return [...line.matchAll(NAME)].every(([, name = '']) => values[name]?.length !== 0);
}

function fillLine(line: string, values: Values, reader: Reader): string {
  return line.replace(NAME, (mark, name: string, offset: number) => {
    const value = values[name];
    if (value === undefined) throw new Error(`Nothing is known of ${mark}`);
    if (typeof value === 'string') return value;
    const [first, ...others] = value;
    if (first === undefined) throw new MissingKeys(line.split(':')[0] ?? '', name);
    const after = line.slice(offset + mark.length);
    if (after.startsWith(']')) return value.join(', ');
    return reader === 'form' || after || others.length === 0 ? first : `${first} # or ${others.join(', ')}`;
  });
}
