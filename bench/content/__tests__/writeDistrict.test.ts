import {mkdirSync} from 'node:fs';
import {join} from 'node:path';
import {expect, it} from 'vitest';
import {checkContent, contentOf} from '../../../packages/content/checkContent';
import {EXTENSIONS} from '../../../packages/deskbook/plugins';
import {makeTempFolder} from '../../measure/makeTempFolder';
import {generatePages, readDistrictOf, writePages} from '../generatePages';
import {writeProbes} from '../probes';
import {writeDistrict} from '../writeDistrict';

it('writes a district without errors for the generated pages', async () => {
  const site = makeTempFolder('district');
  const docs = join(site, 'docs');
  mkdirSync(docs);
  writeDistrict('tests/fixture-site/docs', docs);
  const district = readDistrictOf(site);
  writePages([...writeProbes(district), ...generatePages(40, district)], docs, 'deskbook');

  const {catalog, problems} = await checkContent(contentOf(site), new Date('2026-11-26T12:00:00Z'), EXTENSIONS);

  expect(catalog.pages.length).toBeGreaterThan(40);
  expect(problems.filter(({severity}) => severity === 'error')).toEqual([]);
});
