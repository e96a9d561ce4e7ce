// @vitest-environment jsdom
import {act} from 'react';
import {createRoot, type Root} from 'react-dom/client';
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {SiteContext} from '../../../../tests/stubs/useDocusaurusContext';
import {FakeArea} from '../../../browser/__tests__/fakeArea';
import {browserStorage} from '../../../browser/storage';
import type {LearningSettings} from '../../../content/learning';
import {sampleFile, sampleQuiz} from '../../../learning/__tests__/sampleFile';
import {choosePerson} from '../../../learning/client/people';
import {chooseRole} from '../../../learning/client/role';
import {saveSender, storedSender} from '../../../learning/client/sender';
import type {LearningRecord} from '../../../learning/domain/learningRecord';
import {readSent} from '../../../learning/domain/readSent';
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
