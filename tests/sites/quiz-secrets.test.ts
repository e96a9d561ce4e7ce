import {readdirSync, readFileSync} from 'node:fs';
import {join, relative} from 'node:path';
import type {Page} from '@playwright/test';
import {islandReady} from '../e2e/support/openPage';
import {button, openQuiz} from '../e2e/support/quizzes';
import {expect, test} from './support/builtSites';

/** Every word of `secrets/` that gives away an answer or an explanation. None of them occurs elsewhere. */
const SECRETS = {
  'short texts': ['Floccinaucinihil', 'hapax', 'legomenon', '59271846', 'Kakorrhaphia', 'spaghettification', 'Ratoon'],
  'texts of a self-check': ['31415926'],
  numbers: ['8675309', '0.3125', '7294817'],
  blanks: ['defenestrated', 'Throttlebottom', 'Snollygoster', 'Taradiddle', 'Bumfuzzled', 'Cattywampus', 'Sialoquent'],
  feedback: ['Xylographer', 'Xylophagous', 'Callipygian', 'Collywobbles', 'Erinaceous'],
  explanations: ['Quodlibetical', 'Zymurgist', 'Borborygmus', 'Absquatulate', 'Widdershins', 'Nudiustertian']
    .concat(['Tatterdemalion', 'Gongoozler', 'Lollygagging', 'Hornswoggle', 'Skedaddle', 'Fartlek'])
    .concat(['Mumpsimus', 'Funambulist']),
};

let site: string;
let url: string;

test.beforeAll(({mixedSite}) => {
  ({folder: site, url} = mixedSite);
});

/** Reads everything that a web server could send, in lower case. Compressed files have an uncompressed copy. */
function readBuilt(): {path: string; text: string}[] {
  const folder = join(site, 'build');
  return readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile() && !/\.(?:gz|br)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({path: relative(folder, file), text: readFileSync(file, 'utf8').toLowerCase()}));
}

function holding(word: string): string[] {
  return readBuilt().flatMap(({path, text}) => (text.includes(word.toLowerCase()) ? [path] : []));
}

const pageOf = (path: string): string => readFileSync(join(site, 'build/docs', path, 'index.html'), 'utf8');

test('visible texts are in the pages and their scripts', () => {
  for (const words of ['Visible option beta', 'Visible step two', 'Visible right 3', 'Visible hint of the first']) {
    const files = holding(words);
    for (const page of ['words', 'words-in-mdx']) expect(files).toContain(`docs/${page}/index.html`);
    // The text of an MDX page is also in a script.
    expect(files.filter((file) => file.startsWith('assets/js/')).length).toBeGreaterThanOrEqual(1);
  }
  expect(holding('Visible option theta')).toEqual(
    expect.arrayContaining(['docs/guide/second/index.html', 'docs/guide/print/index.html']),
  );
});

for (const [what, words] of Object.entries(SECRETS)) {
  test(`no file of the built site has the ${what}`, () => {
    const built = readBuilt();
    expect(built.length).toBeGreaterThan(80);
    for (const word of words) {
      expect
        .soft(
          built.filter(({text}) => text.includes(word.toLowerCase())).map(({path}) => path),
          word,
        )
        .toEqual([]);
    }
  });
}

test("correct options aren't marked, and orders and pairs are published shuffled", async ({page}) => {
  for (const path of ['words', 'words-in-mdx']) {
    await page.setContent(pageOf(path).replaceAll(/<script\b.*?<\/script>/gs, ''));
    for (const [question, options] of [
      ['one-right', 3],
      ['more-right', 3],
    ] as const) {
      const items = page.locator(`form[data-question=${question}] li:has(input)`);
      const shapes = await items.evaluateAll((all) =>
        all.map((item) => item.outerHTML.replace(/Visible option \w+/, '').replace(/ (?:value|data-option)="\d"/g, '')),
      );
      expect(shapes).toHaveLength(options);
      expect(new Set(shapes).size).toBe(1);
    }
    const words = (question: string, inside: string) =>
      page.locator(`form[data-question=${question}] ${inside}`).allInnerTexts();
    const steps = (await words('in-order', 'li')).map((text) => /Visible step (?:one|two|three)/.exec(text)?.[0]);
    expect(steps.toSorted()).toEqual(['Visible step one', 'Visible step three', 'Visible step two']);
    expect(steps).not.toEqual(['Visible step one', 'Visible step two', 'Visible step three']);
    const [left, right] = [await words('pairs', 'ul label'), await words('pairs', 'ol li')];
    expect(left).toHaveLength(3);
    expect(left.map((text) => text.slice(-1))).not.toEqual(right.map((text) => text.slice(-1)));
  }
});

