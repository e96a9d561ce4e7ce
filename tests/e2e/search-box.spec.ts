import type {Locator, Page} from '@playwright/test';
import {readDistrict, sourceOfKind} from './support/catalog';
import {DESK, PHONE} from './support/controls';
import {shifts, watchShifts} from './support/layoutShifts';
import {openPage} from './support/openPage';
import {holdScripts, slowScripts} from './support/scripts';
import {ANSWERED, activeOption, boxOn, markedWords, searchOn, watchSearch} from './support/search';
import {expect, test} from './support/test';

const procedure = sourceOfKind('procedure').url;
const [machine] = sourceOfKind('equipment', ({data}) => 'units' in data).data.units as {asset_tag: string}[];
const ASSET_TAG = machine?.asset_tag as string;

const fieldInBar = (page: Page) => page.getByRole('searchbox', {name: 'Search this site'});

/** Expects the section in view with highlighted words. In a new tab, the browser scrolls there itself. */
async function expectSection(page: Page, name: string) {
  await expect(page).toHaveURL(/\/#[^?]+$/);
  const heading = page.getByRole('heading', {name});
  await expect(heading).toBeInViewport();
  await expect.poll(() => markedWords(page)).toContain(name);
}

for (const key of ['/', 'Control+k', 'Meta+k']) {
  test(`${key} opens the box before its script has loaded, and no letter typed meanwhile is lost`, async ({page}) => {
    await slowScripts(page, 150);
    await openPage(page, procedure);
    await page.keyboard.press(key);
    await page.keyboard.type('receipt p/k', {delay: 40});
    const {dialog, field} = boxOn(page);

    await expect(dialog).toBeVisible();
    await expect(field).toBeFocused();
    await expect(field).toHaveValue('receipt p/k');
    await page.keyboard.type('!');
    await expect(field).toHaveValue('receipt p/k!');
    await expect(fieldInBar(page)).toHaveValue('');
  });

  test(`${key} opens the box once its script has loaded; Escape clears, then closes, and the focus is where it was`, async ({
    page,
  }) => {
    await openPage(page, procedure);
    const link = page.getByRole('main').getByRole('link').first();
    await link.focus();
    await page.keyboard.press(key);
    const {dialog, field} = boxOn(page);
    await expect(field).toBeFocused();
    await page.keyboard.type('printer');

    await page.keyboard.press('Escape');
    await expect(field).toHaveValue('');
    await expect(field).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(link).toBeFocused();
  });
}

test('a page without focus stays without focus', async ({page}) => {
  await openPage(page, procedure);
  await page.keyboard.press('/');
  await expect(boxOn(page).field).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(boxOn(page).dialog).toBeHidden();
  await expect(page.locator('body')).toBeFocused();
});

test('a click on the field opens the box, and closing returns the focus to the field', async ({page}) => {
  await openPage(page, procedure);
  await fieldInBar(page).click();
  await expect(boxOn(page).field).toBeFocused();
  await boxOn(page).dialog.getByRole('button', {name: 'Close'}).click();

  await expect(boxOn(page).dialog).toBeHidden();
  await expect(fieldInBar(page)).toBeFocused();
  await page.keyboard.type('jam');
  await expect(boxOn(page).field).toHaveValue('jam');
});

test("a click outside the box closes it, a click inside doesn't", async ({page}) => {
  await page.setViewportSize(DESK);
  const {dialog, status} = await searchOn(page, procedure, 'printer');
  await status.click();
  await expect(dialog).toBeVisible();
  await page.mouse.click(20, 700);
  await expect(dialog).toBeHidden();
});

test.describe("the home page's large field", () => {
  const fieldOfHome = (page: Page) => page.getByRole('searchbox', {name: 'What are you looking for?'});

  /** Returns the visible field's position, text and font size. */
  const seen = (page: Page) =>
    page.evaluate(() => {
      const root = document.querySelector('dialog[open]') ?? document;
      const parts = ['input[name=q]', 'form:has([name=q]) svg', 'form:has([name=q]) [type=submit]'];
      return parts.map((part) => {
        const element = root.querySelector(part) as Element;
        const {x, y, width, height} = element.getBoundingClientRect();
        const {fontSize, paddingLeft} = getComputedStyle(element);
        return {
          part,
          x,
          y,
          width,
          height,
          fontSize,
          paddingLeft,
          text: getComputedStyle(element, '::placeholder').fontSize,
        };
      });
    });

  for (const viewport of [DESK, {width: 768, height: 1024}]) {
    test(`stays in place at ${viewport.width} px when the box opens below it, and nothing moves`, async ({page}) => {
      await page.setViewportSize(viewport);
      await watchShifts(page);
      const letGo = await holdScripts(page);
      await openPage(page, '/');
      const before = await seen(page);
      await fieldOfHome(page).click();
      letGo();

      const {dialog, field, status, options} = boxOn(page);
      const hints = dialog.getByText('Type a few words');
      await expect(hints).toBeInViewport();
      expect(await seen(page)).toEqual(before);
      expect(await shifts(page)).toEqual([]);
      const below = async (found: Locator) => {
        const [one, other] = [await field.boundingBox(), await found.boundingBox()];
        return one && other && other.y > one.y + one.height;
      };
      expect(await below(hints)).toBe(true);
      await page.keyboard.type('receipt');
      await expect(status).toHaveText(ANSWERED);
      expect(await below(options.first())).toBe(true);
      expect(await seen(page)).toEqual(before);
    });
  }

  test('keeps text typed before the box has loaded and after a click elsewhere, and an arrow key opens it', async ({
    page,
  }) => {
    await page.setViewportSize(DESK);
    const letGo = await holdScripts(page);
    await openPage(page, '/');
    await fieldOfHome(page).click();
    await page.keyboard.type('rece');
    letGo();
    const {dialog, field} = boxOn(page);
    await expect(field).toHaveValue('rece');
    await page.keyboard.type('ipt');
    await page.mouse.click(20, 700);
    await expect(dialog).toBeHidden();
    await expect(fieldOfHome(page)).toBeFocused();
    await expect(fieldOfHome(page)).toHaveValue('receipt');

    await page.keyboard.press('ArrowDown');
    await expect(field).toHaveValue('receipt');
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await page.keyboard.type('s');
    await expect(field).toHaveValue('receipts');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(fieldOfHome(page)).toBeFocused();
    await expect(fieldOfHome(page)).toHaveValue('');
  });

  test('has a button in the box that opens the search page, with and without a query', async ({page}) => {
    await page.setViewportSize(DESK);
    for (const [text, address] of [
      ['', '/search/'],
      ['receipt', '/search/?q=receipt'],
    ] as const) {
      const {dialog} = await searchOn(page, '/', text);
      await dialog.getByRole('button', {name: 'Search', exact: true}).click();
      await expect(page).toHaveURL(address);
    }
  });

  test('adapts to the window, up to the full screen on a phone', async ({page}) => {
    await page.setViewportSize(DESK);
    const {dialog, field} = await searchOn(page, '/', 'receipt');
    await page.setViewportSize({width: 1100, height: 800});
    const placeOf = async (found: Locator) => (await found.boundingBox()) as {x: number; width: number};
    const form = page.locator('main form:has([name=q])');
    await expect.poll(async () => (await placeOf(field)).width).toBe((await placeOf(form)).width);
    expect((await placeOf(field)).x).toBe((await placeOf(form)).x);
    await page.setViewportSize(PHONE);
    await expect(dialog.getByRole('button', {name: 'Close'})).toBeVisible();
    expect(await dialog.boundingBox()).toEqual({x: 0, y: 0, ...PHONE});
    await expect(field).toHaveValue('receipt');
    await expect(field).toBeFocused();
  });
});

test('arrow keys cycle through the results and the field, Home and End go to the first and last', async ({page}) => {
  const {field, options} = await searchOn(page, procedure, 'receipt');
  const urls = await options.evaluateAll((all) => all.map((option) => option.getAttribute('href')));
  expect(urls.length).toBeGreaterThan(3);

  expect(await activeOption(page)).toBeNull();
  for (const url of urls.slice(0, 3)) {
    await page.keyboard.press('ArrowDown');
    expect(await activeOption(page)).toBe(url);
    await expect(page.getByRole('option', {selected: true})).toBeInViewport();
  }
  await page.keyboard.press('ArrowUp');
  expect(await activeOption(page)).toBe(urls[1]);
  await page.keyboard.press('End');
  expect(await activeOption(page)).toBe(urls.at(-1));
  await expect(page.getByRole('option', {selected: true})).toBeInViewport();
  await page.keyboard.press('ArrowDown');
  expect(await activeOption(page)).toBeNull();
  await page.keyboard.press('ArrowUp');
  expect(await activeOption(page)).toBe(urls.at(-1));
  await page.keyboard.press('Home');
  expect(await activeOption(page)).toBe(urls[0]);
  await expect(field).toBeFocused();

  await page.keyboard.press('ArrowLeft');
  expect(await activeOption(page)).toBeNull();
  await page.keyboard.type('s');
  await expect(field).toHaveValue('receipst');
});

test('Home and End move the caret while no result is selected', async ({page}) => {
  const {field} = await searchOn(page, procedure, 'eceip');
  await page.keyboard.press('Home');
  await page.keyboard.type('r');
  await page.keyboard.press('End');
  await page.keyboard.type('t');
  await expect(field).toHaveValue('receipt');
});

test('Enter on a section opens it with highlights, which fade and leave no trace', async ({page}) => {
  await page.clock.install();
  const {dialog, options} = await searchOn(page, '/', 'receipt printer');
  const urls = await options.evaluateAll((all) => all.map((option) => option.getAttribute('href') ?? ''));
  const target = new URL(urls.find((url) => url.includes('#')) ?? '', page.url());
  expect(target.hash).not.toBe('');
  while ((await activeOption(page)) !== target.pathname + target.hash) {
    await page.keyboard.press('ArrowDown');
  }
  await page.keyboard.press('Enter');

  await expect(page).toHaveURL(target.href);
  await expect(dialog).toBeHidden();
  const heading = page.locator(`[id="${target.hash.slice(1)}"]`);
  await expect(heading).toBeInViewport();
  await expect.poll(() => markedWords(page)).not.toEqual([]);
  for (const word of await markedWords(page)) expect(word).toMatch(/^(?:receipts?|print(?:er|ing|ed)?s?|slip)$/i);
  const keys = () => page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('found')));
  expect(await keys()).toEqual([]);

  await page.clock.fastForward(8_000);
  await expect(page.locator('html')).toHaveAttribute('data-found', 'fading');
  await page.clock.fastForward(2_000);
  await expect.poll(() => markedWords(page)).toEqual([]);
  await page.reload();
  await page.waitForLoadState();
  expect(await markedWords(page)).toEqual([]);
});

