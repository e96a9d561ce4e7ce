import {runAxe} from '../e2e/support/axe';
import {expect, test} from './support/writing';

const PROCEDURE = 'docs/procedures/load-receipt-paper.md';
const SESSION = 'docs/training/sessions/listen-basics.md';
const ONCE = 'docs/training/sessions/network-outage-drill.md';

test('a fact changes in its line, and nothing else of the file does', async ({editor, site}) => {
  const before = site.read(PROCEDURE);
  await editor.open('/docs/procedures/load-receipt-paper/');
  await editor.page.getByRole('tab', {name: 'Facts'}).click();
  const facts = editor.page.getByRole('form', {name: 'Facts'});
  await facts.getByRole('textbox', {name: 'Time needed'}).fill('5');
  await expect.poll(() => site.read(PROCEDURE)).toBe(before.replace('time_needed: 3 min', 'time_needed: 5 min'));
  expect((await runAxe(editor.page)).violations).toEqual([]);
});

test('a wrong fact is reported at its field', async ({editor}) => {
  await editor.open('/docs/procedures/load-receipt-paper/');
  await editor.page.getByRole('tab', {name: 'Facts'}).click();
  const title = editor.page.getByRole('textbox', {name: 'Title (required)'});
  await title.fill('');
  await expect(title).toHaveAccessibleDescription(/"Title" is empty/, {timeout: 30_000});
  await title.fill('Load receipt paper');
  await expect(title).not.toHaveAccessibleDescription(/is empty/, {timeout: 30_000});
});

test('one date of a series is moved with the keyboard alone', async ({editor, site}) => {
  const before = site.read(SESSION);
  await editor.open('/docs/training/sessions/listen-basics/');
  const {page} = editor;
  await page.getByRole('tab', {name: 'Text'}).focus();
  await page.keyboard.press('ArrowRight');
  await page.getByRole('button', {name: 'Move Tue, Dec 22, 2026, 10:00 AM'}).press('Enter');
  await page.getByLabel('New date').fill('2026-12-23');
  await page.getByRole('button', {name: 'Move this date'}).press('Enter');
  await expect(page.getByText('Moved from December 22, 2026')).toBeVisible();
  await expect.poll(() => site.read(SESSION)).toContain('    2026-12-22: 2026-12-23 10:00\n');
  await page.getByRole('button', {name: 'Undo Wed, Dec 23, 2026, 10:00 AM'}).press('Enter');
  await expect.poll(() => site.read(SESSION)).toBe(before);
});

test('“Add a fact” finds a series by the words that people use, and nothing scrolls but the form', async ({
  editor,
  site,
}) => {
  const before = site.read(ONCE);
  const {page} = editor;
  await page.setViewportSize({width: 1280, height: 500});
  await editor.open('/docs/training/sessions/network-outage-drill/');
  await page.getByRole('tab', {name: 'Facts'}).click();
  const form = page.getByRole('form', {name: 'Facts'});
  const add = form.getByText('Add a fact', {exact: true});
  await add.press('Enter');
  const search = form.getByRole('searchbox', {name: 'Search the facts'});
  await search.scrollIntoViewIfNeeded();
  // The whole list is open, which is when a second scrollbar would appear.
  const scrolling = await search.evaluate((field) => {
    const within = [...(field.closest('details')?.querySelectorAll('*') ?? [])];
    const around: Element[] = [];
    for (let each: Element | null = field; each; each = each.parentElement) around.push(each);
    const scrolls = (each: Element) =>
      each.scrollHeight > each.clientHeight + 1 && /auto|scroll/.test(getComputedStyle(each).overflowY);
    return new Set([...around, ...within].filter(scrolls)).size;
  });
  expect(scrolling).toBe(1);
  for (const words of ['monthly', 'series', 'every month', 'recurring']) {
    await search.fill(words);
    await expect(form.getByRole('button', {name: /^Repeats/}), words).toBeVisible();
  }
  expect(site.read(ONCE)).toBe(before);
  await form.getByRole('button', {name: /^Repeats/}).press('Enter');
  await expect(form.getByRole('group', {name: 'Repeats'})).toBeVisible();
});
