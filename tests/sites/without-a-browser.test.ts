import {expect, test} from './support/builtSites';

test("a build without a browser says that readers' browsers draw the diagrams", ({mixedSite}) => {
  expect(mixedSite.output).toContain('1 diagram is left for the reader’s browser to draw');
});

test('an undrawn diagram shows its source without JavaScript', async ({browser, mixedSite}) => {
  const page = await (await browser.newContext({javaScriptEnabled: false})).newPage();
  await page.goto(`${mixedSite.url}docs/call/`);

  await expect(page.getByRole('main').getByText('A["Desk"] --> B["Help desk"]')).toBeVisible();
});

test("an undrawn diagram loads the app, and the reader's browser draws it", async ({page, mixedSite}) => {
  await page.goto(`${mixedSite.url}docs/call/`);

  const diagram = page.getByRole('main').getByRole('img', {name: 'Diagram: The way of a call'});
  await expect(diagram.locator('svg')).toBeVisible();
  await expect(diagram.getByText('Help desk')).toBeVisible();
  await expect(page.getByText('A["Desk"]')).toBeHidden();
});
