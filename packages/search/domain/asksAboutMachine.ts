import type {SearchAnswer} from './searchBackend';
import {wordsOf} from './words';

/**
 * Whether the query contains a machine's asset tag, perhaps read off a broken machine. If so, the excerpt of its guide
 * has the machine's line, which begins with the tag.
 */
export function asksAboutMachine(query: string, pages: SearchAnswer['pages']): boolean {
  const words = ` ${wordsOf(query).join(' ')} `;
  const guides = pages.filter(({kind}) => kind === 'equipment');
  const introductions = guides.flatMap(({sections}) => sections.filter(({heading}) => heading === null));
  return introductions.some(({excerpt}) =>
    tagsIn(excerpt.map(({text}) => text).join('')).some((tag) => words.includes(` ${wordsOf(tag).join(' ')} `)),
  );
}

/** Returns the tags at the start of lines with a machine's place. Algolia's excerpts have a dash (`excerpts.ts`). */
function tagsIn(excerpt: string): string[] {
  const lines = excerpt.split(/[·…\n]/).map((line) => line.trim());
  return lines.flatMap((line) => /^(\S*\d\S*)(?::| –) /.exec(line)?.[1] ?? []);
}
