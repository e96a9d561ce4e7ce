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

test('a page is left in the middle of a save, and what was typed since is there', async ({editor, site}) => {
  const {page} = editor;
  const before = site.read(PATH);
  await editor.open(ADDRESS);
  site.freeze();
  const saving = page.waitForRequest((request) => request.method() === 'PUT');
  await editor.type('Wash yo');
  await saving;
  await page.keyboard.type('ur hands.');
  await page.goto('about:blank');
  site.thaw();
  await expect.poll(() => site.read(PATH)).toBe(`${before}\nWash your hands.`);
});

test('what never reached the server is there at the next visit', async ({editor, site}) => {
  const {page} = editor;
  const before = site.read(PATH);
  await editor.open(ADDRESS);
  await page.route('**/write/api/file**', (route) =>
    route.request().method() === 'PUT' ? route.abort() : route.continue(),
  );
  await editor.type('Wash your hands.');
  await expect(editor.state).toHaveText('The server can’t be reached.');
  await page.keyboard.type(' Twice.');
  await page.goto('about:blank');
  expect(site.read(PATH)).toBe(before);
  await page.unroute('**/write/api/file**');
  await editor.open(ADDRESS);
  await expect.poll(() => site.read(PATH)).toBe(`${before}\nWash your hands. Twice.`);
  // The editor renders the end only when it's reached.
  await editor.text.focus();
  await page.keyboard.press('Control+End');
  await expect(editor.text).toContainText('Wash your hands. Twice.');
});
