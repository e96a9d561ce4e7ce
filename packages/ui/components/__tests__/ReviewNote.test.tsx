import {renderToStaticMarkup} from 'react-dom/server';
import {expect, test} from 'vitest';
import ReviewNote from '../ReviewNote';

const shown = (isExpected?: boolean) =>
  renderToStaticMarkup(<ReviewNote on="2027-01-22" by="2028-01-22" isExpected={isExpected} />);
const REVIEWED = 'Reviewed January 22, 2027; next review due January 22, 2028';

test('a page was reviewed', () => {
  expect(shown()).toBe(REVIEWED);
});

test('on a day to come, a review is only expected', () => {
  expect(shown(true)).toBe(
    '<span data-until="2027-01-22T00:00">Review expected January 22, 2027; next review due January 22, 2028</span>' +
      `<span data-from="2027-01-22T00:00" hidden="">${REVIEWED}</span>`,
  );
});
