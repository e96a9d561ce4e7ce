import {extname} from 'node:path';
import express, {type Express} from 'express';
import {lateFiles} from '../../lateFiles';

/**
 * The app of the dev server, with the late files in front of all else.
 *
 * @param reloaded resolves when what has been saved is in the site
 */
export function serveLateFiles(reloaded: () => Promise<unknown>): Express {
  return express().get('*', async ({path}, response, next) => {
    if (!lateFiles.has(path)) return next();
    try {
      await reloaded();
      response.type(extname(path)).send(await lateFiles.get(path)?.());
    } catch (error) {
      next(error);
    }
  });
}
