import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {rememberLast} from '@deskbook/text/remember';
import type {Catalog} from '../catalog';
import {namesOf} from '../district';
import {type EditorFile, schemaFiles} from './schemaFiles';
import {snippetsFile} from './vsCodeFiles';

/**
 * Updates what editors know about a district's keys: the schemas in `.deskbook/`, which git ignores, and the snippets
 * if they exist. Unchanged files aren't written.
 */
export function writeEditorFiles(siteDir: string, {district, districtSource}: Catalog): void {
  if (!districtSource || districtSource.problems.length > 0) return;
  const {always, ifThere} = filesFor(siteDir, JSON.stringify(namesOf(district)));
  try {
    for (const file of always) writeIfChanged(siteDir, file);
    if (existsSync(join(siteDir, ifThere.path))) writeIfChanged(siteDir, ifThere);
  } catch {
    // The check still works in a folder that isn't writable.
  }
}

/** Cached, because names rarely change while the check watches. */
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
