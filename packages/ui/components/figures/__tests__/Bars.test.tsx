import {renderToStaticMarkup} from 'react-dom/server';
import {expect, test} from 'vitest';
import {Bar} from '../Bar';
import BarColumns from '../BarColumns';

const PARTS = [
  {label: 'Downtown', look: 'solid'},
  {label: 'Riverside', look: 'pale'},
] as const;

const columnsOf = (more = {}) =>
  renderToStaticMarkup(
    <BarColumns
      label="Cost by year"
      heading="Fiscal year"
      parts={PARTS}
      totalLabel="Total"
      columns={[
        {
          key: '2026-27',
          label: '2026-27',
          to: '?year=2026-27#machines',
          amounts: [
            {value: 30, words: '$30'},
            {value: 10, words: '$10'},
          ],
          total: '$40',
          ...more,
        },
      ]}
    />,
  );

const words = (html: string) =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

test('upright bars read as a table, each with a link to what it stands for', () => {
  const html = columnsOf();
  expect(words(html)).toBe('Fiscal year Downtown Riverside Total 2026-27 $30 $10 $40');
  expect(html).toContain('<a href="?year=2026-27#machines">2026-27</a>');
  expect(html).toContain('aria-label="Cost by year"');
  expect(html).toContain('--most:40');
});

test('a bar is left out once it is over', () => {
  expect(columnsOf({until: '2027-07-01'})).toContain('data-until="2027-07-01T00:00"');
  expect(columnsOf()).not.toContain('data-until');
});

test('a bar in a row has parts of different looks, and is for the eye only', () => {
  const html = renderToStaticMarkup(
    <Bar
      parts={[
        {share: 0.25, look: 'solid'},
        {share: 0, look: 'pale'},
        {share: 2, look: 'hatch'},
      ]}
      limit={0.9}
    />,
  );
  expect(html).toContain('aria-hidden="true"');
  expect(html.match(/width:[\d.]+%/g)).toEqual(['width:25%', 'width:100%']);
  expect(html).toContain('left:90%');
});
