import {readFileSync, statSync} from 'node:fs';
import {dirname, join, posix} from 'node:path';
import {partOf} from '@deskbook/drawings/partOf';
import {MOVES, readPartRefs} from '@deskbook/drawings/partRefs';
import {type Drawing, isDrawing, readDrawing} from '@deskbook/drawings/readDrawing';
import {imageFile} from '@deskbook/text/files/imageFile';
import {type Diagnostic, type Problem, positionIn, problemAt, startOf} from '@deskbook/text/problems/problems';
import {slashedPath} from '@deskbook/text/slashedPath';
import type {LinkedFile} from './bodyLinks';

/**
 * Finds line drawings that can't be inlined, images that would need to be drawings to get their colors, and lights in
 * tables that no drawing names.
 */
export function checkDrawings(files: readonly LinkedFile[], siteDir: string): Problem[] {
  const shown = new Map(files.map((file) => [file, svgsOf(file, siteDir)]));
  return [
    ...checkFiles(new Set([...shown.values()].flat()), siteDir),
    ...files.flatMap((file) => checkParts(file, siteDir)),
    ...[...shown].flatMap(checkLights),
  ];
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

/** Finds images that ask for parts which their drawing doesn't have. */
function checkParts({path, outline}: LinkedFile, siteDir: string): Problem[] {
  return outline.links.flatMap(({url, type, line, column}) => {
    const [, address = '', fragment] = /^([^#]*\.svg)#(.+)$/i.exec(url) ?? [];
    const file = type === 'image' && fragment && imageFile(address, dirname(join(siteDir, path)), siteDir);
    if (!file || !statSync(file).isFile()) return [];
    const text = readFileSync(file, 'utf8');
    const name = posix.basename(address);
    const at = {file: path, line, column};
    if (!isDrawing(text)) return hasFragment(text, fragment) ? [] : [problemAt(at, withoutParts(name, fragment))];
    const {drawing} = readDrawing(text);
    if (!drawing) return [];
    const refs = readPartRefs(fragment);
    if (!refs) return [problemAt(at, unreadable(name, fragment))];
    const missing = refs.filter(({part}) => !partOf(drawing, part)?.id);
    return missing.map(({part}) => problemAt(at, missingPart(name, part, drawing)));
  });
}

/** Whether a browser shows an image at this fragment, such as an icon of a sprite. */
function hasFragment(svg: string, fragment: string): boolean {
  return fragment.startsWith('svgView(') || [`id="${fragment}"`, `id='${fragment}'`].some((id) => svg.includes(id));
}

function withoutParts(name: string, fragment: string): Diagnostic {
  return {
    message: `the image "${name}" has no parts to show`,
    found: `#${fragment}`,
    expected: 'a drawing with numbered parts',
    fix: `delete "#${fragment}", or make the file a drawing: <svg class="drawing"`,
  };
}

function unreadable(name: string, fragment: string): Diagnostic {
  return {
    message: `what follows the name of the drawing "${name}" cannot be read`,
    found: `#${fragment}`,
    expected: `parts with commas between them; after a colon, how one moves: ${MOVES.join(', ')}`,
    fix: `${name}#tray-2:out`,
  };
}

function missingPart(name: string, part: string, {parts}: Drawing): Diagnostic {
  const names = parts.filter(({id}) => id !== '').map(({id, number}) => `${id} (${number})`);
  return {
    message: `the drawing "${name}" has no part "${part}"`,
    found: part,
    expected: names.length > 0 ? `one of: ${names.join(', ')}` : 'a drawing whose parts are groups with a number',
    fix: names.length > 0 ? 'correct the name or the number' : '<g id="feed-button" data-number="4">',
  };
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
