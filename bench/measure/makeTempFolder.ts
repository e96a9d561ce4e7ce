import {mkdtempSync, realpathSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

let folder: string | undefined;

/** A new folder in the system's own place for such; gone when the program ends, also by Ctrl-C. */
export function makeTempFolder(name: string): string {
  folder ??= makeRoot();
  return mkdtempSync(join(folder, `${name}-`));
}

function makeRoot(): string {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'deskbook-bench-')));
  process.on('exit', () => rmSync(root, {recursive: true, force: true}));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));
  return root;
}
