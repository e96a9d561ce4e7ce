import {mkdirSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {cacheDir} from '@deskbook/text/files/ownFolders';
import {git} from '@deskbook/text/history/git';
import {inBubblewrap, whyNotConfined} from './bubblewrap';
import {programFolders} from './programFolders';

/** Set by the writing server for the builds that it starts. */
export const CONFINED = 'DESKBOOK_CONFINED';

export function isConfined(): boolean {
  return process.env[CONFINED] === 'true';
}

/**
 * Returns how to start Docusaurus. If the writing server has started this build, Docusaurus can read the site, its
 * history and what it runs, and write only what it builds.
 *
 * @param written folders
 */
export function confinedBuild(
  command: readonly string[],
  siteDir: string,
  written: readonly string[],
): readonly string[] {
  if (!isConfined() || whyNotConfined() !== null) return command;
  const write = [...written, cacheDir(siteDir), resolve(siteDir, '.docusaurus')];
  for (const folder of write) mkdirSync(folder, {recursive: true});
  const read = [...programFolders(siteDir), siteDir, ...historyOf(siteDir)];
  return inBubblewrap(command, {read, write, hidden: [join(siteDir, '.deskbook')]});
}

/** The folder of git, which a working tree only points to. */
export function historyOf(siteDir: string): string[] {
  try {
    const ask = (what: string) => resolve(siteDir, git(siteDir, ['rev-parse', what]).toString().trim());
    const common = ask('--git-common-dir');
    return [common, resolve(ask('--show-toplevel'), '.git')];
  } catch {
    return [];
  }
}
