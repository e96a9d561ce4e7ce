import {expect, it} from 'vitest';
import {excerptOf, parseBody} from '../markdown/parseBody';

it.each([
  ['## Title\n\nOne line\nand *another*.\n\nMore.', 'One line and another.'],
  ['![A logo](a.png)\n\n![B](b.png) Beside a [picture](c.md).', 'Beside a picture.'],
  ['> A quote.\n\n- An item\n\nText.', 'Text.'],
  [':::tip\n\nIn a box.\n\n:::', 'In a box.'],
  ['| a |\n|---|\n| b |', ''],
  ['', ''],
])('the excerpt of %j is %j', (body, excerpt) => {
  expect(excerptOf(parseBody(body, 1))).toBe(excerpt);
});

it('a long one ends after a whole word', () => {
  const excerpt = excerptOf(parseBody(`${'word '.repeat(60)}\n`, 1));
  expect(excerpt).toMatch(/^(?:word )+word…$/);
  expect(excerpt.length).toBeLessThanOrEqual(160);
});
