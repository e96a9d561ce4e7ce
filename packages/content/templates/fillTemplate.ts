import {escapeRegExp} from '@deskbook/text/strings';

/** Values for `{{NAME}}` in templates: text, or keys to choose from. */
type Values = Readonly<Record<string, string | readonly string[]>>;

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

/** What authors replace with their own words: `{{Say who it is for.}}`. A single word is a value, as in `{{today}}`. */
const SAMPLE = /(?<!\$)\{\{([^{}]*[^\w{}][^{}]*)\}\}/g;

export const SAMPLE_MESSAGE = 'this is the sample text of the template';

/** Returns a template as authors get it. */
export function withoutMarks(template: string): string {
  return template.replace(SAMPLE, '$1');
}

export function samplesIn(...templates: readonly string[]): string[] {
  return [...new Set(templates.flatMap((template) => Array.from(template.matchAll(SAMPLE), ([, text = '']) => text)))];
}

/** What may come before a sample: marks of a block or a cell, or another sentence. */
const BEFORE =
  /(?:^[ \t>]*(?:(?:[-*+]|\d+[.)])[ \t]+)?(?:\[[ xX]\][ \t]+)?(?:#{1,6}[ \t]+)?|\|[ \t]*|[.:!?]["*_)]*[ \t]+)$/;
const AFTER = /^[ \t]*(?:$|\||\{#)/;
/** Other sentences may follow a sentence. */
const AFTER_SENTENCE = /^(?:\s|$)/;

/** Finds samples in a text: whole sentences, cells, items or headings, but not the same words within a sentence. */
export function findSamples(body: string, samples: readonly string[]): {offset: number; text: string}[] {
  if (samples.length === 0) return [];
  return Array.from(body.matchAll(patternOf(samples)), ({0: text, index}) => ({offset: index, text})).filter(
    ({offset, text}) => {
      const [before = ''] = /[^\n]*$/.exec(body.slice(0, offset)) ?? [];
      const [after = ''] = /^[^\n]*/.exec(body.slice(offset + text.length)) ?? [];
      return BEFORE.test(before) && (/[.?!]$/.test(text) ? AFTER_SENTENCE : AFTER).test(after);
    },
  );
}

/** Lines may be broken anywhere. */
function patternOf(samples: readonly string[]): RegExp {
  const escaped = samples.map((text) => escapeRegExp(text).replace(/ /g, '\\s+'));
  return new RegExp(escaped.join('|'), 'g');
}
