import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, type Page, test} from '@playwright/test';
import {type StaticServer, serveFolder} from '../../packages/deskbook/cli/walk/serveFolder';
import {expectNoBarriersIn} from './support/barriers';
import {startDevServer} from './support/devServer';
import {removeSite} from './support/site';
import {BASE_URL, blockOfReadme, buildStockSite, DOCUSAURUS, makeStockSite} from './support/stockSite';

/** The day before the first week of the session in the README. */
const NOW = new Date('2027-02-15T12:00:00-06:00');
const ON_THAT_DAY = {SOURCE_DATE_EPOCH: String(NOW.getTime() / 1000)};

const SESSION = 'docs/receipt-printer-basics';
const TITLE = 'Receipt printer basics';

const session = (title: string, lines: string) =>
  `---\nkind: session\ntitle: '${title}'\nduration: 1 hour\n${lines}\n---\n\nText.\n`;

const WELCOME =
  '# Welcome\n\n:::upcoming-sessions{count=2}\n:::\n\n## Annex\n\n:::upcoming-sessions{branch=Annex}\n:::\n';

const PAGES = {
  [`${SESSION}.md`]: blockOfReadme('calendar', 'md'),
  'docs/guides/online.md': session(
    'Online: catalog',
    `start: 2027-03-10 15:00
time_zone: America/New_York
online: https://meet.example.org/catalog
trainers: [Bo Lee]
registration: by-invitation
agenda: [10 min: Welcome, 50 min: Practice]
materials: {Notes: welcome.md}`,
  ),
  'docs/guides/welcome.md': WELCOME,
  'docs/unlisted.md': session('Unlisted', 'start: 2027-03-11 10:00\nbranch: Annex\nunlisted: true'),
  'docs/draft.md': session('Draft', 'start: 2027-03-12 10:00\nbranch: Annex\ndraft: true'),
  'blog/2027-02-15-news.md': WELCOME.replace('# Welcome', '# News'),
  'src/pages/index.md': `# My site\n\nThe [calendar](/calendar/).\n\n${WELCOME}`,
};

