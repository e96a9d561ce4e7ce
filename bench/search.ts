/**
 * `npm run bench:search`: measures quality, size and speed of the site's search, against MiniSearch with its defaults
 * and lunr as docusaurus-lunr-search sets it up, in the same run. Prints JSON. `-- --docs docs` (any folder of
 * Markdown), `-- --queries bench/search/queries.json`, `-- --rounds 3` (of building and loading, for timing).
 * `bench/searchQueries.ts` makes queries from the links in any folder.
 *
 * `-- --desk bench/search/desk/learning-1.json`: asks this site's own search what staff type at a desk, and prints how
 * often the answer is first or among the first three, what came instead, and whether it says so if no page answers.
 * `--json` prints the same for machines.
 *
 * `-- --fit`: fits the weights that decide whether a page answers to all sets called `learning`, prints them as JSON, and
 * how each set fares with weights fitted to the others.
 */
import {readdirSync, statSync} from 'node:fs';
import {basename, join} from 'node:path';
import {parseArgs} from 'node:util';
import {readSynonyms} from '../packages/search/node/readSynonyms';
import {readWholeNumber} from './measure/readWholeNumber';
import {describeDesk} from './search/desk/describeDesk';
import {readDeskQueries} from './search/desk/deskQueries';
import {openDeskSite} from './search/desk/deskSite';
import {fitAnswer} from './search/desk/fitAnswer';
import {measureDesk} from './search/desk/measureDesk';
import {deskbookEngine} from './search/deskbookEngine';
import type {Engine} from './search/engine';
import {findMissing} from './search/findMissing';
import {lunrEngine} from './search/lunrEngine';
import {measureEngine, type Result} from './search/measureEngine';
import {minisearchEngine} from './search/minisearchEngine';
import {readQueries} from './search/queries';
import {readRecords} from './search/readRecords';
import {REPO} from './sites/makeSite';

const ENGINES: Readonly<Record<string, Engine>> = {
  deskbook: deskbookEngine,
  minisearch: minisearchEngine,
  lunr: lunrEngine,
};

async function main() {
  const {values} = parseArgs({
    options: {
      docs: {type: 'string', default: 'docs'},
      queries: {type: 'string', default: 'bench/search/queries.json'},
      rounds: {type: 'string', default: '3'},
      desk: {type: 'string'},
      fit: {type: 'boolean', default: false},
      // Without --desk, the output is always JSON.
      json: {type: 'boolean', default: false},
    },
  });
  if (values.desk !== undefined) return benchDesk(values.desk, values.json);
  if (values.fit) return benchFit();
  const rounds = readWholeNumber('--rounds', values.rounds);
  const queries = readQueries(values.queries);
  if (!statSync(values.docs, {throwIfNoEntry: false})?.isDirectory()) throw new Error(`${values.docs} is not a folder`);
  const found = await readRecords(values.docs);
  if (found.records.length === 0) throw new Error(`There is no Markdown in ${values.docs}`);
  const task = {...found, queries, synonyms: readSynonyms(values.docs)};
  progress(`${found.records.length} records, ${queries.length} queries`);
  const missing = findMissing(queries, found);
  if (missing.length > 0) progress(`not in ${values.docs}, and so never found: ${missing.join(', ')}`);

  const results: Record<string, Result> = {};
  for (const [name, engine] of Object.entries(ENGINES)) {
    results[name] = await measureEngine(engine, task, rounds);
    progress(`${name}: ${summaryOf(results[name])}`);
  }
  process.stdout.write(`${JSON.stringify(results, null, 2)}\n`);
}

async function benchDesk(file: string, isJson: boolean) {
  const queries = readDeskQueries(file);
  const result = measureDesk(await openDeskSite(REPO, Date.now()), queries);
  process.stdout.write(`${isJson ? JSON.stringify(result, null, 2) : describeDesk(result)}\n`);
}

async function benchFit() {
  const folder = join(REPO, 'bench/search/desk');
  const files = readdirSync(folder).filter((file) => file.startsWith('learning-'));
  const sets = Object.fromEntries(files.map((file) => [basename(file, '.json'), readDeskQueries(join(folder, file))]));
  const result = fitAnswer(await openDeskSite(REPO, Date.now()), sets);
  process.stdout.write(`${JSON.stringify(result, null, 2)}\n`);
}

function summaryOf({exact, typo, prefix, section, bytes, ms}: Result): string {
  const found = [exact, typo, prefix, section].map(({mrr10}) => mrr10.toFixed(3)).join(' / ');
  const [index, code] = [bytes.index.brotli, bytes.code.gzip].map((size) => (size / 1000).toFixed(1));
  return `MRR@10 ${found} (exact, typo, prefix, section); index ${index} kB brotli, code ${code} kB gzip; p95 ${ms.p95} ms`;
}

function progress(line: string): void {
  process.stderr.write(`${line}\n`);
}

main().catch((error: Error) => {
  progress(error.message);
  process.exitCode = 1;
});
