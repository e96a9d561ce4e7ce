import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {onTestFinished} from 'vitest';

/** Writes files into a new folder that goes away when the test ends. */
export function temporarySite(files: Record<string, string | Uint8Array>): string {
  const siteDir = mkdtempSync(join(tmpdir(), 'deskbook-'));
  onTestFinished(() => rmSync(siteDir, {recursive: true, force: true}));
  for (const [path, text] of Object.entries(files)) writeIn(siteDir, path, text);
  return siteDir;
}

export function writeIn(siteDir: string, path: string, text: string | Uint8Array): void {
  mkdirSync(dirname(join(siteDir, path)), {recursive: true});
  writeFileSync(join(siteDir, path), text);
}
