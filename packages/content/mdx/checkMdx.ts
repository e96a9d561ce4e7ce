import {join, posix} from 'node:path';
import {isFile} from '@deskbook/text/files/contentFile';
import {isTooDeep} from '@deskbook/text/markdown/parseBody';
import {type Problem, problemAt} from '@deskbook/text/problems/problems';
import type {Program} from 'estree';
import type {Root} from 'mdast';
import type {WrittenFile} from '../page';
import {escapeBraces} from './escapeBraces';
import {explainMdxError} from './explainMdxError';
import {isMdx} from './isMdx';
import {programsIn} from './programs';
import {type Finding, undefinedNames} from './undefinedNames';

/**
 * Finds what would stop the build in `.mdx` files, where braces are JavaScript and `<` begins a component. MDX stops at
 * its first error, so there may be more after it.
 */
export async function checkMdx(files: readonly WrittenFile[], siteDir: string): Promise<Problem[]> {
  const inMdx = files.filter(isMdx).filter(({body}) => !isTooDeep(body));
  if (inMdx.length === 0) return [];
  const {parseMdx} = await import('./parseMdx');
  return inMdx.flatMap((file) => {
    const body = escapeBraces(file.path, file.body);
    const parsed = parseMdx(body);
    const findings =
      'refusal' in parsed
        ? [explainMdxError(parsed.refusal, body, file.path.endsWith('.mdx'))]
        : [...undefinedNames(parsed.tree, siteDir), ...missingImports(parsed.tree, file.path, siteDir)];
    return findings.map(({line, column, ...diagnostic}) =>
      problemAt({file: file.path, line: line + file.bodyLine - 1, column}, diagnostic),
    );
  });
}

/** Extensions that bundlers try for an import without one. */
const ENDINGS = ['', '.tsx', '.ts', '.jsx', '.mjs', '.js', '.json', '.wasm'];

function missingImports(tree: Root, path: string, siteDir: string): Finding[] {
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
