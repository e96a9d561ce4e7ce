import {expect, it} from 'vitest';
import {writeGift} from '../gift/writeGift';
import type {PortableQuestion, PortableTask} from '../portableQuiz';

function write(task: PortableTask, more: Partial<PortableQuestion> = {}) {
  const question = {
    id: 'lamp',
    prompt: [{type: 'text' as const, value: 'Which?'}],
    body: [],
    points: 1,
    typos: false,
    hint: [],
    explanation: [],
    task,
    ...more,
  };
  const quiz = {id: 'a', title: 'A/B', introduction: [], settings: {}, questions: [question], pictures: new Map()};
  const {content, losses} = writeGift(quiz);
  return {text: String(content), losses: losses.map(({why}) => why)};
}

it('gives wrong options a share only where several are right', () => {
  const option = (value: string, isRight: boolean) => {
    return {content: [{type: 'text' as const, value}], feedback: [], isRight, isPinned: false};
  };
  const options = [option('a', true), option('50% b', true), option('%c', false), option('d', false)];
  expect(write({type: 'multiple-choice', options}).text).toBe(
    '$CATEGORY: A//B\n\n// [id:lamp]\n::Which?::[html]<p>Which?</p>{\n  ~%50%a\n  ~%50%50% b\n  ~%-50%%c\n  ~%-50%d\n}\n',
  );
  const single = options.map((some, at) => ({...some, isRight: at === 0}));
  expect(write({type: 'single-choice', options: single}).text).toContain('{\n  =a\n  ~50% b\n  ~%0%%c\n  ~d\n}');
});

it('leaves out typed words that GIFT would take for a match', () => {
  const {text, losses} = write({type: 'short-text', accepted: ['a -> b', 'ab']});
  expect(text).toContain('{\n  =ab\n}');
  expect(losses).toContain('GIFT reads "->" in an answer as a match. "a -> b" is left out.');
  const arrow = write({type: 'short-text', accepted: ['->']});
  expect(arrow.text).toBe('$CATEGORY: A//B\n');
  expect(arrow.losses).toEqual([
    'GIFT reads "->" in an answer as a match. No other answer is correct, so the question is left out.',
  ]);
});

it('says that Moodle has no share of one in eleven', () => {
  const options = Array.from({length: 11}, (_, at) => {
    return {content: [{type: 'text' as const, value: String(at)}], feedback: [], isRight: true, isPinned: false};
  });
  expect(write({type: 'multiple-choice', options}).losses).toEqual([
    'Moodle cannot divide the credit among so many options exactly. When you import the file, choose "Nearest grade if not listed".',
  ]);
});
