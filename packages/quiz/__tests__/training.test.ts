import {describe, expect, it} from 'vitest';
import type {QuizSummary} from '../domain/quiz';
import {completionRecord} from '../domain/record';
import {trainingOf} from '../domain/training';
import {resultOf} from './quizOf';

const NOW = '2026-11-25T09:00:00.000Z';
const TODAY = '2026-11-25T08:00:00.000Z';

const summary = (name: string, fields: Partial<QuizSummary> = {}): QuizSummary => ({
  id: `training/quizzes/${name}`,
  title: name,
  url: `/training/quizzes/${name}/`,
  passingScore: 80,
  attempts: null,
  draw: null,
  validFor: null,
  questions: ['a', 'b'].map((id) => ({id, interaction: 'choice', hash: `${id}-1`})),
  ...fields,
});
const HOLDS = summary('holds');
const PRINTER = summary('printer');
const of = (quiz: QuizSummary, fractions: Record<string, number>, fields = {}) =>
  resultOf(fractions, {quizId: quiz.id, finishedAt: TODAY, ...fields});

describe('a quiz taken', () => {
  it('shows the best score, when it was last taken, and a record where it was passed', () => {
    const passed = of(HOLDS, {a: 1, b: 1});
    const results = [passed, of(HOLDS, {a: 1, b: 0}, {number: 2, finishedAt: NOW})];
    const {taken} = trainingOf([HOLDS, PRINTER], results, [], NOW);
    expect(taken).toHaveLength(1);
    expect(taken[0]).toMatchObject({
      title: 'holds',
      best: 100,
      passed: true,
      attempts: 2,
      attemptsLeft: null,
      lastTaken: NOW,
      changed: [],
      due: [],
      record: completionRecord('holds', passed),
    });
    expect(taken[0]?.nextDue).not.toBeNull();
  });

  it('stays passed where the passing score is raised, and is passed where it is lowered', () => {
    const raised = summary('holds', {passingScore: 100});
    expect(trainingOf([raised], [of(HOLDS, {a: 1, b: 0.7}, {passed: true})], [], NOW).taken[0]?.passed).toBe(true);
    const lowered = summary('holds', {passingScore: 50});
    expect(trainingOf([lowered], [of(HOLDS, {a: 1, b: 0})], [], NOW).taken[0]?.passed).toBe(true);
  });

  it('shows nothing of reviews but what is due', () => {
    const review = of(HOLDS, {a: 0}, {purpose: 'review', finishedAt: '2026-11-01T08:00:00.000Z'});
    const [quiz] = trainingOf([HOLDS], [review], [], NOW).taken;
    expect(quiz).toMatchObject({best: null, passed: false, attempts: 0, record: null, due: ['a'], nextDue: null});
  });

  it('comes before what was taken earlier, and after what is only begun', () => {
    const results = [of(HOLDS, {a: 1}, {finishedAt: '2026-11-01T08:00:00.000Z'}), of(PRINTER, {a: 1})];
    const quizzes = [HOLDS, PRINTER, summary('begun')];
    const {taken} = trainingOf(quizzes, results, ['training/quizzes/begun'], NOW);
    expect(taken.map(({title}) => title)).toEqual(['begun', 'printer', 'holds']);
  });

  it('is counted where its page is gone; self-checks are not', () => {
    const gone = [of(summary('gone'), {a: 1}), of(summary('page#a'), {a: 1})];
    expect(trainingOf([HOLDS], gone, [], NOW)).toMatchObject({taken: [], gone: 1});
  });
});

describe('what to do next', () => {
  const next = (quizzes: QuizSummary[], results: Parameters<typeof trainingOf>[1], open: string[] = []) =>
    trainingOf(quizzes, results, open, NOW).next.map(({kind, title, url}) => [kind, title, url]);

  it('goes from what is begun over what is not passed, has changed and is due to what is new', () => {
    const quizzes = ['new', 'due', 'edited', 'failed', 'begun', 'done'].map((name) => summary(name));
    const [, due, edited, failed, begun, done] = quizzes as [QuizSummary, ...QuizSummary[]] as QuizSummary[];
    const edit = {...(edited as QuizSummary), questions: [{id: 'a', interaction: 'sequencing' as const, hash: 'a-2'}]};
    const results = [
      of(due as QuizSummary, {a: 1, b: 1}, {finishedAt: '2026-10-01T10:00:00.000Z'}),
      of(edit, {a: 1}),
      of(failed as QuizSummary, {a: 0, b: 0}, {finishedAt: '2026-10-01T10:00:00.000Z'}),
      of(done as QuizSummary, {a: 1, b: 1}),
    ];
    const steps = next(
      quizzes.map((quiz) => (quiz === edited ? edit : quiz)),
      results,
      [(begun as QuizSummary).id],
    );
    expect(steps).toEqual([
      ['continue', 'begun', '/training/quizzes/begun/'],
      ['retry', 'failed', '/training/quizzes/failed/'],
      ['changed', 'edited', '/training/quizzes/edited/?questions=a'],
      ['review', 'due', '/training/quizzes/due/?questions=a,b'],
      ['begin', 'new', '/training/quizzes/new/'],
    ]);
  });

  it('says how many questions it asks', () => {
    const asked = (quiz: QuizSummary) => trainingOf([quiz], [], [], NOW).next.map((step) => step.asked);
    expect(asked(HOLDS)).toEqual([2]);
    expect(asked(summary('drawn', {draw: 1}))).toEqual([1]);
    expect(asked(summary('short', {draw: 6}))).toEqual([2]);
    const failed = of(summary('once', {attempts: 1}), {a: 0, b: 1}, {finishedAt: '2026-11-20T10:00:00.000Z'});
    const [review] = trainingOf([summary('once', {attempts: 1})], [failed], [], NOW).next;
    expect(review?.asked).toBe(2);
  });

  it('asks single questions where no attempt is left', () => {
    const once = summary('once', {attempts: 1});
    const failed = of(once, {a: 0, b: 1}, {finishedAt: '2026-11-20T10:00:00.000Z'});
    expect(next([once], [failed])).toEqual([['review', 'once', '/training/quizzes/once/?questions=a,b']]);
  });
});

describe('a record of completion', () => {
  it('tells title, score and the date where the reader is', () => {
    const lateInTheEvening = new Date(2026, 10, 25, 23, 59).toISOString();
    const record = completionRecord('Holds', of(HOLDS, {a: 1}, {finishedAt: lateInTheEvening}));
    expect(record).toMatchObject({title: 'Holds', score: 100, date: '2026-11-25'});
  });

  it('has one hash for the same questions, and another when one was edited', () => {
    const {hash} = completionRecord('Holds', of(HOLDS, {a: 1, b: 0}));
    expect(hash).toMatch(/^[0-9a-f]{8}$/);
    expect(completionRecord('Holds', of(HOLDS, {b: 1, a: 1})).hash).toBe(hash);
    const asked = {id: 'a', hash: 'a-2', fraction: 1, confidence: null, isCarried: false};
    expect(completionRecord('Holds', of(HOLDS, {}, {questions: [asked]})).hash).not.toBe(hash);
  });
});
