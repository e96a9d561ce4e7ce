import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {parse} from 'yaml';

/** The lists of words that mean the same, for those who need them without a build; the content check judges them. */
export function readSynonyms(docsDir: string): string[][] {
  const file = join(docsDir, 'synonyms.yml');
  const lists: unknown = existsSync(file) ? parse(readFileSync(file, 'utf8')) : [];
  if (!Array.isArray(lists)) return [];
  return lists.filter(Array.isArray).map((words) => words.map(String));
}
