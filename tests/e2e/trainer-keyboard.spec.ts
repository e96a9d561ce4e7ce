import {NOW} from '../support/fixture';
import {pressTab} from './support/focus';
import {pressByKeyboard, tabTo} from './support/quizzes';
import {expect, test} from './support/test';
import {AGENDA, addNames, namesField, openTrainer, presenter, SESSION, timer} from './support/trainers';

test("the run sheet's date and checklist work by keyboard, and checked items belong to their date", async ({page}) => {
  await openTrainer(page);
  const dates = page.getByRole('combobox', {name: 'Date', exact: true});
  const first = page.getByRole('group', {name: 'Before'}).getByRole('checkbox').first();
  await tabTo(page, first);
  await page.keyboard.press('Space');
  await page.reload();
  await expect(first).toBeChecked();

  await tabTo(page, dates);
  const before = await dates.inputValue();
  await page.keyboard.press('End');
  await expect(dates).not.toHaveValue(before);
  await expect(page).toHaveURL(`${SESSION.url}run/?date=${await dates.inputValue()}`);
  await expect(first).not.toBeChecked();
  await page.keyboard.press('Home');
  await expect(dates).toHaveValue(before);
  await expect(first).toBeChecked();
});

test('people are added, checked, renamed and removed by keyboard without losing the focus', async ({page}) => {
  await openTrainer(page);
  const roster = page.getByRole('region', {name: 'Roster', exact: true});
  const said = roster.getByRole('status');
  await tabTo(page, namesField(page));
  await page.keyboard.type('Ann Lee\nBo Diaz\nCy Marsh');
  await pressByKeyboard(page, page.getByRole('button', {name: 'Add to the roster'}));
  await expect(said).toHaveText('3 people added.');
  await expect(namesField(page)).toBeFocused();

  await tabTo(page, page.getByRole('checkbox', {name: 'Bo Diaz attended'}));
  await page.keyboard.press('Space');
  await tabTo(page, page.getByRole('textbox', {name: 'Name 2'}));
  await page.keyboard.press('End');
  await page.keyboard.type('-Ruiz');
  await expect(page.getByRole('checkbox', {name: 'Bo Diaz-Ruiz attended'})).toBeChecked();
  await expect(roster).toContainText('3 people, 1 checked off');

  await pressByKeyboard(page, page.getByRole('button', {name: 'Remove Cy Marsh'}));
  await expect(said).toHaveText('Removed: Cy Marsh');
  await expect(page.getByRole('button', {name: 'Remove Bo Diaz-Ruiz'})).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', {name: 'Remove Ann Lee'})).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(namesField(page)).toBeFocused();
  await expect(roster.getByRole('listitem')).toHaveCount(0);
});

test('the presenter view is opened, used and closed by keyboard', async ({page}) => {
  await page.clock.install({time: NOW});
  await openTrainer(page);
  const open = page.getByRole('button', {name: 'Present', exact: true});
  const heading = presenter(page).getByRole('heading', {level: 2});
  const press = (key: string) => page.keyboard.press(key);
  await pressByKeyboard(page, open);
  await expect(presenter(page)).toBeFocused();
  await expect(presenter(page)).toContainText('Not started');
  await press('Space');
  await expect(presenter(page)).toContainText('Time left');
  await press('Space');
  await expect(presenter(page)).toContainText('Paused');

  await press('ArrowRight');
  await expect(heading).toHaveText(AGENDA[1]?.title ?? '');
  await press('PageDown');
  await expect(heading).toHaveText(AGENDA[2]?.title ?? '');
  await press('ArrowLeft');
  await press('PageUp');
  await press('PageUp');
  await expect(heading).toHaveText(AGENDA[0]?.title ?? '');
  for (const _ of AGENDA) await press('ArrowRight');
  await expect(heading).toHaveText(AGENDA.at(-1)?.title ?? '');
  await expect(presenter(page)).toContainText('This is the last item.');

  await press('q');
  await expect(presenter(page).getByRole('img', {name: /^QR code of /})).toHaveCount(2);
  await press('q');
  await expect(timer(page)).toBeVisible();
  await press('Escape');
  await expect(presenter(page)).toBeHidden();
  await expect(open).toBeFocused();
});

test('in the presenter view Tab reaches every button and stays inside, and Space presses the focused button', async ({
  page,
}) => {
  await openTrainer(page);
  await pressByKeyboard(page, page.getByRole('button', {name: 'Present', exact: true}));
  const next = presenter(page).getByRole('button', {name: 'Next item'});
  await tabTo(page, next);
  await page.keyboard.press('Space');
  await expect(presenter(page).getByRole('heading', {level: 2})).toHaveText(AGENDA[1]?.title ?? '');
  await expect(presenter(page)).toContainText('Not started');

  await pressByKeyboard(page, presenter(page).getByRole('button', {name: 'Close'}));
  await expect(presenter(page)).toBeHidden();
});

test('focus is visible on the whole page', async ({page}) => {
  await page.setViewportSize({width: 1280, height: 800});
  await openTrainer(page);
  await addNames(page, ['Ann Lee', 'Bo Diaz']);
  await page.reload();
  const last = page.getByRole('button', {name: 'Print the codes for the wall'});
  const unseen: string[] = [];
  let stops = 0;
  for (let stop = await pressTab(page); stop; stop = await pressTab(page)) {
    stops++;
    if (stop.unseen) unseen.push(`${stop.name}: ${stop.unseen}`);
    if (await last.evaluate((element) => element === document.activeElement)) break;
  }

  expect(unseen).toEqual([]);
  expect(stops).toBeGreaterThan(30);
  await expect(last).toBeFocused();
});
