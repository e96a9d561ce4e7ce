import type {Page} from '@playwright/test';
import {expectNoBarriers} from './support/axe';
import {boxOn} from './support/search';
import {expect, test} from './support/test';
import {addNames, openTrainer, presenter, SESSION} from './support/trainers';

const present = async (page: Page) => {
  await page.getByRole('button', {name: 'Present', exact: true}).click();
  await expect(presenter(page)).toContainText('Not started');
};

const STATES: readonly [name: string, arrange: (page: Page) => Promise<void>][] = [
  ['the page as it opens', async () => {}],
  [
    'the page with a roster',
    async (page) => {
      await addNames(page, ['Ann Lee', 'Bo Diaz']);
      await page.getByRole('checkbox', {name: 'Ann Lee attended'}).check();
    },
  ],
  ['the presenter view', present],
  [
    'the presenter view when an item has run over',
    async (page) => {
      await present(page);
      await page.keyboard.press('Space');
      await page.clock.fastForward('01:00:00');
      await expect(presenter(page)).toContainText('Over by');
    },
  ],
  [
    'the codes in the presenter view',
    async (page) => {
      await present(page);
      await page.keyboard.press('q');
    },
  ],
  [
    'the question before a roster is forgotten',
    async (page) => {
      await addNames(page, ['Ann Lee']);
      await page.getByRole('button', {name: 'Forget this roster'}).click();
    },
  ],
];

for (const [name, arrange] of STATES) {
  test(`${name} has no accessibility violations in light and dark, on a phone and a desktop`, async ({page}) => {
    test.slow();
    await page.clock.install();
    await openTrainer(page);
    await arrange(page);
    await expectNoBarriers(page, name);
  });
}

/** Collects the scripts and style sheets that a page uses. Prefetches for the next page don't count. */
function watchCode(page: Page): Promise<string>[] {
  const bodies: Promise<string>[] = [];
  page.on('response', (response) => {
    const isCode = ['script', 'stylesheet'].includes(response.request().resourceType());
    if (isCode) bodies.push(response.text().then((text) => `${response.url()}\n${text}`));
  });
  return bodies;
}

/** Occurs only in the trainer's tools: the prefix of their storage keys, and their style sheet's name. */
const TOOLS = /trainer:1:|trainer-styles\.\w+\.css/;

test("no other page loads the trainer's tools", async ({page}) => {
  const code = watchCode(page);
  await openTrainer(page);
  const own = (await Promise.all(code)).filter((text) => TOOLS.test(text));
  expect(own.some((text) => text.includes('trainer:1:'))).toBe(true);
  expect(own.some((text) => TOOLS.test(text.split('\n')[0] ?? ''))).toBe(true);

  for (const path of [SESSION.url, '/', '/calendar/', '/sessions/']) {
    const other = await page.context().newPage();
    const asked = watchCode(other);
    await other.goto(path);
    await other.keyboard.press('/');
    await expect(boxOn(other).field).toBeFocused();
    // A script that is still on its way couldn't be read once the page is closed.
    await other.waitForLoadState('networkidle');
    const bodies = await Promise.all(asked);
    expect(bodies.length, path).toBeGreaterThan(2);
    expect(
      bodies.filter((text) => TOOLS.test(text)).map((text) => text.split('\n')[0]),
      path,
    ).toEqual([]);
    await other.close();
  }
});
