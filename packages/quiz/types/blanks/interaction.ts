import {NEXT, textPart} from '@deskbook/records/domain/responses';
import type {Interaction} from '../../domain/interaction';
import type {BlanksKey} from './rules';

export const blanks: Interaction<BlanksKey, readonly string[]> = {
  type: 'fill-in',
  response: (typed) => joined(typed),
  /** Together they contain every accepted text. Listing all combinations could take far too many. */
  correct: ({accepted}) => {
    const most = Math.max(1, ...accepted.map(({length}) => length));
    const nth = (place: number) => accepted.map((texts) => texts[Math.min(place, texts.length - 1)] ?? '');
    return Array.from({length: most}, (_, place) => joined(nth(place)));
  },
};

function joined(texts: readonly string[]): string {
  return texts.map(textPart).join(NEXT);
}
