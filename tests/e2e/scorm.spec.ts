import type {FrameLocator, Page} from '@playwright/test';
import {breachesOf, nameOf} from '../../packages/quiz-formats/cmi5/__tests__/breaches';
import {createRecordStore, type TestStore} from '../../packages/quiz-formats/cmi5/__tests__/recordStore';
import type {LaunchData} from '../../packages/quiz-formats/cmi5/openSession';
import {expectNoBarriers} from './support/axe';
import {answerRightly, exportCourse, quizIn} from './support/courses';
import {expect, test} from './support/test';
import {type Cmi5Server, createTestLms, serveCmi5, type TestLms} from './support/testLms';

const QUIZ = 'training/quizzes/receipt-printer-basics';

const DECIMAL = /^-?\d+(?:\.\d{1,7})?$/;
const INTERVAL = /^P(?:T(?:\d+H)?(?:\d+M)?(?:\d+(?:\.\d{1,2})?S)?)$/;
const PLACES = /^\d+(?:\[,\]\d+)*$/;
const TIMESPAN = /^\d{2,4}:\d\d:\d\d(?:\.\d{1,2})?$/;

/** The standards' data types for each reported element. */
const STANDARDS = {
  scorm12: {
    status: (cmi: Cmi) => [cmi.core.lesson_status],
    score: (cmi: Cmi) => cmi.core.score.raw,
    state: (cmi: Cmi) => cmi.suspend_data,
    passed: ['passed'],
    failed: ['failed'],
    begun: ['incomplete'],
    longestState: 4096,
    exit: (cmi: Cmi) => cmi.core.exit,
    sessionTime: (cmi: Cmi) => cmi.core.session_time,
    duration: TIMESPAN,
    response: 'student_response',
    result: /^(?:correct|wrong|unanticipated|neutral|\d+(?:\.\d+)?)$/,
    responses: {
      choice: /^[\da-z](?:,[\da-z])*$/,
      sequencing: /^[\da-z](?:,[\da-z])*$/,
      matching: /^[\da-z]\.[\da-z](?:,[\da-z]\.[\da-z])*$/,
      numeric: DECIMAL,
      'fill-in': /^.{1,255}$/,
    },
  },
  scorm2004: {
    status: (cmi: Cmi) => [cmi.completion_status, cmi.success_status],
    score: (cmi: Cmi) => cmi.score.raw,
    state: (cmi: Cmi) => cmi.suspend_data,
    passed: ['completed', 'passed'],
    failed: ['completed', 'failed'],
    begun: ['incomplete', 'unknown'],
    longestState: 64_000,
    exit: (cmi: Cmi) => cmi.exit,
    sessionTime: (cmi: Cmi) => cmi.session_time,
    duration: INTERVAL,
    response: 'learner_response',
    result: /^(?:correct|incorrect|unanticipated|neutral|\d+(?:\.\d{1,7})?)$/,
    responses: {
      choice: PLACES,
      sequencing: PLACES,
      matching: /^\d+\[\.\]\d+(?:\[,\]\d+\[\.\]\d+)*$/,
      numeric: /^-?\d+(?:\.\d+)?(?:\[:\]-?\d+(?:\.\d+)?)?$/,
      'fill-in': /^.{1,250}$/,
    },
  },
} as const;

// biome-ignore lint/suspicious/noExplicitAny: the data of another program
type Cmi = any;

const notice = (course: FrameLocator | Page) => course.locator('[data-course-notice]');
const button = (course: FrameLocator | Page, name: string) => course.getByRole('button', {name, exact: true});

/** Answers all or some questions on one page and submits. */
async function take(course: FrameLocator, {count}: {count?: number} = {}): Promise<void> {
  const {questions} = await quizIn(course);
  await button(course, 'All questions on one page').click();
  for (const question of questions.slice(0, count)) await answerRightly(course, question);
  await button(course, 'See the result').click();
  if (count !== undefined) await button(course, 'Finish anyway').click();
}

const cmiOf = (lms: TestLms): Cmi => (lms.kept() as Cmi)?.cmi;

