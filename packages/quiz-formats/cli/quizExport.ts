import {type ContentExtension, checkContent, contentOf} from '@deskbook/content/checkContent';
import {cannotWrite} from '@deskbook/text/files/replaceFile';
import {groupBy} from '@deskbook/text/groupBy';
import {tellOutcome} from '@deskbook/text/tellOutcome';
import {type ExportedFile, exportQuizzes} from '../exportQuizzes';
import {type ExportWarning, NoExport} from '../format';
import type {FormatName} from '../formatNames';
import {formatOf} from '../formats';

interface Options {
  format: FormatName;
  out: string;
  json?: boolean;
}

/** Exports quizzes for another system. The exit code is 1 if that fails. */
export async function quizExport(
  path: string | undefined,
  {format, out, json}: Options,
  extensions: readonly ContentExtension[],
): Promise<number> {
  const source = contentOf(process.cwd());
  const checked = await checkContent(source, new Date(), extensions);
  const chosen = formatOf(format);
  try {
    const {files, refusals} = await exportQuizzes(path, chosen, out, {...source, ...checked});
    const message = json ? JSON.stringify({files}, null, 2) : inWords(files, chosen.label);
    if (files.length > 0) tellOutcome({isWritten: true, message});
    return refusals.length > 0 ? tellOutcome({isWritten: false, message: refusals.join('\n')}) : 0;
  } catch (error) {
    if (error instanceof NoExport) return tellOutcome({isWritten: false, message: error.message});
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    return tellOutcome({isWritten: false, message: `${cannotWrite(out, error)}.`});
  }
}

/** Lists each kind of loss once, with all the questions it affects. */
function inWords(files: readonly ExportedFile[], label: string): string {
  const lines = files.map(({page, file}) => `${page} is now ${file}.`);
  const lost = files.flatMap((file) => file.losses.map((loss) => ({...loss, file})));
  if (lost.length === 0) return lines.join('\n');
  const sentences = groupBy(lost, ({why}) => [why]);
  const paragraphs = [...sentences].map(([why, some]) => [`- ${why}`, ...placesOf(some, files)]);
  return [...lines, '', `What changes in ${label}:`, ...paragraphs.flat()].join('\n');
}

interface FileLoss extends ExportWarning {
  file: ExportedFile;
}

/** Returns the pages and questions a loss affects, or [] if it affects every quiz as a whole. */
function placesOf(losses: readonly FileLoss[], files: readonly ExportedFile[]): string[] {
  const byFile = groupBy(losses, ({file}) => [file]);
  const isAboutAll = byFile.size === files.length && losses.every(({question}) => question === null);
  if (isAboutAll) return [];
  return [...byFile].map(([{page, questions}, some]) => {
    const named = some.flatMap(({question}) =>
      question === null ? [] : `question ${questions.indexOf(question) + 1} (${question})`,
    );
    const asked = [...new Set(named)].join(', ');
    return `    ${files.length === 1 ? asked : [page, asked].filter(Boolean).join(': ')}`;
  });
}
