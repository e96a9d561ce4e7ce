import {JSDOM} from 'jsdom';
import {describe, expect, it} from 'vitest';
import {apacheSite} from '../domain/apacheSite';
import {policyOf} from '../domain/contentPolicy';
import {describeSizes} from '../domain/describeSizes';
import {iisSite} from '../domain/iisSite';
import {isText, MEDIA_TYPES} from '../domain/mediaTypes';
import {nginxSite} from '../domain/nginxSite';
import {headersFile} from '../domain/siteHeaders';

const FACTS = {baseUrl: '/', searchEngines: false, policy: policyOf(['a='], {})};
const UNDER_A_FOLDER = {...FACTS, baseUrl: '/staff/'};

/** The rules of a `_headers` file. */
function rulesOf(text: string): Map<string, string[]> {
  return new Map(
    text
      .trim()
      .split('\n\n')
      .map((rule) => rule.split('\n'))
      .map(([path = '', ...headers]) => [path, headers.map((header) => header.trim())]),
  );
}

describe('_headers', () => {
  const topLevel = ['index.html', 'docs/', 'assets/', 'api/', '_headers'];
  const rules = rulesOf(headersFile(FACTS, topLevel));

  it('gives every address the policy and the other security headers', () => {
    expect(rules.get('/*')?.map((header) => header.split(':')[0])).toEqual([
      'Content-Security-Policy',
      'X-Content-Type-Options',
      'Referrer-Policy',
      'Permissions-Policy',
      'X-Robots-Tag',
    ]);
    expect(rules.get('/*')?.[0]).toContain("script-src 'self' 'sha256-a='; ");
  });

  it('caches hashed files for good, and revalidates all others', () => {
    expect([...rules].filter(([path]) => path !== '/*')).toEqual([
      ['/assets/*', ['Cache-Control: public, immutable, max-age=31536000']],
      ['/', ['Cache-Control: no-cache']],
      ['/api/*', ['Cache-Control: no-cache']],
      ['/docs/*', ['Cache-Control: no-cache']],
      ['/index.html', ['Cache-Control: no-cache']],
    ]);
  });

  it('has the base URL in every path', () => {
    expect([...rulesOf(headersFile(UNDER_A_FOLDER, topLevel)).keys()]).toEqual([
      '/staff/*',
      '/staff/assets/*',
      '/staff/',
      '/staff/api/*',
      '/staff/docs/*',
      '/staff/index.html',
    ]);
  });

  it('lets search engines in if the district does', () => {
    expect(headersFile(FACTS, [])).toContain('X-Robots-Tag: noindex, nofollow');
    expect(headersFile({...FACTS, searchEngines: true}, [])).not.toContain('X-Robots-Tag');
  });
});

describe("nginx's settings", () => {
  it('have the same headers as _headers', () => {
    const snippet = nginxSite(FACTS);
    const policy = [...snippet.matchAll(/^set \$deskbook_policy "(?:\$deskbook_policy)?(.*)";$/gm)]
      .map(([, piece]) => piece)
      .join('');
    const headers = [...snippet.matchAll(/^ *add_header (\S+) (.+) always;$/gm)].map(
      ([, name, value]) => `${name}: ${value?.replaceAll('"', '').replace('$deskbook_policy', policy)}`,
    );
    expect(headers.slice(0, -1)).toEqual(rulesOf(headersFile(FACTS, [])).get('/*'));
  });

  it("add headers in one location only, because an inner one would lose the outer's", () => {
    const inner = nginxSite(FACTS)
      .split(/^ {4}location /m)
      .slice(1);
    expect(inner.length).toBeGreaterThan(3);
    expect(inner.filter((text) => text.includes('add_header'))).toEqual([]);
  });

  it('have no word too long for nginx, however many hosts pages embed', () => {
    const hosts = Array.from({length: 500}, (_, index) => `https://host-${index}.example.org`);
    const lines = nginxSite({...FACTS, policy: policyOf([], {'img-src': hosts})}).split('\n');
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(1500);
    expect(lines.join('').replaceAll('";set $deskbook_policy "$deskbook_policy', '')).toContain(hosts.join(' '));
  });

  it('have the base URL in every path, and redirect to it', () => {
    const snippet = nginxSite(UNDER_A_FOLDER);
    const paths = [...snippet.matchAll(/^ *(?:location (?:\^~|=)|error_page 404) (\S+)/gm)].map(([, path]) => path);
    expect(paths).toEqual([
      '/staff',
      '/staff/',
      '/staff/404.html;',
      '/staff/assets/',
      '/staff/404.html',
      '/staff/_headers',
    ]);
  });

  it('contain no local paths', () => {
    expect(nginxSite(FACTS)).not.toContain(process.cwd());
  });
});

