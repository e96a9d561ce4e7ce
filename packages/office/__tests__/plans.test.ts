import {writeDistrict, writePlan} from '@deskbook/content/__tests__/planSite';
import {temporarySite} from '@deskbook/content/__tests__/temporarySite';
import {readCatalog} from '@deskbook/content/catalog';
import {expect, test} from 'vitest';
import {assetPages} from '../domain/assets/assetPages';
import {csvOf} from '../domain/files';
import {planFiles, planPages, planPlaces} from '../domain/plans/planPages';
import {officeAddresses} from '../node/officeAddresses';
import {equipment} from '../registers/equipment';

const MODEL = 'kind: equipment\nowner: analyst\nlast_reviewed_on: 2026-05-01\nreview_in: 1 year';

function sourceOf() {
  const siteDir = temporarySite({
    'docs/district.yml': writeDistrict(
      'main: {name: Main, address: 1 Main Street, plan: img/plan.svg}, other: {name: Other}',
    ),
    'docs/img/plan.svg': writePlan('Main', {lobby: ['Lobby', {x: 20, y: 20}], desk: ['Service desk', {x: 200, y: 20}]}),
    'docs/printer.md': `---\n${MODEL}\ntitle: Printer
units:
  - {asset_tag: "01", branch: main, location: Service desk 2}
  - {asset_tag: "02", branch: main, location: "Service desk, on the left", status: spare}
  - {asset_tag: "03", branch: main, location: Lobby, status: retired}
  - {asset_tag: "04", branch: other, location: Lobby}
  - {asset_tag: "001", branch: main, location: Lobby}
---\n`,
    'docs/scanner.md': `---\n${MODEL}\ntitle: Scanner
units: [{asset_tag: "11", branch: main, location: Lent out}, {asset_tag: "12", branch: main, location: service desk}]\n---\n`,
  });
  const {catalog} = readCatalog({siteDir, docsPath: 'docs'});
  return {catalog, buildDay: '2026-11-28', today: '2026-11-28', addressOf: (path: string) => `/docs/${path}/`};
}

test('a branch with a plan has a page: what is at each place, by model, and what is not on the plan', () => {
  const [page, ...others] = planPages(sourceOf());
  expect(others).toEqual([]);
  expect(page).toMatchObject({
    path: 'equipment/plans/main/',
    branch: {name: 'Main', address: '1 Main Street', phone: null},
  });
  expect(page?.floors[0]?.places.map(({id, machines}) => [id, machines])).toEqual([
    ['lobby', [{guide: 'Printer', units: [{tag: '001', to: '/docs/printer.md/#asset-001', detail: null}]}]],
    [
      'desk',
      [
        {
          guide: 'Printer',
          units: [
            {tag: '01', to: '/docs/printer.md/#asset-01', detail: 'Service desk 2'},
            {tag: '02', to: '/docs/printer.md/#asset-02', detail: 'on the left, spare'},
          ],
        },
        {guide: 'Scanner', units: [{tag: '12', to: '/docs/scanner.md/#asset-12', detail: null}]},
      ],
    ],
  ]);
  expect(page?.elsewhere).toEqual([
    {guide: 'Scanner', units: [{tag: '11', to: '/docs/scanner.md/#asset-11', detail: 'Lent out'}]},
  ]);
});

test('its page and its drawing are addresses of the site, and the search finds it', () => {
  const source = sourceOf();
  expect(planFiles(source).map(([path]) => path)).toEqual(['equipment/plans/main/plan.svg']);
  expect(officeAddresses(source)).toEqual(
    expect.arrayContaining(['equipment/plans/main/', 'equipment/plans/main/plan.svg']),
  );
  expect(planPlaces(source.catalog)).toMatchObject([
    {path: 'equipment/plans/main/', title: 'Where things are: Main', branches: ['main']},
  ]);
});

test('the register says at which place a machine is, and in words in its file', () => {
  const [machines] = equipment.plan(sourceOf());
  expect(machines?.links).toEqual([{text: 'Where things are: Main', to: '/equipment/plans/main/'}]);
  const table = machines?.table;
  const column = table?.columns.findIndex(({label}) => label === 'Place') ?? -1;
  expect(table?.columns[column]?.choices).toEqual(['Lobby', 'Service desk']);
  expect(table?.rows.map((row) => [row[0], (row[column] as {text: string; to: string} | null)?.to])).toContainEqual([
    '02',
    '/equipment/plans/main/#desk',
  ]);
  expect(table && csvOf(table, '2026-11-28')).toMatch(/,"Service desk",,"Systems analyst"\r?\n/);
});

test('a register without a plan has no such column', () => {
  const {catalog, ...source} = sourceOf();
  const [machines] = equipment.plan({...source, catalog: {...catalog, plans: new Map()}});
  expect(machines?.table?.columns.map(({label}) => label)).not.toContain('Place');
});

test("a label's page links to the place, and shows it if it has to ask which machine it is", () => {
  const files = assetPages(sourceOf());
  const link = '<dt>Location<dd><a href="/equipment/plans/main/#desk">Service desk, on the left</a>';
  expect(files.get('asset/02/index.html')).toContain(link);
  expect(files.get('asset/02/index.html')).not.toContain('<img');
  const asking = files.get('asset/1/index.html');
  expect(asking?.match(/<img src="\/equipment\/plans\/main\/plan\.svg"/g)).toHaveLength(2);
  expect(asking).toContain('left:50%;top:6.7%;width:22.5%;height:20%');
  expect(files.get('asset/03/index.html')).not.toContain('plans/');
  expect(files.get('asset/04/index.html')).not.toContain('plans/');
});
