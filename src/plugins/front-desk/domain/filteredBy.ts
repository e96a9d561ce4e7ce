import {wordsBeyond} from '../../../shared/wordsBeyond';
import type {Card} from './cards';
import type {FilterNames} from './frontDesk';

/** What a row is filtered by in the browser (`src/boot/filters`): an attribute that is not there fits every choice. */
export interface FilteredBy {
  'data-branch'?: string;
  'data-system': string;
  'data-role'?: string;
}

/** A page that names no branch or role is for all of them; a page that names no system is about none. */
export function filteredBy({branches, systems, roles}: Card, names: FilterNames): FilteredBy {
  const isForSome = roles.length > 0 && roles.length < Object.keys(names.roles).length;
  return {
    ...(branches.length > 0 && {'data-branch': branches.join(' ')}),
    'data-system': systems.join(' '),
    ...(isForSome && {'data-role': roles.join(' ')}),
  };
}

/**
 * What staff call the pages, in words that their rows do not show, by the addresses of the pages: a file beside the list,
 * since they weigh as much as all else of it.
 */
export function hiddenWords(cards: readonly Card[]): Record<string, string> {
  return Object.fromEntries(
    cards.map(({to, title, description, note, keywords, assetTags}) => [
      to,
      wordsBeyond([title, description, note ?? ''], [...keywords, ...assetTags]),
    ]),
  );
}
