import {problemAt} from '@deskbook/text/problems/problems';
import {renderToStaticMarkup} from 'react-dom/server';
import {describe, expect, it} from 'vitest';
import ProblemBar from '../theme/ProblemBar';
import ProblemPanel from '../theme/ProblemBar/ProblemPanel';

const at = (file: string, line: number, address: string | null) => ({
  ...problemAt({file, line, column: 1}, {message: 'duplicate key', found: 'meets', fix: 'remove this line'}),
  address,
});
const PAGE = at('docs/a.md', 3, '/docs/a/');
const FACTS = at('docs/district.yml', 7, null);

const textOf = (element: React.ReactNode) =>
  renderToStaticMarkup(element)
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');

describe('the bar on every page', () => {
  it('says which file has an error', () => {
    expect(textOf(<ProblemBar problems={[PAGE]} />)).toContain('1 error in docs/a.md');
  });

  it('says which file has several errors', () => {
    expect(textOf(<ProblemBar problems={[PAGE, {...PAGE, line: 5}]} />)).toContain('2 errors in docs/a.md');
  });

  it('counts the files, lists all errors with fixes, and links to those that have a page', () => {
    const html = renderToStaticMarkup(<ProblemBar problems={[PAGE, FACTS]} />);
    expect(html).toContain('2 errors in 2 files');
    expect(html).toContain('<a href="/docs/a/"><code>docs/a.md:3:1</code></a>');
    expect(html).not.toMatch(/<a [^>]*><code>docs\/district/);
    expect(textOf(<ProblemBar problems={[FACTS]} />)).toContain(
      'docs/district.yml:7:1 duplicate key Found meets Fix remove this line',
    );
  });

  it('is missing if nothing is wrong', () => {
    expect(renderToStaticMarkup(<ProblemBar problems={[]} />)).toBe('');
  });
});

describe('the panel on the page itself', () => {
  it('does not link to the current page', () => {
    const html = renderToStaticMarkup(<ProblemPanel problems={[PAGE]} />);
    expect(html).toContain('aria-label="1 error on this page"');
    expect(html).not.toContain('<a ');
  });

  it('is missing if the page has no problems', () => {
    expect(renderToStaticMarkup(<ProblemPanel problems={[]} />)).toBe('');
  });
});
