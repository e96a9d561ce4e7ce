/** What authors replace with their own words: `{{Say who it is for.}}`. A single word is a value, as in `{{today}}`. */
const SAMPLE = /(?<!\$)\{\{([^{}]*[^\w{}][^{}]*)\}\}/g;

export const SAMPLE_MESSAGE = 'this is the sample text of the template';

/** Returns a template as authors get it. */
export function withoutMarks(template: string): string {
  return template.replace(SAMPLE, '$1');
}

/** Returns the sample texts of templates, each once. */
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
  const escaped = samples.map((text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s+'));
  return new RegExp(escaped.join('|'), 'g');
}
