import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {writeIn} from '../../__tests__/temporarySite';
import {readCatalog} from '../../catalog';
import {contentOf} from '../../checkContent';
import {KINDS} from '../../schemas/index';
import {NO_NAMES, PACKAGED_SCHEMAS, schemaFiles} from '../schemaFiles';
import {vsCodeFiles} from '../vsCodeFiles';
import {writeEditorFiles} from '../writeEditorFiles';
import {startYamlLanguageServer} from './yamlLanguageServer';

const FIXTURE = join(import.meta.dirname, '../../../../tests/fixture-site');
const {catalog} = readCatalog(contentOf(FIXTURE));
const folder = mkdtempSync(join(tmpdir(), 'deskbook-'));

let editor: Awaited<ReturnType<typeof startYamlLanguageServer>>;

/** A district's folder after `npm install`, `deskbook init` and a check. */
beforeAll(async () => {
  const packaged = `node_modules/@deskbook/site/${PACKAGED_SCHEMAS}`;
  for (const {path, text} of schemaFiles(packaged, NO_NAMES)) writeIn(folder, path, text);
  writeEditorFiles(folder, catalog);
  const settings = JSON.parse(vsCodeFiles(NO_NAMES)[0]?.text ?? '');
  const ofKinds = KINDS.map((kind) => [`./.deskbook/schemas/${kind}.json`, `/${kind}/**/*.yml`]);
  editor = await startYamlLanguageServer(folder, {
    yaml: {
      schemas: {...settings['yaml.schemas'], ...Object.fromEntries(ofKinds)},
      schemaStore: {enable: false},
      validate: true,
      completion: true,
      hover: true,
    },
  });
});

afterAll(() => {
  editor.stop();
  rmSync(folder, {recursive: true});
});

/** Opens a file in which ‸ is where something is typed: what is underlined, and what the editor proposes there. */
async function type(path: string, written: string) {
  const before = written.split('‸')[0]?.split('\n') ?? [];
  const position = {line: before.length - 1, character: before.at(-1)?.length ?? 0};
  const underlined = await editor.open(path, written.replace('‸', ''));
  const {items} = await editor.ask<{items: {label: string; insertText: string}[]}>('completion', path, position);
  return {
    underlined: underlined.map(({message, range}) => `${range.start.line + 1}: ${message}`),
    proposed: Object.fromEntries(items.map(({label, insertText}) => [label, insertText])),
    position,
  };
}

describe('district.yml', () => {
  const path = 'docs/district.yml';

  it('completes a key, with an example of its value', async () => {
    const {proposed} = await type(path, 'name: Maple Library District\n‸\n');

    expect(proposed).toMatchObject({logo: `logo: \${1:img/logo.svg}`});
    expect(Object.keys(proposed)).toEqual(expect.arrayContaining(['url', 'time_zone', 'help_desk', 'branches']));
    expect(proposed).not.toHaveProperty('name');
  });

  it('completes a value', async () => {
    expect((await type(path, 'broken_links: ‸\n')).proposed).toMatchObject({throw: 'throw', warn: 'warn'});
    expect((await type(path, 'time_zone: ‸\n')).proposed).toHaveProperty('America/Chicago');
    expect((await type(path, 'urgent:\n  - {page: a.md, icon: ‸}\n')).proposed).toHaveProperty('printer');
  });

  it('marks mistakes and says what is allowed', async () => {
    const {underlined} = await type(
      path,
      'name: A\nurl: staff\ntime_zone: EST\nbroken_links: thro\nlogos: a\nclosed: [12/25/2026]\n‸',
    );

    expect(underlined.toSorted()).toEqual([
      '1: Missing property "help_desk".',
      '2: Expected the address of the site without a path, such as https://staff.example.org',
      '3: Expected an IANA time zone such as America/Chicago',
      '4: Expected one of: throw, warn',
      '5: Property logos is not allowed.',
      '6: Expected a date, YYYY-MM-DD',
    ]);
  });

  it('describes a field', async () => {
    const {position} = await type(path, 'fiscal‸_year_start: 07-01\n');
    const {contents} = await editor.ask<{contents: {value: string}}>('hover', path, position);

    expect(contents.value).toContain('The first day of your fiscal year');
    expect(contents.value).toContain('07-01');
  });

  it('marks nothing that passes the check', async () => {
    expect(await editor.open(path, readFileSync(join(FIXTURE, path), 'utf8'))).toEqual([]);
  });
});

describe('front matter', () => {
  it("completes the district's own keys, and marks others", async () => {
    const listed = await type('procedure/a.yml', 'kind: procedure\ntitle: A\nsystems: [‸]\n');
    expect(Object.keys(listed.proposed)).toEqual(Object.keys(catalog.district.systems));

    const {underlined} = await type(
      'session/a.yml',
      'kind: session\ntitle: A\nstart: 2026-12-03 10:00\nduration: 1 hour\nbranch: river‸\n',
    );
    expect(underlined).toEqual(['5: Expected one of: downtown, riverside, north-county, bookmobile']);
  });

  it('marks nothing in any page that passes the check', async () => {
    const pages = catalog.pages.filter(({kind}) => kind);
    const opened = pages.map(async ({path, kind}) => {
      const text = readFileSync(join(FIXTURE, 'docs', path), 'utf8');
      const [, yaml = ''] = /^---\n([\s\S]*?\n)---/.exec(text) ?? [];
      expect(yaml).toContain(`kind: ${kind}`);
      return (await editor.open(`${kind}/${path}.yml`, yaml)).map(({message}) => `${path}: ${message}`);
    });

    expect(pages.length).toBeGreaterThan(20);
    expect((await Promise.all(opened)).flat()).toEqual([]);
  });
});

describe('the files next to the pages', () => {
  it('have schemas too', async () => {
    expect((await type('blog/authors.yml', 'ann: {url: staff}\nbob:\n  ‸\n')).underlined).toContain(
      '1: Expected an address that begins with https://, mailto: or /',
    );
    expect((await type('docs/tags.yml', 'network:\nprinting: {label: Printing, colour: red}\n‸')).underlined).toEqual([
      '2: Property colour is not allowed.',
    ]);
    expect((await type('docs/procedures/_category_.yml', 'label: Procedures\n‸')).proposed).toHaveProperty('position');
  });
});