test('Enter, Ctrl-Enter and a click on a page open the section that answers', async ({page, context}) => {
  const {options} = await searchOn(page, procedure, 'voicemail');
  const first = options.first();
  await expect(first).toHaveAccessibleName(/^Telephones and lines › Voicemail/);
  await page.keyboard.press('ArrowDown');
  const opened = context.waitForEvent('page');
  await page.keyboard.press('Control+Enter');
  await expectSection(await opened, 'Voicemail');

  await page.keyboard.press('Enter');
  await expectSection(page, 'Voicemail');
  await searchOn(page, procedure, 'voicemail');
  await expect(first).toHaveAccessibleName(/› Voicemail/);
  await first.click();
  await expectSection(page, 'Voicemail');
});

test('Ctrl-Enter opens a result in a new tab with highlights, and the box stays open', async ({page, context}) => {
  const {dialog, field} = await searchOn(page, procedure, 'receipt');
  await page.keyboard.press('ArrowDown');
  const opened = context.waitForEvent('page');
  await page.keyboard.press('Control+Enter');
  const tab = await opened;

  await expect(tab).toHaveURL(/\/docs\/[^?]+$/);
  await expect.poll(() => markedWords(tab)).not.toEqual([]);
  await expect(dialog).toBeVisible();
  await expect(field).toHaveValue('receipt');
});

