import {wordsBeyond} from '@deskbook/text/strings';
import type {Card} from './cards';
import type {FilterNames} from './frontDesk';

/** Attributes that the browser filters a row by (`packages/engine/boot/filters`). A missing attribute matches every choice. */
export interface FilteredBy {
  'data-branch'?: string;
  'data-system': string;
  'data-role'?: string;
}

/** A page without branches or roles is for all of them, but a page without systems is about none. */
export function filteredBy({branches, systems, roles}: Card, names: FilterNames): FilteredBy {
  const isForSome = roles.length > 0 && roles.length < Object.keys(names.roles).length;
  return {
    ...(branches.length > 0 && {'data-branch': branches.join('\n')}),
    'data-system': systems.join('\n'),
    ...(isForSome && {'data-role': roles.join('\n')}),
  };
}

/**
 * Returns other words for the pages that their rows don't show, by page address. They go into a separate file because
 * they weigh as much as the rest of the list.
 */
export function hiddenWords(cards: readonly Card[]): Record<string, string> {
  return Object.fromEntries(
    cards.map(({to, title, description, note, keywords, assetTags}) => [
      to,
      wordsBeyond([title, description, note ?? ''], [...keywords, ...assetTags]),
    ]),
  );
}
