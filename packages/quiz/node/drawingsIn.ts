import {readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {isDrawing, readDrawing} from '@deskbook/drawings/readDrawing';
import {imageFile} from '@deskbook/text/files/imageFile';
import type {DrawingAt, DrawingsOf} from '../domain/authoring';

export function drawingsIn({siteDir, docsPath}: {siteDir: string; docsPath: string}): DrawingsOf {
  return (path) => drawingsOn(join(siteDir, docsPath, path), siteDir);
}

/** @param page the absolute path of the page */
export function drawingsOn(page: string, siteDir: string): DrawingAt {
  return (url) => {
    const file = imageFile(url, dirname(page), siteDir);
    const text = file ? readFileSync(file, 'utf8') : '';
    return isDrawing(text) ? readDrawing(text).drawing : null;
  };
}
