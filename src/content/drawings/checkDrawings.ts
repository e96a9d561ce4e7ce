import {readFileSync, statSync} from 'node:fs';
import {dirname, join, posix, relative, sep} from 'node:path';
import {imageFile} from '../../shared/imageFile';
import type {LinkedFile} from '../bodyLinks';
import {type Problem, problemAt} from '../problems';
import {isDrawing, readDrawing} from './readDrawing';

/** Finds line drawings that cannot be put into a page, and images that wait in vain for the colors of one. */
export function checkDrawings(files: readonly LinkedFile[], siteDir: string): Problem[] {
  return [...filesShown(files, siteDir)].flatMap((file) => {
    const text = readFileSync(file, 'utf8');
    const path = relative(siteDir, file).split(sep).join('/');
    const name = posix.basename(path);
    if (!isDrawing(text)) return text.includes('var(--') ? [withoutTheClass(path, name)] : [];
    return readDrawing(text).faults.map(({offset, message, ...rest}) =>
      problemAt(placeIn(path, text, offset), {message: `the drawing "${name}" ${message}`, ...rest}),
    );
  });
}

/** The SVG files that pages show, each once. */
function filesShown(files: readonly LinkedFile[], siteDir: string): Set<string> {
  const shown = files.flatMap(({path, outline}) =>
    outline.links
      .filter(({url, type}) => type === 'image' && /\.svg(?:[?#]|$)/i.test(url) && !/^(?:[a-z]+:|\/\/)/i.test(url))
      .map(({url}) => imageFile(url, dirname(join(siteDir, path)), siteDir)),
  );
  return new Set(shown.filter((file): file is string => file !== undefined && statSync(file).isFile()));
}

function withoutTheClass(path: string, name: string): Problem {
  return problemAt(
    {file: path, line: 1, column: 1},
    {
      severity: 'warning',
      message: `the image "${name}" uses colors of the page, which images do not get`,
      found: 'var(--',
      expected: 'a drawing that becomes part of the page',
      fix: '<svg class="drawing"',
    },
  );
}

function placeIn(file: string, text: string, offset: number) {
  const before = text.slice(0, offset).split('\n');
  return {file, line: before.length, column: (before.at(-1) ?? '').length + 1};
}
