import {readFileSync, writeFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import type {Locator} from '@playwright/test';
import {expectNoBarriers} from '../e2e/support/axe';
import {test as base, Editor, expect} from './support/writing';

const ADDRESS = '/docs/procedures/load-receipt-paper/';
const PATH = 'docs/procedures/load-receipt-paper.md';
const CHANGE = 'Wash your hands after you load the paper';

const PICTURE = resolve('tests/fixture-site/docs/procedures/img/jack-panel-switch.png');

const test = base.extend<{signIn(name: string): Promise<Editor>}>({
  /** Signs in an author in their own browser. */
  signIn: async ({browser, site}, use) => {
    const editors: Editor[] = [];
    await use(async (name) => {
      const page = await (await browser.newContext()).newPage();
      const editor = new Editor(page, site);
      editors.push(editor);
      await page.goto(site.address);
      await page.getByRole('textbox', {name: 'Name'}).fill(name);
      await page.getByLabel('Password').fill(site.passwords.get(name) ?? '');
      await page.getByRole('button', {name: 'Sign in'}).click();
      await expect(page.getByRole('heading', {name: 'Sign in to write'})).toBeHidden();
      return editor;
    });
    for (const {page} of editors) await page.context().close();
  },
});

test.use({
  accounts: {
    ann: {role: 'author', fullName: 'Ann Oakes'},
    bob: {role: 'editor', fullName: 'Bob Lund'},
    cleo: {role: 'editor', fullName: 'Cleo Marsh'},
  },
  // `publish.spec.ts` opens what was published.
  builds: false,
});

test('signing in has no barriers, and a wrong password is told', async ({page, site}) => {
  await page.goto(site.address);
  await expectNoBarriers(page, 'signing in');
  await page.getByRole('textbox', {name: 'Name'}).fill('ann');
  await page.getByLabel('Password').fill('wrong');
  await page.getByRole('button', {name: 'Sign in'}).click();
  await expect(page.getByRole('alert')).toBeVisible();
  await expectNoBarriers(page, 'a wrong password');
});

test('two authors write in one page, and an editor publishes what an author asks for', async ({signIn, site}) => {
  test.setTimeout(600_000);
  const [ann, bob] = [await signIn('ann'), await signIn('bob')];
  await ann.open(ADDRESS);
  await bob.open(ADDRESS);
  await expect(ann.page.getByText('Also here: Bob Lund')).toBeVisible();
  await expect(bob.page.getByText('Also here: Ann Oakes')).toBeVisible();

  // Bob publishes one line while Ann writes another and keeps going before it's out.
  await ann.type('Wash your hands.');
  await expect(ann.state).toHaveText('Saved');
  await bob.text.getByText('Rolls are in the supply cabinet').click();
  await bob.page.keyboard.press('Home');
  await bob.page.keyboard.type('All ');
  await expect(bob.state).toHaveText('Saved');
  await startPublishing(bob, 'Where all the rolls are');
  await bob.dialog('Publish').getByRole('button', {name: 'Close'}).click();
  await bob.expectPublished(bob.state.filter({hasText: /^Published$/}));
  // The editor renders only what's in view.
  await ann.text.click();
  await ann.page.keyboard.press('Control+Home');
  await expect(ann.text).toContainText('All Rolls are in the supply cabinet');
  await ann.page.keyboard.press('Control+End');
  await expect(ann.text).toContainText('Wash your hands.');

  const chosen = ann.page.waitForEvent('filechooser');
  await ann.page.getByRole('button', {name: 'Picture', exact: true}).click();
  await ann.page.getByLabel('From this device').click();
  await (await chosen).setFiles(PICTURE);
  await expect(ann.page.getByRole('textbox', {name: 'What does it show?'}).last()).toBeFocused();
  await ann.page.keyboard.type('The switch');
  await expect(ann.state).toHaveText('Saved');

  const ask = async () => {
    await ann.page.getByRole('button', {name: 'Publish …'}).click();
    await ann.dialog('Publish').getByRole('textbox', {name: 'What changed'}).fill(CHANGE);
    await ann.dialog('Publish').getByRole('button', {name: 'Ask an editor to publish'}).click();
    await expect(ann.dialog('An editor has been asked')).toBeVisible();
    await ann.page.keyboard.press('Escape');
  };
  await ask();

  await bob.page.goto(`${site.address}write/`);
  await bob.page.getByRole('button', {name: CHANGE}).click();
  const request = bob.dialog(CHANGE);
  await expect(request.getByRole('region', {name: PATH})).toContainText('Wash your hands.');
  await expect(request.getByRole('region', {name: /\.png$/})).toHaveText(/This file is new\.$/);
  const sides = ['As it is', 'As it will look'].map((side) =>
    bob.page.frameLocator(`iframe[title="${side}: ${PATH}"]`),
  );
  for (const side of sides) {
    await expect(side.getByText('All Rolls are in the supply cabinet')).toBeVisible({timeout: 60_000});
  }
  await expect(sides[0]?.getByText('Wash your hands.') as Locator).toHaveCount(0);
  await expect(sides[1]?.getByText('Wash your hands.') as Locator).toBeVisible();
  // A picture that nobody has published yet is shown, too.
  const [before, after] = sides.map((side) => side.getByRole('img', {name: 'The switch'}));
  await expect(before as Locator).toHaveCount(0);
  await (after as Locator).scrollIntoViewIfNeeded();
  await expect.poll(() => after?.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
  await expectNoBarriers(bob.page, 'a request');

  // The editor sends it back, and its author sees the reason in the list and beside the page.
  await request.getByRole('button', {name: 'Send it back …'}).click();
  await bob.dialog('Send it back to Ann Oakes').getByRole('textbox').fill('With soap?');
  await expectNoBarriers(bob.page, 'sending it back');
  await bob.dialog('Send it back to Ann Oakes').getByRole('button', {name: 'Send it back'}).click();
  await expect(bob.page.getByRole('button', {name: CHANGE})).toBeHidden();
  await ann.page.goto(`${site.address}write/`);
  const listed = ann.page.getByRole('listitem').filter({hasText: 'Load receipt paper'});
  await expect(listed).toContainText('Bob Lund has sent it back: With soap?');
  await ann.open(ADDRESS);
  await expect(ann.page.getByRole('alert')).toHaveText('Bob Lund has sent it back: With soap?');
  await ask();
  await bob.page.reload();
  await bob.page.getByRole('button', {name: CHANGE}).click();
  await request.getByRole('button', {name: 'Publish'}).click();
  await bob.expectPublished(bob.dialog('Published'));
  // The dialog stays when the list is up to date.
  await expect(bob.page.getByRole('heading', {name: 'Waiting for an editor'})).toBeHidden();
  await expect(bob.dialog('Published')).toBeVisible();
  expect(site.git('log', '-1', '--format=%an, %cn: %s')).toBe(`Ann Oakes, Bob Lund: ${CHANGE}`);
  expect(site.read(PATH)).toMatch(/Wash your hands\.\n\n!\[The switch\]\(\S+\.png\)\n?$/);

  await ann.page.getByRole('button', {name: 'Sign out Ann Oakes'}).click();
  await expect(ann.page.getByRole('heading', {name: 'Sign in to write'})).toBeVisible();
});

test('a change to the same lines is shown as soon as it is published', async ({signIn}) => {
  test.setTimeout(600_000);
  const [ann, bob] = [await signIn('ann'), await signIn('bob')];
  await ann.open('/docs/procedures/restart-a-self-check/');
  await bob.open('/docs/procedures/restart-a-self-check/');
  await ann.type('Ann was here.');
  await expect(ann.state).toHaveText('Saved');
  await bob.type('Bob was here.');
  await expect(bob.state).toHaveText('Saved');
  await startPublishing(bob, 'Who was here');
  await bob.expectPublished(bob.dialog('Published'));

  await expect(ann.page.getByRole('alert')).toContainText('Somebody else has published a change to the same lines.');
  await expectNoBarriers(ann.page, 'the same lines');
  const compare = ann.page.getByRole('button', {name: 'Compare …'});
  const conflict = ann.dialog('Somebody else has changed the same lines');
  await compare.click();
  await expect(conflict.getByRole('deletion')).toContainText('Bob');
  await expect(conflict.getByRole('insertion')).toContainText('Ann');
  await expectNoBarriers(ann.page, 'comparing');

  // Closing the comparison loses nothing and chooses nothing.
  await ann.page.keyboard.press('Escape');
  await ann.type(' Twice.');
  await expect(ann.state).toHaveText('Saved');
  await compare.click();
  await conflict.getByRole('button', {name: 'Keep mine'}).click();
  await expect(compare).toBeHidden();
  await expect(ann.text).toContainText('Ann was here. Twice.');
  await expect(ann.text).not.toContainText('Bob was here.');
});

test('an editor can’t publish their own page where a second person has to', async ({signIn, site}) => {
  const district = join(site.folder, 'docs/district.yml');
  writeFileSync(district, `${readFileSync(district, 'utf8')}\nwrite: {second_person: true}\n`);
  site.git('commit', '--quiet', '--message', 'Two people see each page', '--', 'docs/district.yml');
  const [bob, cleo] = [await signIn('bob'), await signIn('cleo')];
  await bob.open('/docs/equipment/barcode-scanner/');
  await bob.type('Bob was here.');
  await expect(bob.state).toHaveText('Saved');
  await bob.page.getByRole('button', {name: 'Publish …'}).click();
  const dialog = bob.dialog('Publish');
  await expect(dialog.getByRole('button', {name: 'Publish', exact: true})).toBeHidden();
  await dialog.getByRole('textbox', {name: 'What changed'}).fill('Who was here');
  await dialog.getByRole('button', {name: 'Ask an editor to publish'}).click();
  await expect(bob.dialog('An editor has been asked')).toBeVisible();

  for (const {editor, mayPublish} of [
    {editor: bob, mayPublish: false},
    {editor: cleo, mayPublish: true},
  ]) {
    await editor.page.goto(`${site.address}write/`);
    await editor.page.getByRole('button', {name: 'Who was here'}).click();
    const request = editor.dialog('Who was here');
    await expect(request.getByRole('insertion')).toContainText('Bob was here.');
    await expect(request.getByRole('button', {name: 'Publish', exact: true})).toHaveCount(mayPublish ? 1 : 0);
  }
});

async function startPublishing(editor: Editor, message: string): Promise<void> {
  await editor.page.getByRole('button', {name: 'Publish …'}).click();
  await editor.dialog('Publish').getByRole('textbox', {name: 'What changed'}).fill(message);
  await editor.dialog('Publish').getByRole('button', {name: 'Publish'}).click();
}
