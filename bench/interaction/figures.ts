import {medianOf, round} from '../measure/summarize';
import {sumByPart} from '../weight/bytes';
import {partsOfSearch} from './searches';
import type {Use, What} from './tasks';

/** What one use of a page took; medians of the rounds. */
export interface Figures {
  site: string;
  /** How many generated pages the site has. */
  pages: number;
  line: string;
  what: What;
  /** Milliseconds. */
  fromNavigation: number;
  fromPress: number;
  /** Everything that was asked for from the navigation on. */
  bytes: number;
  /** Of the bytes, those of programs and those of the search's index. */
  code: number;
  index: number;
}

type Place = Pick<Figures, 'site' | 'pages' | 'line'>;

/** @param uses of one site on one line, from all rounds */
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
