import type {Page} from '@playwright/test';
import {readDistrict, sourceOfKind} from './support/catalog';
import {openPage} from './support/openPage';
import {ANSWERED, activeOption, boxOn, searchOn} from './support/search';
import {lineOf, takeWorkers} from './support/searchFaults';
import {expect, test} from './support/test';

const procedure = sourceOfKind('procedure').url;
const FOUND = /^\d+ pages? found$/;
const ODD = 'R&D “zzyzx” 100% + ?';

const recentOn = (page: Page) => boxOn(page).dialog.getByRole('listbox', {name: 'Recent searches'});

test('screen readers find a dialog with a combobox, its state, grouped options, and filters', async ({page}) => {
  const {dialog, field} = await searchOn(page, procedure);
  const hosted = await lineOf(page, /algolia/i);
  await expect(dialog).toMatchAriaSnapshot(`
    - dialog "Search":
      - search:
        - combobox "Search this site" [active]
        - button "Close"
      - status
  `);
  await field.pressSequentially('load receipt paper');
  await expect(boxOn(page).options.first()).toHaveAccessibleName(/^Load receipt paper/);
  await page.keyboard.press('ArrowDown');
  await expect(dialog).toMatchAriaSnapshot(`
    - dialog "Search":
      - search:
        - combobox "Search this site" [active] [expanded]: load receipt paper
        - button "Clear"
        - button "Close"
      - status:
        - paragraph: /\\d+ pages found/
      - group "Kind":
        - button "All" [pressed]
        - button /Procedures \\d+/
      - listbox "Results":
        - group "Load receipt paper":
          - option /^Load receipt paper Procedure/ [selected]
          - option
      - link /All \\d+ results/
  `);
  await field.fill('zzyzx');
  await expect(dialog).toMatchAriaSnapshot(`
    - dialog "Search":
      - search:
        - combobox "Search this site" [active]: zzyzx
        - button "Clear"
        - button "Close"
      - status:
        - paragraph: Nothing found for “zzyzx”
      - paragraph: Try fewer words, or what you see on the machine.
      - list:
        - listitem:
          - link "Browse all pages"
        - listitem:
          - link /Ask the .+ about this/
          - text: (
          - strong:
            - link /\\d/
          - text: )
  `);
  await expect(field).toHaveAttribute('aria-expanded', 'false');
  // Only sites with hosted search load its client.
  expect(hosted.asked).toBe(0);
});

test('the number of results is announced when it changes, as one, many or none', async ({page}) => {
  const {field, status} = await searchOn(page, procedure, 'receipt');
  const shown = await boxOn(page).results.getByRole('group').count();
  const total = Number(/\d+/.exec((await status.textContent()) ?? '')?.[0]);
  expect(total).toBeGreaterThanOrEqual(shown);
  await expect(boxOn(page).dialog.getByRole('link', {name: `All ${total} results`})).toBeVisible();

  await field.fill('wlan outage printer zzyzx');
  await expect(status).toHaveText(ANSWERED);
  await field.fill('zzyzx');
  await expect(status).toHaveText('Nothing found for “zzyzx”');
  await field.fill('');
  await expect(status).toHaveText('');
});

test('one click corrects a misspelled word, another drops words that no page has', async ({page}) => {
  const {field, dialog, status} = await searchOn(page, procedure, 'recipt paper');
  await expect(dialog.getByText('Did you mean receipt paper?')).toBeVisible();
  await dialog.getByRole('button', {name: 'receipt paper'}).click();
  await expect(field).toHaveValue('receipt paper');
  await expect(field).toBeFocused();

  await field.fill('receipt zzyzx');
  await expect(dialog.getByText('Some of these words aren’t on any page. Showing results for receipt.')).toBeVisible();
  await dialog.getByRole('button', {name: 'receipt', exact: true}).click();
  await expect(field).toHaveValue('receipt');
  await expect(field).toBeFocused();
  await expect(dialog.getByText(/Some of these words|Did you mean/)).toBeHidden();
  await expect(status).toHaveText(FOUND);
});

test('one click removes a kind that leaves no results', async ({page}) => {
  const {field, kind, dialog, status, options} = await searchOn(page, procedure, 'receipt');
  await kind(/^Equipment/).click();
  await expect(status).toHaveText(FOUND);
  await field.fill('committee');
  await expect(status).toHaveText('Nothing found for “committee” with these filters');
  await expect(kind(/^Equipment guides 0$/)).toHaveAttribute('aria-pressed', 'true');
  await dialog.getByRole('button', {name: 'Search without filters'}).click();
  await expect(field).toBeFocused();
  await expect(status).toHaveText(FOUND);
  await expect(options.first()).toBeVisible();
  await expect(kind('All')).toHaveAttribute('aria-pressed', 'true');
});

test('unanswered queries are passed to the help desk as typed', async ({page}) => {
  const {dialog, status} = await searchOn(page, procedure);
  await page.keyboard.type('qqqzzz&qqq');
  await expect(status).toHaveText('Nothing found for “qqqzzz&qqq”');
  const ask = dialog.getByRole('link', {name: /^Ask the .+ about this$/});
  const mail = new URL((await ask.getAttribute('href')) as string);
  expect(mail.protocol).toBe('mailto:');
  expect(mail.pathname).toBe(readDistrict().help_desk.email);
  expect(mail.searchParams.get('subject')).toBe('Not found: qqqzzz&qqq');
  expect(mail.searchParams.get('body')).toContain('“qqqzzz&qqq”');
  await dialog.getByRole('link', {name: 'Browse all pages'}).click();
  await expect(page).toHaveURL('/pages/');
});

