import {withoutMarks} from './sampleText';

/** Values for `{{NAME}}` in templates: text, or keys to choose from. */
export type Values = Readonly<Record<string, string | readonly string[]>>;

const NAME = /\{\{(\w+)\}\}/g;
const HINT = /^\s*# /;

/** Who gets the filled template. A form shows the optional fields itself. */
export type Reader = 'text editor' | 'form';

/** A required field whose list in `district.yml` has no keys yet. */
export class MissingKeys extends Error {
  constructor(field: string, list: string) {
    super(`"${field}" needs one of the ${list} in docs/district.yml, and there are none yet.`);
  }
}

/**
 * Fills in a template. A list gets all keys; a field gets the first, with the others in a comment. Comment lines
 * without any choices are dropped. A form needs none of these comments.
 */
export function fillTemplate(template: string, values: Values, reader: Reader = 'text editor'): string {
  const isWanted = (line: string) => !HINT.test(line) || (reader === 'text editor' && hasChoices(line, values));
  const lines = template.split('\n').filter(isWanted);
  return withoutMarks(lines.map((line) => fillLine(line, values, reader)).join('\n'));
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
