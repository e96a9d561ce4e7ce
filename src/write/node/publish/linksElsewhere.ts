import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {isContentFile} from '../../../shared/contentFile';
import {CONTENT_FOLDERS} from '../../../shared/contentFolders';
import {linksIn} from '../../../shared/linksIn';
import {slashedPath} from '../../../shared/slashedPath';

/** Returns the links in the content folders that lead out of them, relative to the site. A build would follow them. */
export function linksElsewhere(siteDir: string): string[] {
  return CONTENT_FOLDERS.flatMap((folder) => linksIn(join(siteDir, folder)))
    .filter((link) => existsSync(link) && !isContentFile(link, siteDir))
    .map((link) => slashedPath(siteDir, link));
}
