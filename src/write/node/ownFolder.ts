import {existsSync, mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';

/**
 * Where the authoring server keeps what is its own: a working tree for each author, and what is being published. Names
 * with a dot are ours; those of authors have none.
 */
export function ownFolder(siteDir: string): string {
  const folder = join(siteDir, '.deskbook', 'write');
  if (!existsSync(folder)) mkdirSync(folder, {recursive: true});
  // A district that is older than this folder does not ignore it yet.
  const ignored = join(siteDir, '.deskbook', '.gitignore');
  if (!existsSync(ignored)) writeFileSync(ignored, '*\n');
  return folder;
}

/** A name as a folder has it on every system: two different names never share one. */
export function folderName(name: string): string {
  return name.replace(/[^a-z0-9-]/g, (letter) =>
    [...Buffer.from(letter)].map((byte) => `_${byte.toString(16).padStart(2, '0')}`).join(''),
  );
}
