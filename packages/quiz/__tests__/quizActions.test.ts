import {FakeArea} from '@deskbook/ui/browser/__tests__/fakeArea';
import {createStorage} from '@deskbook/ui/browser/storage';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {changeGiven, finish, start} from '../client/quizActions';
import {type QuizStorage, remember} from '../client/quizMemory';
import {viewQuiz} from '../client/quizView';
import {isAnswered} from '../domain/answer';
import {choiceOf, pick, quizOf} from './quizOf';

const IDS = ['a', 'b', 'c'];
const QUIZ = quizOf(
  IDS.map((id) => choiceOf(id, 3, [0])),
  {attempts: 4},
);

type Step =
  | {what: 'draft'; tab: number; id: string; option: number}
  | {what: 'submit'; tab: number; id: string}
  | {what: 'finish' | 'whole' | 'retry' | 'reload'; tab: number}
  | {what: 'damage'; tab: number; entry: number};

const tab = fc.constantFrom(0, 1);
const id = fc.constantFrom(...IDS);
const step: fc.Arbitrary<Step> = fc.oneof(
  {weight: 5, arbitrary: fc.record({what: fc.constant('draft' as const), tab, id, option: fc.nat(2)})},
  {weight: 5, arbitrary: fc.record({what: fc.constant('submit' as const), tab, id})},
  fc.record({what: fc.constantFrom('finish', 'whole', 'retry', 'reload'), tab}),
  fc.record({what: fc.constant('damage' as const), tab, entry: fc.nat(20)}),
);

/** Two tabs that share a storage. Each one rereads it at every step. */
class Desk {
  readonly area = new FakeArea();
  readonly tabs = [this.#open(), this.#open()];

  #open(): QuizStorage {
    return {storage: createStorage(() => this.area), person: '', quiz: QUIZ, slot: 'main'};
  }

  do(step: Step): void {
    const place = this.tabs[step.tab] as QuizStorage;
    if (step.what === 'draft') changeGiven(place, step.id, {answer: pick(step.option)});
    else if (step.what === 'submit') changeGiven(place, step.id, {isFinal: true});
    else if (step.what === 'finish') finish(place);
    else if (step.what === 'reload') this.tabs[step.tab] = this.#open();
    else if (step.what === 'damage') this.#damage(step.entry);
    else start(place, step.what);
  }

  #damage(entry: number): void {
    const key = this.area.key(entry);
    if (key?.includes(':attempt:')) this.area.texts.set(key, '{"cut');
  }

  view() {
    const [one, other] = this.tabs.map((place) => viewQuiz(QUIZ, remember(place)));
    expect(other).toEqual(one);
    return one as ReturnType<typeof viewQuiz>;
  }
}

describe('whatever is done in two tabs, with what is stored of attempts damaged in between', () => {
  it('loses no answer, changes none that was checked, and counts no attempt twice', () => {
    fc.assert(
      fc.property(fc.array(step, {maxLength: 40}), (steps) => {
        const desk = new Desk();
        let before = desk.view();
        for (const done of steps) {
          desk.do(done);
          const after = desk.view();
          const isNew = after.attempt?.id !== before.attempt?.id;
          const held = before.questions.filter(({isFinal, answer}) => isFinal && isAnswered(answer) && !isNew);
          const now = new Map(after.questions.map((asked) => [asked.question.id, asked]));
          for (const asked of held) expect(now.get(asked.question.id)?.answer).toEqual(asked.answer);
          if (isNew && before.questions.some(({answer}) => isAnswered(answer)))
            expect(['whole', 'retry']).toContain(done.what);
          expect(after.results.length).toBeLessThanOrEqual(4);
          expect(after.results.length - before.results.length).toBe(
            done.what === 'finish' && before.phase !== 'finished' && before.attemptsLeft !== 0 ? 1 : 0,
          );
          before = after;
        }
      }),
    );
  });
});