test('results keep the same order while typing and deleting', async ({page}) => {
  const {field, options} = await searchOn(page, procedure, 'printer');
  const read = () =>
    options.evaluateAll((all) => all.map((option) => option.getAttribute('href')?.replace(/\?[^#]*/, '')));
  await expect(options.first()).toHaveAccessibleName(/print/i);
  const before = await read();
  await page.keyboard.type(' jam');
  await expect(options.first()).toHaveAccessibleName(/jam/i);
  for (let letters = 0; letters < 4; letters++) await page.keyboard.press('Backspace');
  await expect(field).toHaveValue('printer');
  await expect.poll(read).toEqual(before);
});

test('recent searches are newest first, distinct, only in this browser, and can be cleared', async ({
  page,
  context,
}) => {
  await openPage(page, procedure);
  const {field, options, dialog} = boxOn(page);
  for (const query of ['receipt', 'wireless', ODD, 'Receipt']) {
    await page.keyboard.press('Control+k');
    await field.fill(query);
    await expect(options.first()).toBeVisible();
    // Wait for the new page before typing again.
    const arrived = page.waitForEvent('load');
    await options.first().click();
    await arrived;
    await expect(dialog).toBeHidden();
  }
  const other = await context.newPage();
  await openPage(other, '/');
  await other.keyboard.press('Control+k');
  await expect(recentOn(other).getByRole('option')).toHaveCount(3);
  await expect(recentOn(other).getByRole('option')).toContainText(['Receipt', ODD, 'wireless']);
  await expect(boxOn(other).field).toHaveAttribute('aria-expanded', 'true');
  await other.keyboard.press('ArrowUp');
  expect(await activeOption(other)).toContain('wireless');
  await other.keyboard.press('Home');
  await other.keyboard.press('ArrowDown');
  await other.keyboard.press('Enter');
  await expect(boxOn(other).field).toHaveValue(ODD);
  await expect(boxOn(other).status).toHaveText(ANSWERED);

  await page.keyboard.press('Control+k');
  await expect(recentOn(page)).toBeVisible();
  await other.keyboard.press('Escape');
  await boxOn(other).dialog.getByRole('button', {name: 'Clear recent searches'}).click();
  await expect(recentOn(other)).toBeHidden();
  await expect(recentOn(page)).toBeHidden();
  await page.reload();
  await page.keyboard.press('Control+k');
  await expect(field).toBeFocused();
  await expect(recentOn(page)).toBeHidden();
  expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain('wireless');
});

test('the box works with damaged or blocked storage for recent searches', async ({page}) => {
  await openPage(page, procedure);
  await page.evaluate(() => localStorage.setItem('deskbook:search:recent', '{"queries": 1'));
  await page.keyboard.press('Control+k');
  const {options, field} = boxOn(page);
  await expect(field).toBeFocused();
  await expect(recentOn(page)).toBeHidden();
  await page.keyboard.type('receipt');
  await options.first().click();
  await expect(page).not.toHaveURL(procedure);
  await page.waitForLoadState();
  await page.keyboard.press('Control+k');
  await expect(recentOn(page).getByRole('option')).toHaveText([/^receipt /]);

  const full = await page.context().newPage();
  await full.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  const box = await searchOn(full, procedure, 'voicemail');
  await box.options.first().click();
  await expect(full).not.toHaveURL(procedure);
  await full.waitForLoadState();
  await full.keyboard.press('Control+k');
  await expect(recentOn(full).getByRole('option')).toHaveText([/^receipt /]);
});

test('a session in the results shows its next date until it has started', async ({page}) => {
  const response = await page.request.get('/api/sessions.json');
  const {sessions} = (await response.json()) as {sessions: {title: string; start: string; end: string}[]};
  const dates = sessions.filter(({title}) => title === 'LISTEN basics');
  const [first, second] = dates as [(typeof dates)[0], (typeof dates)[0]];
  const nextOn = (start: string) => {
    const when = new Intl.DateTimeFormat('en', {
      ...{weekday: 'short', month: 'short', day: 'numeric', hour: 'numeric', minute: '2-digit'},
      timeZone: 'America/Chicago',
    }).format(new Date(start));
    return `next on ${when.replace(/\s/g, ' ')}`;
  };
  // Search in the page, because only the page has the fake clock.
  await takeWorkers(page);
  const found = page.getByRole('group', {name: 'LISTEN basics', exact: true}).getByRole('option').first();

  await page.clock.setFixedTime(new Date(Date.parse(first.end) - 60_000));
  await searchOn(page, procedure, 'listen basics');
  await expect(found).toContainText(nextOn(first.start));
  await page.clock.setFixedTime(new Date(first.end));
  await searchOn(page, procedure, 'listen basics');
  await expect(found).toContainText(nextOn(second.start));
});
