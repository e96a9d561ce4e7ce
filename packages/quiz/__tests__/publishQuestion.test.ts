import {parseMarkdown} from '@deskbook/text/markdown/parseMarkdown';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {plainText} from '../domain/plainText';
import {publishQuestion} from '../domain/publishQuestion';
import type {QuestionKey, QuestionOf} from '../domain/question';
import {readQuestions} from '../domain/readQuestions';

/** Publishes the only question of a page. */
function publish(text: string, points = 1, terms: readonly string[] | null = null) {
  const source = `## What? {#what}\n\n${text}\n`;
  const [quiz] = readQuestions(parseMarkdown(source), true, {
    source,
    report: (_, {message}) => expect(message).toBe(''),
  });
  const [question] = quiz?.questions ?? [];
  if (!question) throw new Error('no question');
  return publishQuestion(question, points, terms);
}

const rightOf = (key: QuestionKey) => ('right' in key ? key.right : []);
const hashOf = (text: string) => publish(text).question.hash;

describe('publishQuestion', () => {
  it('keeps the options of a choice in the author’s order', () => {
    expect(publish('- [x] This\n- [ ] That\n- [x] All {pin}', 2)).toMatchObject({
      question: {id: 'what', type: 'multiple-choice', pinned: [false, false, true], points: 2},
      key: {type: 'multiple-choice', right: [0, 2]},
    });
  });

  it('publishes an order that is not the right one, and knows the way back', () => {
    fc.assert(
      fc.property(fc.integer({min: 2, max: 8}), fc.nat({max: 1000}), (count, salt) => {
        const items = Array.from({length: count}, (_, index) => `Step ${index} of ${salt}`);
        const {key, options} = publish(items.map((item, index) => `${index + 1}. ${item}`).join('\n'));
        const published = options.map((content) => plainText(content, ''));
        expect(published).not.toEqual(items);
        expect(rightOf(key).map((place) => published[place])).toEqual(items);
      }),
    );
  });

  it('publishes the right side of a match in an order of its own, and knows the partners', () => {
    const {question, key} = publish('| L | R |\n|-|-|\n| a | A |\n| b | B |\n| c | C |');
    const {right} = question as QuestionOf<'match'>;
    expect(right).not.toEqual(['A', 'B', 'C']);
    expect(key).toMatchObject({type: 'match'});
    expect(rightOf(key).map((place) => right[place])).toEqual(['A', 'B', 'C']);
  });

  it('publishes a partner of several rows once', () => {
    const {question, key} = publish('| L | R |\n|-|-|\n| a | on |\n| b | off |\n| c | on |');
    const {left, right} = question as QuestionOf<'match'>;
    expect({left, right}).toEqual({left: 3, right: ['off', 'on']});
    expect(rightOf(key)).toEqual([1, 0, 1]);
  });

  it('keeps every accepted text, and names no word for typos where the author does not accept any', () => {
    expect(publish('Answer: lights | lampshade').key).toEqual({type: 'short-text', accepted: ['lights', 'lampshade']});
    expect(publish('It is [[thermal | hot]] or [[cold]].').key).toEqual({
      type: 'blanks',
      accepted: [['thermal', 'hot'], ['cold']],
    });
  });

  it('names the words in which a typo may be where the author accepts them', () => {
    const typosOf = (text: string) => publish(text, 1, ['Thermal paper']).key;
    expect(typosOf('Answer: receipt printer | slips')).toMatchObject({typos: ['receipt', 'printer']});
    expect(typosOf('Answer: thermal paper')).not.toHaveProperty('typos');
    expect(typosOf('Answer: 32')).toEqual({type: 'number', value: 32, tolerance: 0});
  });

  it('always shows true before false, whichever was written first', () => {
    expect(publish('- [ ] False\n- [x] True').question).toMatchObject({fixed: [1, 0]});
    expect(publish('- [x] True\n- [ ] False').question).toMatchObject({fixed: [0, 1]});
    expect(publish('- [x] No\n- [ ] Yes').question).toMatchObject({fixed: [1, 0]});
    expect(publish('- [x] Red\n- [ ] Green').question).not.toHaveProperty('fixed');
  });
});

describe('the hash of a question', () => {
  const choice = '- [x] This\n- [ ] That';

  it.each([
    ['feedback', '- [x] This\n  > Yes.\n- [ ] That'],
    ['an explanation', `${choice}\n\n> Because.`],
    ['a hint', `${choice}\n\nHint: Think.`],
    ['spaces and markup', '*  [x] This\n*  [ ] *That*'],
    ['a pin', '- [x] This\n- [ ] That {pin}'],
    ['comments', `<!-- why -->\n\n${choice}`],
  ])('stays with another %s', (_, text) => expect(hashOf(text)).toBe(hashOf(choice)));

  it.each([
    ['right option', '- [ ] This\n- [x] That'],
    ['order of options', '- [ ] That\n- [x] This'],
    ['option', `${choice}\n- [ ] Those`],
    ['body', `Look:\n\n${choice}`],
    ['picture', `![](a.png)\n\n${choice}`],
  ])('changes with another %s', (_, text) => expect(hashOf(text)).not.toBe(hashOf(choice)));

  it('changes with what is accepted', () => {
    const hashes = ['Answer: 2', 'Answer: 3', 'Answer: 2 ± 1', 'Answer: "2"', 'It is [[2]].', 'It is [[2 | two]].'];
    expect(new Set(hashes.map(hashOf)).size).toBe(hashes.length);
  });
});