test('a result is a link: Ctrl-click opens a new tab, a click opens it here, and Back returns', async ({
  page,
  context,
}) => {
  const {dialog, options} = await searchOn(page, procedure, 'receipt');
  const opened = context.waitForEvent('page');
  await options.first().click({modifiers: ['ControlOrMeta']});
  const tab = await opened;
  await expect(tab).toHaveURL(/\/docs\/[^?]+$/);
  await expect.poll(() => markedWords(tab)).not.toEqual([]);
  await expect(dialog).toBeVisible();

  const url = (await options.first().getAttribute('href')) as string;
  await options.first().click();
  await expect(page).toHaveURL(url);
  await expect(dialog).toBeHidden();
  await page.goBack();
  await expect(page).toHaveURL(procedure);
  await expect.poll(() => markedWords(page)).toEqual([]);
});

test('Enter without a selection opens the search page with the filters', async ({page}) => {
  const {kind, field} = await searchOn(page, procedure, 'receipt');
  await kind(/^Procedures/).click();
  await field.focus();
  await page.keyboard.press('Enter');

  await expect(page).toHaveURL('/search/?q=receipt&kind=procedure');
  await expect(page.getByRole('heading', {level: 1, name: 'Search'})).toBeVisible();
  await expect(page.getByRole('searchbox', {name: 'Search this site'})).toHaveValue('receipt');
  await expect(boxOn(page).dialog).toBeHidden();
});

