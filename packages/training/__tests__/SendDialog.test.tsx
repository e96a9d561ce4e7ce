// @vitest-environment jsdom

import type {LearningSettings} from '@deskbook/content/learning';
import {sampleFile, sampleQuiz} from '@deskbook/records/__tests__/sampleFile';
import {choosePerson, currentPerson} from '@deskbook/records/client/people';
import {chooseRole} from '@deskbook/records/client/role';
import {saveSender, storedSender} from '@deskbook/records/client/sender';
import {keyOf} from '@deskbook/records/client/storageKeys';
import type {LearningRecord} from '@deskbook/records/domain/learningRecord';
import {nameMark} from '@deskbook/records/domain/nameMark';
import {readSent} from '@deskbook/records/domain/readSent';
import {FakeArea} from '@deskbook/ui/browser/__tests__/fakeArea';
import {browserStorage} from '@deskbook/ui/browser/storage';
import {act} from 'react';
import {createRoot, type Root} from 'react-dom/client';
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {SiteContext} from '../../../tests/stubs/useDocusaurusContext';
import SendDialog from '../theme/SendResults/SendDialog';

Object.assign(globalThis, {IS_REACT_ACT_ENVIRONMENT: true});

const TRAINER = {email: 'training@example.org', name: 'Trainer'};
const ASKS_NOTHING: LearningSettings = {
  askedFor: [],
  sendTo: TRAINER,
  roles: {circulation: 'Circulation staff'},
  recordStore: null,
};
const QUIZ = [sampleQuiz()];
const TITLES = new Map([['paths/circulation', 'Circulation']]);

let area: FakeArea;
let root: Root;

function show(records: readonly LearningRecord[], learning: Partial<LearningSettings> = {}): void {
  const siteConfig = {
    title: 'Westplex',
    url: 'https://staff.example.org',
    baseUrl: '/',
    customFields: {learning: {...ASKS_NOTHING, ...learning}},
  };
  const site = {siteConfig, i18n: {currentLocale: 'en'}};
  act(() =>
    root.render(
      <SiteContext.Provider value={site}>
        <SendDialog records={records} titles={TITLES} onClose={() => {}} />
      </SiteContext.Provider>,
    ),
  );
}

const linkNamed = (name: string) =>
  [...document.querySelectorAll('a')].find(({textContent}) => textContent === name)?.href;
const buttonNamed = (name: string) =>
  [...document.querySelectorAll('button')].find(({textContent}) => textContent === name);
const mailText = () => new URL(linkNamed('Open the e-mail') ?? '').searchParams.get('body') ?? '';
const sent = () => readSent(mailText())[0]?.outcome.file;
const press = (name: string) => act(async () => buttonNamed(name)?.click());

beforeEach(() => {
  area = new FakeArea();
  vi.spyOn(window, 'localStorage', 'get').mockImplementation(() => area as unknown as Storage);
  HTMLDialogElement.prototype.showModal = () => {};
  const host = document.body.appendChild(document.createElement('div'));
  root = createRoot(host);
});

afterEach(() => {
  act(() => root.unmount());
  document.body.replaceChildren();
  browserStorage.removeAll('deskbook:');
  vi.restoreAllMocks();
});

describe('sending results', () => {
  it('asks nothing where the district asks nothing, and sends a code in place of a name', () => {
    choosePerson(browserStorage, 'Robin');
    show(QUIZ);
    expect(document.querySelectorAll('input[type=text]')).toHaveLength(0);
    expect(mailText()).not.toContain('Robin');
    expect(sent()).toMatchObject({sender: {code: storedSender(browserStorage, 'Robin')?.code}, records: QUIZ});
  });

  it('has a sentence for each kind of record', () => {
    const {records} = sampleFile();
    show(records);
    const sentences = [...document.querySelectorAll('section li')].map(({textContent}) => textContent);
    expect(sentences).toHaveLength(records.length);
    expect(sentences[0]).toContain('self-check-basics');
    expect(sentences).toContain('Attended (self-reported): Shadow a shift. March 3, 2027.');
    expect(sentences.at(-1)).toBe('Started the learning path Circulation on March 1, 2027.');
    expect(sent()?.records).toHaveLength(records.length);
  });

  it('says the job for which somebody learns, unless they take it out', async () => {
    chooseRole(browserStorage, '', 'circulation');
    show(QUIZ);
    expect(mailText()).toContain('Job: Circulation staff');
    expect(sent()?.role).toBe('circulation');
    await act(async () => document.querySelector<HTMLInputElement>('input[type=checkbox]')?.click());
    expect(mailText()).not.toContain('Circulation staff');
    expect(sent()).not.toHaveProperty('role');
  });

  it('says no job that the district doesn’t have', () => {
    chooseRole(browserStorage, '', 'x'.repeat(500));
    show(QUIZ);
    expect(sent()).not.toHaveProperty('role');
  });

  it('copies what is too long for a link', async () => {
    const copied: string[] = [];
    vi.stubGlobal('navigator', {clipboard: {writeText: async (text: string) => copied.push(text)}});
    const many = Array.from({length: 30}, (_, place) => sampleQuiz({attempt: `whole-${place}-1-1`, number: place}));
    show(many);
    expect(linkNamed('Open the e-mail')).toBeUndefined();
    expect(linkNamed('Open an empty e-mail')).toMatch(/^mailto:training@example\.org\?subject=/);
    await press('Copy the text');
    expect(readSent(copied[0] ?? '').map(({outcome}) => outcome.file?.records.length)).toEqual([30]);
    vi.unstubAllGlobals();
  });

  it('goes on for whoever began it, though another tab switches to somebody else', () => {
    choosePerson(browserStorage, 'Robin');
    saveSender(browserStorage, 'Robin', {code: 'K7QM-4R2D'});
    show(QUIZ);
    act(() => choosePerson(browserStorage, 'Ana'));
    show([sampleQuiz({attempt: 'of Ana'})]);
    expect(sent()).toMatchObject({sender: {code: 'K7QM-4R2D'}, records: QUIZ});
  });

  it('has the code of the tab that was first', () => {
    show(QUIZ);
    act(() => saveSender(browserStorage, '', {code: 'K7QM-4R2D'}));
    expect(sent()?.sender.code).toBe('K7QM-4R2D');
  });
});

