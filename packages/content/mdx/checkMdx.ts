import {isTooDeep} from '@deskbook/text/markdown/parseBody';
import {type Problem, problemAt} from '@deskbook/text/problems/problems';
import type {WrittenFile} from '../page';
import {escapeBraces} from './escapeBraces';
import {explainMdxError} from './explainMdxError';
import {isMdx} from './isMdx';
import {missingImports} from './missingImports';
import {undefinedNames} from './undefinedNames';

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
