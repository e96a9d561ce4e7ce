import {docxFile, p as paragraph, STYLES, styled} from '../../packages/import/__tests__/docxFile';
import {expect, test} from './support/writing';

const PAPER = '/docs/procedures/load-receipt-paper/';
const PATH = 'docs/procedures/load-receipt-paper.md';

test('a page is made, written, moved and deleted', async ({editor, site}) => {
  test.slow();
  const {page} = editor;
  const made = 'docs/procedures/empty-the-book-drop.md';
  const moved = 'docs/procedures/clear-the-book-drop.md';
  await page.goto(`${new URL(site.address).origin}/write/`);
  await page.getByRole('button', {name: 'New page'}).click();
  const dialog = editor.dialog('New page');
  await dialog.getByRole('textbox', {name: 'Title'}).fill('Empty the book drop');
  await dialog.getByRole('radio', {name: /^Procedure/}).check();
  // The only author on this computer could be anyone.
  await expect(dialog.getByRole('button', {name: 'Create the page'})).toBeDisabled();
  await dialog.getByRole('combobox', {name: 'Who owns it?'}).selectOption('Staff training librarian');
  await dialog.getByRole('button', {name: 'Create the page'}).click();
  await expect(page.getByRole('heading', {level: 1, name: 'Empty the book drop'})).toBeVisible();
  await editor.type('Ask somebody to hold the door.');
  await expect.poll(() => site.read(made)).toContain('Ask somebody to hold the door.');
  expect(site.read(made)).toContain('\nowner: training-librarian\n');
  await expect(editor.preview.getByText('Ask somebody to hold the door.')).toBeVisible({timeout: 60_000});

  await editor.choose('Move or rename …');
  await editor.dialog('Move or rename').getByRole('textbox', {name: 'Name in the address'}).fill('clear-the-book-drop');
  await page.getByRole('button', {name: 'Move the page'}).click();
  await expect(page).toHaveURL(/clear-the-book-drop/);
  await expect(editor.text).toContainText('Ask somebody to hold the door.');
  expect(site.git('status', '--porcelain', '--untracked-files=all')).toBe(`?? ${moved}`);

  await editor.choose('Delete …');
  await expect(editor.dialog(/^Delete/)).toContainText('No page links to it.');
  await page.getByRole('button', {name: 'Delete the page'}).click();
  await expect(page.getByRole('heading', {level: 1, name: 'All pages'})).toBeVisible();
  expect(site.git('status', '--porcelain')).toBe('');
});

test('a page moves with the links to it, and its old address forwards', async ({editor, site}) => {
  const {page} = editor;
  await editor.open(PAPER);
  await editor.choose('Move or rename …');
  const dialog = editor.dialog('Move or rename');
  await dialog.getByRole('combobox', {name: 'Folder'}).selectOption('docs/equipment');
  await dialog.getByRole('button', {name: 'Move the page'}).click();
  await expect(page).toHaveURL(/equipment%2Fload-receipt-paper/);
  const moved = site.read('docs/equipment/load-receipt-paper.md');
  expect(moved).toContain('redirect_from: [/docs/procedures/load-receipt-paper/]');
  // The move includes the page's picture.
  expect(moved).toContain('(img/receipt-printer-open.svg)');
  expect(site.read('docs/equipment/img/receipt-printer-open.svg')).toContain('<svg');
  expect(site.read('docs/equipment/receipt-printer.md')).toContain('[Load receipt paper](load-receipt-paper.md)');

  // Without the other pages, it would publish broken links.
  await page.getByRole('button', {name: 'Publish …'}).click();
  const publishing = editor.dialog('Publish');
  await publishing.getByRole('textbox', {name: 'What changed'}).fill('Receipt paper is with the equipment now');
  await publishing.getByRole('button', {name: 'Publish'}).click();
  await expect(publishing.getByRole('alert')).toContainText('other drafts of yours belong with this one', {
    timeout: 60_000,
  });
  const printer = publishing.getByRole('checkbox', {name: 'Receipt printer', exact: true});
  await expect(printer).not.toBeChecked();
  await publishing.getByRole('button', {name: 'Add them'}).click();
  await expect(printer).toBeChecked();
  await expect(publishing.getByRole('button', {name: 'Add them'})).toBeHidden();
});

test('an earlier version comes back, and a review changes only its day', async ({editor, site}) => {
  const {page} = editor;
  const before = site.read(PATH);
  await editor.open(PAPER);
  await editor.type('Wash your hands.');
  await expect(editor.state).toHaveText('Saved');
  await editor.choose('History …');
  await editor
    .dialog('History')
    .getByRole('radio', {name: /Circulation supervisor: The manuals$/})
    .check();
  await expect(page.getByRole('region', {name: 'Changes since this version'}).getByRole('insertion')).toHaveText(
    /Wash your hands\./,
  );
  await page.getByRole('button', {name: 'Bring this version back'}).click();
  await expect(editor.text).not.toContainText('Wash your hands.');
  expect(site.read(PATH)).toBe(before);
  await expect(page.getByRole('button', {name: 'More'})).toBeFocused();

  await editor.choose('Reviewed today');
  await expect
    .poll(() => site.read(PATH))
    .toBe(before.replace('last_reviewed_on: 2026-09-14', 'last_reviewed_on: 2026-11-30'));
});

test('a document of Word becomes a page', async ({editor, site}) => {
  const {page} = editor;
  await page.goto(`${new URL(site.address).origin}/write/`);
  await editor.choose('Bring in documents …');
  const document = docxFile(
    styled('Heading1', 'Close the branch') + paragraph('Look into every room.') + styled('Heading2', 'Lights'),
    {styles: STYLES},
  );
  const dialog = editor.dialog('Bring in documents');
  await dialog.getByRole('combobox', {name: 'Who owns it?'}).selectOption('Staff training librarian');
  await dialog
    .getByLabel('Documents from Word')
    .setInputFiles({name: 'Closing.docx', mimeType: 'application/octet-stream', buffer: document});
  await dialog.getByRole('button', {name: 'Make pages of them'}).click();
  await editor.dialog('Brought in').getByRole('link').click();
  await expect(page.getByRole('heading', {level: 1, name: 'Close the branch'})).toBeVisible();
  await expect(editor.text).toContainText('Look into every room.');
  expect(site.read('docs/procedures/close-the-branch.md')).toContain('Look into every room.\n\n## Lights');
});
