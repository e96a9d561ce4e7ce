import {expect, test} from './support/test';
import {AGENDA, openTrainer, presenter, timer} from './support/trainers';

for (const [width, height] of [
  [1024, 768],
  [1280, 720],
  [1920, 1080],
] as const) {
  test(`on a projector of ${width} by ${height} the item, its timer and what comes next are visible without scrolling`, async ({
    page,
  }) => {
    await page.setViewportSize({width, height});
    await openTrainer(page);
    await page.getByRole('button', {name: 'Present'}).click();
    for (const [place, {title}] of AGENDA.entries()) {
      await expect(presenter(page).getByRole('heading', {name: title})).toBeInViewport({ratio: 1});
      await expect(timer(page)).toBeInViewport({ratio: 1});
      const next = AGENDA[place + 1];
      if (next) await expect(presenter(page).getByText(next.title).last()).toBeInViewport({ratio: 1});
      const overflow = await presenter(page).evaluate((view) => view.scrollHeight - view.clientHeight);
      expect(overflow, title).toBeLessThanOrEqual(0);
      await page.keyboard.press('ArrowRight');
    }
    const {height: letters = 0} = (await timer(page).boundingBox()) ?? {};
    expect(letters).toBeGreaterThan(height / 5);
  });
}

test('F toggles full screen, and Escape then closes the view', async ({page}) => {
  const isFull = () => page.evaluate(() => document.fullscreenElement !== null);
  await openTrainer(page);
  await page.getByRole('button', {name: 'Present'}).click();
  await expect(presenter(page)).toBeFocused();
  await page.keyboard.press('f');
  await expect.poll(isFull).toBe(true);
  await expect(timer(page)).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(presenter(page).getByRole('heading', {name: AGENDA[1]?.title})).toBeVisible();

  await page.keyboard.press('f');
  await expect.poll(isFull).toBe(false);
  await expect(presenter(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(presenter(page)).toBeHidden();
  await expect(page.getByRole('button', {name: 'Present'})).toBeFocused();
});
