import {groupBy} from '@deskbook/text/groupBy';
import {
  type Diagnostic,
  type Problem,
  positionIn,
  problemAt,
  sortProblems,
  startOf,
} from '@deskbook/text/problems/problems';
import type {CompiledLine, RenderFailure} from './renderFailure';

export interface FailedPage extends RenderFailure {
  /** With the base URL. */
  address: string;
  /** The page's own file relative to the site, if it has one. */
  file: string | undefined;
}

/**
 * Explains to authors why pages can't be rendered. What is the same for several pages is one problem.
 *
 * @param read returns the text of a file of the site
 */
export function explainFailures(pages: readonly FailedPage[], read: (file: string) => string): Problem[] {
  const located = pages.map((page) => ({...page, ...locate(page, read)}));
  const groups = groupBy(located, ({place, message}) => [`${place.file}:${place.line} ${message}`]);
  const problems = [...groups.values()].flatMap(([first, ...others]) => {
    if (!first) return [];
    const {place, found, address, message} = first;
    const stopped = others.length > 0 ? `${others.length + 1} pages, such as ${address}` : address;
    const said = message.replace(/\.?\s*$/, '');
    return problemAt(place, {message: `this stops the build of ${stopped}: ${said}`, found, ...adviceFor(message)});
  });
  return sortProblems(problems);
}

function locate({compiled, file, address}: FailedPage, read: (file: string) => string) {
  if (!compiled) return {place: startOf(file ?? address), found: null};
  const text = read(compiled.file);
  const line = sourceLine(text, compiled);
  if (line === undefined) return {place: startOf(compiled.file), found: null};
  const found = text.split('\n')[line - 1] ?? '';
  return {place: {file: compiled.file, line, column: positionIn(found, found.search(/\S/)).column}, found};
}

type Advice = Pick<Diagnostic, 'expected' | 'fix'>;

/** What to do about errors of JavaScript and React, by their messages. */
const ADVICE: readonly [RegExp, Advice][] = [
  [
    /^(?:alert|document|history|localStorage|location|navigator|screen|self|sessionStorage|window) is not defined/,
    {
      expected: 'code that also runs in the build, where there is no browser',
      fix: 'move it into useEffect, or into a component inside <BrowserOnly>',
    },
  ],
  [
    / is not defined$/,
    {expected: 'a name that this file imports or defines', fix: 'import it, define it, or correct its spelling'},
  ],
  [
    /^Cannot (?:read|set|destructure) propert|is not a function|is not iterable/,
    {
      expected: 'a value that is there when the page is built',
      fix: 'pass it on, or write "?." before what may be missing',
    },
  ],
  [
    /^Element type is invalid|^Objects are not valid as a React child/,
    {
      expected: 'text, numbers and elements, and components that their files export',
      fix: 'look at each {…} and each component of the page',
    },
  ],
];

const OTHER: Advice = {
  expected: 'a component that can be drawn while the site is built',
  fix: 'correct it, or leave it out of the page',
};

function adviceFor(message: string): Advice {
  return ADVICE.find(([pattern]) => pattern.test(message))?.[1] ?? OTHER;
}

/**
 * Returns the line that compiled code comes from, counted from 1: the one with most of its words. Compilers keep the
 * names, the texts and the order of lines. Maps from the bundle to its sources would tell it, too, but every build would
 * wait for them.
 */
function sourceLine(source: string, {code, index, count}: CompiledLine): number | undefined {
  const words = wordsIn(code);
  const scores = source.split('\n').map((line) => [...wordsIn(line)].filter((word) => words.has(word)).length);
  const best = Math.max(...scores);
  if (best === 0) return undefined;
  const lines = scores.flatMap((score, at) => (score === best ? [at + 1] : []));
  if (lines.length === 1) return lines[0];
  return lines.length === count ? lines[index] : undefined;
}

function wordsIn(text: string): Set<string> {
  return new Set(text.match(/[\p{L}\p{N}_$]+/gu));
}