test('a kind narrows the results to the number it shows, until another or none is chosen', async ({page}) => {
  const {kind, options, status} = await searchOn(page, procedure, 'receipt');
  const all = await status.textContent();
  const procedures = kind(/^Procedures \d+$/);
  const count = /\d+/.exec((await procedures.textContent()) ?? '')?.[0];
  await procedures.click();

  await expect(status).toHaveText(new RegExp(`^${count} pages? found$`));
  await expect(options.filter({hasText: 'Equipment guide'})).toHaveCount(0);
  await expect(procedures).toBeFocused();
  await expect(procedures).toHaveAttribute('aria-pressed', 'true');
  await kind(/^Equipment guides/).click();
  await expect(options.filter({hasText: 'Equipment guide'})).not.toHaveCount(0);
  await expect(procedures).toHaveAttribute('aria-pressed', 'false');
  await kind('All').click();
  await expect(status).toHaveText(all as string);
  await expect(kind('All')).toHaveAttribute('aria-pressed', 'true');
});

test('a whole word marks whole words: it finds longer ones without marking them', async ({page}) => {
  const {dialog} = await searchOn(page, procedure, 'down');
  const marks = dialog.locator('mark');
  await expect(marks.first()).toBeVisible();
  for (const mark of await marks.allTextContents()) expect(mark).not.toMatch(/downtown/i);
});

test('who asks for the one on call sees the number first', async ({page}) => {
  const {dialog, status} = await searchOn(page, procedure, 'who is on call this weekend');
  const {after_hours_phone: phone} = readDistrict().help_desk;
  const card = dialog.getByRole('region', {name: 'After hours'});
  await expect(card.getByRole('link', {name: `Call the after-hours number ${phone}`})).toHaveAttribute(
    'href',
    `tel:${phone}`,
  );
  await expect(status).toHaveText(new RegExp(`^After hours: ${phone} · `));
});

test('results stay while typing until new ones arrive', async ({page}) => {
  const {field, results} = await searchOn(page, procedure, 'pr');
  await page.evaluate(() => {
    const gaps: string[] = [];
    Object.assign(window, {gaps});
    const look = () => {
      const field = document.querySelector<HTMLInputElement>('[role=combobox]');
      if (!document.querySelector('[role=option]')) gaps.push(field?.value ?? '');
    };
    new MutationObserver(look).observe(document.body, {childList: true, subtree: true});
  });
  await field.pressSequentially('inter', {delay: 60});
  await expect(results).toBeVisible();
  await expect(page.getByRole('option', {name: /printer/i}).first()).toBeVisible();
  expect(await page.evaluate(() => (window as unknown as {gaps: string[]}).gaps)).toEqual([]);
});

test('screen readers announce names, numbers and states', async ({page}) => {
  const {field, dialog, results, status, options} = await searchOn(page, procedure);
  await expect(field).toHaveAttribute('aria-expanded', 'false');
  await expect(field).toHaveAttribute('aria-autocomplete', 'list');
  await page.keyboard.type('load receipt paper');
  await expect(status).toHaveText(/^\d+ pages? found$/);
  await expect(field).toHaveAttribute('aria-expanded', 'true');
  await expect(field).toHaveAttribute('aria-controls', (await results.getAttribute('id')) as string);

  const first = results.getByRole('group').first();
  await expect(first).toHaveAccessibleName('Load receipt paper');
  await expect(options.first()).toHaveAccessibleName(/^Load receipt paper Procedure/);
  await expect(options.first()).toHaveAttribute('aria-selected', 'false');
  await page.keyboard.press('ArrowDown');
  await expect(options.first()).toHaveAttribute('aria-selected', 'true');

  await expect(dialog.getByRole('group', {name: 'Kind', exact: true})).toBeVisible();
  for (const name of ['Clear', 'Close']) await expect(dialog.getByRole('button', {name, exact: true})).toBeVisible();
});

test('Tab stays in the box and reaches its kinds', async ({page}) => {
  const {dialog} = await searchOn(page, procedure, 'receipt');
  const reached = new Set<string>();
  for (let presses = 0; presses < 12; presses++) {
    await page.keyboard.press('Tab');
    const focused = dialog.locator(':focus');
    if ((await focused.count()) > 0) reached.add(await focused.evaluate((element) => element.textContent.trim()));
  }
  expect([...reached]).toEqual(expect.arrayContaining(['Close', 'All']));
  await expect(page.getByRole('main').locator(':focus')).toHaveCount(0);
});

