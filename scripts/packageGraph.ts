/**
 * Reads which packages import which. `npx tsx scripts/packageGraph.ts` prints it, and `--write` draws it in
 * CONTRIBUTING.md.
 */
import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {builtinModules} from 'node:module';
import {join, relative, resolve} from 'node:path';
import {
  type CallExpression,
  type ExportAllDeclaration,
  type ExportNamedDeclaration,
  type Expression,
  type ImportDeclaration,
  parseSync,
  type TsImportType,
} from '@swc/core';

const PACKAGES = resolve(__dirname, '../packages');
const GUIDE = resolve(__dirname, '../CONTRIBUTING.md');
const PICTURE = /(?<=<!-- packages -->\n)[\s\S]*?(?=<!-- \/packages -->)/;
const OURS = '@deskbook/';

/**
 * From the bottom to the top. A package imports only from layers below its own.
 */
export const LAYERS: readonly (readonly string[])[] = [
  ['text'],
  ['drawings'],
  ['content'],
  ['ui', 'writing'],
  ['import', 'records'],
  ['engine'],
  ['calendar', 'diagrams', 'docs', 'home', 'office', 'quiz', 'search'],
  ['editor', 'quiz-formats', 'training'],
  ['author'],
  ['deskbook'],
];

export interface Import {
  /** Its path in `packages/`. */
  file: string;
  /** A package's name, such as `@deskbook/text` or `zod`, or a path of another package's file. */
  of: string;
  isTest: boolean;
}

export interface Package {
  name: string;
  dependencies: readonly string[];
  devDependencies: readonly string[];
  imports: readonly Import[];
  /** Of code, without tests. */
  lines: number;
}

export function readPackages(): Package[] {
  return LAYERS.flat().map((name) => {
    const {dependencies, devDependencies} = JSON.parse(readFileSync(join(PACKAGES, name, 'package.json'), 'utf8'));
    const files = sourcesOf(name);
    return {
      name,
      dependencies: Object.keys(dependencies ?? {}),
      devDependencies: Object.keys(devDependencies ?? {}),
      imports: files.flatMap((file) => importsOf(name, file)),
      lines: files.filter((file) => !isTest(file)).reduce((sum, file) => sum + read(file).split('\n').length - 1, 0),
    };
  });
}

/** Returns the other packages that a package's code imports, by how many files. */
export function importedBy({name, imports}: Package): Map<string, number> {
  const others = imports.filter((one) => !one.isTest && one.of.startsWith(OURS) && one.of !== OURS + name);
  const names = [...new Set(others.map(({of}) => of))].toSorted();
  const filesWith = (of: string) => new Set(others.filter((one) => one.of === of).map(({file}) => file)).size;
  return new Map(names.map((of) => [of.slice(OURS.length), filesWith(of)]));
}

/** Draws the packages; an arrow that another path of arrows already says is left out. */
export function picture(packages: readonly Package[]): string {
  const direct = new Map(packages.map((one) => [one.name, [...importedBy(one).keys()]]));
  const reach = (name: string): Set<string> =>
    new Set((direct.get(name) ?? []).flatMap((other) => [other, ...reach(other)]));
  const arrows = packages.flatMap(({name}) => {
    const others = direct.get(name) ?? [];
    const indirect = new Set(others.flatMap((other) => [...reach(other)]));
    return others.filter((other) => !indirect.has(other)).map((other) => `  ${name} --> ${other}`);
  });
  return ['```mermaid', 'flowchart TD', ...arrows.toSorted(), '```', ''].join('\n');
}

const isTest = (file: string): boolean => /(?:^|\/)__tests__\//.test(file);
const read = (file: string): string => readFileSync(join(PACKAGES, file), 'utf8');

function sourcesOf(name: string): string[] {
  return readdirSync(join(PACKAGES, name), {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile() && /\.(?:tsx?|mjs|mts)$/.test(entry.name))
    .map((entry) => relative(PACKAGES, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter((file) => !file.includes('/__fixtures__/'));
}

/** Calls that name a module first. */
const CALLS = new Set(['import', 'require', 'require.resolve', 'vi.mock', 'vi.doMock', 'vi.importActual']);
/** Modules that Docusaurus makes for each site. */
const MADE = /^(?:@theme|@theme-original|@theme-init|@generated|@site)(?:\/|$)/;

function importsOf(name: string, file: string): Import[] {
  const {body} = parseSync(read(file), {syntax: 'typescript', tsx: file.endsWith('x')});
  return modulesIn(body).flatMap((module) => {
    const of = module.startsWith('.') ? elsewhere(name, file, module) : packageOf(module);
    return of ? [{file, of, isTest: isTest(file)}] : [];
  });
}

/** What a syntax tree is made of, and where it can name a module. */
type Naming = ImportDeclaration | ExportAllDeclaration | ExportNamedDeclaration | TsImportType | CallExpression;

/** Returns the modules that a syntax tree names. */
function modulesIn(tree: unknown): string[] {
  if (typeof tree !== 'object' || tree === null) return [];
  const module = namedBy(tree as Naming);
  const own = module?.type === 'StringLiteral' ? [module.value] : [];
  return [...own, ...Object.values(tree).flatMap(modulesIn)];
}

function namedBy(node: Naming): Expression | undefined {
  switch (node.type) {
    case 'ImportDeclaration':
    case 'ExportAllDeclaration':
    case 'ExportNamedDeclaration':
      return node.source;
    case 'TsImportType':
      return node.argument;
    case 'CallExpression':
      return CALLS.has(nameOf(node.callee)) ? node.arguments[0]?.expression : undefined;
    default:
      return undefined;
  }
}

function nameOf(callee: CallExpression['callee']): string {
  if (callee.type === 'Import') return 'import';
  if (callee.type === 'Identifier') return callee.value;
  if (callee.type !== 'MemberExpression' || callee.property.type !== 'Identifier') return '';
  return `${nameOf(callee.object)}.${callee.property.value}`;
}

/** Returns the path if it's outside the package. */
function elsewhere(name: string, file: string, module: string): string | undefined {
  const path = relative(join(PACKAGES, name), join(PACKAGES, file, '..', module));
  return path.startsWith('..') && !isTest(file) ? path : undefined;
}

/** Returns the npm package with a module, or its types. */
export function packageOf(module: string): string | undefined {
  if (module.startsWith('node:') || builtinModules.includes(module) || MADE.test(module)) return undefined;
  const name = module.split('/', module.startsWith('@') ? 2 : 1).join('/');
  const isInstalled = (wanted: string) => existsSync(resolve(PACKAGES, '../node_modules', wanted));
  if (name.startsWith('@docusaurus/') && !isInstalled(name)) return '@docusaurus/core';
  return isInstalled(name) || !isInstalled(`@types/${name}`) ? name : `@types/${name}`;
}

function main(): void {
  const packages = readPackages();
  for (const one of packages) {
    const others = [...importedBy(one)].map(([other, files]) => `${other} ${files}`);
    process.stdout.write(`${one.name.padEnd(13)}${String(one.lines).padStart(6)} lines  ${others.join(', ')}\n`);
  }
  if (!process.argv.includes('--write')) return;
  writeFileSync(
    GUIDE,
    readFileSync(GUIDE, 'utf8').replace(PICTURE, () => picture(packages)),
  );
}

if (process.argv[1] === __filename) main();
