import {existsSync} from 'node:fs';
import {readdir} from 'node:fs/promises';
import {join} from 'node:path';
import {linkIslands} from '../domain/linkIslands';
import {linkSheets} from '../domain/linkSheets';
import {ISLAND, namedFiles, SHEET} from '../domain/namedFiles';

/** Docusaurus's output folders. */
const SHEETS = 'assets/css/';
const SCRIPTS = 'assets/js/';

/** Returns a function that links the style sheets and islands that a page needs. */
export async function pageLinker(outDir: string, baseUrl: string): Promise<(html: string) => string> {
  const sheets = namedFiles(await filesIn(join(outDir, SHEETS)), SHEET, `${baseUrl}${SHEETS}`);
  const scripts = namedFiles(await filesIn(join(outDir, SCRIPTS)), ISLAND, `${baseUrl}${SCRIPTS}`);
  return (html) => linkIslands(linkSheets(html, sheets), scripts);
}

async function filesIn(folder: string): Promise<string[]> {
  return existsSync(folder) ? readdir(folder) : [];
}
