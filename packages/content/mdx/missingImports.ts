import {join, posix} from 'node:path';
import {isFile} from '@deskbook/text/files/contentFile';
import type {Program} from 'estree';
import type {Root} from 'mdast';
import {programsIn} from './programs';
import type {Finding} from './undefinedNames';

/** Extensions that bundlers try for an import without one. */
const ENDINGS = ['', '.tsx', '.ts', '.jsx', '.mjs', '.js', '.json', '.wasm'];

export function missingImports(tree: Root, path: string, siteDir: string): Finding[] {
  const findings: Finding[] = [];
  const check = (source: unknown, line: number, how: string) => {
    if (typeof source !== 'string' || isThere(source, path, siteDir)) return;
    findings.push({
      line,
      column: 1,
      message: `the file ${JSON.stringify(source)}, which is ${how} here, does not exist`,
      found: source,
      expected: 'the path of a file, relative to this one',
      fix: 'correct the path, or remove the line',
    });
  };
  for (const {program, start} of programsIn(tree)) {
    for (const statement of program.body) {
      const source = 'source' in statement ? statement.source?.value : undefined;
      check(source, statement.loc?.start.line ?? start.line, 'imported');
    }
    for (const source of requiredIn(program)) check(source, start.line, 'required');
  }
  return findings;
}

/** The files that code asks for with `require('./lever.png')`. */
function requiredIn(program: Program): string[] {
  const found: string[] = [];
  const walk = (value: unknown) => {
    if (typeof value !== 'object' || value === null) return;
    const {type, callee, arguments: given} = value as Record<string, unknown>;
    const isRequire = type === 'CallExpression' && (callee as {name?: string}).name === 'require';
    const [source] = isRequire && Array.isArray(given) ? (given as {value?: unknown}[]) : [];
    if (typeof source?.value === 'string') found.push(source.value);
    for (const child of Object.values(value)) walk(child);
  };
  walk(program.body);
  return found;
}

/** Packages count as present, since only the bundler can resolve them. */
function isThere(source: string, path: string, siteDir: string): boolean {
  const file = source.startsWith('@site/')
    ? source.slice(6)
    : source.startsWith('.')
      ? posix.join(posix.dirname(path), source)
      : null;
  if (file === null) return true;
  const whole = join(siteDir, file);
  return ENDINGS.some((ending) => isFile(whole + ending) || isFile(join(whole, `index${ending}`)));
}
