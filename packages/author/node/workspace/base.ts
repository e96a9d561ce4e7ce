import {basename} from 'node:path';
import {runGit} from '../git/runGit';

/** Returns a ref to the commit an author's drafts are based on, in case git loses their working tree's metadata. */
export function baseRef(top: string): string {
  return `refs/deskbook/bases/${basename(top)}`;
}

export async function rememberBase(siteDir: string, top: string, commit: string): Promise<void> {
  await runGit(siteDir, ['update-ref', baseRef(top), commit]);
}
