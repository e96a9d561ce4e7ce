import type {Page} from '@playwright/test';
import {islandReady} from './support/openPage';
import {expect, test} from './support/test';
import {AGENDA, openTrainer, presenter, SESSION, secondsShown, timer} from './support/trainers';

const MINUTE = 60_000;
/** Start of the series' first date, in Central Standard Time. */
const START = Date.parse(`${String(SESSION.data.start).replace(' ', 'T')}:00-06:00`);
const [first, second] = AGENDA.map(({minutes}) => minutes * 60) as [number, number];
/** Length of the whole agenda, in milliseconds. */
const WHOLE = AGENDA.reduce((sum, {minutes}) => sum + minutes * MINUTE, 0);

/** The reader is in another time zone, but the view uses the session's. */
test.use({timezoneId: 'Asia/Tokyo'});

/** Opens the presenter view at the start of the session. From then on, the clock only moves when advanced. */
async function present(page: Page): Promise<void> {
  await page.clock.install({time: START - MINUTE});
  await openTrainer(page);
  await page.getByRole('button', {name: 'Present', exact: true}).click();
  await page.clock.pauseAt(START);
  await expect(presenter(page)).toContainText('Not started');
}

const said = (page: Page) => presenter(page).getByRole('status');

async function expectSeconds(page: Page, seconds: number): Promise<void> {
  await expect.poll(() => secondsShown(page)).toBe(seconds);
}

test('the timer counts down, says when one minute is left, and then counts overtime', async ({page}) => {
  await present(page);
  await expectSeconds(page, first);
  await page.keyboard.press('Space');
  await page.clock.runFor(90_000);
  await expectSeconds(page, first - 90);
  await expect(presenter(page)).toContainText('Time left');
  await expect(said(page)).toHaveText(`Now: ${AGENDA[0]?.title}`);

  await page.clock.runFor((first - 90 - 60) * 1000);
  await expectSeconds(page, 60);
  await expect(presenter(page)).toContainText('Almost over');
  await expect(said(page)).toContainText('a minute is left');
  await page.clock.runFor(150_000);
  await expectSeconds(page, 90);
  await expect(presenter(page)).toContainText('Over by');
  await expect(said(page)).toContainText('time is up');
});

test("the header shows when everything will end, in the session's time zone, and how late that is", async ({page}) => {
  await present(page);
  const end = new Date(START + WHOLE).toLocaleTimeString('en-US', {timeStyle: 'short', timeZone: 'America/Chicago'});
  const head = presenter(page).locator('header');
  await page.keyboard.press('Space');
  await page.clock.runFor(MINUTE);
  await expect(head).toContainText(`agenda ends at ${end.replace(/\s/g, ' ')}`);
  await expect(head).not.toContainText('late');
  await page.clock.runFor(first * 1000);
  await page.keyboard.press('ArrowRight');
  await page.clock.runFor(1000);
  await expect(head).toContainText(', 1 minute late');
  await expectSeconds(page, second - 1);
});

test('after the computer was suspended, the remaining time shows at once', async ({page}) => {
  await present(page);
  await page.keyboard.press('Space');
  await page.clock.runFor(10_000);
  await page.clock.fastForward(120_000);
  await expectSeconds(page, first - 130);
});

for (const [what, hours] of [
  ['an hour', 1],
  ['a day', 24],
] as const) {
  test(`setting the clock back by ${what} gives no time back`, async ({page}) => {
    await present(page);
    await page.keyboard.press('Space');
    await page.clock.runFor(2 * MINUTE);
    await page.clock.setSystemTime(START + 2 * MINUTE - hours * 60 * MINUTE);
    await page.clock.runFor(1000);
    await expectSeconds(page, first - 121);
    await page.clock.runFor(MINUTE);
    await expectSeconds(page, first - 181);
  });
}

test('pausing stops the timer; an item resumes where it was left, and can get its full time again', async ({page}) => {
  await present(page);
  await page.keyboard.press('Space');
  await page.clock.runFor(MINUTE);
  await page.keyboard.press('Space');
  await page.clock.runFor(10 * MINUTE);
  await expectSeconds(page, first - 60);
  await page.keyboard.press('ArrowRight');
  await expectSeconds(page, second);
  await page.keyboard.press('ArrowLeft');
  await expectSeconds(page, first - 60);
  await page.keyboard.press('r');
  await expectSeconds(page, first);
});

test('a reload during an item keeps the item and its time, and counts the time of the reload', async ({page}) => {
  await page.clock.install({time: START});
  await openTrainer(page);
  const open = page.getByRole('button', {name: 'Present', exact: true});
  await open.click();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Space');
  await page.clock.fastForward(3 * MINUTE);
  await expect.poll(() => secondsShown(page)).toBeLessThanOrEqual(second - 180);
  const before = await secondsShown(page);
  await page.reload();
  await islandReady(page);
  await open.click();

  await expect(presenter(page).getByRole('heading', {level: 2})).toHaveText(AGENDA[1]?.title ?? '');
  await expect(presenter(page)).toContainText('Time left');
  await expect(timer(page)).toBeVisible();
  const after = await secondsShown(page);
  expect(after).toBeLessThanOrEqual(before);
  // Reloading a page can take a while on a busy machine.
  expect(after).toBeGreaterThan(before - 60);
});

test('setting the clock back while the page is closed loses nothing', async ({page}) => {
  await present(page);
  await page.keyboard.press('Space');
  await page.clock.runFor(2 * MINUTE);
  const kept = await page.evaluate(() => {
    const key = Object.keys(localStorage).find((name) => name.endsWith(':presentation')) as string;
    const state = JSON.parse(localStorage.getItem(key) ?? '');
    const hour = 3_600_000;
    // As if everything had been written by a clock that was an hour fast.
    const fast = {...state, runningSince: state.runningSince + hour, seenAt: state.seenAt + hour};
    return [key, JSON.stringify(fast)] as const;
  });
  await page.getByRole('button', {name: 'Close'}).click();
  await page.evaluate(([key, text]) => localStorage.setItem(key, text), kept);
  await page.getByRole('button', {name: 'Present', exact: true}).click();
  await page.clock.runFor(1000);

  const shown = await secondsShown(page);
  expect(shown).toBeLessThanOrEqual(first - 115);
  expect(shown).toBeGreaterThanOrEqual(first - 121);
});

test('the screen is kept on, and the view says so if not', async ({page}) => {
  await page.addInitScript(() => {
    const lock = Object.assign(new EventTarget(), {release: async () => {}});
    Object.defineProperty(navigator, 'wakeLock', {value: {request: async () => lock}, configurable: true});
  });
  await openTrainer(page);
  await page.getByRole('button', {name: 'Present', exact: true}).click();
  await expect(presenter(page)).toContainText('The screen stays on.');
});

test('if power saving prevents keeping the screen on, the view says so and suggests a workaround', async ({page}) => {
  await page.addInitScript(() => {
    const request = async () => {
      throw new DOMException('no', 'NotAllowedError');
    };
    Object.defineProperty(navigator, 'wakeLock', {value: {request}, configurable: true});
  });
  await openTrainer(page);
  await page.getByRole('button', {name: 'Present', exact: true}).click();
  await expect(presenter(page)).toContainText('the computer is saving power');
  await page.keyboard.press('Space');
  await expect(presenter(page)).toContainText('Time left');
});
