import {mkdirSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {cacheDir} from '@deskbook/text/files/ownFolders';
import {inBubblewrap, whyNotConfined} from './bubblewrap';
import {historyOf} from './confinedBuild';
import {programFolders} from './programFolders';

/**
 * Returns how to start the process that draws drafts: where it can read the site, what authors are writing, and what it
 * runs, but neither accounts nor sessions, and write only what it can make again.
 */
export function confinedPreview(command: readonly string[], siteDir: string): readonly string[] {
  if (whyNotConfined() !== null) return command;
  const own = join(siteDir, '.deskbook');
  const [drafts, generated] = [join(own, 'write'), resolve(siteDir, '.docusaurus')];
  const write = [generated, drafts, cacheDir(siteDir)];
  for (const folder of write) mkdirSync(folder, {recursive: true});
  const read = [...programFolders(siteDir), siteDir, ...historyOf(siteDir)];
  return inBubblewrap(command, {read, write, hidden: [own]});
}
