import {readPairs, readPlaces} from '@deskbook/records/domain/responses';
import {describe, expect, it} from 'vitest';
import {openSecret} from '../domain/openSecret';
import type {Answer, PublishedQuestion} from '../domain/question';
import {interactionOf, responseTo} from '../domain/responseTo';
import {blanksOf, choiceOf, hotspotOf, matchOf, numberOf, orderOf, textOf} from './quizOf';

const respond = (question: PublishedQuestion, value: unknown) =>
  responseTo(question, openSecret(question).key, {type: question.type, value} as Answer);
const correct = (question: PublishedQuestion) => interactionOf(question).correct(openSecret(question).key);

describe('an answer as other systems write it', () => {
  it.each([
    ['a choice', choiceOf('a', 3, [1]), [2], '2', ['1']],
    ['several choices, in whatever order they were picked', choiceOf('a', 5, [3, 0]), [4, 2, 4], '2[,]4', ['0[,]3']],
    ['parts of a drawing', hotspotOf('a', 4, [3, 1]), [2, 1], '1[,]2', ['1[,]3']],
    ['an order', orderOf('a', [1, 2, 0]), [2, 0, 1], '2[,]0[,]1', ['1[,]2[,]0']],
    ['a match with an open row', matchOf('a', [1, 0, 2]), [1, null, 0], '0[.]1[,]2[.]0', ['0[.]1[,]1[.]0[,]2[.]2']],
    ['a text', textOf('a', ['one-time code', 'code']), '  a\tcode\n', 'a code', ['one-time code', 'code']],
    [
      'blanks, one of them open',
      blanksOf('a', [['thermal', 'heat'], ['roll']]),
      ['', 'rolls '],
      '[,]rolls',
      ['thermal[,]roll', 'heat[,]roll'],
    ],
    ['a number', numberOf('a', 80, 1), '79.50 mm', '79.5', ['79[:]81']],
    ['a number read as it counted', numberOf('a', 1.234), '1,234', '1.234', ['1.234[:]1.234']],
    ['a number that was wrong', numberOf('a', 5), '1,234', '1234', ['5[:]5']],
    ['a number near nothing', numberOf('a', 0, 1e-7), '-0', '0', ['-0.0000001[:]0.0000001']],
  ])('%s', (_, question, value, response, right) => {
    expect(respond(question, value)).toBe(response);
    expect(correct(question)).toEqual(right);
  });

  it('is none where nothing was answered that counts', () => {
    expect(respond(choiceOf('a', 3, [1]), [])).toBeNull();
    expect(respond(orderOf('a', [1, 0]), [])).toBeNull();
    expect(respond(matchOf('a', [1, 0]), [null, null])).toBeNull();
    expect(respond(textOf('a', ['x']), '  ')).toBeNull();
    expect(respond(numberOf('a', 5), 'five')).toBeNull();
    expect(respond(blanksOf('a', [['x']]), [''])).toBeNull();
    const question = textOf('a', ['x']);
    expect(responseTo(question, openSecret(question).key, undefined)).toBeNull();
  });

  it('has no mark of the standards within a text, and no more than they keep', () => {
    expect(respond(textOf('a', ['x']), 'a[,]b[.]c [:]')).toBe('a,b.c :');
    expect(respond(textOf('a', ['x']), '😀'.repeat(300))).toBe('😀'.repeat(250));
  });

  it('is read back', () => {
    expect(readPlaces('2[,]0')).toEqual([2, 0]);
    expect(readPlaces('a code')).toBeNull();
    expect(readPairs('0[.]1[,]2[.]0')).toEqual([
      [0, 1],
      [2, 0],
    ]);
    expect(readPairs('0[.]1[,]2')).toBeNull();
  });
});
