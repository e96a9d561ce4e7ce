import {checkContent, contentOf} from '../../content/checkContent';
import {EXTENSIONS} from '../../extensions';
import type {Loss} from '../../plugins/quiz/formats/format';
import {type FormatName, formatOf} from '../../plugins/quiz/formats/formats';
import {NoExport} from '../../plugins/quiz/formats/noExport';
import {type ExportedFile, exportQuizzes} from '../../plugins/quiz/node/exportQuizzes';
import {cannotWrite} from '../../shared/cannotWrite';
import {groupBy} from '../../shared/groupBy';
import {tellOutcome} from '../tellOutcome';

interface Options {
  format: FormatName;
  out: string;
  json?: boolean;
}

/** Writes quizzes as files for another system. The exit code is 1 if it cannot. */
export async function quizExport(path: string | undefined, {format, out, json}: Options): Promise<number> {
  const source = contentOf(process.cwd());
  const checked = await checkContent(source, new Date(), EXTENSIONS);
  const chosen = formatOf(format);
  try {
    const files = await exportQuizzes(path, chosen, out, {...source, ...checked});
    const message = json
      ? JSON.stringify({files}, null, 2)
      : files.map((file) => inWords(file, chosen.label)).join('\n');
    return tellOutcome({isWritten: true, message});
  } catch (error) {
    if (error instanceof NoExport) return tellOutcome({isWritten: false, message: error.message});
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    return tellOutcome({isWritten: false, message: `${cannotWrite(out, error)}.`});
  }
}

function inWords({page, file, losses}: ExportedFile, label: string): string {
  const heading = `${page} is now ${file}.`;
  if (losses.length === 0) return heading;
  const alike = groupBy(losses, ({what, why}) => [`${what}. ${why}`]);
  const lines = [...alike].map(([words, some]) => `  ${questionsOf(some)}: ${words}`);
  return [heading, `What ${label} leaves behind:`, ...lines].join('\n');
}

function questionsOf(losses: readonly Loss[]): string {
  return losses.map(({question}) => question ?? 'the quiz').join(', ');
}
