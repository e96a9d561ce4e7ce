import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {CONTENT_FOLDERS, isContentFile} from '@deskbook/text/files/contentFile';
import {linksIn} from '@deskbook/text/linksIn';
import {slashedPath} from '@deskbook/text/slashedPath';

/** Returns the links in the content folders that lead out of them, relative to the site. A build would follow them. */
export function linksElsewhere(siteDir: string): string[] {
  return CONTENT_FOLDERS.flatMap((folder) => linksIn(join(siteDir, folder)))
    .filter((link) => existsSync(link) && !isContentFile(link, siteDir))
    .map((link) => slashedPath(siteDir, link));
}
