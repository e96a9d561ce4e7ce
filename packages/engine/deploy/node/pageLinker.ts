import {existsSync} from 'node:fs';
import {readdir, readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {needsRuntime, SHARED_CHUNKS} from '../../islands/chunks';
import {linkSheets, type SheetsByClass, sheetsByClass, sheetsOfIsland} from '../domain/linkSheets';

/** Docusaurus's output folders. */
const SHEETS = 'assets/css/';
const SCRIPTS = 'assets/js/';

export interface Island {
  /** Addresses, in execution order */
  scripts: readonly string[];
  /** Addresses of the style sheets for what it adds to a page */
  sheets: readonly string[];
}

/** Returns a function that links the style sheets and islands that a page needs. */
export async function pageLinker(outDir: string, baseUrl: string): Promise<(html: string) => string> {
  // An island loads its other sheets when they are needed.
  const files = (await filesIn(outDir, SHEETS, SHEET)).filter(({name}) => name.endsWith('-styles'));
  const sheets = sheetsByClass(files.map(({path, text}) => ({address: baseUrl + path, text})));
  const scripts = await filesIn(outDir, SCRIPTS, ISLAND);
  const islands = islandsOf(
    scripts.map(({path, ...script}) => ({...script, address: baseUrl + path})),
    sheets,
  );
  return (html) => linkIslands(linkSheets(html, sheets, islands), islands);
}

interface Script {
  name: string;
  address: string;
  text: string;
}

export function islandsOf(scripts: readonly Script[], sheets: SheetsByClass): Map<string, Island> {
  const shared = SHARED_CHUNKS.flatMap((name) => scripts.find((script) => script.name === name)?.address ?? []);
  return new Map(
    scripts.map(({name, address, text}) => [
      name,
      {scripts: [...(needsRuntime(text) ? shared : []), address], sheets: sheetsOfIsland(text, sheets)},
    ]),
  );
}

const NAMES = /<meta name=["']?deskbook-islands["']? content=(?:'[^']*'|"?{}"?)>/;
const MARKER = /\sdata-island=["']?([\w-]+)/g;

/**
 * Tells a page's boot script where to find the scripts for its islands (`data-island`) and its tools (`data-tool`, and
 * `data-due` on the home page).
 */
export function linkIslands(html: string, islands: ReadonlyMap<string, Pick<Island, 'scripts'>>): string {
  const asked = new Set([...html.matchAll(MARKER)].map(([, name = '']) => name));
  if (/\sdata-(?:tool|due)\b/.test(html)) asked.add('tools');
  const found = [...asked].map((name) => [name, islands.get(name)?.scripts ?? []]);
  return html.replace(NAMES, `<meta name=deskbook-islands content='${JSON.stringify(Object.fromEntries(found))}'>`);
}

/** `quiz-styles.25b030d3.css`: a style sheet that only some pages need. */
export const SHEET = /^([\w-]+)\.\w+\.css$/;

/** `island-search.b0c41613.js`: an island's script. */
export const ISLAND = /^island-([\w-]+)\.\w+\.js$/;

async function filesIn(outDir: string, folder: string, pattern: RegExp) {
  const files = existsSync(join(outDir, folder)) ? await readdir(join(outDir, folder)) : [];
  const reads = [...namedFiles(files, pattern, folder)].map(async ([name, path]) => ({
    ...{name, path},
    text: await readFile(join(outDir, path), 'utf8'),
  }));
  return Promise.all(reads);
}

/**
 * Maps the names of hashed files, without their hash, to their paths.
 *
 * @param pattern captures the name
 * @param folder before each path
 */
export function namedFiles(files: readonly string[], pattern: RegExp, folder: string): Map<string, string> {
  const named = files.map((file) => pattern.exec(file));
  return new Map(named.flatMap((match) => (match?.[1] ? [[match[1], folder + match[0]] as const] : [])));
}
