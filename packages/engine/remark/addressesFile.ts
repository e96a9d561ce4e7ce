import {join} from 'node:path';
import {generatedFilesDir} from '@deskbook/text/files/ownFolders';

/** The file in which the docs plugin writes every page's address, for links from outside the docs. */
export function addressesFileOf(siteDir: string): string {
  return join(generatedFilesDir(siteDir), 'deskbook', 'addresses.json');
}
