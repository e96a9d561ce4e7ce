import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {readText} from '@deskbook/text/files/textFile';
import {type CheckedSynonyms, checkSynonyms} from '../domain/checkSynonyms';

const NAME = 'synonyms.yml';

/** Returns the lists of words that mean the same; empty if there's no such file. */
export function readSynonyms(docsDir: string): readonly (readonly string[])[] {
  return readCheckedSynonyms(docsDir, 'docs').synonyms;
}

/** @param docsPath the docs folder's name in problems */
export function readCheckedSynonyms(docsDir: string, docsPath: string): CheckedSynonyms {
  const file = join(docsDir, NAME);
  if (!existsSync(file)) return {synonyms: [], problems: []};
  const path = `${docsPath}/${NAME}`;
  const {text, problem} = readText(file, path);
  const {synonyms, problems} = checkSynonyms(text, path);
  return {synonyms, problems: problem ? [problem, ...problems] : problems};
}
