import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {strToU8, zipSync} from 'fflate';
import sharp from 'sharp';
import {describe, expect, it} from 'vitest';
import {nameRefusal, pathRefusal, refusalOf} from '../refusal';
import type {Role} from '../refusals/path';
import {HOSTILE_PATHS} from './hostilePaths';

const PAGE = 'docs/procedures/load-receipt-paper.md';
const page = (text: string, role: Role = 'author') => refusalOf(PAGE, text, role);

describe('where files may be', () => {
  it.each(HOSTILE_PATHS)('refuses %j', (path) => {
    expect(pathRefusal(path)).toMatch(/\.$/);
    expect(refusalOf(path, '', 'editor')).toBeDefined();
  });

  it.each([
    'docs/index.md',
    'docs/manuals/Bücherei Nord & Süd (staff)/Wie geht’s.md',
    'docs/equipment/img/receipt-printer.png',
    'docs/manuals/_index.md',
    'docs/Ελληνικά/日本語.md',
    'docs/v1.2/notes.md',
    'blog/2026-11-28-new-switches.md',
    'static/files/outage-card.pdf',
  ])('allows %j', (path) => {
    expect(pathRefusal(path)).toBeUndefined();
  });

  it('says which name is wrong', () => {
    expect(pathRefusal('docs/.git/config')).toBe(
      "“.git” can't be the name of a file or a folder. Use letters, digits, hyphens and spaces.",
    );
    expect(pathRefusal('package.json')).toBe(
      'Pages, pictures and documents belong in the folders docs, blog, static. “package.json” is not in one of them.',
    );
  });
});

describe('which files', () => {
  it.each([
    'docs/page.mdx',
    'docs/manuals/evil.js',
    'static/index.html',
    'static/404.HTML',
    'static/look.css',
    'static/feed.xml',
    'static/sheet.xsl',
    'static/app.wasm',
    'static/page.xhtml',
    'static/old.swf',
    'static/_headers',
    'static/data.json',
    'docs/tool.exe',
    'docs/macro.docm',
    'docs/old.doc',
    'docs/other.yml',
    'docs/manuals/district.yml',
    'static/page.md',
  ])('refuses %s from anyone', (path) => {
    expect(nameRefusal(path, 'editor')).toBeDefined();
  });

  it.each([
    'docs/district.yml',
    'docs/synonyms.yml',
    'docs/manuals/_category_.yml',
    'docs/manuals/_category_.json',
    'blog/authors.yml',
    'blog/tags.yml',
  ])('leaves %s to editors', (path) => {
    expect(nameRefusal(path, 'author')).toBe(`${path} is about the whole site. Only an editor can change it.`);
    expect(nameRefusal(path, 'editor')).toBeUndefined();
  });
});

