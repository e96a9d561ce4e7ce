import type {SearchAnswer} from './searchBackend';
import {wordsOf} from './words';

/**
 * Whether somebody has typed the asset tag of a machine: the excerpt of its guide then has its line, which begins with
 * the tag. They may have read it off a machine that does not work.
 */
export function asksAboutMachine(query: string, pages: SearchAnswer['pages']): boolean {
  const words = ` ${wordsOf(query).join(' ')} `;
  const guides = pages.filter(({kind}) => kind === 'equipment');
  const introductions = guides.flatMap(({sections}) => sections.filter(({heading}) => heading === null));
  return introductions.some(({excerpt}) =>
    tagsIn(excerpt.map(({text}) => text).join('')).some((tag) => words.includes(` ${wordsOf(tag).join(' ')} `)),
  );
}

/** What lines begin with that have the place of a machine behind it: Algolia quotes the dash (`excerpts.ts`). */
function tagsIn(excerpt: string): string[] {
  const lines = excerpt.split(/[·…\n]/).map((line) => line.trim());
  return lines.flatMap((line) => /^(\S*\d\S*)(?::| –) /.exec(line)?.[1] ?? []);
}
