import {describe, expect, it, test} from 'vitest';
import {assetAddresses, assetPages} from '../domain/assets/assetPages';
import {unitsOf} from '../domain/units';
import {moneyCatalog} from './moneyCatalog';

const sourceOf = (pages: Record<string, string>, addressOf = (path: string): string | null => `/docs/${path}/`) => ({
  catalog: moneyCatalog(pages),
  buildDay: '2026-11-28',
  addressOf,
});

const withUnits = (...units: string[]) =>
  `units:\n${units.map((unit) => `  - {branch: downtown, ${unit}}`).join('\n')}`;

describe('the addresses of machines', () => {
  const addressesOf = (...tags: string[]) => {
    const source = sourceOf({'e-printer': withUnits(...tags.map((tag) => `asset_tag: "${tag}"`))});
    const entries = [...assetAddresses(unitsOf(source))].map(([path, units]) => [
      path.replace(/^asset\/|\/$/g, ''),
      units.map(({unit}) => unit.asset_tag).join(' '),
    ]);
    return Object.fromEntries(entries);
  };

  it.each([
    ['a tag is found without its zeros', ['01206'], {'01206': '01206', '1206': '01206'}],
    ['… but not if another tag is exactly that', ['01206', '1206'], {'01206': '01206', '1206': '1206'}],
    [
      'two tags that are the same without zeros share that address',
      ['01206', '001206'],
      {'01206': '01206', '001206': '001206', '1206': '01206 001206'},
    ],
    ['a tag of zeros keeps one', ['000'], {'000': '000', '0': '000'}],
    ['in lower case', ['IT-12'], {'IT-12': 'IT-12', 'it-12': 'IT-12'}],
    ['tags that differ only in case share a page', ['a1', 'A1'], {A1: 'a1 A1', a1: 'a1 A1'}],
    [
      'characters that folders can’t have become hyphens',
      ['IT 12/a?'],
      {'IT-12-a-': 'IT 12/a?', 'it-12-a-': 'IT 12/a?'},
    ],
    ['no tag leads out of the folder', ['../x'], {'-x': '../x'}],
  ])('%s', (_, tags, expected) => {
    expect(addressesOf(...tags)).toEqual(expected);
  });
});

test('a machine’s page has its facts, and links to its row in the guide', () => {
  const unit =
    'asset_tag: "01206", location: "Desk <2>", purchased: 2024-02-29, warranty_until: 2027-02-28, serial: X7, fund: gifts, replaces: "00913"';
  const html = assetPages(sourceOf({'e-printer': `make: Epson\nmodel: TM\n${withUnits(unit)}`})).get(
    'asset/1206/index.html',
  );
  expect(html).toContain('<meta http-equiv="refresh" content="0; url=/docs/e-printer.md/#asset-01206">');
  expect(html?.slice(html.indexOf('<main>'))).toBe(`<main>
<h1>01206: e-printer</h1>
<p><a href="/docs/e-printer.md/#asset-01206">Open the guide</a>
<dl>
<dt>Branch<dd>Downtown
<dt>Location<dd>Desk &#60;2&#62;
<dt>Status<dd>In use
<dt>Model<dd>Epson TM
<dt>Serial number<dd>X7
<dt>Purchased<dd>February 29, 2024
<dt>Warranty until<dd>February 28, 2027
<dt>Fund<dd>Gifts
<dt>Replaces<dd>00913
</dl>
</main>
`);
});

test('a retired machine’s page says so, and links to its replacement', () => {
  const units = withUnits('asset_tag: "00913", status: retired', 'asset_tag: "01206", replaces: "00913"');
  const files = assetPages(sourceOf({'e-printer': units}));
  const retired = files.get('asset/00913/index.html');
  expect(retired).not.toContain('http-equiv');
  expect(retired).toContain('This machine is retired. <a href="/docs/e-printer.md/">Open the guide</a>');
  expect(retired).toContain('<dt>Replaced by<dd><a href="/asset/01206/">01206</a>');
  expect(files.get('asset/01206/index.html')).toContain('<dt>Replaces<dd><a href="/asset/00913/">00913</a>');
});

test('an address shared by several machines asks which one', () => {
  const files = assetPages(sourceOf({'e-printer': withUnits('asset_tag: "01"', 'asset_tag: "001"')}));
  const html = files.get('asset/1/index.html');
  expect(html).not.toContain('http-equiv');
  expect(html).toContain('2 machines have this number.');
  expect(html?.match(/<h1>.*/g)).toEqual(['<h1>01: e-printer</h1>', '<h1>001: e-printer</h1>']);
});

test('a machine without a guide that can be opened has no page', () => {
  expect(assetPages(sourceOf({'e-printer': withUnits('asset_tag: "01"')}, () => null)).size).toBe(0);
});
