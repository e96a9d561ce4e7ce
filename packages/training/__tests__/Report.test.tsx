// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import {File} from 'node:buffer';
import {SITE} from '@deskbook/records/__tests__/report/reportOf';
import {sampleFile, sampleQuiz} from '@deskbook/records/__tests__/sampleFile';
import {writeLearningFile} from '@deskbook/records/domain/learningFile';
import {writeCode} from '@deskbook/records/domain/mailCode';
import {obfuscate} from '@deskbook/records/domain/obfuscate';
import {noteSalt, type QuestionNote} from '@deskbook/records/domain/report/reportQuestions';
import * as downloads from '@deskbook/ui/browser/downloadText';
import {act} from 'react';
import {createRoot, type Root} from 'react-dom/client';
import {MemoryRouter} from 'react-router-dom';
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {SiteContext} from '../../../tests/stubs/useDocusaurusContext';
import {browserReport} from '../client/report/reportStore';
import Report from '../theme/TrainingReport/Report';

const note: QuestionNote = {correct: '0[.]0', explainedAt: {title: 'Printer: Lights', url: '/printer/#lights'}};
const lights = {id: 'lights', hash: 'Zz+/9876'};
const QUESTIONS = {
  quizzes: [
    {
      quiz: 'quizzes/receipt-printers',
      covers: [],
      questions: [
        {
          ...lights,
          type: 'matching',
          prompt: 'What do the lights mean?',
          options: ['Power', 'Paper'],
          targets: ['Ready', 'Empty'],
          points: 1,
          sealed: obfuscate(JSON.stringify(note), noteSalt(lights)),
        },
      ],
    },
  ],
};

/** A result without a mistake, from a day that is past. */
const FULL = sampleQuiz({
  started: '2025-03-03T15:30:00.000Z',
  finished: '2025-03-03T15:41:12.345Z',
  score: 100,
  passed: true,
  points: 2,
  questions: sampleQuiz().questions.map((each) => ({...each, fraction: 1, response: '0[.]0'})),
});

const ROSTER = 'deskbook:trainer:1:self-check:2027-03-03:roster';
const LISTED = {id: 1, name: 'Robin Reyes', job: 'Clerk', branch: 'Main', email: '', attended: true};

let root: Root;

beforeEach(async () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
  };
  localStorage.clear();
  await browserReport.clear();
  vi.stubGlobal('fetch', async (address: string) => Response.json(address.endsWith('site.json') ? SITE : QUESTIONS));
  await open();
});

afterEach(async () => {
  await act(async () => root.unmount());
  vi.unstubAllGlobals();
});

async function open(session?: string) {
  document.body.innerHTML = '<div id="box"></div>';
  const site = {
    siteConfig: {title: 'Westplex', url: 'https://staff.example.org', baseUrl: '/'},
    i18n: {currentLocale: 'en'},
  };
  await act(async () => {
    root = createRoot(document.getElementById('box') as HTMLElement);
    root.render(
      <SiteContext.Provider value={site}>
        <MemoryRouter>{session === undefined ? <Report /> : <Report session={session} />}</MemoryRouter>
      </SiteContext.Provider>,
    );
  });
}

const text = () => document.body.textContent ?? '';
const partOf = (id: string) => document.getElementById(id)?.closest('section')?.textContent ?? '';
const button = (label: string) => [...document.querySelectorAll('button')].find((each) => each.textContent === label);
const click = (label: string) => act(async () => button(label)?.click());

async function type(field: HTMLInputElement | HTMLTextAreaElement | null, value: string) {
  await act(async () => {
    const setter = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value')?.set;
    setter?.call(field, value);
    field?.dispatchEvent(new Event('input', {bubbles: true}));
  });
}

const status = () => document.querySelector('[role="status"]')?.textContent;
/** Resolves when what was brought in is kept. */
async function haveRead() {
  do await act(() => new Promise((done) => setTimeout(done, 20)));
  while (status() === 'Reading …');
}

async function paste(pasted: string) {
  await type(document.querySelector('textarea'), pasted);
  await click('Add what I pasted');
  await haveRead();
}

/** Takes Node's files, because jsdom's can't be read. */
async function choose(...files: File[]) {
  const input = document.querySelector<HTMLInputElement>('input[type="file"]');
  Object.defineProperty(input, 'files', {value: files, configurable: true});
  await act(async () => {
    input?.dispatchEvent(new Event('change', {bubbles: true}));
  });
  await haveRead();
}