describe('another name than before', () => {
  const NAMES: Partial<LearningSettings> = {askedFor: ['name']};
  const CODE = 'K7QM-4R2D';
  const quizKey = (attempt: string) => keyOf('', 'result', sampleQuiz().quiz, attempt);
  const first = sampleQuiz({
    ...{attempt: 'whole-1-9-1', started: '2027-03-03T10:00:00.000Z'},
    finished: '2027-03-03T10:10:00.000Z',
    score: 100,
    passed: true,
  });
  const second = sampleQuiz({
    ...{attempt: 'whole-2-8-2', started: '2027-03-03T12:00:00.000Z'},
    finished: '2027-03-03T12:10:00.000Z',
    score: 50,
    number: 2,
  });
  const field = (name: string) =>
    [...document.querySelectorAll('label')].find(({textContent}) => textContent?.startsWith(name));
  const choose = (name: string) => act(async () => field(name)?.querySelector('input')?.click());
  const typeName = (name: string) =>
    act(async () => {
      const input = document.querySelector<HTMLInputElement>('input[type=text]');
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, name);
      input?.dispatchEvent(new Event('input', {bubbles: true}));
    });

  beforeEach(() => {
    for (const {quiz, attempt, finished, score, number} of [first, second]) {
      const result = {quizId: quiz, attemptId: attempt, startedAt: finished, finishedAt: finished, score, number};
      browserStorage.write(quizKey(attempt), {...result, questions: []});
    }
    const sent = {as: nameMark(CODE, 'Ana'), at: '2027-03-03T11:00:00.000Z'};
    saveSender(browserStorage, '', {code: CODE, sent});
    vi.stubGlobal('fetch', async () => Response.json({quizzes: [], paths: [], sessions: []}));
    show([first, second], NAMES);
  });

  afterEach(() => vi.unstubAllGlobals());

  it('has to be explained before anything is sent', async () => {
    expect(linkNamed('Open the e-mail')).toBeUndefined();
    await typeName('Ben');
    expect(document.body.textContent).toContain('Results were sent from this browser under another name.');
    expect(linkNamed('Open the e-mail')).toBeUndefined();
    await typeName(' ANA ');
    expect(document.body.textContent).not.toContain('under another name');
    expect(sent()).toMatchObject({sender: {code: CODE, name: 'ANA'}, records: [second, first]});
  });

  it('is somebody else, who begins a record of their own and sends nothing of the first one', async () => {
    await typeName('Ben');
    await choose('I’m somebody else');
    const file = sent();
    expect(file?.records).toEqual([{...second, number: 1}]);
    expect(file?.sender).toEqual({code: expect.not.stringMatching(CODE), name: 'Ben'});
    await press('Copy the text');
    expect(currentPerson(browserStorage)).toBe('Ben');
    expect(storedSender(browserStorage, 'Ben')?.code).toBe(file?.sender.code);
    expect([...area.texts.keys()].filter((key) => key.includes(':result:'))).toEqual([
      quizKey(first.attempt),
      keyOf('Ben', 'result', second.quiz, second.attempt),
    ]);
    // Sent again from the same window, it's the same.
    expect(sent()?.records).toEqual([{...second, number: 1}]);
    expect(sent()?.sender).toEqual(file?.sender);
  });

  it('is the same person, and the file says so', async () => {
    await typeName('Anna');
    await choose('That’s me');
    expect(sent()).toMatchObject({
      sender: {code: CODE, name: 'Anna', renamed_from: [nameMark(CODE, 'Ana')]},
      records: [second, first],
    });
    await press('Copy the text');
    expect(storedSender(browserStorage, '')).toMatchObject({
      renamed_from: [nameMark(CODE, 'Ana')],
      sent: {as: nameMark(CODE, 'Anna')},
    });
    expect(JSON.stringify([...area.texts])).not.toContain('Anna');
  });

  it('is remembered with everything if the person is the same and wants that', async () => {
    await typeName('Anna');
    await choose('That’s me');
    await choose('Remember this');
    expect(sent()?.records).toEqual([second, first]);
    await press('Copy the text');
    expect(currentPerson(browserStorage)).toBe('Anna');
    expect(storedSender(browserStorage, 'Anna')?.code).toBe(CODE);
    expect([...area.texts.keys()].filter((key) => key.startsWith(keyOf('')))).toEqual([]);
  });

  it('on the training of a named person is asked about, too', async () => {
    await act(async () => root.unmount());
    root = createRoot(document.body.appendChild(document.createElement('div')));
    choosePerson(browserStorage, 'Cleo');
    show(QUIZ, NAMES);
    expect(sent()?.sender.name).toBe('Cleo');
    await typeName('Dan');
    expect(document.body.textContent).toContain('This is the training of Cleo. Is that you?');
    expect(linkNamed('Open the e-mail')).toBeUndefined();
  });
});
