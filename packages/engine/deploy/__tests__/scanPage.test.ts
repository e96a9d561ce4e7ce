import {describe, expect, it} from 'vitest';
import {scanPage} from '../domain/scanPage';

const scan = (html: string) => scanPage(html, 'https://staff.example.org');

describe("a page's inline scripts", () => {
  it.each([
    ['without a type', '<script>a()</script>'],
    ['with an attribute and no type', '<script data-x>a()</script>'],
    ['of the type text/javascript', '<script type="text/javascript">a()</script>'],
    ['that are modules', '<script type=module>a()</script >'],
    ['in capitals', '<SCRIPT>a()</SCRIPT>'],
    ['that are speculation rules', '<script type=speculationrules>a()</script>'],
    ['that never end', '<p>text</p><script>a()'],
    ['behind a drawing with empty elements', '<svg><title/><style media="all"/></svg><script>a()</script>'],
    ['behind a file', '<script src=/a/ defer /></script><script>a()</script>'],
    ['of a drawing', '<svg><script>a()</script></svg>'],
  ])('are found %s', (_name, html) => {
    expect(scan(html).scripts).toEqual(['a()']);
  });

  it.each([
    ['a file', '<script src=/a.js defer></script>'],
    ['data', '<script data-rh=true type=application/ld+json>{"a": "b"}</script>'],
    ['a comment', '<!-- <script>a()</script> -->'],
    ['a style', '<style>/* <script>a()</script> */</style>'],
    ['a title', '<title><script>a()</script></title>'],
    ['a value', '<img alt="<script>a()</script>">'],
    ['text', '&lt;script>a()&lt;/script>'],
  ])('are none in %s', (_name, html) => {
    expect(scan(html).scripts).toEqual([]);
  });

  it('are exactly as browsers hash them, with spaces and \\n line ends', () => {
    expect(scan('<script>\r\n a("<b>")\r\n</script>').scripts).toEqual(['\n a("<b>")\n']);
  });

  it('are all found, and so is what follows', () => {
    expect(scan('<script>a()</script><p><script>b()</script><img src=https://x.example/a.png>')).toMatchObject({
      scripts: ['a()', 'b()'],
      origins: {'img-src': new Set(['https://x.example'])},
    });
  });
});

describe('other hosts that a page embeds content from', () => {
  it.each([
    ['an image', 'img-src', '<img src=https://x.example/a.png>'],
    ['an image in several sizes', 'img-src', '<img srcset="/a.png 1x, https://x.example/b.png?c=d,e 2x">'],
    ['a source of a picture', 'img-src', '<picture><source srcset="https://x.example/a.avif"></picture>'],
    ['an image of a drawing', 'img-src', '<svg><image href="https://x.example/a.png"/></svg>'],
    ['an icon', 'img-src', '<link rel="shortcut icon" href=https://x.example/a.ico>'],
    ['the picture of a film', 'img-src', '<video poster="https://x.example/a.png"></video>'],
    ['a film', 'media-src', '<video src="https://x.example/a.mp4"></video>'],
    ['a source of a film', 'media-src', '<video><source src=https://x.example/a.mp4 /></video>'],
    ['a sound', 'media-src', '<audio src=https://x.example/a.mp3></audio>'],
    ['a frame', 'frame-src', '<iframe src="https://x.example/embed/a?b=c&amp;d" allowfullscreen></iframe>'],
  ])('are found for %s', (_name, directive, html) => {
    expect(scan(html).origins).toEqual({
      'img-src': new Set(),
      'media-src': new Set(),
      'frame-src': new Set(),
      [directive]: new Set(['https://x.example']),
    });
  });

  it('keep their port, and have no scheme if the page gives none', () => {
    expect(scan('<img src=http://x.example:8080/a.png><img src="//y.example/b.png">').origins['img-src']).toEqual(
      new Set(['http://x.example:8080', 'y.example']),
    );
  });

  it.each([
    ['a link', '<a href=https://x.example/>x</a>'],
    ['a path', '<img src=/img/logo.svg><img src="a.png">'],
    ['an image in the page itself', '<img src="data:image/png;base64,//abc">'],
    ['the site itself', '<img src=https://staff.example.org/a.png>'],
    ['an address that is none', '<img src="https://[/a.png">'],
    ['a host that would end a word of the policy', `<img src='https://a";b/x.png'><img src="https://$c;*.d/x.png">`],
  ])('are none for %s', (_name, html) => {
    expect(Object.values(scan(html).origins).flatMap((found) => [...found])).toEqual([]);
  });
});

describe('reports what the policy blocks', () => {
  it.each([
    ['<button type=button onclick="go()">Go</button>', 'the attribute onclick'],
    ['<img src=a.png onerror=x()>', 'the attribute onerror'],
    ['<a href="javascript:print()">Print</a>', 'a link that begins with javascript:'],
    ['<script src=https://x.example/a.js></script>', 'a script from https://x.example'],
    ['<link rel=stylesheet href=https://x.example/a.css>', 'a style sheet from https://x.example'],
    ['<form action="https://x.example/send"></form>', 'a form that is sent to https://x.example'],
    ['<embed src=a.swf>', 'the element <embed>'],
    ['<object data=a.pdf></object>', 'the element <object>'],
  ])('%s', (html, what) => {
    expect([...scan(html).stopped]).toEqual([what]);
  });

  it.each([
    ['words about it', '<code>onclick=go()</code> <code>&lt;a href="javascript:x"></code>'],
    ['values that hold it', '<img alt="onclick=go()" title="javascript:x">'],
    ['forms that stay', '<form action=/pages/></form>'],
  ])('but not %s', (_name, html) => {
    expect([...scan(html).stopped]).toEqual([]);
  });
});
