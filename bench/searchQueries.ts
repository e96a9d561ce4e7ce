/**
 * Makes a query set for `npm run bench:search` from the links in a folder of Markdown, to try the search on your own
 * content: `npx tsx bench/searchQueries.ts --docs docs > my-queries.json`.
 */
import {statSync} from 'node:fs';
import {basename} from 'node:path';
import {parseArgs} from 'node:util';
import {readDocs} from '../packages/text/files/readDocs';
import {linkQueries} from './search/linkQueries';
import {readRecords} from './search/readRecords';

async function main() {
  const {docs} = parseArgs({options: {docs: {type: 'string', default: 'docs'}}}).values;
  if (!statSync(docs, {throwIfNoEntry: false})?.isDirectory()) throw new Error(`${docs} is not a folder`);
  const {files} = readDocs(docs, basename(docs));
  const queries = linkQueries(files, await readRecords(docs));
  process.stderr.write(`${queries.length} queries\n`);
  process.stdout.write(`${JSON.stringify(queries, null, 1)}\n`);
}

main().catch((error: Error) => {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
});
