import {mkdirSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {makeTempFolder} from '../../measure/makeTempFolder';
import {codeBytes} from '../codeBytes';
import {deskbookEngine} from '../deskbookEngine';
import type {Engine} from '../engine';
import {findMissing} from '../findMissing';
import {lunrEngine} from '../lunrEngine';
import {measureEngine} from '../measureEngine';
import {minisearchEngine} from '../minisearchEngine';
import {readRecords} from '../readRecords';

function folderOf(files: Record<string, string>): string {
  const folder = makeTempFolder('search');
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), {recursive: true});
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

const FILES = {
  '_index.md': '# Welcome\n\nThe front page.\n',
  'tools/broken.md': '---\ntitle: [never closed\n---\n\n# Broken lamps\n\nThey flicker.\n',
  'tools/ladder.md':
    '---\ntitle: Ladder\nkeywords: steps, climbing\n---\n\nHigh.\n\n## Folding\n\nFold it.\n\n#### Hinges\n\nOil them.\n',
  'tools/other.mdx': '# Not read\n',
};

const ENGINES: [string, Engine][] = [
  ['deskbook', deskbookEngine],
  ['minisearch', minisearchEngine],
  ['lunr', lunrEngine],
];

describe('readRecords', () => {
  it("reads every .md of a folder without a district, even if its front matter isn't YAML", async () => {
    const {records} = await readRecords(folderOf(FILES));
    expect(records.map(({id, title}) => [id, title])).toEqual([
      ['_index.md', 'Welcome'],
      ['tools/broken.md', 'Broken lamps'],
      ['tools/ladder.md', 'Ladder'],
      ['tools/ladder.md#folding', 'Ladder'],
    ]);
    expect(records[2]).toMatchObject({keywords: ['steps', 'climbing'], text: 'High.'});
  });

  it('knows which section has a smaller heading, and which answers are missing', async () => {
    const found = await readRecords(folderOf(FILES));
    expect(found.sectionOf.get('tools/ladder.md#hinges')).toBe('tools/ladder.md#folding');
    const relevant = ['_index.md', 'tools/ladder.md#hinges', 'tools/ladder.md#gone', 'gone.md'];
    expect(findMissing([{q: 'q', relevant, exclude: []}], found)).toEqual(['tools/ladder.md#gone', 'gone.md']);
  });
});

describe('the code that browsers search with', () => {
  it("is at most 10.2 kB, because what builds the index isn't in it", async () => {
    expect((await codeBytes(deskbookEngine.code)).gzip).toBeLessThanOrEqual(10_200);
  });
});

describe.each(ENGINES)('%s', (_name, engine) => {
  it('finds pages and sections from its own files, without excluded ones', async () => {
    const {records} = await readRecords(folderOf(FILES));
    const searcher = engine.load(engine.build(records, []));
    const all = () => false;
    expect(searcher.pages('folding', all)).toEqual(['tools/ladder.md']);
    expect(searcher.sections('folding', all)[0]).toBe('tools/ladder.md#folding');
    expect(searcher.sections('folding', ({anchor}) => anchor === 'folding')).not.toContain('tools/ladder.md#folding');
    expect(searcher.pages('flicker', ({url}) => url === 'tools/broken.md')).toEqual([]);
  });

  it('is measured in every variant, in bytes and in time', async () => {
    const found = await readRecords(folderOf(FILES));
    const queries = [
      {q: 'ladder', typo: 'ladder', prefix: null, relevant: ['tools/ladder.md'], exclude: []},
      {q: 'folding', relevant: ['tools/ladder.md#folding'], exclude: []},
    ];
    const result = await measureEngine(engine, {...found, synonyms: [], queries}, 1);
    const best = {mrr10: 1, success1: 1, success5: 1};
    expect(result).toMatchObject({exact: best, typo: best, prefix: {mrr10: 0}, section: best});
    const {index, code} = result.bytes;
    for (const {raw, gzip, brotli} of [index, code]) {
      expect(brotli).toBeGreaterThan(0);
      expect(gzip).toBeLessThan(raw);
    }
    expect(Object.values(result.ms).every((milliseconds) => milliseconds >= 0)).toBe(true);
  });
});
