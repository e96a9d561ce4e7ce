import {expect, test} from './support/writing';

const ADDRESS = '/docs/procedures/clear-a-printer-jam/';
const PATH = 'docs/procedures/clear-a-printer-jam.md';

test('nothing that was typed is lost when the page is left at once, or the server dies', async ({editor, site}) => {
  test.slow();
  const {page} = editor;
  const before = site.read(PATH);
  await editor.open(ADDRESS);
  await editor.type('Wash your hands.');
  await page.reload();
  await expect.poll(() => site.read(PATH)).toBe(`${before}\nWash your hands.`);

  await editor.type(' Twice.');
  await expect(editor.state).toHaveText('Saved');
  await site.kill();
  expect(site.read(PATH)).toBe(`${before}\nWash your hands. Twice.`);
  await page.keyboard.type(' Dry them.');
  await expect(editor.state).toHaveText('The server can’t be reached.');
  await site.start();
  await expect(editor.state).toHaveText('Saved');
  expect(site.read(PATH)).toBe(`${before}\nWash your hands. Twice. Dry them.`);
});
