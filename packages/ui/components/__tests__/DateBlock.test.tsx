import {renderToStaticMarkup} from 'react-dom/server';
import {describe, expect, it} from 'vitest';
import Badge from '../Badge';
import DateBlock from '../DateBlock';

const words = (html: string) =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

describe('DateBlock', () => {
  it('reads as month, day and weekday, and has a machine-readable date', () => {
    const html = renderToStaticMarkup(<DateBlock date="2026-12-03 10:00" />);
    expect(words(html)).toBe('Dec 3 Thu');
    expect(html.toLowerCase()).toContain('datetime="2026-12-03 10:00"');
  });
});

describe('Badge', () => {
  it('shows its state as a word; its icon is hidden from screen readers', () => {
    const html = renderToStaticMarkup(<Badge icon="check">Done</Badge>);
    expect(words(html)).toBe('Done');
    expect(html).toContain('aria-hidden="true"');
  });
});