test("/api/quizzes.json has only the questions' names and types", () => {
  const {quizzes} = JSON.parse(readFileSync(join(site, 'build/api/quizzes.json'), 'utf8'));

  expect(quizzes.find(({url}: {url: string}) => url === '/docs/words/')).toEqual({
    url: '/docs/words/',
    title: 'Quiz of unusual words',
    covers: ['/docs/guide/'],
    passing_score: 80,
    questions: [
      {id: 'one-right', type: 'single-choice'},
      {id: 'more-right', type: 'multiple-choice'},
      {id: 'in-order', type: 'order'},
      {id: 'pairs', type: 'match'},
      {id: 'short', type: 'short-text'},
      {id: 'number', type: 'number'},
      {id: 'blanks', type: 'blanks'},
    ],
  });
  expect(quizzes).toHaveLength(3);
});

test("a complete manual on one page has every chapter's self-checks, and each id once", async ({page}) => {
  await page.goto(`${url}docs/guide/print/`);

  await expect(page.locator('form[data-question]')).toHaveCount(3);
  const ids = await page.locator('[id]').evaluateAll((all) => all.map(({id}) => id));
  expect(ids.filter((id, place) => ids.indexOf(id) < place)).toEqual([]);

  const second = page.locator('article').filter({hasText: 'Second chapter'});
  await second.getByRole('radio', {name: 'Visible option eta'}).check();
  await islandReady(page);
  await second.getByRole('button', {name: 'Check answer'}).click();
  await second.getByRole('link', {name: 'the end'}).click();
  await expect(page).toHaveURL(/#guide-second-last-heading$/);
});

/** Answers a quiz's short-text question and submits. */
async function answerShort(page: Page, path: string, text: string): Promise<void> {
  await openQuiz(page, `${url}docs/${path}/#short`);
  await page.getByRole('textbox', {name: 'Your answer', exact: true}).fill(text);
  await button(page, 'Check answer').click();
}

test('a quiz in .mdx works like one in .md', async ({page}) => {
  await openQuiz(page, `${url}docs/words-in-mdx/`);
  await expect(page.getByText('Here too, in MDX.')).toBeVisible();
  await expect(page.getByRole('listitem').filter({hasText: 'gamma'})).toHaveText('Visible option gamma');
  await page.getByRole('radio', {name: 'Visible option alpha'}).check();
  await button(page, 'Check answer').click();
  await expect(page.getByText('Collywobbles says why alpha is wrong.').first()).toBeVisible();
  const link = page.getByRole('link', {name: 'the guide'});
  await expect(link).toHaveAttribute('href', '/docs/guide/#last-heading');

  await answerShort(page, 'words-in-mdx', 'kakorrhaphia');
  await expect(page.getByText('Correct.', {exact: true}).first()).toBeVisible();
  await button(page, 'All questions on one page').click();
  await button(page, 'See the result').click();
  await button(page, 'Finish anyway').click();
  await page.getByRole('main').getByRole('link', {name: 'My training'}).first().click();
  // Only questions that are identical in the content check and on the page are scheduled for review.
  await expect(page.getByText(/come back for review on /).first()).toBeVisible();
});

test('a question edited between two visits is asked again, and other answers are kept', async ({page}) => {
  await openQuiz(page, `${url}docs/words/`);
  await page.getByRole('radio', {name: 'Visible option alpha'}).check();
  await button(page, 'Check answer').click();
  await answerShort(page, 'words', 'FLOCCINAUCINIHIL!');
  await expect(page.getByText('Correct.', {exact: true}).first()).toBeVisible();

  const edited = pageOf('edited-words').replaceAll('edited-words', 'words');
  await page.route('**/docs/words/**', (route) => route.fulfill({contentType: 'text/html', body: edited}));
  await page.reload();

  await expect(page.getByText('This question was edited since you answered it.')).toBeVisible();
  await expect(page.getByRole('textbox', {name: 'Your answer', exact: true})).toHaveValue('');
  await expect(page.getByText('1 of 7 answered')).toBeVisible();
  await openQuiz(page, `${url}docs/words/?again#one-right`);
  await expect(page.getByRole('radio', {name: 'Visible option alpha'})).toBeChecked();
  await expect(page.getByText('It is said why alpha is wrong.').first()).toBeVisible();
});
