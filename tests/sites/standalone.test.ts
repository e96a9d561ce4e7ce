import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {type BrowserContext, expect, type Page, test} from '@playwright/test';
import {type StaticServer, serveFolder} from '../../packages/deskbook/cli/walk/serveFolder';
import {expectNoBarriersIn} from './support/barriers';
import {removeSite} from './support/site';
import {BASE_URL, blockOfReadme, buildStockSite, makeStockSite, runDocusaurus} from './support/stockSite';

const QUIZ = 'docs/printer-quiz';

const SELF_CHECK = `# Welcome

Read, and then take [the quiz](../printer-quiz.md).

:::quiz

## Which of them uses ribbons? {/* #ribbons */}

- [ ] The receipt printer
- [x] The label printer {pin}

> See [the other one](../printer-quiz.md#how-wide-is-the-paper-in-mm).

:::

## Afterwards

It is short.
`;

const EVERY_TYPE = `---
kind: quiz
title: Every type
description: One question of each type.
mode: check
---

## One?

- [x] Right
- [ ] Wrong

## Several?

- [x] Right
- [x] Right, too
- [ ] Wrong

## Text?

Answer: word

## Number?

Answer: 5

## Blanks?

It is [[one]] and [[two]].

## Order?

1. First
2. Second
3. Third

## Pairs?

| Light | Meaning |
|---|---|
| Red | Empty |
| Green | Ready |
`;

/** What `docusaurus swizzle --wrap` makes, with a line of the site's. */
const WRAPPER = `import Quiz from '@theme-original/Quiz';

export default function QuizWrapper(props) {
  return (
    <>
      <p>Take your time.</p>
      <Quiz {...props} />
    </>
  );
}
`;