describe("Apache's settings", () => {
  const headersIn = (text: string) =>
    [...text.matchAll(/^ *Header always set (\S+) "([^"]*)"/gm)].map(([, name, value]) => `${name}: ${value}`);

  it('have the same headers as _headers', () => {
    const rules = rulesOf(headersFile(FACTS, ['docs/']));
    expect(headersIn(apacheSite(FACTS))).toEqual(['/*', '/docs/*', '/assets/*'].flatMap((path) => rules.get(path)));
  });

  it('have the base URL in every path', () => {
    const snippet = apacheSite(UNDER_A_FOLDER);
    const paths = [...snippet.matchAll(/^ *(?:<Location|ErrorDocument 404|RewriteRule) "?\^?([^\s">]+)/gm)];
    expect(paths.length).toBeGreaterThan(40);
    expect(paths.filter(([, path]) => !/^\/staff(?:\/|$)/.test(path ?? ''))).toEqual([]);
  });
});

describe('web.config for IIS', () => {
  const read = (text: string) => new JSDOM(text, {contentType: 'application/xml'}).window.document;
  const config = read(iisSite(FACTS));
  const valuesOf = (selector: string, ...attributes: string[]) =>
    [...config.querySelectorAll(selector)].map((element) => attributes.map((name) => element.getAttribute(name)));

  it('has the same headers as _headers', () => {
    const headers = valuesOf('customHeaders > add', 'name', 'value').map((header) => header.join(': '));
    expect(headers).toEqual(rulesOf(headersFile(FACTS, [])).get('/*'));
  });

  it('caches hashed files as long as _headers does, and revalidates all others', () => {
    const caching = valuesOf('clientCache', 'cacheControlMode', 'cacheControlCustom', 'cacheControlMaxAge');
    expect(caching).toEqual([
      ['DisableCache', null, null],
      ['UseMaxAge', 'public, immutable', '365.00:00:00'],
    ]);
  });

  it('has the type of every file that a site may have', () => {
    const types = Object.fromEntries(valuesOf('mimeMap', 'fileExtension', 'mimeType'));
    expect(Object.keys(types)).toHaveLength(Object.values(MEDIA_TYPES).flat().length);
    expect(types).toMatchObject({
      '.ics': 'text/calendar; charset=utf-8',
      '.json': 'application/json; charset=utf-8',
      '.webp': 'image/webp',
      '.avif': 'image/avif',
    });
  });

  it('removes everything it adds, because IIS refuses duplicates', () => {
    const keys = ['name', 'fileExtension', 'segment', 'statusCode'];
    for (const added of config.querySelectorAll(':is(customHeaders, hiddenSegments) > add, mimeMap, error')) {
      const removed = added.previousElementSibling;
      expect(removed?.localName).toBe('remove');
      for (const key of keys) expect(removed?.getAttribute(key)).toBe(added.getAttribute(key));
    }
  });

  it('is the same with a base URL, because it is in that folder', () => {
    expect(iisSite(UNDER_A_FOLDER)).toBe(iisSite(FACTS));
  });
});

describe('compressing', () => {
  it.each([
    ['index.html', true],
    ['assets/css/styles.CSS', true],
    ['calendar/all.ics', true],
    ['logo.svg', true],
    ['photo.avif', false],
    ['manual.pdf', false],
    ['index.html.gz', false],
    ['_headers', false],
  ])('%s: %s', (path, expected) => {
    expect(isText(path)).toBe(expected);
  });

  it('says how much it saved', () => {
    const size = {original: 6_600, gzip: 1_540, brotli: 1_300};
    expect(describeSizes(Array(1234).fill(size), 4.21)).toBe(
      '1,234 files compressed: 8.1 MB → gzip 1.9 MB, brotli 1.6 MB (4.2 s)',
    );
    expect(describeSizes([size], 0.1)).toBe('1 file compressed: 0.0 MB → gzip 0.0 MB, brotli 0.0 MB (0.1 s)');
  });
});
