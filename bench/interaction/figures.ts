import {medianOf, round} from '../measure/summarize';
import {sumByPart} from '../weight/bytes';
import {partsOfSearch} from './searches';
import type {Use, What} from './tasks';

/** One use of a page; medians of all rounds. */
export interface Figures {
  site: string;
  pages: number;
  line: string;
  what: What;
  /** Milliseconds. */
  fromNavigation: number;
  fromPress: number;
  /** All transfers since the navigation. */
  bytes: number;
  /** The scripts' and the search index's shares of the bytes. */
  code: number;
  index: number;
}

type Place = Pick<Figures, 'site' | 'pages' | 'line'>;

/** @param uses one site's, on one connection, from all rounds */
export function summarizeUses(place: Place, uses: readonly Use[]): Figures[] {
  return [...new Set(uses.map(({what}) => what))].map((what) => {
    const same = uses.filter((use) => use.what === what);
    const median = (measure: (use: Use) => number) => round(medianOf(same.map(measure)));
    return {
      ...place,
      what,
      fromNavigation: median(({done}) => done.at),
      fromPress: median(({pressed, done}) => done.at - pressed.at),
      bytes: median(({done}) => sumByPart(done.transfers).total),
      code: median(({done}) => partsOfSearch(done.transfers).code),
      index: median(({done}) => partsOfSearch(done.transfers).index),
    };
  });
}
