import {readFileSync, statSync} from 'node:fs';
import {dirname, join, posix} from 'node:path';
import {isDrawing, readDrawing} from '@deskbook/drawings/readDrawing';
import {imageFile} from '@deskbook/text/files/imageFile';
import {type Problem, positionIn, problemAt, startOf} from '@deskbook/text/problems/problems';
import {slashedPath} from '@deskbook/text/slashedPath';
import type {LinkedFile} from './bodyLinks';

/**
 * Finds line drawings that can't be inlined, images that would need to be drawings to get their colors, and lights in
 * tables that no drawing names.
 */
export function checkDrawings(files: readonly LinkedFile[], siteDir: string): Problem[] {
  const shown = new Map(files.map((file) => [file, svgsOf(file, siteDir)]));
  return [...checkFiles(new Set([...shown.values()].flat()), siteDir), ...[...shown].flatMap(checkLights)];
}

function checkFiles(files: ReadonlySet<string>, siteDir: string): Problem[] {
  return [...files].flatMap((file) => {
    const text = readFileSync(file, 'utf8');
    const path = slashedPath(siteDir, file);
    const name = posix.basename(path);
    if (!isDrawing(text)) return text.includes('var(--') ? [withoutTheClass(path, name)] : [];
    return readDrawing(text).faults.map(({offset, message, ...rest}) =>
      problemAt({file: path, ...positionIn(text, offset)}, {message: `the drawing "${name}" ${message}`, ...rest}),
    );
  });
}

/** Finds lights in tables that no drawing on the page names. If a drawing can't be read, that must be fixed first. */
function checkLights([{path, outline}, files]: [LinkedFile, string[]]): Problem[] {
  if (outline.lights.length === 0) return [];
  const texts = files.map((file) => readFileSync(file, 'utf8')).filter(isDrawing);
  const drawings = texts.map((text) => readDrawing(text).drawing);
  if (drawings.includes(null)) return [];
  const named = drawings.flatMap((drawing) => drawing?.parts.map(({number}) => number) ?? []);
  const said = new Set(named);
  return outline.lights.flatMap(({numbers, ...place}) =>
    numbers
      .filter((number) => !said.has(number) && said.add(number))
      .map((number) => {
        const at = {file: path, ...place};
        return problemAt(at, {
          severity: 'warning',
          message: `no drawing on this page says what light ${number} is`,
          found: number,
          expected: named.length > 0 ? `one of: ${named.join(', ')}` : 'a drawing with numbered parts',
          fix: `correct the number, or write a name beside disc ${number} of the drawing`,
        });
      }),
  );
}

function svgsOf({path, outline}: LinkedFile, siteDir: string): string[] {
  return outline.links
    .filter(({url, type}) => type === 'image' && /\.svg(?:[?#]|$)/i.test(url))
    .map(({url}) => imageFile(url, dirname(join(siteDir, path)), siteDir))
    .filter((file): file is string => file !== undefined && statSync(file).isFile());
}

function withoutTheClass(path: string, name: string): Problem {
  return problemAt(startOf(path), {
    severity: 'warning',
    message: `the image "${name}" uses colors of the page, which images do not get`,
    found: 'var(--',
    expected: 'a drawing that becomes part of the page',
    fix: '<svg class="drawing"',
  });
}
