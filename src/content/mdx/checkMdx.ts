import type {Root} from 'mdast';
import {isTooDeep} from '../markdown/parseBody';
import {type Problem, problemAt} from '../problems';
import {valueAt} from '../schemaProblems';
import type {YamlSource} from '../yamlSource';
import {escapeBraces} from './escapeBraces';
import {explainRefusal} from './explainRefusal';
import type {MdxDiagnostic} from './mdxDiagnostic';
import {missingImports} from './missingImports';
import {undefinedNames} from './undefinedNames';

/** A file that may be MDX. */
export interface MdxFile {
  /** Relative to the site, with forward slashes. */
  path: string;
  body: string;
  /** The line of the file on which the body begins, counted from 1. */
  bodyLine: number;
  source: YamlSource | null;
}

/**
 * Finds what would stop the build in `.mdx` files, where braces are JavaScript and `<` begins a component. MDX stops
 * at the first thing that it cannot read, so there may be more behind it.
 */
export async function checkMdx(files: readonly MdxFile[], siteDir: string): Promise<Problem[]> {
  const inMdx = files.filter(isMdx).filter(({body}) => !isTooDeep(body));
  if (inMdx.length === 0) return [];
  const {parseMdx} = await import('./parseMdx');
  return inMdx.flatMap((file) => {
    const body = escapeBraces(file.path, file.body);
    const parsed = parseMdx(body);
    const diagnostics =
      'refusal' in parsed
        ? [explainRefusal(parsed.refusal, body, file.path.endsWith('.mdx'))]
        : diagnosticsAbout(parsed.tree, file, siteDir);
    return diagnostics.map(({line, column, ...diagnostic}) =>
      problemAt({file: file.path, line: line + file.bodyLine - 1, column}, diagnostic),
    );
  });
}

/** Docusaurus reads `mdx: {format: md}`, whatever the name of the file ends in. */
function isMdx({path, source}: MdxFile): boolean {
  const format = source && valueAt(source.value, ['mdx', 'format']);
  return path.endsWith('.mdx') ? format !== 'md' : format === 'mdx';
}

function diagnosticsAbout(tree: Root, {path}: MdxFile, siteDir: string): MdxDiagnostic[] {
  return [...undefinedNames(tree), ...missingImports(tree, path, siteDir)];
}
