import {JSDOM} from 'jsdom';
import {describe, expect, it} from 'vitest';
import {apacheSite} from '../domain/apacheSite';
import {policyOf} from '../domain/contentPolicy';
import {describeSizes} from '../domain/describeSizes';
import {headersFile} from '../domain/headersFile';
import {iisSite} from '../domain/iisSite';
import {isText, MEDIA_TYPES} from '../domain/mediaTypes';
import {nginxSite} from '../domain/nginxSite';

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

  it('gives every address the policy and what else protects readers', () => {
    expect(rules.get('/*')?.map((header) => header.split(':')[0])).toEqual([
      'Content-Security-Policy',
      'X-Content-Type-Options',
      'Referrer-Policy',
      'Permissions-Policy',
      'X-Robots-Tag',
    ]);
    expect(rules.get('/*')?.[0]).toContain("script-src 'self' 'sha256-a='; ");
  });

  it('keeps files whose names change, and asks again for all others', () => {
    expect([...rules].filter(([path]) => path !== '/*')).toEqual([
      ['/assets/*', ['Cache-Control: public, immutable, max-age=31536000']],
      ['/', ['Cache-Control: no-cache']],
      ['/api/*', ['Cache-Control: no-cache']],
      ['/docs/*', ['Cache-Control: no-cache']],
      ['/index.html', ['Cache-Control: no-cache']],
    ]);
  });

  it('has the folder of the site in front of every path', () => {
    expect([...rulesOf(headersFile(UNDER_A_FOLDER, topLevel)).keys()]).toEqual([
      '/staff/*',
      '/staff/assets/*',
      '/staff/',
      '/staff/api/*',
      '/staff/docs/*',
      '/staff/index.html',
    ]);
  });

  it('lets search engines in where the district does', () => {
    expect(headersFile(FACTS, [])).toContain('X-Robots-Tag: noindex, nofollow');
    expect(headersFile({...FACTS, searchEngines: true}, [])).not.toContain('X-Robots-Tag');
  });
});

describe('the snippet for nginx', () => {
  it('says the same in its headers as _headers does', () => {
    const snippet = nginxSite(FACTS);
    const policy = [...snippet.matchAll(/^set \$deskbook_policy "(?:\$deskbook_policy)?(.*)";$/gm)]
      .map(([, piece]) => piece)
      .join('');
    const headers = [...snippet.matchAll(/^ *add_header (\S+) (.+) always;$/gm)].map(
      ([, name, value]) => `${name}: ${value?.replaceAll('"', '').replace('$deskbook_policy', policy)}`,
    );
    expect(headers.slice(0, -1)).toEqual(rulesOf(headersFile(FACTS, [])).get('/*'));
  });

  it('adds headers in one location only, since an inner one would lose those of the outer', () => {
    const inner = nginxSite(FACTS)
      .split(/^ {4}location /m)
      .slice(1);
    expect(inner.length).toBeGreaterThan(3);
    expect(inner.filter((text) => text.includes('add_header'))).toEqual([]);
  });

  it('has no word that is too long for nginx, however many hosts pages show things from', () => {
    const hosts = Array.from({length: 500}, (_, index) => `https://host-${index}.example.org`);
    const lines = nginxSite({...FACTS, policy: policyOf([], {'img-src': hosts})}).split('\n');
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(1500);
    expect(lines.join('').replaceAll('";set $deskbook_policy "$deskbook_policy', '')).toContain(hosts.join(' '));
  });

  it('has the folder of the site in front of every path, and leads into it', () => {
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

  it('holds no path of this machine', () => {
    expect(nginxSite(FACTS)).not.toContain(process.cwd());
  });
});

describe('the snippet for Apache', () => {
  const headersIn = (text: string) =>
    [...text.matchAll(/^ *Header always set (\S+) "([^"]*)"/gm)].map(([, name, value]) => `${name}: ${value}`);

  it('says the same in its headers as _headers does', () => {
    const rules = rulesOf(headersFile(FACTS, ['docs/']));
    expect(headersIn(apacheSite(FACTS))).toEqual(['/*', '/docs/*', '/assets/*'].flatMap((path) => rules.get(path)));
  });

  it('has the folder of the site in front of every path', () => {
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

  it('says the same in its headers as _headers does', () => {
    const headers = valuesOf('customHeaders > add', 'name', 'value').map((header) => header.join(': '));
    expect(headers).toEqual(rulesOf(headersFile(FACTS, [])).get('/*'));
  });

  it('keeps files whose names change as long as _headers does, and asks again for all others', () => {
    const caching = valuesOf('clientCache', 'cacheControlMode', 'cacheControlCustom', 'cacheControlMaxAge');
    expect(caching).toEqual([
      ['DisableCache', null, null],
      ['UseMaxAge', 'public, immutable', '365.00:00:00'],
    ]);
  });

  it('knows the type of every file that a site may hold', () => {
    const types = Object.fromEntries(valuesOf('mimeMap', 'fileExtension', 'mimeType'));
    expect(Object.keys(types)).toHaveLength(Object.values(MEDIA_TYPES).flat().length);
    expect(types).toMatchObject({
      '.ics': 'text/calendar; charset=utf-8',
      '.json': 'application/json; charset=utf-8',
      '.webp': 'image/webp',
      '.avif': 'image/avif',
    });
  });

  it('removes everything that it adds, since IIS refuses a second one', () => {
    const keys = ['name', 'fileExtension', 'segment', 'statusCode'];
    for (const added of config.querySelectorAll(':is(customHeaders, hiddenSegments) > add, mimeMap, error')) {
      const removed = added.previousElementSibling;
      expect(removed?.localName).toBe('remove');
      for (const key of keys) expect(removed?.getAttribute(key)).toBe(added.getAttribute(key));
    }
  });

  it('is the same under a folder, where it lies in that folder', () => {
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

  it('tells what it has saved', () => {
    const size = {original: 6_600, gzip: 1_540, brotli: 1_300};
    expect(describeSizes(Array(1234).fill(size), 4.21)).toBe(
      '1,234 files compressed: 8.1 MB → gzip 1.9 MB, brotli 1.6 MB (4.2 s)',
    );
    expect(describeSizes([size], 0.1)).toBe('1 file compressed: 0.0 MB → gzip 0.0 MB, brotli 0.0 MB (0.1 s)');
  });
});
