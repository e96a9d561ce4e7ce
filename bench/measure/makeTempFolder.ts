import {mkdtempSync, realpathSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

const folders: string[] = [];
let root: string | undefined;

/**
 * Creates a folder that is deleted when the program ends, even by Ctrl-C.
 *
 * @param within the parent folder; by default, the system's temporary folder
 */
export function makeTempFolder(name: string, within?: string): string {
  if (within) return makeFolder(join(within, `${name}-`));
  root ??= makeFolder(join(tmpdir(), 'deskbook-bench-'));
  return mkdtempSync(join(root, `${name}-`));
}

function makeFolder(prefix: string): string {
  const folder = realpathSync(mkdtempSync(prefix));
  if (folders.length === 0) removeAtTheEnd();
  folders.push(folder);
  return folder;
}

function removeAtTheEnd(): void {
  process.on('exit', () => {
    for (const folder of folders) rmSync(folder, {recursive: true, force: true});
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));
}
