import {dirname, join} from 'node:path';
import {picturedAt} from '@deskbook/content/callouts';
import {imageFile} from '@deskbook/text/files/imageFile';
import type {DrawingAt, DrawingsOf} from '../domain/authoring';

export function drawingsIn({siteDir, docsPath}: {siteDir: string; docsPath: string}): DrawingsOf {
  return (path) => drawingsOn(join(siteDir, docsPath, path), siteDir);
}

/** @param page the absolute path of the page */
export function drawingsOn(page: string, siteDir: string): DrawingAt {
  return (url) => picturedAt(imageFile(url, dirname(page), siteDir));
}
