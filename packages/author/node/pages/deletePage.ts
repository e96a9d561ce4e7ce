import {dirname, join} from 'node:path';
import type {Changed} from '@deskbook/editor/api';
import {fileToRead, removeFileSafely} from '@deskbook/writing/files';
import {HttpError} from '@deskbook/writing/httpError';
import {nameRefusal} from '@deskbook/writing/refusal';
import {removeEmptyFolders} from '../removeEmptyFolders';
import {enqueue} from '../taskQueue';
import type {Workspace} from '../workspace/workspace';
import {isPage, ownPictures, readSiteFiles} from './siteFiles';

/** Deletes a page in the author's drafts, with the pictures only it shows. Readers keep it until that's published. */
export function deletePage({top, dir, author}: Workspace, path: string): Promise<Changed> {
  return enqueue(top, async () => {
    if (!isPage(path)) throw new HttpError('Only pages can be deleted here.');
    fileToRead(dir, path);
    const pictures = ownPictures(dir, path, readSiteFiles(dir)).filter((file) => !nameRefusal(file, author.role));
    const paths = [path, ...pictures];
    for (const file of paths) {
      removeFileSafely(dir, file, author.role);
      removeEmptyFolders(dirname(join(dir, file)), dir);
    }
    return {paths, message: 'The page is deleted in your drafts. Readers have it until you publish that.'};
  });
}