describe('what is in a file', () => {
  it('goes by the content, not the name', async () => {
    const blank = sharp({create: {width: 2, height: 2, channels: 3, background: 'white'}});
    for (const format of ['png', 'jpeg', 'webp', 'gif', 'avif'] as const) {
      const bytes = await blank.clone().toFormat(format).toBuffer();
      expect(refusalOf(`docs/img/a.${format}`, bytes, 'author')).toBeUndefined();
      for (const other of ['png', 'jpeg', 'webp', 'gif', 'avif', 'pdf', 'docx', 'mp4'].filter(
        (each) => each !== format,
      )) {
        expect(refusalOf(`docs/img/a.${other}`, bytes, 'author')).toMatch(/but the file is something else/);
      }
    }
    expect(refusalOf('docs/a.png', '<script>alert(1)</script>', 'author')).toMatch(/something else/);
    expect(refusalOf('docs/a.png', '', 'author')).toBe('The file is empty.');
    expect(refusalOf('static/a.pdf', '%PDF-1.7\n', 'author')).toBeUndefined();
    expect(refusalOf('static/a.csv', strToU8('a,b\nü,é\n'), 'author')).toBeUndefined();
    expect(refusalOf('static/a.csv', Uint8Array.of(0x61, 0xfc), 'author')).toMatch(/UTF-8/);
    expect(refusalOf('static/a.txt', 'a\0b', 'author')).toMatch(/UTF-8/);
  });

  it('takes callouts that the check accepts, and nothing else in such a file', () => {
    const callouts = (name: string) => `callouts:\n  - {id: a, number: 1, name: ${JSON.stringify(name)}, x: 1, y: 2}\n`;
    expect(refusalOf('docs/img/a.callouts.yml', callouts('Coin <tray> & "lid"'), 'author')).toBeUndefined();
    expect(refusalOf('docs/img/a.callouts.yml', callouts('x'.repeat(61)), 'author')).toBe(
      'Line 2 of the callouts: "callouts[1].name" has 61 characters. Expected: a few words, at most 60 characters.',
    );
    expect(refusalOf('docs/img/a.callouts.yml', `${callouts('A')}script: alert(1)\n`, 'editor')).toMatch(/^Line 3 /);
    expect(refusalOf('docs/img/a.callouts.yml', `# ${'x'.repeat(20_000)}\n`, 'author')).toMatch(/too large/);
    expect(refusalOf('docs/img/a.callouts.yaml', callouts('A'), 'editor')).toMatch(/is not a picture/);
    expect(refusalOf('docs/a.yml', callouts('A'), 'editor')).toMatch(/is not a picture/);
  });

  it('takes Office files without macros', () => {
    const word = {'[Content_Types].xml': strToU8('<Types/>'), 'word/document.xml': strToU8('<w/>')};
    expect(refusalOf('static/a.docx', zipSync(word), 'author')).toBeUndefined();
    expect(refusalOf('static/a.xlsx', zipSync(word), 'author')).toMatch(/something else/);
    expect(refusalOf('static/a.docx', zipSync({...word, 'word/vbaProject.bin': strToU8('x')}), 'author')).toMatch(
      /something else/,
    );
    const odt = zipSync({mimetype: [strToU8('application/vnd.oasis.opendocument.text'), {level: 0}]});
    expect(refusalOf('static/a.odt', odt, 'author')).toBeUndefined();
    expect(refusalOf('static/a.ods', odt, 'author')).toMatch(/something else/);
  });

  it('limits sizes', () => {
    expect(page('a'.repeat(1_000_000))).toBeUndefined();
    expect(page('a'.repeat(1_000_001))).toBe('The file is too large: it has 1 MB, and a page may have 1 MB.');
    const png = new Uint8Array(20_000_001);
    expect(refusalOf('docs/a.png', png, 'author')).toBe(
      'The file is too large: it has 20 MB, and a PNG picture may have 20 MB.',
    );
    expect(refusalOf('static/a.pdf', new Uint8Array(50_000_001), 'author')).toMatch(/too large/);
  });
});

describe('drawings', () => {
  const svg = (inside: string, more = '') =>
    refusalOf(
      'docs/img/a.svg',
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"${more}>${inside}</svg>`,
      'author',
    );

  it.each([
    '<script>alert(1)</script>',
    '<g><script href="https://example.com/x.js"/></g>',
    '<rect onclick="alert(1)" width="1"/>',
    '<rect ONLOAD="alert(1)"/>',
    '<a href="javascript:alert(1)"><text>x</text></a>',
    '<a xlink:href="java&#115;cript:alert(1)"><text>x</text></a>',
    '<foreignObject><p>x</p></foreignObject>',
    '<animate attributeName="href" values="javascript:alert(1)"/>',
    '<set attributeName="onmouseover" to="alert(1)"/>',
    '<use href="https://example.com/x.svg#a"/>',
    '<use href="data:image/svg+xml;base64,AAAA#a"/>',
    '<image href="https://example.com/x.png"/>',
    '<image href="data:image/svg+xml,%3Csvg%3E"/>',
    '<style>@import "https://example.com/x.css";</style>',
    '<style>rect{fill:url(https://example.com/x)}</style>',
    '<style>rect{fill:u\\72l(https://example.com/x)}</style>',
    '<style>rect{fill:&#117;rl(https://example.com/x)}</style>',
    '<rect style="fill:url(//example.com/x)"/>',
    '<rect fill="url(https://example.com/x.svg#a)"/>',
    '<handler type="text/javascript">alert(1)</handler>',
    '<inkscape:x xmlns:inkscape="http://www.w3.org/1999/xhtml"/>',
    '<cc:script xmlns:cc="http://www.w3.org/2000/svg">alert(1)</cc:script>',
    '<cc:script xmlns:cc="http://www.w3.org/&#50;000/svg">alert(1)</cc:script>',
    '<iframe src="https://example.com"/>',
    '<?xml-stylesheet href="x.xsl" type="text/xsl"?>',
    '<![CDATA[<script>alert(1)</script>]]>',
    '<rect></g>',
  ])('refuses %s', (inside) => {
    expect(svg(inside)).toMatch(/\.$/);
  });

  it('refuses entities, other encodings and handlers of the root', () => {
    expect(
      refusalOf(
        'docs/a.svg',
        '<!DOCTYPE svg [<!ENTITY x "<script/>">]><svg xmlns="http://www.w3.org/2000/svg">&x;</svg>',
        'author',
      ),
    ).toBeDefined();
    expect(
      refusalOf(
        'docs/a.svg',
        '<?xml version="1.0" encoding="UTF-7"?><svg xmlns="http://www.w3.org/2000/svg"/>',
        'author',
      ),
    ).toMatch(/encoding/);
    expect(svg('', ' onload="alert(1)"')).toBe(
      'Line 1 of the drawing has <svg onload="…">, which can\'t be on the site. Save it as “plain SVG”, or as a PNG picture.',
    );
    expect(svg('', ' xml:base="https://example.com/"')).toBeDefined();
    expect(refusalOf('docs/a.svg', '<html><script>alert(1)</script></html>', 'author')).toBeDefined();
  });

  it('allows what drawing programs write', () => {
    expect(
      svg(
        `<sodipodi:namedview xmlns:sodipodi="http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd" pagecolor="#fff"/>
        <title>A &amp; B</title><defs><linearGradient id="a"><stop offset="0" stop-color="red"/></linearGradient></defs>
        <style>.a{fill:url(#a)}</style><rect fill="url(#a)" style="stroke:red"/><use href="#a"/>
        <image href="data:image/png;base64,iVBORw0KGgo="/>`,
      ),
    ).toBeUndefined();
  });
});

