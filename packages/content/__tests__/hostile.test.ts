import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {KINDS, schemasFor} from '../schemas/index';
import {NAMES} from './readFrontMatter';
import {checkSoundly} from './soundness';
import {temporarySite, writeIn} from './temporarySite';

const DISTRICT = `name: A
url: https://a.example.org
time_zone: America/Chicago
help_desk: {name: A, email: a@example.org}
branches: {downtown: {name: D, rooms: {lab: {name: L}}}}
people: {systems-analyst: {name: S}}`;

const bomb = [
  'a0: &a0 [x, x]',
  ...Array.from({length: 9}, (_, at) => `a${at + 1}: &a${at + 1} [${`*a${at}, `.repeat(9)}]`),
];
const TEXTS = [
  bomb.join('\n'),
  '['.repeat(50_000),
  '{a: '.repeat(20_000),
  '- '.repeat(20_000),
  '- !a '.repeat(500),
  '? '.repeat(5000),
  '["]",'.repeat(300),
  Array.from({length: 200}, (_, depth) => `${' '.repeat(depth)}a:`).join('\n'),
  Array.from({length: 300}, (_, at) => `key${at}: v`).join('\n'),
  `title: ${'x'.repeat(300_000)}`,
  'title: |\n  a\n  b\n\n c',
  '<<: *a',
  'x: &x {a: b}\n<<: *x',
  'kind: &k [*k]',
  '? [a, b]\n: c\n? {d: e}\n: f',
  '%YAML 1.1\n%TAG ! tag:a,2000:\n---\na: b',
  'a: b\n...\nc: d',
  '"a\\nb": c\n"\\0": d',
  '{kind: session, title, start, repeats: {moved}, agenda: [{title}], units}',
];

const VALUES = [
  '',
  '~',
  'null',
  '[]',
  '{}',
  '[[], {}, "", ~]',
  '{a, b: {c}}',
  '{? a}',
  '[a, {b: c}, [d]]',
  '*nothing',
  '&x y',
  '&x [*x]',
  '&x {a: *x}',
  '!!js/function "function () {}"',
  '!!set {a, b}',
  '!!binary "////"',
  '!<tag:yaml.org,2002:null> a',
  '"a\\u0000b"',
  '"\\x1b[31m"',
  '"two\\nlines"',
  '|\n  two\n  lines',
  '"unclosed',
  'a: b: c',
  '@a',
  '2026-02-30',
  '2026-12-03 25:61',
  '0000-00-00',
  '9999-12-31',
  '9999 years',
  '99999999999999999999999999',
  '-0',
  '1e309',
  'NaN',
  '__proto__',
  'constructor',
  '{__proto__: {a: b}, constructor: c, toString: d}',
  '../../../../../../etc/passwd.md',
  '"a\\0.md"',
  `"${'../'.repeat(500)}a.md"`,
  '[a.md, b.md, a.md]',
  'http://[',
  'https://a b',
  '{every: week, on: {}, moved: {a: {}, 2026-12-10: {room: x}, 2026-12-11}, except: [{}], count: x}',
  '[{asset_tag: {}, branch: []}, x, [], {asset_tag: "1", branch: downtown}]',
  '[{minutes: [], title: {}}, {}]',
];

const KEYS = [
  ...new Set(Object.values(schemasFor(NAMES)).flatMap(({shape}) => Object.keys(shape))),
  '__proto__',
  'constructor',
  'toString',
  '"a\\nb"',
  '<<',
  '? a',
  '',
];

const unicode = fc.string({unit: 'binary', maxLength: 60});
const value = fc.oneof({weight: 4, arbitrary: fc.constantFrom(...VALUES)}, unicode, fc.json({maxDepth: 4}));
const line = fc.tuple(fc.constantFrom(...KEYS), value).map(([key, written]) => `${key}: ${written}`);
const frontMatter = fc.oneof(
  {weight: 6, arbitrary: fc.array(line, {maxLength: 12}).map((lines) => lines.join('\n'))},
  {weight: 1, arbitrary: fc.constantFrom(...TEXTS)},
  {weight: 1, arbitrary: fc.string({unit: 'binary', maxLength: 300})},
  {weight: 1, arbitrary: fc.string({unit: fc.constantFrom(...'[]{}:,-?&*!|>\'"%@`#~ \t\n\r\0ab'), maxLength: 80})},
);
const body = fc.oneof(
  fc.constantFrom('', '[a](b.md#c) ![d](e.png)', `${'>'.repeat(300)}a`, '[a](%00.md)\r[b](c.pdf)', '# {#}\n## {#a b}'),
  fc.string({unit: 'binary', maxLength: 100}),
);
const page = (kind: string) =>
  fc
    .tuple(fc.constantFrom('', '\uFEFF'), frontMatter, body, fc.constantFrom('\n', '\r\n'), fc.constantFrom('---', ''))
    .map(([mark, yaml, text, lineEnd, end]) =>
      `${mark}---\n${kind && `kind: ${kind}\n`}${yaml}\n${end}\n${text}`.replaceAll('\n', lineEnd),
    );

describe('for any content of a page', () => {
  it.each([...KINDS, ''])('of kind %j, the check returns and its problems are sound', async (kind) => {
    const siteDir = temporarySite({'docs/district.yml': DISTRICT});
    await fc.assert(
      fc.asyncProperty(fc.array(page(kind), {minLength: 3, maxLength: 3}), async (texts) => {
        for (const [at, text] of texts.entries()) writeIn(siteDir, `docs/${'abc'[at]}.md`, text);
        await checkSoundly(siteDir);
      }),
      {numRuns: 10},
    );
  });

  it.each(TEXTS.map((text) => [text.slice(0, 40), text]))(
    'after its kind, as %j, the check returns',
    async (_name, text) => {
      const siteDir = temporarySite({'docs/district.yml': DISTRICT, 'docs/a.md': `---\nkind: session\n${text}\n---\n`});
      expect(await checkSoundly(siteDir)).not.toHaveLength(0);
    },
  );

  it.each(VALUES)('as the value %j of every field of every kind, the check returns', async (written) => {
    const pages = Object.entries(schemasFor(NAMES)).map(([kind, {shape}]) => {
      const lines = Object.keys(shape).map((key) => `${key}: ${key === 'kind' ? kind : written}\n`);
      return [`docs/${kind}.md`, `---\n${lines.join('')}---\n`];
    });
    const siteDir = temporarySite({'docs/district.yml': DISTRICT, ...Object.fromEntries(pages)});
    expect(await checkSoundly(siteDir)).not.toHaveLength(0);
  });
});

describe('for any content of district.yml', () => {
  it('the check returns and its problems are sound', async () => {
    const siteDir = temporarySite({'docs/a.md': '---\nkind: quiz\ntitle: A\nowner: systems-analyst\n---\n'});
    const keys = ['name', 'branches', 'people', 'colors', 'logo', 'url', 'base_url', 'time_zone', 'help_desk', 'x'];
    const districtLine = fc.tuple(fc.constantFrom(...keys), value).map(([key, written]) => `${key}: ${written}`);
    const text = fc.oneof(
      fc.array(districtLine, {maxLength: 8}).map((lines) => lines.join('\n')),
      frontMatter,
    );
    await fc.assert(
      fc.asyncProperty(text, async (yaml) => {
        writeFileSync(join(siteDir, 'docs/district.yml'), yaml);
        await checkSoundly(siteDir);
      }),
      {numRuns: 50},
    );
  });
});
