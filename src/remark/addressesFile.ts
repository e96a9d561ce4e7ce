import {join} from 'node:path';
import {generatedFilesDir} from '../shared/ownFolders';

/** Where the docs plugin publishes the address of every page, for links from outside its folder. */
export function addressesFileOf(siteDir: string): string {
  return join(generatedFilesDir(siteDir), 'deskbook', 'addresses.json');
}
