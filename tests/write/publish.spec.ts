import {expect, test} from './support/writing';

const ADDRESS = '/docs/procedures/load-receipt-paper/';
const PATH = 'docs/procedures/load-receipt-paper.md';

test('the preview follows what is typed, and publishing puts it on the site', async ({editor, site}) => {
  test.slow();
  const {page} = editor;
  const other = 'docs/procedures/restart-a-self-check.md';
  const before = site.read(other);
  await editor.open('/docs/procedures/restart-a-self-check/');
  await editor.text.click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type('Not for readers yet.');
  await expect(editor.state).toHaveText('Saved', {timeout: 20_000});

  await editor.open(ADDRESS);
  await editor.text.click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type('Wash your hands.');
  await expect(editor.preview.getByText('Wash your hands.')).toBeVisible({timeout: 60_000});

  await page.getByRole('button', {name: 'Publish …'}).click();
  const dialog = page.getByRole('dialog', {name: 'Publish'});
  await expect(dialog.getByRole('checkbox', {name: 'Load receipt paper'})).toBeChecked();
  await expect(dialog.getByRole('checkbox', {name: 'Restart a self-check'})).not.toBeChecked();
  await dialog.getByRole('textbox', {name: 'What changed'}).fill('Wash your hands after you load the paper');
  await dialog.getByRole('button', {name: 'Publish'}).click();
  await expect(dialog.getByText('Publishing usually takes')).toBeHidden();
  const done = page.getByRole('dialog', {name: 'Published'});
  await editor.expectPublished(done);

  await done.getByRole('link', {name: 'Open the page'}).click();
  await expect(page.getByText('Wash your hands.')).toBeVisible();
  expect(site.git('log', '-1', '--format=%an: %s')).toBe(
    'Circulation supervisor: Wash your hands after you load the paper',
  );
  expect(site.git('show', '--name-only', '--format=', 'HEAD')).toBe(PATH);
  // The draft that wasn't selected stays a draft.
  expect(site.git('status', '--porcelain')).toBe(`M ${other}`);
  expect(site.read(other)).toBe(`${before}\nNot for readers yet.`);
  expect(site.read('build/docs/procedures/restart-a-self-check/index.html')).not.toContain('Not for readers yet.');

  // From then on, an author knows how long it takes.
  await page.goto(new URL('/write/', site.address).href);
  await page.getByRole('button', {name: 'Publish …'}).click();
  await expect(dialog.getByText(/^Publishing usually takes about \d+ (?:seconds|minutes?)\.$/)).toBeVisible();
});

test('text of a template that nobody has replaced is not published, and its line is a link', async ({editor, site}) => {
  test.slow();
  const {page} = editor;
  const sample = 'Say what someone sees or hears.';
  const before = site.git('rev-parse', 'HEAD');
  await editor.open(ADDRESS);
  await editor.type(`\n\n- ${sample}`);
  await expect(editor.state).toHaveText('Saved');
  const line =
    site
      .read(PATH)
      .split('\n')
      .findIndex((each) => each.includes(sample)) + 1;
  await page.getByRole('button', {name: 'Publish …'}).click();
  const dialog = editor.dialog('Publish');
  await dialog.getByRole('textbox', {name: 'What changed'}).fill('What it sounds like');
  await dialog.getByRole('button', {name: 'Publish'}).click();
  const problem = dialog.getByRole('listitem').filter({hasText: 'this is the sample text of the template'});
  await expect(problem).toContainText(`“${sample}”`, {timeout: 120_000});
  expect(site.git('rev-parse', 'HEAD')).toBe(before);
  await problem.getByRole('link', {name: `Load receipt paper, line ${line}`}).click();
  await expect(page).toHaveURL(new RegExp(`line=${line}$`));
  await expect(editor.text.getByText(sample)).toBeInViewport();
});
