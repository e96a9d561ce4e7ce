import {existsSync} from 'node:fs';
import {readdir} from 'node:fs/promises';
import {join} from 'node:path';
import {linkIslands} from '../domain/linkIslands';
import {linkSheets} from '../domain/linkSheets';
import {ISLAND, namedFiles, SHEET} from '../domain/namedFiles';

/** Where Docusaurus puts them. */
const SHEETS = 'assets/css/';
const SCRIPTS = 'assets/js/';

/** What links the sheets and the islands of a build that a page asks for. */
export async function pageLinker(outDir: string, baseUrl: string): Promise<(html: string) => string> {
  const sheets = namedFiles(await filesIn(join(outDir, SHEETS)), SHEET, `${baseUrl}${SHEETS}`);
  const scripts = namedFiles(await filesIn(join(outDir, SCRIPTS)), ISLAND, `${baseUrl}${SCRIPTS}`);
  return (html) => linkIslands(linkSheets(html, sheets), scripts);
}

async function filesIn(folder: string): Promise<string[]> {
  return existsSync(folder) ? readdir(folder) : [];
}
