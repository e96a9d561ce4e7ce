import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import type {Catalog} from '../content/catalog';
import {namesOf} from '../content/district';
import {rememberLast} from '../shared/rememberLast';
import {type EditorFile, schemaFiles} from './schemaFiles';
import {snippetsFile} from './vsCodeFiles';

/**
 * Keeps what editors know of a district's own keys up to date: schemas in `.deskbook/`, which git passes over, and the
 * snippets, where there are any. Files that are the same already stay as they are.
 */
export function writeEditorFiles(siteDir: string, {district, districtSource}: Catalog): void {
  if (!districtSource || districtSource.problems.length > 0) return;
  const {always, ifThere} = filesFor(siteDir, JSON.stringify(namesOf(district)));
  try {
    for (const file of always) writeIfChanged(siteDir, file);
    if (existsSync(join(siteDir, ifThere.path))) writeIfChanged(siteDir, ifThere);
  } catch {
    // A folder that nobody may write to is checked all the same.
  }
}

/** While the check watches, the names rarely change. */
const filesFor = rememberLast((_siteDir: string, names: string) => ({
  always: [{path: '.deskbook/.gitignore', text: '*\n'}, ...schemaFiles('.deskbook/schemas', JSON.parse(names))],
  ifThere: snippetsFile(JSON.parse(names)),
}));

function writeIfChanged(siteDir: string, {path, text}: EditorFile): void {
  const file = join(siteDir, path);
  if (existsSync(file) && readFileSync(file, 'utf8') === text) return;
  mkdirSync(dirname(file), {recursive: true});
  writeFileSync(file, text);
}
