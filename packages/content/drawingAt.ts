import {readFileSync, statSync} from 'node:fs';
import {type Drawing, isDrawing, readDrawing} from '@deskbook/drawings/readDrawing';

/** Reads a drawing; null if there is none at that path, or if it can't be shown. */
export function drawingAt(file: string | undefined): Drawing | null {
  if (!file || !statSync(file).isFile()) return null;
  const text = readFileSync(file, 'utf8');
  return isDrawing(text) ? readDrawing(text).drawing : null;
}
