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
  it('is read as month, day and weekday, with the date for machines', () => {
    const html = renderToStaticMarkup(<DateBlock date="2026-12-03 10:00" />);
    expect(words(html)).toBe('Dec 3 Thu');
    expect(html.toLowerCase()).toContain('datetime="2026-12-03 10:00"');
  });
});

describe('Badge', () => {
  it('says its state in a word; its icon is silent', () => {
    const html = renderToStaticMarkup(<Badge icon="check">Done</Badge>);
    expect(words(html)).toBe('Done');
    expect(html).toContain('aria-hidden="true"');
  });
});