test('after Back the box has the query again, selected, and only once', async ({page}) => {
  const {dialog, field, options} = await searchOn(page, procedure, 'receipt');
  await options.first().click();
  await expect(page).not.toHaveURL(procedure);
  await page.goBack();
  await expect(page).toHaveURL(procedure);

  await fieldInBar(page).click();
  await expect(field).toHaveValue('receipt');
  await expect(options.first()).toHaveAccessibleName(/receipt/i);
  await page.keyboard.type('p');
  await expect(field).toHaveValue('p');
  await dialog.getByRole('button', {name: 'Close'}).click();
  await fieldInBar(page).click();
  await expect(field).toHaveValue('');
});

test('recent searches are offered with their results, used by key or click, and cleared', async ({page}) => {
  const first = await searchOn(page, procedure, 'load receipt paper');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).not.toHaveURL(procedure);
  // The address changes before the search field is ready.
  await page.waitForLoadState();

  await page.keyboard.press('Control+k');
  const recent = first.dialog.getByRole('listbox', {name: 'Recent searches'});
  await expect(recent.getByRole('option')).toHaveText(['load receipt paper Procedure']);
  // The most recent one is selected.
  expect(await activeOption(page)).toBe('load receipt paper Procedure');
  await page.keyboard.press('Enter');
  await expect(first.field).toHaveValue('load receipt paper');
  await expect(first.status).toHaveText(/found/);
  expect(await activeOption(page)).toBeNull();

  await page.reload();
  await page.keyboard.press('Control+k');
  await recent.getByRole('option', {name: 'load receipt paper'}).click();
  await expect(first.field).toHaveValue('load receipt paper');
  await page.keyboard.press('Escape');
  await first.dialog.getByRole('button', {name: 'Clear recent searches'}).click();
  await expect(recent).toBeHidden();
  await expect(first.field).toBeFocused();
});

test('an asset tag is remembered as one, and queries from older versions are kept', async ({page}) => {
  await page.addInitScript(() => localStorage.setItem('deskbook:search:recent', '["hold shelf"]'));
  const {dialog, field, status} = await searchOn(page, procedure, ASSET_TAG);
  await expect(dialog.getByRole('region', {name: /^Reach the/})).toBeVisible();
  const opened = page.context().waitForEvent('page');
  await page.keyboard.press('Control+Enter');
  await (await opened).close();
  await field.fill('');
  await expect(status).toHaveText('');
  const options = dialog.getByRole('listbox', {name: 'Recent searches'}).getByRole('option');
  await expect(options).toHaveText([`${ASSET_TAG} Asset tag`, 'hold shelf']);
  await page.keyboard.press('ArrowUp');
  expect(await activeOption(page)).toBe('hold shelf');
});

test('without browser storage the box works but remembers nothing', async ({page}) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
  });
  const {options} = await searchOn(page, procedure, 'receipt');
  await options.first().click();
  await expect(page).not.toHaveURL(procedure);
});

test('no part of the search loads before it is used', async ({page}) => {
  const asked = watchSearch(page);
  await openPage(page, '/');
  await page.waitForLoadState('networkidle');
  expect(asked).toEqual([]);

  await page.keyboard.press('/');
  await expect(boxOn(page).field).toBeFocused();
  await expect.poll(() => asked.some((url) => url.endsWith('.css'))).toBe(true);
});

test.describe('on a phone', () => {
  test.use({viewport: PHONE, hasTouch: true});

  test('the box fills the screen and has large targets', async ({page}) => {
    await openPage(page, procedure);
    await fieldInBar(page).tap();
    const {dialog, field, options} = boxOn(page);
    await expect(field).toBeFocused();
    await page.keyboard.type('receipt');
    await expect(options.first()).toBeVisible();
    expect(await dialog.boundingBox()).toEqual({x: 0, y: 0, ...PHONE});

    const small = await dialog
      .locator(':is(button, a, input[type=text], label, [role=option])')
      .evaluateAll((all) =>
        all
          .filter((element) => element.checkVisibility() && element.getBoundingClientRect().height < 44)
          .map((element) => `${element.textContent} ${element.getBoundingClientRect().height}`),
      );
    expect(small).toEqual([]);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(PHONE.width);
  });
});