test.describe('a site with the classic preset and @deskbook/calendar', () => {
  let site: string;
  let server: StaticServer;

  test.beforeAll(async () => {
    site = makeStockSite(['calendar'], PAGES);
    const {code, output} = await buildStockSite(site, ON_THAT_DAY);
    expect(code, output).toBe(0);
    server = await serveFolder(`${site}/build`, BASE_URL);
  });

  test.afterAll(async () => {
    await server?.stop();
    removeSite(site);
  });

  const open = async (page: Page, path: string, now = NOW) => {
    await page.clock.setFixedTime(now);
    await page.goto(server.url + path);
    await expect(page.locator('html')).toHaveAttribute('data-has-hydrated', 'true');
  };

  test('a month is turned, and a session leads to its page in the site’s navigation', async ({page}) => {
    const errors: string[] = [];
    page.on('pageerror', ({message}) => errors.push(message));
    await open(page, '');
    await page.getByRole('main').getByRole('link', {name: 'calendar', exact: true}).click();
    await expect(page.getByRole('heading', {name: 'March 2027'})).toBeVisible();
    await expect(page.locator('table').getByRole('link', {name: TITLE})).toHaveCount(5);
    await page.getByRole('link', {name: 'April 2027'}).click();
    await expect(page.getByRole('heading', {name: 'April 2027'}).first()).toBeVisible();
    await page.locator('table').getByRole('link', {name: TITLE}).last().click();
    await expect(page.getByRole('heading', {name: TITLE, level: 1})).toBeVisible();
    await page.getByRole('navigation', {name: 'Docs sidebar'}).getByRole('button', {name: 'guides'}).click();
    await page.getByRole('navigation', {name: 'Docs sidebar'}).getByRole('link', {name: 'Online: catalog'}).click();
    await expect(page.getByText('By invitation only.')).toBeVisible();
    await expect(page.getByText('Practice')).toBeVisible();
    expect(errors).toEqual([]);
  });

  test('a page offers the first open date on the day of reading', async ({page}) => {
    await open(page, SESSION);
    const card = page.getByRole('region', {name: 'Take part'});
    const shown = (text: string) => card.getByText(text).filter({visible: true});
    await expect(shown('Tuesday, March 2, 2027')).toBeVisible();
    await expect(shown('Training lab, Main Library')).toBeVisible();
    await expect(shown('For Circulation')).toBeVisible();
    await expect(card.getByRole('link', {name: 'Register for March 9 by e-mail'})).toBeVisible();
    await expect(card.getByRole('link', {name: 'Join the waitlist for March 2 by e-mail'})).toBeVisible();

    await open(page, SESSION, new Date('2027-03-20T12:00:00-05:00'));
    await expect(shown('Tuesday, March 23, 2027')).toBeVisible();
    await expect(card.getByRole('link', {name: /^Register/})).toHaveText('Register for March 23 by e-mail');
  });

  test('a block lists the next sessions on pages of every kind', async ({page}) => {
    for (const path of ['docs/guides/welcome', 'blog/2027/02/15/news', '']) {
      await open(page, path, new Date('2027-03-10T08:00:00-06:00'));
      const listed = page.getByRole('main').getByRole('listitem').getByRole('listitem').getByRole('link');
      await expect(listed).toHaveText(['Online: catalog', TITLE]);
      await expect(page.getByText('No sessions are scheduled right now.')).toHaveCount(2);
      await expect(page.getByText('No sessions are scheduled right now.').last()).toBeVisible();
    }
  });

  test('filters are in the address', async ({page}) => {
    await open(page, 'calendar/2027-03/#month');
    const shown = page.locator('table li').filter({visible: true});
    await expect(shown).toHaveCount(6);
    await page.getByText('Filter', {exact: true}).click();
    await page.getByLabel('Trainer').selectOption('Bo Lee');
    await expect(shown).toHaveCount(1);
    await page.reload();
    await expect(page.getByText('Showing 1 of 6')).toBeVisible();
    await page.getByRole('button', {name: 'Show all sessions'}).click();
    await expect(shown).toHaveCount(6);
  });

  test('the keyboard is enough', async ({page}) => {
    await open(page, 'calendar/2027-03/#month');
    await page.getByRole('grid').getByRole('gridcell').filter({hasText: 'Tuesday, March 2,'}).focus();
    await page.keyboard.press('ArrowDown');
    await expect(page.locator(':focus')).toContainText('March 9');
    await page.keyboard.press('Enter');
    await expect(page.locator(':focus')).toHaveAttribute('href', /#day-2027-03-09/);
    await page.keyboard.press('Escape');
    await page.keyboard.press('PageDown');
    await expect(page).toHaveURL(/calendar\/2027-04\//);
    await expect(page.locator(':focus')).toContainText('April 9');
  });

  test('other programs find it at the same addresses as in a district’s site', () => {
    const read = (path: string) => readFileSync(join(site, 'build', path), 'utf8');
    expect(read('calendar/all.ics').match(/^SUMMARY:.*/gm)).toHaveLength(7);
    expect(read('calendar/branch/Main-Library.ics').match(/^SUMMARY:.*/gm)).toHaveLength(6);
    expect(read('calendar/trainer/Bo-Lee.ics')).toContain('URL:https://example.org/handbook/docs/guides/online');
    expect(read('calendar/session/receipt-printer-basics.ics')).toContain('RRULE:FREQ=WEEKLY;COUNT=6');
    const {sessions} = JSON.parse(read('api/sessions.json'));
    expect(sessions.map(({title}: {title: string}) => title)).toEqual([
      TITLE,
      TITLE,
      'Online: catalog',
      ...Array(4).fill(TITLE),
    ]);
    expect(sessions[0]).toMatchObject({start: '2027-03-02T16:00:00Z', branch: 'Main Library', status: 'full'});
  });

  test('nothing is a barrier, in either theme', async ({page}) => {
    await open(page, 'calendar/');
    await expectNoBarriersIn(page, 'main');
    for (const path of [SESSION, 'docs/guides/welcome']) {
      await open(page, path);
      await expectNoBarriersIn(page, '.theme-doc-markdown');
    }
  });

  test('without JavaScript, the calendar and its pages can be read', async ({browser}) => {
    const context = await browser.newContext({javaScriptEnabled: false});
    const page = await context.newPage();
    await page.goto(`${server.url}calendar/`);
    await page.getByRole('link', {name: 'April 2027'}).first().click();
    await page.locator('table').getByRole('link', {name: TITLE}).last().click();
    await expect(page.getByRole('link', {name: 'Register for March 9 by e-mail'}).first()).toBeVisible();
    await context.close();
  });
});

test('a site with @deskbook/calendar and @deskbook/quiz has both', async ({page}) => {
  const site = makeStockSite(['calendar', 'quiz'], {
    [`${SESSION}.md`]: blockOfReadme('calendar', 'md').replace('kind: session', 'kind: session\nquiz: quiz.md'),
    'docs/quiz.md': blockOfReadme('quiz', 'md'),
    'src/pages/index.md': '# My site\n',
  });
  const {code, output} = await buildStockSite(site, ON_THAT_DAY);
  expect(code, output).toBe(0);
  const server = await serveFolder(`${site}/build`, BASE_URL);
  await page.clock.setFixedTime(NOW);
  await page.goto(`${server.url}calendar/`);
  await expect(page.getByRole('heading', {name: 'March 2027'})).toBeVisible();
  await page.goto(`${server.url}docs/quiz`);
  await page.getByRole('radio', {name: 'The paper roll'}).check();
  await page.getByRole('button', {name: 'Check answer'}).click();
  await expect(page.getByText('Correct.', {exact: true}).first()).toBeVisible();
  await server.stop();
  removeSite(site);
});

test('a mistake in a session ends the build, with its line and what to type', async () => {
  const site = makeStockSite(['calendar'], {
    [`${SESSION}.md`]: blockOfReadme('calendar', 'md').replace('10:00', '10 AM'),
    'src/pages/index.md': '# My site\n',
  });
  const {code, output} = await buildStockSite(site, ON_THAT_DAY);
  removeSite(site);

  expect(code).toBe(1);
  expect(output).toContain(`${SESSION}.md:4:8  error  "start" is not a date with a time`);
  expect(output).toContain('fix       start: 2027-03-02 10:00');
});

test('under `npm start`, a changed session is in the calendar, on its page and in the files', async ({page}) => {
  const site = makeStockSite(['calendar'], {
    [`${SESSION}.md`]: blockOfReadme('calendar', 'md'),
    'src/pages/index.md': '# My site\n',
  });
  const server = await startDevServer(site, DOCUSAURUS, ON_THAT_DAY);
  const url = server.url.replace(/\/$/, BASE_URL);
  await page.clock.setFixedTime(NOW);
  await page.goto(url + SESSION);
  const card = page.getByRole('region', {name: 'Take part'});
  await expect(card.getByText('Training lab, Main Library').filter({visible: true})).toBeVisible();

  const changed = blockOfReadme('calendar', 'md').replace('Training lab', 'Reading room');
  writeFileSync(join(site, `${SESSION}.md`), changed);
  await expect(card.getByText('Reading room, Main Library').filter({visible: true})).toBeVisible({timeout: 60_000});
  const files = await page.request.get(`${url}calendar/all.ics`);
  expect(await files.text()).toContain('Reading room');
  await page.goto(`${url}calendar/#agenda`);
  await expect(page.getByText('Reading room').filter({visible: true}).first()).toBeVisible();
  await server.stop();
  removeSite(site);
});
