import {join} from 'node:path';
import {contentOf} from '@deskbook/content/checkContent';
import {readDistrict} from '@deskbook/content/district';
import type {District} from '@deskbook/content/schemas/district';

/** Returns `write` of district.yml in the folder of the site, as it is now. */
export function writeSettings(siteDir: string): District['write'] {
  const {docsPath} = contentOf(siteDir);
  return readDistrict(join(siteDir, docsPath), siteDir, docsPath).district.write;
}
