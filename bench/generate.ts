/**
 * `npx tsx bench/generate.ts --out FOLDER [--pages 300] [--seed 2026] [--stock]`: writes pages for measuring, with the
 * names in `docs/district.yml`. With `--stock`, writes the same bodies for a Docusaurus without our plugins.
 */
import {mkdirSync} from 'node:fs';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {DEFAULT_SEED, generatePages, readDistrictOf, writePages} from './content/generatePages';
import {writeDistrict} from './content/writeDistrict';
import {readWholeNumber} from './measure/readWholeNumber';
import {REPO} from './sites/makeSite';

const {values} = parseArgs({
  options: {
    out: {type: 'string'},
    pages: {type: 'string', default: '300'},
    seed: {type: 'string', default: String(DEFAULT_SEED)},
    stock: {type: 'boolean', default: false},
  },
});
if (!values.out) throw new Error('Say where to write them: --out FOLDER');

const pages = generatePages(
  readWholeNumber('--pages', values.pages),
  readDistrictOf(REPO),
  readWholeNumber('--seed', values.seed),
);
mkdirSync(values.out, {recursive: true});
writePages(pages, values.out, values.stock ? 'stock' : 'deskbook');
if (!values.stock) writeDistrict(join(REPO, 'docs'), values.out);
process.stderr.write(`${pages.length} pages in ${values.out}\n`);
