import {basename} from 'node:path';
import {runGit} from '../git/runGit';

/** Names the commit that an author's drafts are based on, should git lose what it knows of their working tree. */
export function baseRef(top: string): string {
  return `refs/deskbook/bases/${basename(top)}`;
}

export async function rememberBase(siteDir: string, top: string, commit: string): Promise<void> {
  await runGit(siteDir, ['update-ref', baseRef(top), commit]);
}
