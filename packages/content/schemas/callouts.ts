import type {JsonSchema} from './editorHints';
import {SCALAR, scalarField, sentence, text, wholeNumber} from './fields';
import {listUpTo, map} from './shapes';

const MOST_CALLOUTS = 30;
/** It has to fit beside its disc. */
export const LONGEST_NAME = 60;
export const HIGHEST_NUMBER = 99;

const ID = /^[a-z][a-z\d-]{0,59}$/;
const PERCENT = /^\d{1,3}(\.\d{1,3})?$/;
const UNSEEN = /[\p{C}\p{Zl}\p{Zp}]/u;

function percent(example: string) {
  const hints: JsonSchema = {type: ['number', 'string'], minimum: 0, maximum: 100, pattern: PERCENT.source};
  return scalarField('a number from 0 to 100', example, hints, (given, refuse) =>
    PERCENT.test(given) && Number(given) <= 100 ? Number(given) : refuse('%s is not a percentage'),
  );
}

function shortName() {
  return scalarField(`a few words, at most ${LONGEST_NAME} characters`, 'Coin return', SCALAR, (given, refuse) => {
    if (UNSEEN.test(given)) return refuse('%s has characters that nobody can see');
    return given.length <= LONGEST_NAME ? given : refuse(`%s has ${given.length} characters`);
  });
}

function id() {
  const expected = 'lowercase letters, digits and hyphens, beginning with a letter';
  return scalarField(expected, 'coin-return', ID, (given, refuse) =>
    ID.test(given) ? given : refuse('%s cannot be used in an address'),
  );
}

const callout = map({
  id: id().describe('What pages call it: `![](img/coin-sorter.jpg#coin-return)`. Don’t change it once a page uses it'),
  number: wholeNumber(1, HIGHEST_NUMBER).describe('The number on the picture'),
  name: shortName().describe('What readers call it, beside the number'),
  x: percent('41.5').describe('Where it is, in percent of the width from the left'),
  y: percent('22').describe('Where it is, in percent of the height from the top'),
});

/** `coin-sorter.callouts.yml` beside `coin-sorter.jpg`. */
export const calloutsFile = map({
  title: text('Coin sorter, front').describe('What the photograph shows: the machine and the side').optional(),
  description: sentence('The coin return (2) is a tray at the lower left.')
    .describe(
      'Where each place is, for people who can’t see the photograph. Without it, the places are described roughly',
    )
    .optional(),
  callouts: listUpTo(MOST_CALLOUTS, callout).describe('The numbered places in the photograph'),
}).describe('The numbered places in a photograph');
