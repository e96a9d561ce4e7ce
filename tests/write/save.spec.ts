import {expect, test} from './support/writing';

const PATH = 'docs/procedures/reset-a-patron-pin.md';

test('what is typed is saved by itself, and nothing else of the file changes', async ({editor, site}) => {
  const before = site.read(PATH);
  await editor.open('/docs/procedures/reset-a-patron-pin/');
  await editor.text.click();
  await editor.page.keyboard.press('Control+End');
  await editor.page.keyboard.type('Wash your hands.');
  await expect(editor.state).toHaveText('Saved', {timeout: 20_000});
  // The text becomes its own paragraph, as in Word.
  await expect.poll(() => site.read(PATH)).toBe(`${before}\nWash your hands.`);
});