test.describe('a site with the classic preset and @deskbook/quiz', () => {
  let site: string;
  let server: StaticServer;

  test.beforeAll(async () => {
    site = makeStockSite(['quiz'], {
      [`${QUIZ}.md`]: blockOfReadme('quiz', 'md'),
      'docs/guides/welcome.md': SELF_CHECK,
      'docs/every-type.mdx': EVERY_TYPE,
      'blog/2026-12-02-news.md': SELF_CHECK.replace('# Welcome', '# News').replaceAll(
        '../printer-quiz.md',
        '/docs/printer-quiz',
      ),
      'src/theme/Quiz/index.js': WRAPPER,
      'src/pages/index.md': '# My site\n\nBegin with [the guide](/docs/guides/welcome).\n',
    });
    const {code, output} = await buildStockSite(site);
    expect(code, output).toBe(0);
    server = await serveFolder(`${site}/build`, BASE_URL);
  });

  test.afterAll(async () => {
    await server?.stop();
    removeSite(site);
  });

  const open = async (page: Page, path: string) => {
    await page.goto(server.url + path);
    await expect(page.locator('html')).toHaveAttribute('data-has-hydrated', 'true');
  };

  test('a question is answered, and the answer is there after a reload', async ({page}) => {
    const errors: Error[] = [];
    page.on('pageerror', (error) => errors.push(error));
    await open(page, QUIZ);
    await expect(page.getByText('Take your time.')).toBeVisible();
    await page.getByRole('radio', {name: 'The network cable'}).check();
    await page.getByRole('button', {name: 'Check answer'}).click();
    await expect(page.getByText('Not correct.').first()).toBeVisible();
    await expect(page.getByText('It only matters when nothing prints.', {exact: true})).toBeVisible();
    await expect(page.getByText('A blinking light means that the paper is out.')).toBeVisible();

    await page.reload();
    await page.getByRole('textbox').fill('80');
    await page.getByRole('button', {name: 'Back'}).click();
    await expect(page.getByText('Not correct.').first()).toBeVisible();
    await page.getByRole('button', {name: 'Next question'}).click();
    await page.getByRole('button', {name: 'Check answer'}).click();
    await page.getByRole('button', {name: 'See the result'}).click();
    await expect(page.getByText('50%')).toBeVisible();
    await expect(page.getByText('Passing score: 70%')).toBeVisible();
    await expect(page.getByRole('link', {name: 'My training'})).toHaveCount(0);

    await page.reload();
    await expect(page.getByText('50%')).toBeVisible();
    expect(errors).toEqual([]);
  });

  test('questions are in a page and in a post, and their links lead into the site', async ({page}) => {
    for (const path of ['docs/guides/welcome', 'blog/2026/12/02/news']) {
      await open(page, path);
      await page.getByRole('radio', {name: 'The label printer'}).check();
      await page.getByRole('button', {name: 'Check answer'}).click();
      await page.getByRole('link', {name: 'the other one'}).click();
      await expect(page).toHaveURL(new RegExp(`${BASE_URL}${QUIZ}/?#how-wide`));
      await page.evaluate(() => localStorage.clear());
    }
  });

  test('the site keeps its navigation, and its table of contents has no questions', async ({page}) => {
    await open(page, 'docs/guides/welcome');
    const contents = page.locator('.theme-doc-toc-desktop');
    await expect(contents.getByRole('link', {name: 'Afterwards'})).toBeVisible();
    await expect(contents.getByRole('link', {name: 'Which of them'})).toHaveCount(0);
    await page.getByRole('navigation', {name: 'Docs sidebar'}).getByRole('link', {name: 'The receipt printer'}).click();
    await expect(page.getByRole('heading', {name: 'What do you check first'})).toBeVisible();
  });

  test('a quiz of every type has no barriers in either theme, before and after', async ({page}) => {
    await open(page, 'docs/every-type');
    await page.getByRole('button', {name: 'All questions on one page'}).click();
    await expectNoBarriersIn(page, 'section[aria-label="Every type"]');
    await page.getByRole('button', {name: 'Hand in'}).click();
    await page.getByRole('button', {name: 'Finish anyway'}).click();
    await expectNoBarriersIn(page, 'section[aria-label="Every type"]');
  });

  test('the keyboard is enough', async ({page}) => {
    await open(page, QUIZ);
    await page.getByRole('radio', {name: 'The network cable'}).focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page.getByText('Correct.', {exact: true}).first()).toBeVisible();
  });

  test('its texts can be translated', async () => {
    const {code, output} = await runDocusaurus(site, 'write-translations');
    expect(code, output).toBe(0);
    const texts = JSON.parse(readFileSync(join(site, 'i18n/en/code.json'), 'utf8'));
    expect(texts['quiz.check']).toEqual({message: 'Check answer'});
    expect(texts['quiz.result.passingScore']).toEqual({message: 'Passing score: {score}'});
  });

  test('without JavaScript, all questions can be read', async ({browser}) => {
    await withoutScripts(browser.newContext({javaScriptEnabled: false}), async (page) => {
      await page.goto(server.url + QUIZ);
      await expect(page.getByRole('heading', {name: 'What do you check first'})).toBeVisible();
      await expect(page.getByRole('heading', {name: 'How wide is the paper'})).toBeVisible();
      await expect(page.getByText('needs JavaScript')).toBeVisible();
      await expect(page.getByRole('button', {name: 'Check answer'})).toBeHidden();
    });
  });
});

async function withoutScripts(opened: Promise<BrowserContext>, use: (page: Page) => Promise<void>): Promise<void> {
  const context = await opened;
  await use(await context.newPage());
  await context.close();
}

test('a mistake in a quiz ends the build, with its line and what to type', async () => {
  const site = makeStockSite(['quiz'], {
    [`${QUIZ}.md`]: blockOfReadme('quiz', 'md').replace('- [x]', '- [ ]'),
    'src/pages/index.md': '# My site\n',
  });
  const {code, output} = await buildStockSite(site);
  removeSite(site);

  expect(code).toBe(1);
  expect(output).toContain(`${QUIZ}.md:8:1  error  no option in this question is marked as correct`);
  expect(output).toContain('fix       - [x] The network cable');
});
