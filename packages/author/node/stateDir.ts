import {existsSync, mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';

/** Relative to the site. */
export const STATE_DIR = '.deskbook/write';

/**
 * Returns the authoring server's own folder, with a working tree per author and the site being published. Names with a
 * dot are ours; authors' names have none.
 */
export function stateDir(siteDir: string): string {
  const folder = join(siteDir, STATE_DIR);
  if (!existsSync(folder)) mkdirSync(folder, {recursive: true});
  // Districts created before this folder existed don't ignore it yet.
  const ignored = join(siteDir, '.deskbook', '.gitignore');
  if (!existsSync(ignored)) writeFileSync(ignored, '*\n');
  return folder;
}

/** Escapes a name for use as a folder name on any system. Different names never collide. */
export function folderName(name: string): string {
  return name.replace(/[^a-z0-9-]/g, (letter) =>
    [...Buffer.from(letter)].map((byte) => `_${byte.toString(16).padStart(2, '0')}`).join(''),
  );
}