for (const format of ['scorm12', 'scorm2004'] as const) {
  const standard = STANDARDS[format];

  test.describe(`a course of ${format}`, () => {
    let files: ReadonlyMap<string, Uint8Array>;
    let lms: TestLms;
    let warnings: string[];

    test.beforeAll(async () => {
      files = await exportCourse(QUIZ, format);
    });

    test.beforeEach(async ({context, page}) => {
      lms = await createTestLms(context, format, files);
      warnings = [];
      page.on('console', (message) => message.type() === 'warning' && warnings.push(message.text()));
      page.on('pageerror', (error) => warnings.push(String(error)));
    });

    test.afterEach(() => {
      expect(lms.strangers).toEqual([]);
    });

    test("reports a pass: score, status and answers have the standard's data types", async ({page}) => {
      const course = await lms.launch(page);
      await expect(notice(course)).toBeHidden();
      const {questions} = await quizIn(course);
      await take(course);
      await expect(course.getByText('Passed', {exact: true})).toBeVisible();
      await expect.poll(() => lms.kept() && standard.status(cmiOf(lms))).toEqual(standard.passed);
      await lms.close(page);

      const cmi = cmiOf(lms);
      expect(standard.score(cmi)).toBe('100');
      expect(standard.exit(cmi)).toBe('suspend');
      expect(standard.state(cmi).length).toBeLessThanOrEqual(standard.longestState);
      expect(standard.sessionTime(cmi)).toMatch(standard.duration);
      const interactions: Cmi[] = Object.values(cmi.interactions);
      expect(interactions.map(({id}) => id)).toEqual(questions.map(({id}) => id));
      for (const {type, latency, weighting, result, correct_responses, ...interaction} of interactions) {
        const responses = standard.responses[type as keyof typeof standard.responses];
        expect(result).toBe('correct');
        expect(weighting).toMatch(DECIMAL);
        expect(latency).toMatch(standard.duration);
        expect(interaction[standard.response], type).toMatch(responses);
        for (const {pattern} of Object.values<Cmi>(correct_responses)) expect(pattern, type).toMatch(responses);
      }
      expect(warnings).toEqual([]);
    });

    test('is failed, retried and passed, and the best attempt counts', async ({page}) => {
      const course = await lms.launch(page);
      await take(course, {count: 2});
      await expect.poll(() => lms.kept() && standard.status(cmiOf(lms))).toEqual(standard.failed);
      const {questions} = await quizIn(course);
      const results = Object.values<Cmi>(cmiOf(lms).interactions).map(({result}) => result);
      expect(results).toHaveLength(questions.length);
      for (const result of results) expect(result).toMatch(standard.result);

      await button(course, 'Retry what you missed').click();
      for (const question of questions.slice(2)) await answerRightly(course, question);
      await button(course, 'See the result').click();
      await expect.poll(() => standard.status(cmiOf(lms))).toEqual(standard.passed);
      expect(standard.score(cmiOf(lms))).toBe('100');
      // Correct answers weren't asked again.
      expect(Object.keys(cmiOf(lms).interactions)).toHaveLength(2 * questions.length - 2);

      await button(course, 'Take it again').click();
      await button(course, 'See the result').click();
      await button(course, 'Finish anyway').click();
      await expect(course.getByText('Not passed yet')).toBeVisible();
      await lms.close(page);
      expect(standard.status(cmiOf(lms))).toEqual(standard.passed);
      expect(standard.score(cmiOf(lms))).toBe('100');
      expect(warnings).toEqual([]);
    });

    test('resumes where the learner stopped, with another learner in between', async ({page, browser}) => {
      const course = await lms.launch(page);
      const [first, second] = (await quizIn(course)).questions;
      if (!first || !second) throw new Error('The quiz has too few questions');
      await answerRightly(course, first);
      await button(course, 'Check answer').click();
      await button(course, 'Next question').click();
      await answerRightly(course, second);
      // Close at once, so only the end of the visit saves it.
      await lms.close(page);
      expect(standard.status(cmiOf(lms))).toEqual(standard.begun);

      const elsewhere = await browser.newContext();
      const other = await createTestLms(elsewhere, format, files);
      const fresh = await other.launch(await elsewhere.newPage());
      await expect(fresh.getByText(/^0 of/)).toBeVisible();
      await elsewhere.close();

      const again = await lms.launch(page);
      await expect(again.getByText(/^1 of/)).toBeVisible();
      const current = again.locator('form[data-current=true]');
      await expect(current).toHaveAttribute('data-question', second.id);
      await expect(current.getByRole('textbox')).toHaveValue('80');
      expect(warnings).toEqual([]);
    });

    test("says that the system doesn't save, retries, and loses nothing", async ({page}) => {
      const course = await lms.launch(page);
      lms.failCommits(true);
      await take(course);
      await expect(notice(course)).toContainText('hasn’t saved your last answers');
      expect(lms.kept()).toBeNull();
      lms.failCommits(false);
      await notice(course).getByRole('button', {name: 'Try now'}).click();
      await expect(notice(course)).toBeHidden();
      expect(standard.status(cmiOf(lms))).toEqual(standard.passed);
      const {questions} = await quizIn(course);
      expect(Object.keys(cmiOf(lms).interactions)).toHaveLength(questions.length);
    });

    test('retries by itself', async ({page}) => {
      const course = await lms.launch(page);
      lms.failCommits(true);
      await take(course);
      await expect(notice(course)).toBeVisible();
      lms.failCommits(false);
      await expect(notice(course)).toBeHidden({timeout: 20_000});
      expect(standard.status(cmiOf(lms))).toEqual(standard.passed);
    });

    test('runs in only one window', async ({page, context}) => {
      await expect(notice(await lms.launch(page))).toBeHidden();
      const second = await context.newPage();
      const course = await lms.launch(second);
      await expect(notice(course)).toContainText('already open in another window');
      await page.close();
      const again = await lms.launch(second);
      await expect(notice(again)).toBeHidden();
      await expect(again.getByText(/^0 of/)).toBeVisible();
    });

    test('says that the system has ended the visit', async ({page}) => {
      const course = await lms.launch(page);
      await expect(notice(course)).toBeHidden();
      await page.evaluate(() => {
        const {API, API_1484_11} = window as Cmi;
        if (API) {
          API.LMSFinish('');
          // `scorm-again` keeps accepting values under SCORM 1.2; other systems report that they aren't initialized.
          API.LMSGetLastError = () => '301';
        }
        API_1484_11?.Terminate('');
        const frame = document.querySelector('iframe');
        if (frame) frame.src += '?again';
      });
      await expect(notice(course)).toContainText('has ended this session');
    });

    test('is practice without a learning management system', async ({page}) => {
      await page.goto('https://lms.example.org/course/index.html');
      await expect(notice(page)).toContainText('isn’t running inside a learning system', {timeout: 15_000});
      await page.getByRole('radio').first().check();
      await page.getByRole('button', {name: 'Check answer'}).click();
      await expect(page.getByText(/^1 of/)).toBeVisible();
      expect(lms.commits()).toBe(0);
    });
  });
}

