import {renderToStaticMarkup} from 'react-dom/server';
import {expect, test} from 'vitest';
import EventDate from '../EventDate';

const shown = (props: {isAhead: boolean; isOpen?: boolean}) =>
  renderToStaticMarkup(<EventDate date="2027-01-22" {...props} />).replaceAll(/<time[^>]*>|<\/time>/g, '');

test('a day that has passed is a date, unless the page says that nothing has happened', () => {
  expect(shown({isAhead: false})).toBe('January 22, 2027');
  expect(shown({isAhead: false, isOpen: true})).toBe('was expected January 22, 2027');
});

test('a day to come is expected until then', () => {
  expect(shown({isAhead: true})).toBe(
    '<span data-until="2027-01-22T00:00">expected January 22, 2027</span>' +
      '<span data-from="2027-01-22T00:00" hidden="">January 22, 2027</span>',
  );
});

test('what has not happened stays expected on that day, and was expected after it', () => {
  expect(shown({isAhead: true, isOpen: true})).toBe(
    '<span data-until="2027-01-23T00:00">expected January 22, 2027</span>' +
      '<span data-from="2027-01-23T00:00" hidden="">was expected January 22, 2027</span>',
  );
});
