import type {Page} from '@playwright/test';
import {NOW} from '../support/fixture';
import {readSources, resolvePath, type Source, sourceWhere} from './support/catalog';
import {expect, test} from './support/test';

const KINDS = ['Procedure', 'Equipment guide', 'Training session', 'Quiz'];

const names = (source: Source, field: string, target: Source) =>
  ((source.data[field] ?? []) as string[]).some((path) => resolvePath(source.path, path) === target.path);

const isTaughtAndTested = (source: Source, all: readonly Source[]) =>
  source.data.kind === 'manual' &&
  all.some((other) => names(other, 'teaches', source)) &&
  all.some((other) => names(other, 'covers', source)) &&
  ['procedure', 'equipment'].every((kind) =>
    all.some(({data, body}) => data.kind === kind && body.includes(`/${source.path.split('/').at(-1)}`)),
  );

const manual = sourceWhere('manual with a session, a quiz, a procedure and equipment', isTaughtAndTested);

const related = (page: Page) => page.getByRole('navigation', {name: 'Related'});

/** Also expands collapsed related pages. */
async function openRelated(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await related(page)
    .locator('details')
    .evaluateAll((folds) => {
      for (const fold of folds) fold.setAttribute('open', '');
    });
}

test('a manual lists its procedures, equipment, sessions and quizzes, and each of them lists the manual', async ({
  page,
}) => {
  await openRelated(page, manual.url);
  const addresses: string[] = [];
  for (const name of KINDS) {
    const links = related(page)
      .getByRole('listitem')
      .filter({has: page.getByText(new RegExp(`^${name}\\b`))})
      .getByRole('link');
    await expect(links.first(), `${manual.path}: ${name}`).toBeVisible();
    addresses.push(...(await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))));
  }

  for (const address of addresses) {
    await openRelated(page, address);
    const back = related(page).getByRole('link', {name: String(manual.data.title), exact: true});
    await expect.soft(back, address).toBeVisible();
  }
});

interface Session {
  url: string;
  title: string;
  start: string;
  end: string;
  status: string;
}

async function fetchSessions(page: Page): Promise<Session[]> {
  const response = await page.request.get('/api/sessions.json');
  return ((await response.json()) as {sessions: Session[]}).sessions;
}

test('everything that a session or quiz names links back to it, to a session until it is over', async ({page}) => {
  const sessions = await fetchSessions(page);
  const isOver = (url: string) => sessions.every((each) => each.url !== url || Date.parse(each.end) <= NOW.getTime());
  const sources = readSources();
  const naming = sources.filter(({data}) => data.kind === 'session' || data.kind === 'quiz');
  for (const named of sources) {
    const namedBy = naming.filter((source) => names(source, 'teaches', named) || names(source, 'covers', named));
    if (namedBy.length > 0) await openRelated(page, named.url);
    for (const {data, path, url} of namedBy) {
      const link = related(page).getByRole('link', {name: String(data.title), exact: true});
      const isShown = data.kind === 'quiz' || !isOver(url);
      await expect.soft(link, `${path} names ${named.url}`).toBeVisible({visible: isShown});
    }
  }
});

test.describe('the sessions that teach a page', () => {
  const TAUGHT = '/docs/manuals/listen/patron-accounts/';
  const QUIZ = '/docs/training/quizzes/listen-basics/';
  const SERIES = '/docs/training/sessions/listen-basics/';
  const item = (page: Page, title: string) =>
    related(page)
      .getByRole('listitem')
      .filter({has: page.getByRole('link', {name: title, exact: true})});
  const seen = (page: Page) => item(page, 'LISTEN basics').locator('time').filter({visible: true});

  test('show the next date on the day of reading, and disappear when they are over', async ({page}) => {
    const dates = (await fetchSessions(page)).filter(({url, status}) => url === SERIES && status !== 'cancelled');
    const [first, second] = dates as [Session, Session];
    for (const path of [TAUGHT, QUIZ]) {
      await page.clock.setFixedTime(new Date(Date.parse(first.end) - 60_000));
      await openRelated(page, path);
      await expect(seen(page)).toHaveAttribute('datetime', first.start);
      await expect(item(page, 'LISTEN basics')).toContainText('Tue, Dec 1, 10:00 AM · Downtown');

      await page.clock.setFixedTime(new Date(first.end));
      await openRelated(page, path);
      await expect(seen(page).last()).toHaveAttribute('datetime', second.start);
      // A quiz's island loads at once.
      if (path === TAUGHT) await expect(page.locator('html')).not.toHaveAttribute('data-has-hydrated', 'true');

      await page.clock.setFixedTime(new Date(dates.at(-1)?.end as string));
      await openRelated(page, path);
      await expect(related(page)).toBeVisible();
      await expect(related(page).getByRole('link', {name: 'LISTEN basics', exact: true})).toHaveCount(0);
    }
  });

  test('say if they are full or canceled', async ({page}) => {
    await page.clock.setFixedTime(new Date('2026-12-01T12:00:00'));
    await openRelated(page, '/docs/manuals/listen/working-offline/');
    await expect(item(page, 'Offline checkout drill')).toContainText('Wed, Dec 9, 7:45 AM');
    await expect(item(page, 'Offline checkout drill')).toContainText('Full');
    await openRelated(page, '/docs/manuals/buying-equipment/bidding/');
    await expect(item(page, 'Writing a request for bids')).toContainText('Postponed');
  });

  test.describe('without JavaScript', () => {
    test.use({javaScriptEnabled: false});

    test('show the dates that were next when the site was built', async ({page}) => {
      await openRelated(page, TAUGHT);
      await expect(seen(page).first()).toBeVisible();
    });
  });
});
