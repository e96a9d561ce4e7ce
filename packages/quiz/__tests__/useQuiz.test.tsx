// @vitest-environment jsdom

import {DUE} from '@deskbook/records/client/dueStore';
import {choosePerson} from '@deskbook/records/client/people';
import {FakeArea} from '@deskbook/ui/browser/__tests__/fakeArea';
import {browserStorage} from '@deskbook/ui/browser/storage';
import {createMemoryHistory, type MemoryHistory} from 'history';
import {act, type ReactNode} from 'react';
import {createRoot, type Root} from 'react-dom/client';
import {renderToString} from 'react-dom/server';
import {MemoryRouter, Router} from 'react-router-dom';
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {MyTrainingProvider} from '../client/myTraining';
import {type QuizInHand, useQuiz} from '../client/useQuiz';
import type {PublishedQuiz} from '../domain/quiz';
import {MY_TRAINING} from '../theme/Quiz/myTraining';
import {choiceOf, pick, quizOf, resultOf, textOf} from './quizOf';

Object.assign(globalThis, {IS_REACT_ACT_ENVIRONMENT: true});

const [a, b, c] = [choiceOf('a', 3, [0]), choiceOf('b', 3, [1]), textOf('c', ['receipt'])];
const QUIZ = quizOf([a, b, c]);
const CHECK = quizOf([a, b, c], {mode: 'check'});
const RESULT = (id: string) => `deskbook:1::result:${QUIZ.id}:${id}`;

let area: FakeArea;
let history: MemoryHistory;
let root: Root;
/** What the page shows now. */
let shown: QuizInHand;

function Page({quiz}: {quiz: PublishedQuiz}): ReactNode {
  const inHand = useQuiz(quiz);
  shown = inHand;
  return <output>{`${inHand.phase} ${inHand.questions.map(({order}) => order.join('')).join(' ')}`}</output>;
}

const openPage = (quiz = QUIZ, address = '/quiz/') => {
  history = createMemoryHistory({initialEntries: [address]});
  root = createRoot(document.createElement('div'));
  act(() =>
    root.render(
      <Router history={history}>
        <MyTrainingProvider value={MY_TRAINING}>
          <Page quiz={quiz} />
        </MyTrainingProvider>
      </Router>,
    ),
  );
};
const closePage = () => act(() => root.unmount());
const reload = (quiz = QUIZ, address?: string) => {
  closePage();
  openPage(quiz, address);
};
const doing = (action: (quiz: QuizInHand) => void) => act(() => action(shown));
const questionOf = (id: string) => shown.questions.find(({question}) => question.id === id);
/** Changes storage like another tab, which notifies this one. */
const inOtherTab = (change: () => void) => {
  change();
  act(() => dispatchEvent(new StorageEvent('storage', {key: null})));
};
const keyOfAnswer = (id: string) => [...area.texts.keys()].find((key) => key.includes(':answer:') && key.endsWith(id));
const answer = (id: string, value: number) =>
  doing((quiz) => {
    quiz.setDraft(id, pick(value));
    quiz.submit(id);
  });
const answerAll = () => {
  answer('a', 0);
  answer('b', 2);
  doing((quiz) => quiz.setDraft('c', {type: 'short-text', value: 'Receipt'}));
  doing((quiz) => quiz.finish());
};

beforeEach(() => {
  vi.useFakeTimers({now: new Date('2026-11-25T09:00:00Z'), toFake: ['Date']});
  area = new FakeArea();
  vi.spyOn(window, 'localStorage', 'get').mockImplementation(() => area as unknown as Storage);
});

