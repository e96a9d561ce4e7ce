import assert from 'node:assert/strict';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';
import {csvOf} from '../../packages/office/domain/files';
import {planTable} from '../../packages/office/domain/planTable';
import {missing, run} from './readers';

const folder = mkdtempSync(join(tmpdir(), 'deskbook-spreadsheet-'));
after(() => rmSync(folder, {recursive: true, force: true}));

const DAY = '2026-11-28';

/** Returns the cells below the header as LibreOffice reads them: type, text, and whether it's a formula. */
function openCsv(csv: string): {type: string; text: string; isFormula: boolean}[] {
  writeFileSync(join(folder, 'register.csv'), csv);
  run('soffice', [
    '--headless',
    `-env:UserInstallation=file://${folder}/profile`,
    '--convert-to',
    'fods',
    '--outdir',
    folder,
    join(folder, 'register.csv'),
  ]);
  const [, ...rows] = readFileSync(join(folder, 'register.fods'), 'utf8').split('<table:table-row').slice(1);
  return rows.flatMap((row) =>
    [...row.matchAll(/<table:table-cell ([^>]*office:value-type="(\w+)"[^>]*)>(.*?)<\/table:table-cell>/gs)].map(
      ([, attributes = '', type = '', content = '']) => ({
        type,
        text: content.replaceAll(/<[^>]+>/g, '').trim(),
        isFormula: attributes.includes('table:formula'),
      }),
    ),
  );
}

describe('LibreOffice', {skip: missing('soffice', '--version') ?? false}, () => {
  it('opens a register with the right types, without running formulas', () => {
    const table = planTable({
      rows: [0],
      columns: [
        {label: 'Asset tag', type: 'code', value: () => '01206'},
        {label: 'Serial', type: 'code', value: () => '7E10'},
        {label: 'Location', value: () => '=HYPERLINK("https://example.org")'},
        {label: 'Owner', value: () => ({text: '+1 (555) 0100', to: null})},
        {label: 'Year', type: 'code', value: () => '2026-27'},
        {label: 'Purchased', type: 'date', value: () => '2028-02-29'},
        {label: 'Age', type: 'number', value: () => 4},
        {label: 'Cost', type: 'money', value: () => 41250},
        {label: 'Name', value: () => 'Café "Río"'},
      ],
    });
    assert.deepEqual(openCsv(csvOf(table, DAY)), [
      {type: 'string', text: '01206', isFormula: false},
      {type: 'string', text: '7E10', isFormula: false},
      {type: 'string', text: '=HYPERLINK(&quot;https://example.org&quot;)', isFormula: false},
      {type: 'string', text: '+1 (555) 0100', isFormula: false},
      {type: 'string', text: '2026-27', isFormula: false},
      {type: 'date', text: '2028-02-29', isFormula: false},
      {type: 'float', text: '4', isFormula: false},
      {type: 'float', text: '412.5', isFormula: false},
      {type: 'string', text: 'Café &quot;Río&quot;', isFormula: false},
    ]);
  });
});
