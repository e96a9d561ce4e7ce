import {renderToStaticMarkup} from 'react-dom/server';
import {expect, test} from 'vitest';
import Mark from '../Mark';
import {MatrixCell} from '../Matrix';

const words = (html: string) =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

const shapeOf = (html: string) => /<path.*<\/svg>/s.exec(html)?.[0];

test('a mark is hidden from screen readers', () => {
  expect(renderToStaticMarkup(<Mark name="overdue" />)).toContain('aria-hidden="true"');
});

test('states that ask for different things differ in shape, not only in color', () => {
  const shapes = (['passed', 'failed', 'expired', 'due', 'missing', 'none'] as const).map((name) =>
    shapeOf(renderToStaticMarkup(<Mark name={name} />)),
  );
  expect(new Set(shapes).size).toBe(6);
});

test('a cell that is as it should be says its word to screen readers only; an exception shows it', () => {
  const normal = renderToStaticMarkup(
    <MatrixCell mark="passed" word="Passed">
      92%
    </MatrixCell>,
  );
  expect(normal).toContain('<span class="unseen">Passed</span>');
  expect(words(normal)).toBe('Passed 92%');
  const exception = renderToStaticMarkup(
    <MatrixCell mark="failed" word="Failed" isException>
      58%
    </MatrixCell>,
  );
  expect(exception).toContain('data-tone="bad"');
  expect(exception).not.toContain('unseen');
});
