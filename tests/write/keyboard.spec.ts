import {expect, test} from './support/writing';

test('a page is corrected with the keyboard alone', async ({editor, site}) => {
  test.slow();
  const {page} = editor;
  const {keyboard} = page;
  /** Presses a key until the named element has focus, and expects a visible focus at each stop. */
  const goTo = async (name: string, key = 'Tab') => {
    for (let presses = 0; presses < 60; presses++) {
      await keyboard.press(key);
      const stop = await page.evaluate(focusNow);
      expect.soft(stop.isVisible, `the focus on ${stop.name} is visible`).toBe(true);
      if (stop.name === name) return;
    }
    throw new Error(`${key} doesn't reach ${name}`);
  };

  await page.goto(new URL('/docs/procedures/load-receipt-paper/', site.address).href);
  await goTo('Edit this page');
  await keyboard.press('Enter');
  await expect(editor.text).toBeFocused();

  // Tab stays in the text until Escape releases it.
  await keyboard.press('Control+End');
  await keyboard.type('Wash your hands.');
  await keyboard.press('Escape');
  await goTo('Text', 'Shift+Tab');
  await keyboard.press('ArrowRight');
  await expect(page.getByRole('tab', {name: 'Facts'})).toBeFocused();
  await expect(page.getByRole('textbox', {name: 'Title (required)'})).toBeVisible();
  await keyboard.press('ArrowLeft');
  await expect(page.getByRole('tab', {name: 'Text'})).toBeFocused();
  await keyboard.press('Tab');
  await expect(page.getByRole('toolbar', {name: 'Text'}).getByRole('button').first()).toBeFocused();
  await goTo('Bold', 'ArrowRight');
  await keyboard.press('Tab');
  await expect(editor.text).toBeFocused();

  await keyboard.press('Escape');
  await goTo('More', 'Shift+Tab');
  await keyboard.press('Enter');
  await goTo('History …');
  await keyboard.press('Enter');
  await expect(editor.dialog('History')).toBeVisible();
  await keyboard.press('Escape');
  await expect(page.getByRole('button', {name: 'More'})).toBeFocused();
  await goTo('Publish …');
  await keyboard.press('Enter');
  await expect(editor.dialog('Publish')).toBeVisible();
  await goTo('What changed, in one sentence for readers');
  await keyboard.type('Hands');
  await goTo('Cancel');
  await keyboard.press('Enter');
  await expect(page.getByRole('button', {name: 'Publish …'})).toBeFocused();
  await goTo('Back to the page', 'Shift+Tab');
  await keyboard.press('Enter');
  await expect(page).toHaveURL(/load-receipt-paper\/$/);
});

/** Returns the focused element's name, and whether its focus is visible. */
function focusNow(): {name: string; isVisible: boolean} {
  const element = document.activeElement as HTMLElement;
  const label = (element as HTMLInputElement).labels?.[0]?.textContent;
  const name = element.getAttribute('aria-label') ?? label ?? element.title ?? '';
  const {outlineStyle, outlineWidth, boxShadow} = getComputedStyle(element);
  const hasMark = (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none';
  return {
    name: (name || (element.textContent ?? '')).trim(),
    // Browsers show focus differently in frames and text fields.
    isVisible: hasMark || element.matches('body, iframe, [contenteditable], input:not([type]), input[type=text]'),
  };
}
