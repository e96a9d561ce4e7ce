import {sourceOfKind, sourceWhere} from './support/catalog';
import {openPage, whenIslandsReady} from './support/openPage';
import {button, openQuiz, TELEPHONES, tabTo} from './support/quizzes';
import {expect, test} from './support/test';

const session = sourceOfKind('session').url;
const manual = sourceWhere(
  'manual with chapters',
  ({data, path}) => data.kind === 'manual' && /index\.md$/.test(path),
).url;

test.describe('at 400 % zoom', () => {
  test.use({viewport: {width: 320, height: 256}});

  const PAGES = [
    '/',
    '/my-training/',
    `${session}run/`,
    session,
    TELEPHONES,
    '/calendar/',
    `${manual}print/`,
    sourceOfKind('path').url,
    '/procedures/',
    '/training/',
  ];

  test('no page scrolls sideways', async ({page}) => {
    for (const path of PAGES) {
      await openPage(page, path);
      await whenIslandsReady(page);
      expect.soft(await page.evaluate(() => document.scrollingElement?.scrollWidth), path).toBe(320);
    }
  });

  test('a question fills the screen', async ({page}) => {
    await openQuiz(page, TELEPHONES);
    const heading = page.getByRole('heading', {level: 2}).first();
    await heading.evaluate((element) => element.scrollIntoView({block: 'start'}));
    await expect(heading).toBeInViewport();
    await expect(page.getByRole('navigation', {name: 'Main'})).not.toBeInViewport();
    await expect(button(page, 'Check answer')).not.toBeInViewport();
  });
});

test.describe('on a phone', () => {
  test.use({viewport: {width: 390, height: 500}});

  test('the list of machines fits, or scrolls by keyboard', async ({page}) => {
    await page.setViewportSize({width: 320, height: 640});
    await openPage(page, sourceOfKind('equipment', ({data}) => 'units' in data).url);
    const branch = page
      .getByRole('group')
      .filter({hasText: / machines?/})
      .first();
    const summary = branch.locator('summary');
    await tabTo(page, summary);
    const list = branch.getByRole('region');
    if (!(await list.isVisible())) await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await expect(list).toBeFocused();
    expect(await list.evaluate(({scrollWidth, clientWidth}) => scrollWidth - clientWidth)).toBe(0);
    // Narrower than any screen, which has the same effect as long names of places and funds.
    await page.setViewportSize({width: 220, height: 640});
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => list.evaluate(({scrollLeft}) => scrollLeft)).toBeGreaterThan(0);
  });
});
