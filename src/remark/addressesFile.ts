import {join} from 'node:path';

/** Where the docs plugin publishes the address of every page, for links from outside its folder. */
export function addressesFileOf(siteDir: string): string {
  return join(siteDir, process.env.DOCUSAURUS_GENERATED_FILES_DIR_NAME ?? '.docusaurus', 'deskbook', 'addresses.json');
}
