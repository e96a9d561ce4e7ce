import {readFileSync} from 'node:fs';
import {basename, dirname} from 'node:path';
import {contentOf} from '@deskbook/content/checkContent';
import {MissingKeys} from '@deskbook/content/templates/fillTemplate';
import {chooseFolder, newPageText} from '@deskbook/content/templates/planPage';
import {tellOutcome} from '@deskbook/text/tellOutcome';
import {HttpError} from '@deskbook/writing/httpError';
import {type ImportTarget, importDocument} from '../node/importDocument';
import {cannotRead, importedFiles} from '../node/importedFiles';
import {ENDINGS} from '../node/readDocument';

interface Options {
  in?: string;
  kind?: string;
  split?: '1' | '2';
}

/** Converts documents to pages. The exit code is 1 if one can't be read; the others are still converted. */
export async function importFiles(names: readonly string[], {in: typed, split, ...options}: Options): Promise<number> {
  const kind = options.kind ?? (split ? 'manual' : 'procedure');
  if (split && kind !== 'manual') return tellOutcome({isWritten: false, message: 'Only manuals have chapters.'});
  const source = contentOf(process.cwd());
  const chosen = chooseFolder(kind, typed, source);
  if ('message' in chosen) return tellOutcome({isWritten: false, message: chosen.message});
  const target: ImportTarget = {
    siteDir: source.siteDir,
    folder: chosen.folder,
    split: split && (Number(split) as 1 | 2),
    newPage: (title) => newPageText(kind, title, source),
  };
  let status = 0;
  for (const file of names.flatMap((path) => importedFiles(path, ENDINGS)))
    status = Math.max(status, await importFile(file, target));
  return status;
}

async function importFile(file: string, target: ImportTarget): Promise<number> {
  try {
    const bytes = readFileSync(file);
    const {paths, losses} = await importDocument({name: basename(file), bytes, folder: dirname(file)}, target);
    const lost = losses.map(({place, what}) => `  ${place}: ${what}`);
    const message = [
      `${file} is now ${paths.join(', ')}.`,
      ...(lost.length > 0 ? ['Check these places:', ...lost] : []),
    ];
    return tellOutcome({isWritten: true, message: message.join('\n')});
  } catch (error) {
    return tellOutcome({isWritten: false, message: messageOf(error, file)});
  }
}

function messageOf(error: unknown, file: string): string {
  if (error instanceof HttpError || error instanceof MissingKeys) return error.message;
  return cannotRead(file, error);
}
