import {expectNoBarriers} from '../e2e/support/axe';
import {expect, test} from './support/writing';

const ADDRESS = '/docs/procedures/load-receipt-paper/';
const PATH = 'docs/procedures/load-receipt-paper.md';
const PHOTO = 'docs/procedures/img/load-receipt-paper-1';

/** Photographs aren't part of the fixture. */
async function photograph(): Promise<Buffer> {
  const {default: sharp} = await import('sharp');
  const background = {r: 120, g: 110, b: 100};
  return sharp({create: {width: 1200, height: 900, channels: 3, background}})
    .jpeg()
    .toBuffer();
}

test.describe('on a phone', () => {
  test.use({viewport: {width: 390, height: 844}, hasTouch: true, isMobile: true});

  test('a photograph gets three places, and a step shows one of them', async ({editor, site}) => {
    test.slow();
    const {page} = editor;
    await editor.open(ADDRESS);
    await editor.text.getByText('Open the printer.').tap();
    await page.getByRole('button', {name: 'Picture', exact: true}).tap();
    const buffer = await photograph();
    await editor
      .dialog('Add a picture')
      .getByLabel('From this device')
      .setInputFiles({name: 'IMG_1.jpg', mimeType: 'image/jpeg', buffer});
    await expect(page.getByRole('textbox', {name: 'What does it show?'})).toBeFocused();
    await page.keyboard.type('Receipt printer, open');

    await page.getByRole('button', {name: 'Name places …'}).tap();
    const dialog = editor.dialog('Name places in the picture');
    const picture = dialog.locator('.places-picture img');
    await expect(picture).toBeVisible();
    const {width = 0, height = 0} = (await picture.boundingBox()) ?? {};
    for (const [index, name] of ['Cover', 'Paper roll', 'Feed button'].entries()) {
      await picture.tap({position: {x: width * (0.2 + 0.3 * index), y: height / 2}});
      await expect(dialog.getByRole('textbox', {name: `Name of place ${index + 1}`})).toBeFocused();
      await page.keyboard.type(name);
    }
    await expectNoBarriers(page, 'name places');
    await dialog.getByRole('button', {name: 'Save'}).tap();
    await expect(dialog).toBeHidden();
    expect(site.read(`${PHOTO}.callouts.yml`)).toBe(
      'title: "Receipt printer, open"\ncallouts:\n' +
        '  - {id: cover, number: 1, name: "Cover", x: 20, y: 50}\n' +
        '  - {id: paper-roll, number: 2, name: "Paper roll", x: 50, y: 50}\n' +
        '  - {id: feed-button, number: 3, name: "Feed button", x: 80, y: 50}\n',
    );

    await editor.text.getByText('Peel the glued end off').tap();
    await page.getByRole('button', {name: 'Picture', exact: true}).tap();
    await editor.dialog('Add a picture').getByRole('button', {name: 'Receipt printer, open'}).tap();
    await expectNoBarriers(page, 'choose parts');
    await editor.dialog('Receipt printer, open').getByTitle('Feed button').tap();
    await editor.dialog('Receipt printer, open').getByRole('button', {name: 'Insert the part'}).tap();
    await expect.poll(() => site.read(PATH)).toMatch(/\n {3}!\[\]\(img\/load-receipt-paper-1\.jpg#feed-button\)\n/);
  });
});

test('by keyboard alone, places are moved, renamed, renumbered and deleted', async ({editor, site}) => {
  const {page} = editor;
  await editor.open(ADDRESS);
  await editor.type('\n');
  await page.getByRole('button', {name: 'Picture', exact: true}).press('Enter');
  const buffer = await photograph();
  await page.getByLabel('From this device').setInputFiles({name: 'a.jpg', mimeType: 'image/jpeg', buffer});
  await expect(page.getByRole('textbox', {name: 'What does it show?'}).last()).toBeFocused();
  await page.keyboard.type('The desk');
  await page.getByRole('button', {name: 'Name places …'}).press('Enter');
  const dialog = editor.dialog('Name places in the picture');
  const nameOf = (number: number) => dialog.getByRole('textbox', {name: `Name of place ${number}`});
  for (const [index, name] of ['Lamp', 'Phone', 'Bell'].entries()) {
    await dialog.getByRole('button', {name: 'Add a place in the middle'}).press('Enter');
    await expect(nameOf(index + 1)).toBeFocused();
    await page.keyboard.type(name);
  }
  await dialog.getByRole('button', {name: '1 Lamp'}).press('Shift+ArrowLeft');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect(nameOf(1)).toBeFocused();
  await page.keyboard.press('End');
  await page.keyboard.type('shade');
  await dialog.getByRole('spinbutton', {name: 'Number of Phone'}).fill('3');
  await dialog.getByRole('button', {name: '2 Bell'}).press('Delete');
  await nameOf(3).press('Enter');
  await expect(dialog.getByRole('button', {name: 'Add a place in the middle'})).toBeFocused();
  await dialog.getByRole('button', {name: 'Save'}).press('Enter');
  await expect(dialog).toBeHidden();
  expect(site.read(`${PHOTO}.callouts.yml`)).toBe(
    'title: "The desk"\ncallouts:\n' +
      '  - {id: lampshade, number: 1, name: "Lampshade", x: 45, y: 49}\n' +
      '  - {id: phone, number: 3, name: "Phone", x: 50, y: 50}\n',
  );
});

test('parts of a drawing are chosen, with how they move', async ({editor, site}) => {
  const {page} = editor;
  await editor.open(ADDRESS);
  await editor.type('\n');
  await page.getByRole('button', {name: 'Picture', exact: true}).click();
  await editor.dialog('Add a picture').getByRole('searchbox').fill('receipt printer');
  await expectNoBarriers(page, 'add a picture');
  await editor.dialog('Add a picture').getByRole('button', {name: 'Receipt printer, front'}).click();
  const dialog = editor.dialog('Receipt printer, front');
  await dialog.getByRole('checkbox', {name: '5 Lever'}).check();
  await dialog.getByRole('combobox', {name: 'How Lever moves'}).selectOption({label: 'Up'});
  await dialog.getByTitle('Paper', {exact: true}).click();
  await dialog.getByRole('checkbox', {name: '5 Lever'}).press('Enter');
  await expect(dialog).toBeHidden();
  await expect
    .poll(() => site.read(PATH))
    .toMatch(/\n\n!\[\]\(\.\.\/equipment\/img\/receipt-printer-front\.svg#lever:up,paper\)\n$/);
});
