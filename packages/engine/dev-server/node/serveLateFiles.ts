import {extname} from 'node:path';
import express, {type Express} from 'express';
import type {LateFiles} from '../../plugins/lateFiles';

/**
 * Returns the dev server's app, which serves late files before anything else.
 *
 * @param lateFiles those of each plugin
 * @param reloaded resolves when saved changes are in the site
 */
export function serveLateFiles(
  baseUrl: string,
  lateFiles: ReadonlyMap<string, LateFiles>,
  reloaded: () => Promise<unknown>,
): Express {
  return express().get(`${baseUrl}*`, async ({path}, response, next) => {
    const file = path.slice(baseUrl.length);
    try {
      for (const {paths, make} of lateFiles.values()) {
        if (!paths.test(file)) continue;
        await reloaded();
        const files = await make();
        const text = files.get(file) ?? files.get(`${file}index.html`);
        if (text !== undefined) return response.type(extname(file) || 'html').send(text);
      }
      next();
    } catch (error) {
      next(error);
    }
  });
}