afterEach(() => {
  closePage();
  area.isBlocked = false;
  area.isFull = false;
  browserStorage.removeAll('deskbook:');
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe('a quiz that nobody has begun', () => {
  it('is drawn on the server as in the first pass of a browser that knows the reader', () => {
    openPage();
    const fresh = renderToString(
      <MemoryRouter initialEntries={['/quiz/']}>
        <Page quiz={QUIZ} />
      </MemoryRouter>,
    );
    expect(shown.isLoaded).toBe(false);
    answerAll();
    const known = renderToString(
      <MemoryRouter initialEntries={['/quiz/']}>
        <Page quiz={QUIZ} />
      </MemoryRouter>,
    );
    expect(known).toBe(fresh);
    expect(known).toContain('fresh');
  });

  it('writes nothing, and tells nothing of what is right', () => {
    openPage();
    expect(shown).toMatchObject({phase: 'fresh', isLoaded: true, attempt: null, result: null, attemptsLeft: null});
    expect(questionOf('a')).toMatchObject({answer: pick(), isFinal: false, fraction: null});
    expect(questionOf('a')?.secret).toBeNull();
    expect(area.texts.size).toBe(0);
  });

  it('is begun by the first answer, and its options stay where they stand', () => {
    openPage();
    const before = shown.questions.map(({order}) => order);
    doing((quiz) => quiz.setDraft('a', pick(1)));
    expect(shown).toMatchObject({phase: 'taking', purpose: 'whole', attempt: {number: 1}});
    expect(shown.questions.map(({order}) => order)).toEqual(before);
  });
});

describe('answers', () => {
  it('are there again after a reload, drafts too', () => {
    openPage();
    answer('a', 0);
    doing((quiz) => quiz.setDraft('b', pick(2)));
    doing((quiz) => quiz.setConfidence('b', 'guess'));
    reload();
    expect(questionOf('a')).toMatchObject({answer: pick(0), isFinal: true, fraction: 1});
    expect(questionOf('b')).toMatchObject({answer: pick(2), isFinal: false, fraction: null, confidence: 'guess'});
    expect(shown.notices).toEqual({storage: 'saved', unreadable: 0, changedSincePassed: []});
  });

  it('count once in practice, whatever is clicked afterwards', () => {
    openPage();
    answer('a', 1);
    expect(questionOf('a')?.fraction).toBe(0);
    expect(questionOf('a')?.secret?.explanation).toBe('why a');
    answer('a', 0);
    expect(questionOf('a')).toMatchObject({answer: pick(1), fraction: 0});
  });

  it('tell nothing in a check, and may be changed, until it is handed in', () => {
    openPage(CHECK);
    answer('a', 1);
    expect(questionOf('a')).toMatchObject({isFinal: true, fraction: null});
    expect(questionOf('a')?.secret).toBeNull();
    answer('a', 0);
    doing((quiz) => quiz.finish());
    expect(questionOf('a')).toMatchObject({answer: pick(0), fraction: 1});
    expect(questionOf('b')?.secret?.key).toEqual({type: 'single-choice', right: [1]});
    answer('a', 1);
    expect(questionOf('a')?.answer).toEqual(pick(0));
  });

  it('are not checked where nothing is filled in', () => {
    openPage();
    doing((quiz) => quiz.submit('a'));
    expect(shown.phase).toBe('fresh');
    expect(questionOf('a')?.secret).toBeNull();
  });
});

describe('handing in', () => {
  it('counts all that is filled in', () => {
    openPage();
    answerAll();
    expect(shown).toMatchObject({phase: 'finished', result: {score: 66, passed: false, points: 2, outOf: 3}});
    reload();
    expect(shown).toMatchObject({phase: 'finished', best: {score: 66}, results: [{number: 1}]});
    expect(questionOf('b')).toMatchObject({answer: pick(2), isFinal: true, fraction: 0});
  });

  it('keeps for the home page when it is due, beside what is kept for others', async () => {
    const other = {id: 'other', title: 'Other', due: '2026-11-26T00:00:00.000Z'};
    browserStorage.write(DUE, [other]);
    openPage();
    answerAll();
    const own = {id: QUIZ.id, title: QUIZ.title, due: expect.stringMatching(/^2026-1[12]-/)};
    await vi.waitFor(() => expect(JSON.parse(area.texts.get(DUE) ?? '')).toEqual([other, own]));
  });

  it('counts once, also by a double click', () => {
    openPage();
    answerAll();
    const [first] = shown.results;
    vi.setSystemTime(new Date('2026-11-25T11:00:00Z'));
    doing((quiz) => quiz.finish());
    expect(shown.results).toEqual([first]);
  });

  it('counts nothing for nothing', () => {
    openPage();
    doing((quiz) => quiz.finish());
    expect(shown).toMatchObject({phase: 'finished', result: {score: 0}});
  });

  it('does not end before it began, though the clock was set back', () => {
    openPage();
    answer('a', 0);
    vi.setSystemTime(new Date('2020-01-01T00:00:00Z'));
    answer('b', 1);
    doing((quiz) => quiz.finish());
    expect(shown.result?.finishedAt).toBe(shown.result?.startedAt);
    expect(shown.result?.score).toBe(66);
  });
});

describe('beginning anew', () => {
  it('asks all again, in another order of options', () => {
    vi.spyOn(crypto, 'getRandomValues').mockImplementation((numbers) => {
      (numbers as Uint32Array)[0] = 12345;
      return numbers;
    });
    openPage();
    answerAll();
    doing((quiz) => quiz.start('whole'));
    expect(shown).toMatchObject({phase: 'taking', purpose: 'whole', result: null, attempt: {number: 2, seed: 12345}});
    expect(questionOf('a')?.answer).toEqual(pick());
    expect([...area.texts.keys()].filter((key) => key.includes(':answer:'))).toEqual([]);
    expect(shown.results).toHaveLength(1);
  });

  it('asks in a retry what was wrong, and counts the rest', () => {
    openPage();
    answerAll();
    doing((quiz) => quiz.start('retry'));
    expect(shown.questions.map(({question}) => question.id)).toEqual(['b']);
    answer('b', 1);
    doing((quiz) => quiz.finish());
    expect(shown).toMatchObject({purpose: 'retry', result: {score: 100, passed: true}, best: {number: 2}});
    doing((quiz) => quiz.start('retry'));
    expect(shown.phase).toBe('finished');
  });

  it('ends with the attempts, of which a retry is one', () => {
    const twice = quizOf([a, b, c], {attempts: 2});
    openPage(twice);
    expect(shown.attemptsLeft).toBe(2);
    answerAll();
    doing((quiz) => quiz.start('retry'));
    doing((quiz) => quiz.finish());
    expect(shown.attemptsLeft).toBe(0);
    doing((quiz) => quiz.start('whole'));
    expect(shown).toMatchObject({phase: 'finished', attempt: {number: 2}});
  });

  it('keeps the shown order of options where only results are known, from a file', () => {
    area.texts.set(RESULT('whole-5-1-0'), JSON.stringify(resultOf({a: 1}, {number: 5})));
    openPage();
    const before = shown.questions.map(({order}) => order);
    doing((quiz) => quiz.setDraft('a', pick(1)));
    expect(shown.questions.map(({order}) => order)).toEqual(before);
    expect(shown.attempt?.number).toBe(6);
  });
});

describe('a link to single questions', () => {
  const LINK = '/quiz/?questions=c,a,gone';

  it('asks just these, beside what is begun, and counts as no attempt', () => {
    openPage();
    answer('b', 1);
    reload(QUIZ, LINK);
    expect(shown).toMatchObject({phase: 'taking', purpose: 'review'});
    expect(shown.questions.map(({question}) => question.id)).toEqual(['a', 'c']);
    answer('a', 0);
    doing((quiz) => quiz.finish());
    expect(shown).toMatchObject({phase: 'finished', purpose: 'review', results: [], best: null, result: {score: 50}});
    expect(history.location.search).toBe('');
    reload();
    expect(shown).toMatchObject({phase: 'taking', purpose: 'whole'});
    expect(questionOf('b')?.isFinal).toBe(true);
  });

  it('goes on with what it began', () => {
    openPage(QUIZ, LINK);
    answer('a', 0);
    reload(QUIZ, LINK);
    expect(questionOf('a')?.isFinal).toBe(true);
    reload(QUIZ, '/quiz/?questions=b');
    expect(shown.questions.map(({question}) => question.id)).toEqual(['b']);
  });

  it('lets the whole quiz be taken from there', () => {
    openPage(QUIZ, LINK);
    doing((quiz) => quiz.start('whole'));
    expect(shown).toMatchObject({phase: 'taking', purpose: 'whole'});
    expect(shown.questions).toHaveLength(3);
    expect(history.location.search).toBe('');
  });

  it('is as good as none where it names nothing, or the quiz is a self-check in a page', () => {
    openPage(QUIZ, '/quiz/?questions=gone');
    expect(shown).toMatchObject({phase: 'fresh', purpose: 'whole'});
    reload({...QUIZ, isPage: false}, LINK);
    expect(shown).toMatchObject({phase: 'fresh', purpose: 'whole'});
  });
});

describe('an edited quiz', () => {
  const edited = quizOf([choiceOf('a', 3, [2], {hash: 'a-2'}), b, c, textOf('new', ['x'])]);

  it('keeps the answers to what was not edited, and opens the rest again', () => {
    openPage();
    answer('a', 0);
    answer('b', 1);
    reload(edited);
    expect(shown.questions.map(({question}) => question.id)).toEqual(['a', 'b', 'c']);
    expect(questionOf('a')).toMatchObject({isFinal: false, isChanged: true});
    expect(questionOf('b')).toMatchObject({answer: pick(1), isFinal: true, fraction: 1, isChanged: false});
    answer('a', 2);
    expect(questionOf('a')).toMatchObject({fraction: 1, isChanged: false});
  });

  it('tells what was edited since it was passed', () => {
    openPage();
    answer('a', 0);
    answer('b', 1);
    doing((quiz) => quiz.setDraft('c', {type: 'short-text', value: 'receipt'}));
    doing((quiz) => quiz.finish());
    reload(edited);
    expect(shown).toMatchObject({phase: 'finished', best: {score: 100}});
    expect(shown.notices.changedSincePassed).toEqual(['a']);
    expect(questionOf('a')?.secret).toBeNull();
    expect(questionOf('b')?.secret).not.toBeNull();
  });

  it('begins anew where nothing is left of what was asked', () => {
    openPage();
    answer('a', 0);
    reload(quizOf([textOf('new', ['x'])]));
    expect(shown.phase).toBe('fresh');
    doing((quiz) => quiz.setDraft('new', {type: 'short-text', value: 'x'}));
    expect(shown).toMatchObject({phase: 'taking', attempt: {questions: ['new']}});
  });
});

describe('two tabs', () => {
  it('go along with each other, answer by answer', () => {
    openPage();
    answer('a', 0);
    const before = new Map(area.texts);
    answer('b', 1);
    const key = keyOfAnswer('b') as string;
    const text = area.texts.get(key) as string;
    area.texts.clear();
    for (const [name, kept] of before) area.texts.set(name, kept);
    inOtherTab(() => {});
    expect(questionOf('b')?.isFinal).toBe(false);
    inOtherTab(() => area.texts.set(key, text));
    expect(questionOf('b')).toMatchObject({isFinal: true, fraction: 1});
    expect(questionOf('a')).toMatchObject({isFinal: true, fraction: 1});
  });

  it('do not answer twice, though one has not heard of the other yet', () => {
    openPage();
    doing((quiz) => quiz.setDraft('a', pick(1)));
    const key = keyOfAnswer('a') as string;
    area.texts.set(key, JSON.stringify({...JSON.parse(area.texts.get(key) as string), answer: pick(0), isFinal: true}));
    answer('a', 1);
    inOtherTab(() => {});
    expect(questionOf('a')).toMatchObject({answer: pick(0), fraction: 1});
  });

  it('may finish, begin anew or forget in either', () => {
    openPage();
    answerAll();
    inOtherTab(() => area.texts.clear());
    expect(shown).toMatchObject({phase: 'fresh', results: []});
    answer('a', 0);
    expect(shown).toMatchObject({phase: 'taking', attempt: {number: 1}});
  });
});

describe('a storage that fails', () => {
  it('keeps answers in memory where it is blocked, and says so', () => {
    area.isBlocked = true;
    openPage();
    expect(shown.notices.storage).toBe('memory:blocked');
    answerAll();
    expect(shown).toMatchObject({phase: 'finished', result: {score: 66}});
  });

  it('keeps answers in memory where it is full, says so, and keeps what was saved', () => {
    openPage();
    answer('a', 0);
    area.isFull = true;
    answer('b', 1);
    expect(shown.notices.storage).toBe('memory:full');
    expect([questionOf('a')?.fraction, questionOf('b')?.fraction]).toEqual([1, 1]);
    area.isFull = false;
    doing((quiz) => quiz.setDraft('c', {type: 'short-text', value: 'x'}));
    expect(shown.notices.storage).toBe('saved');
    reload();
    expect(questionOf('b')?.isFinal).toBe(true);
  });

  it.each([':answer:', ':attempt:', ':result:'])('loses only the one bad entry: %s', (thing) => {
    openPage();
    answerAll();
    for (const key of area.texts.keys()) {
      if (key.includes(thing) && !key.endsWith(':b') && !key.endsWith(':c')) area.texts.set(key, '{"cut');
    }
    reload();
    expect(shown.notices.unreadable).toBe(1);
    expect(questionOf('b')?.answer).toEqual(pick(2));
    expect(questionOf('c')?.answer.value).toBe('Receipt');
    expect(questionOf('a')?.answer).toEqual(thing === ':answer:' ? pick() : pick(0));
    expect(shown.phase).toBe(thing === ':result:' ? 'taking' : 'finished');
  });
});

describe('another person at the desk', () => {
  it('begins with nothing, and the first finds all again', () => {
    openPage();
    answer('a', 0);
    act(() => choosePerson(browserStorage, 'Ann'));
    expect(shown.phase).toBe('fresh');
    answer('a', 1);
    act(() => choosePerson(browserStorage, ''));
    expect(questionOf('a')?.answer).toEqual(pick(0));
  });
});