describe('texts', () => {
  it.each([
    ['<script>alert(1)</script>', "Line 1 has <script>, which a page can't have. To show it as text, mark it as code."],
    [
      'a\n\nb <img src="a.png" onerror="alert(1)"> c',
      'Line 3 has <img onerror="…">, which a page can\'t have. To show it as text, mark it as code.',
    ],
    [
      '<a href="javascript:alert(1)">x</a>',
      'Line 1 has the address “javascript:alert(1)”, which is not of a kind that a page may have. Use one that begins with https://.',
    ],
    [
      '<iframe src="https://example.com"></iframe>',
      'Line 1 has <iframe>, which shows another website. Only an editor can save that.',
    ],
  ])('names the line and the element: %s', (text, message) => {
    expect(page(text)).toBe(message);
  });

  it.each([
    // Elements
    '<SCRIPT src=//example.com/x.js></SCRIPT>',
    '<script\n>alert(1)</script\n>',
    '<svg><script>alert(1)</script></svg>',
    '<svg onload=alert(1)>',
    '<math><mtext><script>alert(1)</script></mtext></math>',
    '<object data="x.swf"></object>',
    '<embed src="x.swf">',
    '<applet code="X"></applet>',
    '<base href="https://example.com/">',
    '<link rel="stylesheet" href="https://example.com/x.css">',
    '<meta http-equiv="refresh" content="0; url=https://example.com">',
    '<style>body { display: none }</style>',
    '<form action="https://example.com"><input name="password"></form>',
    '<input type="password">',
    '<textarea></textarea><select></select>',
    '<template><script>alert(1)</script></template>',
    '<noscript><img src=x onerror=alert(1)></noscript>',
    '<dialog open>x</dialog>',
    '<portal src="https://example.com"></portal> <x-app onclick="alert(1)"></x-app>',
    '<marquee onstart="alert(1)">x</marquee>',
    '<frameset><frame src="javascript:alert(1)"></frameset><frame src=x>x <iframe srcdoc="<script>alert(1)</script>">',
    '<canvas></canvas>',
    // Attributes
    '<p onclick="alert(1)">x</p>',
    '<p OnClick = alert(1)>x</p>',
    '<details ontoggle=alert(1) open>x</details>',
    '<video><source onerror="alert(1)"></video>',
    '<barcode onclick="alert(1)">',
    '<div data-island="search" data-props="{}">x</div>',
    '<button data-tool="print">x</button>',
    '<div style="position: fixed; inset: 0">x</div>',
    '<div style="background: url(https://example.com/x.png)">x</div>',
    '<a href="x.md" ping="https://example.com">x</a>',
    '<button formaction="javascript:alert(1)">x</button>',
    '<img src="a.png" usemap="#x" ismap>',
    // Addresses
    '[x](javascript:alert(1))',
    '[x](JaVaScRiPt:alert(1))',
    '[x](java&#115;cript:alert(1))',
    '[x](&#x20;javascript:alert(1))',
    '[x](<java\tscript:alert(1)>)',
    '[x][y]\n\n[y]: javascript:alert(1)',
    '<javascript:alert(1)>',
    '[x](vbscript:x)',
    '[x](data:text/html,%3Cscript%3Ealert(1)%3C/script%3E)',
    '[x](blob:https://example.com/x)',
    '![x](data:image/svg+xml,%3Csvg%3E)',
    '![x](javascript:alert(1))',
    '<a href="java\nscript:alert(1)">x</a>',
    '<a href="&#1;javascript:alert(1)">x</a>',
    '<a href=" javascript&colon;alert(1)">x</a>',
    '<img src="javascript:alert(1)">',
    '<img srcset="a.png 1x, javascript:alert(1) 2x">',
    '<video poster="javascript:alert(1)"></video>',
    '<blockquote cite="javascript:alert(1)">x</blockquote>',
    // In places where HTML could be missed
    '- a\n  - <p onclick="alert(1)">x</p>',
    '> :::note[<b onclick="alert(1)">x</b>]\n> x\n> :::',
    '| a |\n|---|\n| <b onclick="alert(1)">x</b> |',
    '# <img src="a.png" onerror="alert(1)">',
    'x[^1]\n\n[^1]: <b onclick="alert(1)">x</b>',
    ':a{b="<script>alert(1)</script>"}',
    '<!--> <script>alert(1)</script> -->',
    '<!-- a --!> <img src=x onerror=alert(1)> -->',
    '<? ><img src=x onerror=alert(1)> ?>',
    '<![CDATA[><img src=x onerror=alert(1)>]]>',
    '<p title="</p><script>alert(1)</script>"\n\n<script>alert(1)</script>',
    '<div>\n\n```\n</div><script>\n```\n\n</div>\n<script>alert(1)</script>',
    '```mdx-code-block\n<script>alert(1)</script>\n```',
    `${'>'.repeat(200)} x`,
  ])('refuses %j', (text) => {
    expect(page(text)).toMatch(/\.$/);
    expect(page(`---\ntitle: x\n---\n\n${text}`)).toMatch(/\.$/);
    expect(page(text.replaceAll('\n', '\r\n'))).toMatch(/\.$/);
  });

  it('reads the facts as the build does', () => {
    const hidden = '---\ntitle: x\u2028---\n```\n---\n<script>alert(1)</script>\n';
    expect(page(hidden)).toMatch(/<script>/);
    expect(page('---\rtitle: x\r```\r---\r<script>alert(1)</script>\r')).toMatch(/<script>/);
  });

  it('reads the summary of a post as it is shown alone', () => {
    const text = '`<script>alert(1)</script>\n<!-- truncate -->`\n';
    expect(refusalOf('blog/2026-11-28-x.md', text, 'author')).toMatch(/<script>/);
  });

  it.each([
    'format: mdx',
    'mdx: {format: mdx}',
    'mdx:\n  format: detect',
    'title: "\\\\\'+evil()+\'"',
    "title: \\\\'+evil()+'",
    'title: "x\\\\"',
    'custom: {a: ["\\\\\'+evil()"]}',
    '"\\\\\'+evil()+\'": x',
    'image: ./a.png!./evil.txt',
    'image: ./../../.deskbook/users.json',
    'custom_edit_url: javascript:alert(1)',
  ])('refuses the facts %j', (yaml) => {
    expect(page(`---\n${yaml}\n---\n\nx\n`)).toMatch(/^Line \d+ .+\.$/s);
  });

  it.each([
    // They would be copied beside the page, for everyone to read.
    '[x](../../.deskbook/users.json)',
    '[x](../../package.json)',
    '[x](..%2F..%2F.env.txt)',
    '[x](@site/package.json)',
    '[x](@site/docs/../package.json)',
    '[x](/../package.json)',
    '![x](../../../../etc/logo.png)',
    '<img src="../../releases/x.png">',
    '[x]: ../../.deskbook/users.json',
    // Docusaurus decodes an address after it has looked for an extension.
    '[x](..%2F..%2F..%2F..%2Fetc%2Fpasswd)',
    // The bundler would run them.
    '[x](./a.txt?b!./evil.txt)',
    '[x](./a.txt%3Fb!./evil.txt)',
    '[x](<./a.pdf?"+evil()+">)',
    '[x](<./a.pdf#"+evil()+">)',
    '![x](./a!b.png)',
  ])('refuses the file in %j', (text) => {
    expect(page(text)).toMatch(/\.$/);
  });

  // Docusaurus takes these for paths in `static`, and browsers take them for other hosts.
  const SPELLINGS = [
    '///../users.json',
    '///../../../users.json',
    '////../users.json',
    '//%2e%2e/users.json',
    '///payload.txt?!./place-a-hold.md',
    '/\\\\..\\..\\users.json',
    'unspecified:///../../users.json',
  ];
  it.each(SPELLINGS)('refuses %s wherever an address can be', (address) => {
    const inText = [
      `![x](<${address}>)`,
      `[x](<${address}>)`,
      `<img src="${address}">`,
      `<a href="${address}">x</a>`,
      `[x][y]\n\n[y]: <${address}>`,
    ];
    for (const text of inText) expect(page(text)).toMatch(/^Line \d has the address “.+”, which .+\.$/);
    const facts = `title: x\nmaterials:\n  Form: '${address}'\nimage: '${address}'`;
    const isPath = address.startsWith('/');
    if (isPath) expect(page(`---\n${facts}\n---\n`)).toMatch(/^Line 4 has the address/);
    if (isPath)
      expect(refusalOf('blog/2026-12-01-x.md', `---\nimage: '${address}'\n---\n`, 'author')).toMatch(/^Line 2/);
  });

  it.each([
    'pathname://javascript:alert(1)',
    'pathname://pathname://javascript:alert(1)',
    'PATHNAME://javascript:alert(1)',
    'pathname:javascript:alert(1)',
    'pathname:///x.pdf\t',
  ])('judges what Docusaurus leaves of %j', (address) => {
    const isHarmless = address.includes('x.pdf');
    expect(page(`[x](<${address}>)`) === undefined).toBe(isHarmless);
    expect(page(`<a href="${address}">x</a>`) === undefined).toBe(isHarmless);
  });

  describe('an old odd link', () => {
    const old = 'See [x](xref:manual), [y](hhttps://example.org) and <a href="javascript:old()">z</a>.';
    const saved = (text: string) => refusalOf(PAGE, text, 'author', [old]);

    it('can stay when the rest is edited', () => {
      expect(page(old)).toMatch(/xref:manual/);
      expect(saved(`# New\n\n${old}\n\nMore.`)).toBeUndefined();
    });

    it.each([
      ['another', '[x](xref:other)'],
      ['one that only begins the same', '[x](xref:manual2)'],
      ['a script', '<script>alert(1)</script>'],
    ])("doesn't let anyone add %s", (_, added) => {
      expect(saved(`${old}\n\n${added}`)).toMatch(/^Line 3 /);
    });

    it("doesn't let anyone change an element that was there", () => {
      const script = '<script>old()</script>';
      expect(refusalOf(PAGE, `${script}\n\nMore.`, 'author', [script])).toMatch(/<script>/);
    });
  });

  it.each([
    'Press <kbd>Ctrl</kbd>, then <barcode> and a < b & {c} && `<script>`.',
    '```html\n<script>alert(1)</script>\n```',
    '    <script>alert(1)</script>',
    '<!-- a comment -->\n\n<details open>\n<summary>More</summary>\n\n- [x] done\n\n</details>',
    '<table><tbody><tr><td colspan="2" style="text-align: right; width: 40%">x</td></tr></tbody></table>',
    ':::tip[Read this]\nx\n:::\n\n:::quiz\n## Q\n- [x] a\n:::',
    '[a](../manuals/telephones.md#x) [b](mailto:a@example.org) [c](tel:555-0100) <https://example.org> [d](/calendar/)',
    '[a](../../../../calendar/) [e](/files/card.pdf) [f](@site/static/files/card.pdf) ![g](./img/a.png) ![h](/img/a.png "b")',
    '[p](pathname:///files/x.pdf) [w](file://server/share) ![i](https://example.org/a.png)',
    '![x](data:image/png;base64,iVBORw0KGgo=)',
    'text[^1]\n\n[^1]: note',
    '<p class="sign" lang="es" aria-label="x">x</p>',
    "[it's](telephones.md#don't) [wow!](x.md?a!)",
  ])('allows %j', (text) => {
    expect(page(text)).toBeUndefined();
  });

  it('lets an editor show another website', () => {
    expect(
      page('<iframe src="https://films.example.org/1" title="x" allowfullscreen></iframe>', 'editor'),
    ).toBeUndefined();
    expect(page('<iframe srcdoc="x"></iframe>', 'editor')).toBeDefined();
    expect(page('<iframe src="javascript:alert(1)"></iframe>', 'editor')).toBeDefined();
    expect(page('<iframe src="http://example.org"></iframe>', 'editor')).toBeDefined();
  });
});

it('allows every file of the fixture but its program', () => {
  const refused = ['docs', 'blog'].flatMap((folder) =>
    filesIn(join('tests/fixture-site', folder))
      .map((file) => join(folder, file))
      .filter((file) => refusalOf(file, readFileSync(join('tests/fixture-site', file)), 'editor')),
  );
  expect(refused).toEqual(['docs/authors/components.mdx']);
});

function filesIn(folder: string): string[] {
  return readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
}
