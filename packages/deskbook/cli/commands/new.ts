import {mkdirSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {type ContentSource, contentOf} from '@deskbook/content/checkContent';
import {NoNewPage, planPage} from '@deskbook/content/templates/planPage';
import {cannotWrite} from '@deskbook/text/files/replaceFile';
import {type Outcome, refused, tellOutcome} from '@deskbook/text/tellOutcome';

/** Writes a new page. The exit code is 1 on failure. */
export async function newPage(template: string, title: string, options: {in?: string}): Promise<number> {
  return tellOutcome(writePage(template, title, options.in, contentOf(process.cwd())));
}

/** Writes a page from its kind's template. Takes the same parameters as `planPage`. */
export function writePage(template: string, title: string, folder: string | undefined, source: ContentSource): Outcome {
  let planned: ReturnType<typeof planPage>;
  try {
    planned = planPage(template, title, folder, source);
  } catch (error) {
    if (error instanceof NoNewPage) return refused(error.message);
    throw error;
  }
  const {path, text} = planned;
  const file = join(source.siteDir, path);
  try {
    mkdirSync(dirname(file), {recursive: true});
    writeFileSync(file, text, {flag: 'wx'});
  } catch (error) {
    return refused(`${cannotWrite(path, error)}.`);
  }
  return {
    isWritten: true,
    message: `${path} is written.\nReplace its text, and remove the # from the fields you want. Then run npx deskbook check.`,
  };
}
