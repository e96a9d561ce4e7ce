import {join} from 'node:path';
import {contentOf} from '../../../content/checkContent';
import {readDistrict} from '../../../content/district';
import type {District} from '../../../content/schemas/district';

/** Returns `write` of district.yml in the folder of the site, as it is now. */
export function writeSettings(siteDir: string): District['write'] {
  const {docsPath} = contentOf(siteDir);
  return readDistrict(join(siteDir, docsPath), siteDir, docsPath).district.write;
}
