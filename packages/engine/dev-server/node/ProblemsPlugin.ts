import {formatProblems} from '@deskbook/text/problems/formatProblems';
import {type Problem, sortProblems} from '@deskbook/text/problems/problems';
import {slashedPath} from '@deskbook/text/slashedPath';
import type {Compilation, Compiler} from 'webpack';
import {type Failure, failureProblems, PROBLEMS_FILE, shownProblems} from '../domain/shownProblems';

const NAME = 'deskbook-problems';

/** Facts about the content that Docusaurus has loaded. */
export interface LoadedSite {
  siteDir: string;
  /** The content folders, relative to the site */
  folders: readonly string[];
  findProblems(): Promise<readonly Problem[]>;
  /** What Docusaurus couldn't load */
  failures: readonly Failure[];
  /** The address of every page, by file */
  addresses: ReadonlyMap<string, string>;
  /** Text below the front matter of every docs page, by file */
  texts: ReadonlyMap<string, string>;
}

/**
 * Sends content problems to the browser after each compilation, and lists them in the terminal if they have changed. They
 * aren't reported as compilation errors, because then no page would update.
 */
export class ProblemsPlugin {
  private printed = '';

  constructor(private readonly loaded: () => LoadedSite) {}

  apply(compiler: Compiler): void {
    const {Compilation, sources} = compiler.webpack;
    compiler.hooks.thisCompilation.tap(NAME, (compilation) => {
      // Child compilers inherit the hook.
      if (compilation.compiler !== compiler) return;
      // Checks the content now, while the bundler runs in its own threads. Errors are reported below.
      compilation.hooks.seal.tap(NAME, () => {
        setImmediate(() =>
          this.loaded()
            .findProblems()
            .catch(() => {}),
        );
      });
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONS;
      compilation.hooks.processAssets.tapPromise({name: NAME, stage}, async () => {
        const {siteDir, folders, findProblems, failures, addresses} = this.loaded();
        const problems = await findProblems();
        const failed = [...failures, ...takeContentErrors(compilation, siteDir, folders)];
        const all = sortProblems([...problems, ...failureProblems(failed, problems)]);
        this.print(all);
        const shown = JSON.stringify(shownProblems(all, addresses));
        compilation.emitAsset(PROBLEMS_FILE, new sources.RawSource(shown));
      });
    });
  }

  private print(problems: readonly Problem[]): void {
    const list = problems.length > 0 ? formatProblems(problems) : '';
    if (list === this.printed) return;
    process.stderr.write(`\n${list || 'No more problems in the content.'}\n\n`);
    this.printed = list;
  }
}

interface ModuleError {
  message: string;
  module?: {resource?: string} | null;
}

/**
 * Removes errors in pages and posts from a compilation. If any error is left, browsers hear about it instead of about
 * changes, and no page updates.
 *
 * @param folders the content folders, relative to the site
 */
function takeContentErrors(compilation: Compilation, siteDir: string, folders: readonly string[]): Failure[] {
  const failures: Failure[] = [];
  const errors: ModuleError[] = compilation.errors;
  for (let index = errors.length - 1; index >= 0; index--) {
    const error = errors[index] as ModuleError;
    const file = slashedPath(siteDir, error.module?.resource ?? '');
    const isContent = folders.some((folder) => file.startsWith(`${folder}/`));
    if (isContent) failures.unshift({file, message: error.message});
    if (isContent || isOfDeletedFile(error, folders)) errors.splice(index, 1);
  }
  return failures;
}

/** The bundler notices a deleted page before Docusaurus has removed it from its routes. */
function isOfDeletedFile({message}: ModuleError, folders: readonly string[]): boolean {
  return folders.some((folder) => message.includes(`Cannot find module '@site/${folder}/`));
}
