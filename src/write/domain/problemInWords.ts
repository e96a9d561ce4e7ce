import type {Problem} from '../../content/problems';
import {nameInWords} from '../../shared/nameInWords';

/** `"units[2].branch"` or `"time_needed"`, as the check names a fact. */
const NAME = /"([a-z]\w*(?:\[\d+\]|\.\w+)*)"/g;

/** How the check says things to people who edit files, and how the same is said to those who fill in a form. */
const WORDS: readonly (readonly [RegExp, string])[] = [
  [/ is not in district\.yml/g, " isn't on the district's list"],
  [/a key of (?:"\w+" in )?district\.yml, which lists none yet/g, "nothing yet: the district's list is empty"],
  [/a key of (?:"\w+" in )?district\.yml/g, "a name from the district's list"],
  [/ in district\.yml/g, " in the district's facts"],
  [/ is not a key of .+/g, " isn't a fact that a page can have here"],
  [/the title of a page, its slug, or its path relative to this one, ending in \.md/g, 'the title of a page'],
  [/a :::quiz block/g, 'a self-check'],
  [/this question has no id/g, 'this question has no address of its own'],
  [/two questions have the id/g, 'two questions have the same address,'],
  [/this is not an id/g, "this can't be the address of a question"],
];

/** What one sees only in the file: the marks of a heading, the address of a question, the edges of a box. */
const MARKUP = /\{#|^#{1,6} |:::/;
/** Something to type into a terminal. */
const COMMAND = /^(?:npm|npx|git) /;

/** What is said of a problem. */
type Said = Pick<Problem, 'message' | 'found' | 'expected' | 'fix'>;

/**
 * A problem as an author reads it who sees neither the names of facts nor the marks in the text.
 *
 * @param facts the names of all facts that the page can have
 */
export function problemInWords({message, found, expected, fix}: Said, facts: ReadonlySet<string> = new Set()): Said {
  const inWords = (text: string) => {
    const named = text.replaceAll(NAME, (written, path: string) => {
      const name = path.match(/[a-z]\w*/g)?.at(-1) ?? '';
      return facts.has(name) ? `"${nameInWords(name)}"` : written;
    });
    return WORDS.reduce((now, [found, better]) => now.replace(found, better), named);
  };
  const shown = (text: string | null) =>
    text === null || MARKUP.test(text) || COMMAND.test(text) ? null : inWords(text);
  return {message: inWords(message), found: shown(found), expected: shown(expected), fix: shown(fix)};
}