describe('the trainer’s report', () => {
  it('reads files and pasted mails, each attempt once', async () => {
    const file = sampleFile();
    await choose(
      new File([writeLearningFile(file)], 'robin.json'),
      new File(['{"format":"deskbook-learning"'], 'broken.json'),
      new File(['x'], '.DS_Store'),
      new File([new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0])], 'Results.msg'),
    );
    expect(document.querySelector('[role="status"]')?.textContent).toBe('1 result file. Left out: 2.');
    expect(text()).toContain('broken.json: It is damaged or incomplete.');
    expect(text()).toContain(
      'Results.msg: Outlook’s .msg files can’t be read here. Open the message and paste its text.',
    );
    await paste(`Hello!\n${writeCode(file)}\n`);
    expect(document.querySelector('[role="status"]')?.textContent).toBe('1 result file. Already here: 1.');
    expect(partOf('report-quizzes')).toContain('Failed 75%');
    expect(document.querySelector('summary')?.textContent).toBe(
      '1 person from 1 file, kept in this browser only Bring in more',
    );
    expect(document.querySelector('details')?.open).toBe(false);
    expect(text()).toContain('Nothing here proves that they are genuine');
  });

  it('shows how questions did, in words, and what to teach again', async () => {
    await paste(writeCode(sampleFile()));
    expect(partOf('report-questions')).toContain('Correct: Power → Ready');
    expect(partOf('report-questions')).toContain('Power → Empty; Paper → Empty (1 time)');
    expect(partOf('report-again')).toContain('Printer: Lights');
    expect(document.querySelector('a[href="/printer/#lights"]')).not.toBeNull();
    expect(partOf('report-again')).toContain('1 answer. Most common slip: “Power → Empty; Paper → Empty”.');
    expect(document.querySelector('#report-again ~ ol li b')?.textContent).toBe('50%');
  });

  it('knows the rosters of this browser, and prints certificates for those who came and passed', async () => {
    localStorage.setItem(ROSTER, JSON.stringify([LISTED]));
    await paste(writeCode(sampleFile({records: [FULL]})));
    expect(partOf('report-attendance')).toContain('1 on the roster, 1 attended, 1 attended and passed');
    expect(button('Print 1 certificate')).toBeDefined();
    await type(document.querySelector('input[type="text"]'), 'Dana Diaz');
    expect(document.querySelector('article')?.textContent).toContain('Robin ReyesClerk, Main');
    expect(document.querySelector('article')?.textContent).toContain('Confirmed by: Dana Diaz');
  });

  it('marks what contradicts itself, and prints no certificate for it unless asked to', async () => {
    localStorage.setItem(ROSTER, JSON.stringify([LISTED]));
    await choose(new File([writeLearningFile(sampleFile({records: [{...FULL, score: 79}]}))], 'robin.json'));
    expect(partOf('report-doubts')).toContain('Receipt printers: Passed with 79%, but the passing score is 80%.');
    expect(partOf('report-doubts')).toContain('robin.json');
    expect(partOf('report-quizzes')).toMatch(/Passed 79%.*Mar 3, 2025.* Contradicts itself/s);
    expect(button('Print 0 certificates')?.disabled).toBe(true);
    await act(async () => document.querySelector<HTMLInputElement>('#report-attendance ~ p input')?.click());
    expect(button('Print 1 certificate')?.disabled).toBe(false);
  });

  it('names people on the staff list who sent nothing', async () => {
    const staff = 'Name,Job,First day\nRobin Reyes,Circulation,2025-03-01\nEve,Circulation,2025-03-01\n';
    await choose(
      new File([writeLearningFile(sampleFile({records: [FULL]}))], 'robin.json'),
      new File([staff], 'hr.csv'),
    );
    expect(document.querySelector('[role="status"]')?.textContent).toBe('1 result file. 2 people on the staff list.');
    expect(partOf('report-staff')).toContain(
      '1 person on the staff list sent nothing. What they are asked for is missing.Eve',
    );
    expect(partOf('report-quizzes')).toMatch(/EveCirculation.*Missing Mar 31, 2025/);
    expect(partOf('report-paths')).toMatch(/Eve.*Mar 31, 2025/);
  });

  it('begins with what matters most, and counts it in chips that show only these people', async () => {
    const staff = 'Name,Job,Branch\nRobin Reyes,Circulation,Main\nEve,Circulation,West\nFlo,IT,West\n';
    await choose(
      new File([writeLearningFile(sampleFile({records: [FULL]}))], 'robin.json'),
      new File([staff], 'hr.csv'),
    );
    expect(text()).toContain('Receipt printers is missing for 1 person. 1 of 2 required quizzes are passed.');
    expect(text()).toContain(
      '1 of 2 people has passed everything their job asks for; 1 has something failed, expired or missing.',
    );
    const people = () => [...document.querySelectorAll('#report-quizzes ~ * tbody tr:not([data-group]) th')];
    expect(people().map((each) => each.firstChild?.textContent)).toEqual([
      'Robin ReyesCirculation',
      'EveCirculation',
      'FloIT',
    ]);
    await click(' Missing 1');
    expect(people().map((each) => each.firstChild?.textContent)).toEqual(['EveCirculation']);
    expect(partOf('report-branches')).toMatch(/Main.*West/);
    expect(partOf('report-paths')).toContain('Learning paths 0 of 2 done, 0 overdue');
  });

  it('is about one branch or one job if asked to be, and its files are about everyone', async () => {
    const staff = 'Name,Job,Branch\nRobin Reyes,Circulation,Main\nEve,Circulation,West\nFlo,IT,West\n';
    await choose(new File([staff], 'hr.csv'));
    const select = document.querySelector<HTMLSelectElement>('select[name="branch"]');
    await act(async () => {
      if (select) select.value = 'main';
      select?.dispatchEvent(new Event('input', {bubbles: true}));
    });
    expect(text()).toContain('Only about Main: 1 of 3 people.');
    expect(partOf('report-quizzes')).not.toContain('Eve');
    expect(partOf('report-paths')).not.toContain('Eve');
    const save = vi.spyOn(downloads, 'downloadText').mockReturnValue();
    await click('People as CSV');
    expect(save.mock.calls[0]?.[1]).toContain('Eve');
  });

  it('lets the trainer name a code', async () => {
    await paste(writeCode(sampleFile({sender: {code: 'K7QM-4R2D'}})));
    expect(partOf('report-who')).toContain('K7QM-4R2DSent no name.');
    const field = document.querySelector<HTMLInputElement>('#report-who ~ ul input');
    await type(field, 'Robin');
    await act(async () => field?.dispatchEvent(new FocusEvent('focusout', {bubbles: true})));
    expect(partOf('report-quizzes')).toContain('Robin');
    expect(document.getElementById('report-who')).toBeNull();
  });

  it('keeps to the roster, the quiz and the feedback of a session on its page', async () => {
    const phones = sampleQuiz({quiz: 'quizzes/phones', title: 'Telephones'});
    await paste(writeCode(sampleFile({sender: {code: 'K7QM-4R2D', name: 'Robin'}, records: [sampleQuiz(), phones]})));
    await paste(writeCode(sampleFile({sender: {code: 'AAAA-1111', name: 'Bo'}, records: [phones]})));
    await paste(writeCode(sampleFile({sender: {code: 'BBBB-2222', name: 'Cy'}, records: [sampleQuiz()]})));
    await act(async () => root.unmount());
    await open('self-check');
    expect(partOf('report-quizzes')).not.toContain('Telephones');
    expect(partOf('report-quizzes')).toMatch(/Cy.*Robin/);
    expect(partOf('report-quizzes')).not.toContain('Bo');
    expect(document.getElementById('report-paths')).toBeNull();
    expect(document.querySelector('a[href="/training/report/"]')?.textContent).toBe('See everything you brought in');
    expect(text()).not.toContain('Not on this session’s roster');

    await act(async () => root.unmount());
    localStorage.setItem(ROSTER, JSON.stringify([{...LISTED, name: 'Robin', attended: false}]));
    await open('self-check');
    expect(partOf('report-quizzes')).not.toContain('Cy');
    expect(text()).toContain('Not on this session’s roster, and not counted here, but sent its quiz or feedback: Cy.');
  });

  it('is forgotten with one button, and typed rosters only if asked for', async () => {
    const presentation = ROSTER.replace('roster', 'presentation');
    localStorage.setItem(ROSTER, JSON.stringify([LISTED]));
    localStorage.setItem(presentation, '{}');
    await paste(writeCode(sampleFile()));
    await click('Forget what I brought in');
    expect(document.querySelector('dialog')?.textContent).toContain(
      'Result files: 1. Roster files: 0. Staff lists: 0. Names typed for codes: 0.',
    );
    await click('Yes, forget it');
    expect(Object.keys(localStorage).sort()).toEqual([presentation, ROSTER]);

    await click('Forget what I brought in');
    await act(async () => document.querySelector<HTMLInputElement>('dialog input')?.click());
    await click('Yes, forget it');
    expect(Object.keys(localStorage)).toEqual([presentation]);
    expect(document.getElementById('report-quizzes')).toBeNull();
  });
});