test('a course has no accessibility violations, in both themes, also on a phone', async ({page, context}) => {
  await createTestLms(context, 'scorm12', await exportCourse(QUIZ, 'scorm12'));
  await page.goto('https://lms.example.org/course/index.html');
  await expect(notice(page)).toContainText('isn’t running inside a learning system', {timeout: 15_000});
  await expectNoBarriers(page, 'a course');
});

test.describe('a cmi5 course', () => {
  const launchData: LaunchData = {
    contextTemplate: {
      contextActivities: {grouping: [{id: 'https://staff.example.org/docs/training/quizzes/receipt-printer-basics/'}]},
      extensions: {'https://w3id.org/xapi/cmi5/context/extensions/sessionid': 'session-1'},
    },
    launchMode: 'Normal',
    masteryScore: 0.9,
  };
  let files: ReadonlyMap<string, Uint8Array>;
  let server: Cmi5Server;
  let store: TestStore;
  let strangers: string[];

  const addressOfCourse = () =>
    `${server.origin}/course/index.html?${new URLSearchParams({
      endpoint: `${server.origin}/xapi/`,
      fetch: `${server.origin}/token`,
      actor: JSON.stringify({objectType: 'Agent', account: {homePage: 'https://lms.example.org', name: 'ana'}}),
      registration: '2f1c5d3e-2a64-4d0c-9c1e-6f0d5a3e8b27',
      activityId: 'https://lms.example.org/au/7',
    })}`;

  test.beforeAll(async () => {
    files = await exportCourse(QUIZ, 'cmi5');
  });

  test.beforeEach(async ({page}) => {
    const data = {...launchData};
    store = createRecordStore(data);
    server = await serveCmi5(files, store);
    data.returnURL = `${server.origin}/`;
    strangers = [];
    page.on('request', (request) => {
      if (!request.url().startsWith(server.origin)) strangers.push(request.url());
    });
  });

  test.afterEach(() => {
    server.stop();
    expect(strangers).toEqual([]);
    expect(store.mistakes).toEqual([]);
  });

  test('is failed and then passed despite a failing store, and nothing is lost or duplicated', async ({page}) => {
    await page.goto(addressOfCourse());
    await expect(page.getByText('90% to pass')).toBeVisible();
    const {questions} = await quizIn(page);
    await button(page, 'All questions on one page').click();
    for (const question of questions.slice(0, 3)) await answerRightly(page, question);
    store.breakDown({at: /POST .*statements/, fault: 500}, {at: /POST .*statements/, fault: 'lost'});
    await button(page, 'See the result').click();
    await button(page, 'Finish anyway').click();
    await expect(notice(page)).toContainText('hasn’t saved your last answers');
    await expect(notice(page)).toBeHidden({timeout: 30_000});

    await button(page, 'Retry what you missed').click();
    for (const question of questions.slice(3)) await answerRightly(page, question);
    await button(page, 'See the result').click();
    await expect(page.getByText('Passed', {exact: true})).toBeVisible();
    await expect.poll(() => store.statements.map(nameOf)).toContain('passed');
    await page.getByRole('link', {name: 'Back to your course'}).click();
    await expect.poll(() => store.statements.map(nameOf)).toContain('terminated');

    expect(breachesOf(store.statements, launchData)).toEqual([]);
    const names = store.statements.map(nameOf);
    expect(names.filter((name) => name !== 'answered')).toEqual(['initialized', 'completed', 'passed', 'terminated']);
    expect(names.filter((name) => name === 'answered')).toHaveLength(2 * questions.length - 3);
    expect(new Set(store.statements.map(({id}) => id)).size).toBe(names.length);
  });

  test('resumes in the next session', async ({page}) => {
    await page.goto(addressOfCourse());
    const [first] = (await quizIn(page)).questions;
    if (!first) throw new Error('The quiz has no question');
    await answerRightly(page, first);
    await button(page, 'Check answer').click();
    await page.goto(server.origin);
    await expect.poll(() => store.statements.map(nameOf)).toEqual(['initialized', 'terminated']);
    store.giveToken();
    await page.goto(addressOfCourse());
    await expect(page.getByText(/^1 of/)).toBeVisible();
  });
});
