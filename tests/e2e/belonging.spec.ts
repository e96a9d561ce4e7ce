import type {Page} from '@playwright/test';
import {readSources, resolvePath, type Source, sourceWhere} from './support/catalog';
import {expect, test} from './support/test';

const GROUPS = ['Procedures', 'Equipment', 'Training sessions', 'Quizzes'];

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

const belonging = (page: Page) => page.getByRole('navigation', {name: 'Belongs to this'});

test('a manual lists its procedures, equipment, sessions and quizzes, and each of them lists the manual', async ({
  page,
}) => {
  await page.goto(manual.url);
  const addresses: string[] = [];
  for (const name of GROUPS) {
    const heading = page.getByRole('heading', {level: 3, name, exact: true});
    const links = belonging(page).locator('section').filter({has: heading}).getByRole('link');
    await expect(links.first(), `${manual.path}: ${name}`).toBeVisible();
    addresses.push(...(await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))));
  }

  for (const address of addresses) {
    await page.goto(address);
    const back = belonging(page).getByRole('link', {name: String(manual.data.title), exact: true});
    await expect.soft(back, address).toBeVisible();
  }
});

test('whatever a session or a quiz names leads back to it', async ({page}) => {
  test.setTimeout(120_000);
  const sources = readSources();
  for (const source of sources.filter(({data}) => data.kind === 'session' || data.kind === 'quiz')) {
    const named = sources.filter((other) => names(source, 'teaches', other) || names(source, 'covers', other));
    for (const {url} of named.slice(0, 2)) {
      await page.goto(url);
      const link = belonging(page).getByRole('link', {name: String(source.data.title), exact: true});
      await expect.soft(link, `${source.path} names ${url}`).toBeVisible();
    }
  }
});
