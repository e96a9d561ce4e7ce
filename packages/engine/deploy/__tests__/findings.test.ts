import {describe, expect, it} from 'vitest';
import {describeFindings} from '../domain/describeFindings';
import {gatherFindings} from '../domain/gatherFindings';
import {scanPage} from '../domain/scanPage';

function findingsOf(pages: Record<string, string>) {
  const scanned = Object.entries(pages).map(([address, html]) => ({
    address,
    scan: scanPage(html, 'https://staff.example.org'),
  }));
  return gatherFindings(scanned);
}

const describePages = (pages: Record<string, string>) => describeFindings(findingsOf(pages)).join('\n');

/** Pages of which each has the site's own script, and some their own as well. */
function pagesWithScripts(count: number): Record<string, string> {
  const name = (index: number) => `/docs/${String(index).padStart(2, '0')}/`;
  const own = (index: number) => (index < count ? `<script>own(${index})</script>` : '');
  return Object.fromEntries(
    Array.from({length: 40}, (_, index) => [name(index), `${own(index)}<script>boot()</script>`]),
  );
}

describe('the findings about all pages', () => {
  it('have each script once, the one on the most pages first', () => {
    expect(
      findingsOf({'/b/': '<script>b()</script><script>a()</script>', '/a/': '<script>a()</script>'}).scripts,
    ).toEqual([
      {what: 'a()', pages: ['/a/', '/b/']},
      {what: 'b()', pages: ['/b/']},
    ]);
  });

  it('have each host once, sorted', () => {
    const pages = {
      '/a/': '<img src=https://y.example/><img src=https://x.example/>',
      '/b/': '<img src=https://y.example/>',
    };
    expect(findingsOf(pages).origins['img-src']).toEqual(['https://x.example', 'https://y.example']);
  });
});

describe('the build says', () => {
  it("nothing if everything is the site's own", () => {
    expect(describePages(pagesWithScripts(11))).toBe('');
  });

  it('where pages load content from', () => {
    const pages = {'/a/': '<iframe src=https://v.example/x></iframe>', '/b/': '<img src=https://p.example/a.png>'};
    expect(describePages(pages)).toBe(
      `Pages load content from: https://p.example, https://v.example
    These hosts can see who reads such a page. To prevent that, put a copy in the page’s folder or in static/.`,
    );
  });

  it('which pages have more than the usual number of scripts', () => {
    expect(describePages(pagesWithScripts(13))).toBe(
      `warning  the pages contain 14 different inline scripts
    found     on /docs/11/, /docs/12/
    expected  at most 12; each one makes every response of the server longer
    fix       put the script into a file in static/ and name it: <script src="/my-script.js"></script>`,
    );
  });

  it("that scripts beyond twenty don't run", () => {
    expect(describePages(pagesWithScripts(25))).toContain(
      `warning  the pages contain 26 different inline scripts
    found     on /docs/11/, /docs/12/, /docs/13/, /docs/14/, /docs/15/ and 9 more pages
    expected  at most 12; 6 of them will not run`,
    );
  });

  it('what the policy blocks, with the pages', () => {
    expect(describePages({'/b/': '<p onclick=x()>', '/a/': '<p onclick=y()>'})).toBe(
      `warning  the attribute onclick will not work: the Content-Security-Policy stops it
    found     on /a/, /b/`,
    );
  });
});
