import {readFileSync, statSync} from 'node:fs';
import {dirname, join, posix} from 'node:path';
import {calloutsFileOf, mayHaveCallouts} from '@deskbook/drawings/calloutsFile';
import {partOf} from '@deskbook/drawings/partOf';
import {MAX_REFS, MOVES, readPartRefs} from '@deskbook/drawings/partRefs';
import type {Pictured} from '@deskbook/drawings/photograph';
import {isDrawing, readDrawing} from '@deskbook/drawings/readDrawing';
import {imageFile} from '@deskbook/text/files/imageFile';
import {type Diagnostic, type Problem, positionIn, problemAt, startOf} from '@deskbook/text/problems/problems';
import {slashedPath} from '@deskbook/text/slashedPath';
import type {LinkedFile} from './bodyLinks';
import {calloutsBeside, picturedAt} from './callouts';

/**
 * Finds line drawings that can't be inlined, images that would need to be drawings to get their colors, and lights in
 * tables that no drawing names.
 */
export function checkDrawings(files: readonly LinkedFile[], siteDir: string): Problem[] {
  const shown = new Map(files.map((file) => [file, picturesOf(file, siteDir)]));
  const svgs = [...shown.values()].flat().filter((file) => !mayHaveCallouts(file));
  return [
    ...checkFiles(new Set(svgs), siteDir),
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
    const [, address = '', fragment] = /^([^#]*\.(?:svg|jpe?g|png|webp|avif))#(.+)$/i.exec(url) ?? [];
    const file = type === 'image' && fragment && imageFile(address, dirname(join(siteDir, path)), siteDir);
    if (!file || !statSync(file).isFile()) return [];
    const name = posix.basename(address);
    const at = {file: path, line, column};
    if (!hasParts(file)) return hasFragment(file, fragment) ? [] : [problemAt(at, withoutParts(name, fragment))];
    const drawing = picturedAt(file);
    if (!drawing) return [];
    const refs = readPartRefs(fragment);
    if (!refs) return [problemAt(at, unreadable(name, fragment))];
    const missing = refs.filter(({part}) => !partOf(drawing, part)?.id);
    return missing.map(({part}) => problemAt(at, missingPart(name, part, drawing)));
  });
}

/** Whether an image declares that it has parts, even if they can't be read. */
function hasParts(file: string): boolean {
  return mayHaveCallouts(file) ? calloutsBeside(file) !== null : isDrawing(readFileSync(file, 'utf8'));
}

/** Whether a browser shows an image at this fragment, such as an icon of a sprite. */
function hasFragment(file: string, fragment: string): boolean {
  if (mayHaveCallouts(file)) return false;
  const svg = readFileSync(file, 'utf8');
  return fragment.startsWith('svgView(') || [`id="${fragment}"`, `id='${fragment}'`].some((id) => svg.includes(id));
}

function withoutParts(name: string, fragment: string): Diagnostic {
  const found = `#${fragment}`;
  const message = `the image "${name}" has no parts to show`;
  if (mayHaveCallouts(name)) {
    const fix = `delete "${found}", or name the places in ${calloutsFileOf(name)}`;
    return {severity: 'warning', message, found, expected: 'a photograph with callouts', fix};
  }
  const fix = `delete "${found}", or make the file a drawing: <svg class="drawing"`;
  return {message, found, expected: 'a drawing with numbered parts', fix};
}

function wordFor(name: string): string {
  return mayHaveCallouts(name) ? 'photograph' : 'drawing';
}

function unreadable(name: string, fragment: string): Diagnostic {
  return {
    message: `what follows the name of the ${wordFor(name)} "${name}" cannot be read`,
    found: `#${fragment}`,
    expected: `at most ${MAX_REFS} parts with commas between them; after a colon, how one moves: ${MOVES.join(', ')}`,
    fix: `${name}#tray-2:out`,
  };
}

function missingPart(name: string, part: string, {parts}: Pictured): Diagnostic {
  const names = parts.filter(({id}) => id !== '').map(({id, number}) => `${id} (${number})`);
  const message = `the ${wordFor(name)} "${name}" has no part "${part}"`;
  if (names.length > 0) {
    return {message, found: part, expected: `one of: ${names.join(', ')}`, fix: 'correct the name or the number'};
  }
  return mayHaveCallouts(name)
    ? {message, found: part, expected: 'a photograph with callouts', fix: `name the place in ${calloutsFileOf(name)}`}
    : {
        message,
        found: part,
        expected: 'a drawing whose parts are groups with a number',
        fix: '<g id="feed-button" data-number="4">',
      };
}

/** Finds lights in tables that no drawing on the page names. If a drawing can't be read, that must be fixed first. */
function checkLights([{path, outline}, files]: [LinkedFile, string[]]): Problem[] {
  if (outline.lights.length === 0) return [];
  const drawings = files.filter(hasParts).map(picturedAt);
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

function picturesOf({path, outline}: LinkedFile, siteDir: string): string[] {
  return outline.links
    .filter(({url, type}) => type === 'image' && IS_PICTURE.test(url))
    .map(({url}) => imageFile(url, dirname(join(siteDir, path)), siteDir))
    .filter((file): file is string => file !== undefined && statSync(file).isFile());
}

const IS_PICTURE = /\.(?:svg|jpe?g|png|webp|avif)(?:[?#]|$)/i;

function withoutTheClass(path: string, name: string): Problem {
  return problemAt(startOf(path), {
    severity: 'warning',
    message: `the image "${name}" uses colors of the page, which images do not get`,
    found: 'var(--',
    expected: 'a drawing that becomes part of the page',
    fix: '<svg class="drawing"',
  });
}
