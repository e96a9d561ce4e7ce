import {mkdirSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {makeTempFolder} from '../../../measure/makeTempFolder';
import {readDeskQueries} from '../deskQueries';
import {openDeskSite} from '../deskSite';

function siteOf(files: Record<string, string>): string {
  const folder = makeTempFolder('desk');
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), {recursive: true});
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

const DISTRICT = 'name: Test\nurl: https://staff.example.org\ntime_zone: America/Chicago\nbase_url: /staff/\n';

describe('openDeskSite', () => {
  it("searches a site's pages and posts, with the addresses of its build", async () => {
    const site = await openDeskSite(
      siteOf({
        'docs/district.yml': DISTRICT,
        'docs/tools/lamp.md': '---\nslug: light\n---\n\n# Lamp\n\nIt flickers.\n',
        'blog/2026-01-02-lamps.md': '---\ntitle: Lamps are here\n---\n\nThey are bright.\n',
      }),
      Date.parse('2026-11-26T12:00:00Z'),
    );
    expect(site.ask('flickers').places).toEqual(['/staff/docs/tools/light/']);
    expect(site.resolve('tools/lamp.md')).toBe('/staff/docs/tools/light/');
    expect(site.resolve('/blog/2026/01/02/lamps/')).toBe('/staff/blog/2026/01/02/lamps/');
    expect(site.resolve('tools/gone.md')).toBeNull();
    expect(site.resolve('help-desk')).toBe('help-desk');
  });
});

describe('readDeskQueries', () => {
  it('says which entry is wrong', () => {
    const file = join(makeTempFolder('desk'), 'queries.json');
    writeFileSync(file, '[{"q": "fax", "role": "circulation", "kind": "none", "answers": ["fax"]}]');
    expect(() => readDeskQueries(file)).toThrow(
      /queries\.json is not a list of desk queries:\s[\s\S]*\[0\]\.answers\[0\]/,
    );
  });
});
