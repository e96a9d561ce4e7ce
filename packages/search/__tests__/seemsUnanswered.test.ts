import {describe, expect, it} from 'vitest';
import {buildIndex} from '../domain/buildIndex';
import {searchIndex} from '../domain/searchIndex';
import {recordOf} from './recordOf';

/** On a site of three pages no word says much. */
const OTHERS = Array.from({length: 200}, (_, at) =>
  recordOf(`/${at}/`, {title: `Other ${at}`, keywords: [`word ${at}`], text: `Other words, ${at}.`}),
);

const INDEX = buildIndex(
  [
    ...OTHERS,
    recordOf('/jam/', {
      title: 'Clear a paper jam',
      keywords: ['printer is stuck'],
      text: 'Open the tray. Send it again.',
    }),
    recordOf('/pin/', {title: 'Reset a PIN', text: 'Ask the patron for the card.'}),
    recordOf('/guide/', {title: 'How pages are written', text: 'Send a fax of the parking permit.', ranksLast: true}),
  ],
  [['customer', 'patron']],
);

function seemsUnanswered(query: string): boolean {
  return searchIndex(INDEX, {query, filters: {}, limit: 10}, {now: 0}).seemsUnanswered ?? false;
}

describe('a query that no page seems to answer', () => {
  it.each([
    'mom and the museum pass for the patron',
    'send a fax',
    'parking permit',
    'museum passes for the patron',
    'patron zzyzxqqq',
  ])('is, for example: %s', (query) => {
    expect(seemsUnanswered(query)).toBe(true);
  });

  it.each(['paper jam', 'papr jam', 'printer stuck', 'how do i reset the pin', 'customer pin reset', 'clear jam'])(
    'is not, for example: %s',
    (query) => {
      expect(seemsUnanswered(query)).toBe(false);
    },
  );

  it.each(['', 'zzyzxqqq'])('is not one with no results: "%s"', (query) => {
    expect(seemsUnanswered(query)).toBe(false);
  });
});
