import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Locator} from '@playwright/test';
import fc from 'fast-check';
import {type Editor, expect, test, type WritingSite} from './support/writing';

const QUIZ = {path: 'docs/training/quizzes/telephones.md', address: '/docs/training/quizzes/telephones/'};
const PROCEDURE = {path: 'docs/procedures/load-receipt-paper.md', address: '/docs/procedures/load-receipt-paper/'};
const LONG = 'What do you check first when the receipt printer at the desk prints nothing at all?';

const saved = (site: WritingSite, path: string) => expect.poll(() => site.read(path), {timeout: 30_000});

async function openAtEnd(editor: Editor, address: string): Promise<void> {
  await editor.open(address);
  await editor.text.focus();
  await editor.page.keyboard.press('Control+End');
}

test('a question takes its title as it is typed, whichever way it was inserted', async ({editor, site}) => {
  const {page} = editor;
  const {keyboard} = page;
  await openAtEnd(editor, QUIZ.address);

  await page.getByRole('button', {name: 'Insert'}).click();
  await page.getByRole('menuitem', {name: 'Question: number'}).click();
  await keyboard.type('How many lines has a desk telephone?');
  await saved(site, QUIZ.path).toMatch(/^## How many lines has a desk telephone\? \{#question-\d+\}$/m);

  await keyboard.press('Control+End');
  await keyboard.type('/short');
  await expect(page.getByRole('option', {selected: true})).toContainText('short text');
  await keyboard.press('Enter');
  await keyboard.type('Who answers after hours?');
  await keyboard.press('Home');
  await keyboard.type('And ');
  await keyboard.press('End');
  await keyboard.type(' At the weekend');
  await saved(site, QUIZ.path).toMatch(/^## And Who answers after hours\? At the weekend \{#question-\d+\}$/m);
  await keyboard.press('Control+z');
  await keyboard.press('End');
  await keyboard.type(' On Sunday');
  await saved(site, QUIZ.path).toMatch(/^## And Who answers after hours\? On Sunday \{#question-\d+\}$/m);

  await keyboard.press('Control+End');
  await keyboard.press('Enter');
  await editor.text.evaluate((text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', '## What is pasted {#pasted}');
    text.dispatchEvent(new ClipboardEvent('paste', {clipboardData, bubbles: true, cancelable: true}));
  });
  await keyboard.type(' here?');
  await keyboard.press('Enter');
  await keyboard.type('## What is typed {#typed} here?');
  await saved(site, QUIZ.path).toMatch(
    /\n## What is pasted here\? \{#pasted\}\n\n## What is typed here\? \{#typed\}\n*$/,
  );
});

test('an id is not in the way of any key in a title that wraps', async ({editor, site}) => {
  test.setTimeout(300_000);
  const {page} = editor;
  await page.setViewportSize({width: 390, height: 800});
  const [settings = ''] = /^---[\s\S]*?\n---\n/.exec(site.read(PROCEDURE.path)) ?? [];
  /** Presses keys in a page with a title, and answers the text with a mark where the caret ends up. */
  const afterKeys = async (title: string, keys: readonly string[]) => {
    writeFileSync(join(site.folder, PROCEDURE.path), `${settings}\nText above.\n\n## ${title}\n\nText below.\n`);
    await editor.open(PROCEDURE.address);
    await editor.text.getByText('What do you check').click({position: {x: 5, y: 30}});
    for (const key of keys) await page.keyboard.press(key);
    await page.keyboard.insertText('§');
    await saved(site, PROCEDURE.path).toContain('§');
    return site.read(PROCEDURE.path).slice(settings.length).replace(' {#first-check}', '');
  };
  const key = fc.constantFrom(
    ...['a', '?', 'Space', 'Space', 'Enter', 'Backspace', 'Delete', 'Home', 'End', 'End', 'End', 'Shift+End'],
    ...['ArrowLeft', 'ArrowRight', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Shift+ArrowLeft', 'Shift+ArrowRight'],
  );
  const sequences = fc.sample(fc.array(key, {minLength: 25, maxLength: 40}), {seed: 7, numRuns: 2});
  for (const keys of [
    ['End', 'End', 'Space', 'a', 'Space', 'a'],
    ['ArrowDown', 'ArrowDown', 'End', 'a'],
    ...sequences,
  ]) {
    const plain = await afterKeys(LONG, keys);
    expect(await afterKeys(`${LONG} {#first-check}`, keys), keys.join(' ')).toBe(plain);
  }
});

/** Answers the middle of a word's first letter, so a click there puts the caret before or after it. */
async function placeOf(line: Locator, word: string): Promise<{x: number; y: number}> {
  return line.evaluate((element, wanted) => {
    const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode() as Text | null; node; node = texts.nextNode() as Text | null) {
      const at = node.data.indexOf(wanted);
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + 1);
      const {left, top, height} = range.getBoundingClientRect();
      return {x: left + 1, y: top + height / 2};
    }
    throw new Error(`There is no "${wanted}"`);
  }, word);
}

test('a click below a table that is being edited lands where it was aimed', async ({editor, site}) => {
  const {page} = editor;
  const before = site.read(PROCEDURE.path);
  await openAtEnd(editor, PROCEDURE.address);
  await page.getByRole('textbox', {name: 'What to do, row 2'}).focus();
  await page.keyboard.type(' until it clicks');
  const buttons = page.getByRole('toolbar', {name: 'Rows and columns'});
  await expect(buttons).toBeVisible();
  const {x, y} = await placeOf(editor.text.getByText('Call the help desk'), 'second');
  await page.mouse.click(x, y);
  await page.keyboard.type('whole ');
  await saved(site, PROCEDURE.path).toBe(
    before
      .replace(`Press it down on both sides${' '.repeat(16)}`, 'Press it down on both sides until it clicks')
      .replace('if a second', 'if a whole second'),
  );
  await expect(buttons).toBeHidden();
});

test('a click below a box whose title is being edited lands where it was aimed', async ({editor, site}) => {
  const {page} = editor;
  const before = site.read(PROCEDURE.path);
  await editor.open(PROCEDURE.address);
  await editor.text.getByText('Warning', {exact: true}).click();
  const title = page.getByRole('textbox', {name: 'Title of the box'});
  // By keys, as a person would: they end the click before, which filling in at once does not.
  await title.pressSequentially('Thermal');
  const {x, y} = await placeOf(editor.text.getByText('The paper must be thermal'), 'stays');
  await page.mouse.move(x, y);
  await page.mouse.down();
  // The fields close once the mouse rests: until then, the line that is clicked stays where it is.
  await expect(title).toBeVisible();
  await page.mouse.up();
  await page.keyboard.type('always ');
  await saved(site, PROCEDURE.path).toBe(
    before.replace(':::warning', ':::warning[Thermal]').replace('but stays', 'but always stays'),
  );
  await expect(title).toBeHidden();
});
