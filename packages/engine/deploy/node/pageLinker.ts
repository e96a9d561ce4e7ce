import {existsSync} from 'node:fs';
import {readdir, readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {linkSheets, readSheet, type Sheet} from '../domain/linkSheets';

/** Docusaurus's output folders. */
const SHEETS = 'assets/css/';
const SCRIPTS = 'assets/js/';

/** Returns a function that links the style sheets and islands that a page needs. */
export async function pageLinker(outDir: string, baseUrl: string): Promise<(html: string) => string> {
  const sheets = await readSheets(outDir, baseUrl);
  const scripts = namedFiles(await filesIn(join(outDir, SCRIPTS)), ISLAND, `${baseUrl}${SCRIPTS}`);
  return (html) => linkIslands(linkSheets(html, sheets), scripts);
}

async function readSheets(outDir: string, baseUrl: string): Promise<Map<string, Sheet>> {
  const files = namedFiles(await filesIn(join(outDir, SHEETS)), SHEET, SHEETS);
  const reads = [...files].map(async ([name, file]): Promise<[string, Sheet]> => {
    // An island loads its own when it is needed.
    const css = name.endsWith('-styles') ? await readFile(join(outDir, file), 'utf8') : '';
    return [name, readSheet(baseUrl + file, css)];
  });
  return new Map(await Promise.all(reads));
}

async function filesIn(folder: string): Promise<string[]> {
  return existsSync(folder) ? readdir(folder) : [];
}

const NAMES = /<meta name=["']?deskbook-islands["']? content=(?:'[^']*'|"?{}"?)>/;
const MARKER = /\sdata-island=["']?([\w-]+)/g;

/** Scripts that every compiled island needs, in execution order. */
const SHARED = ['runtime', 'shared'];
/** Scripts without dependencies. */
const ALONE = ['tools', 'filters', 'tabs', 'path', 'calendar', 'registers', 'labels'];

/**
 * Tells a page's boot script where to find the scripts for its islands (`data-island`) and its tools (`data-tool`, and
 * `data-due` on the home page).
 *
 * @param scripts their URLs by name
 */
export function linkIslands(html: string, scripts: ReadonlyMap<string, string>): string {
  const asked = new Set([...html.matchAll(MARKER)].map(([, name = '']) => name));
  if (/\sdata-(?:tool|due)\b/.test(html)) asked.add('tools');
  const islands = [...asked].map((name) => {
    const needed = ALONE.includes(name) ? [name] : [...SHARED, name];
    return [name, needed.flatMap((each) => scripts.get(each) ?? [])];
  });
  return html.replace(NAMES, `<meta name=deskbook-islands content='${JSON.stringify(Object.fromEntries(islands))}'>`);
}

/** `quiz-styles.25b030d3.css`: a style sheet that only some pages need. */
export const SHEET = /^([\w-]+)\.\w+\.css$/;

/** `island-search.b0c41613.js`: an island's script. */
export const ISLAND = /^island-([\w-]+)\.\w+\.js$/;

/**
 * Maps the names of hashed files, without their hash, to their URLs.
 *
 * @param pattern captures the name
 * @param folder the folder's URL
 */
export function namedFiles(files: readonly string[], pattern: RegExp, folder: string): Map<string, string> {
  const named = files.map((file) => pattern.exec(file));
  return new Map(named.flatMap((match) => (match?.[1] ? [[match[1], folder + match[0]] as const] : [])));
}
