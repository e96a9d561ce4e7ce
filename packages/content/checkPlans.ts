import {readFileSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {isDrawing, readDrawing} from '@deskbook/drawings/readDrawing';
import type {Part} from '@deskbook/drawings/readParts';
import {imageFile} from '@deskbook/text/files/imageFile';
import {nearest, nearestFirst, oneOf} from '@deskbook/text/nearest';
import {plainWords} from '@deskbook/text/plainWords';
import {type Diagnostic, type Problem, problemAt} from '@deskbook/text/problems/problems';
import {valueAt, type YamlPath, type YamlSource} from '@deskbook/text/yaml/yamlSource';
import {unitsInService} from './equipment';
import type {Page, PageOf} from './page';
import {type DocsFolder, type Plans, placeAt, placeId, placeNames, planPath} from './plans';
import type {District} from './schemas/district';

/**
 * Finds files of plans that aren't drawings with places. Missing files are found as broken links, and other faults as
 * those of all drawings.
 */
export function checkPlans(
  {branches}: Pick<District, 'branches'>,
  source: YamlSource | null,
  {siteDir, docsPath}: DocsFolder,
): Problem[] {
  if (!source) return [];
  const planned = Object.entries(branches).filter(([, {plan = []}]) => plan.length > 0);
  const faults = planned.flatMap(([key, {plan = []}]) => {
    const seen = new Map<string, string>();
    return plan.flatMap((path, index) => {
      const file = imageFile(path, join(siteDir, docsPath), siteDir);
      if (!file || !statSync(file).isFile()) return [];
      const at = source.placeOf(pathOfPlan(source, key, index));
      return faultsOf(readFileSync(file, 'utf8'), path, seen).map((fault) => problemAt(at, fault));
    });
  });
  return [
    ...faults,
    ...sameAddresses(
      planned.map(([key]) => key),
      source,
    ),
  ];
}

/** Finds branches whose keys differ only in what an address can't have, so that one plan would replace the other. */
function sameAddresses(keys: readonly string[], source: YamlSource): Problem[] {
  return keys.flatMap((key, index) => {
    const other = keys.slice(0, index).find((each) => planPath(each) === planPath(key));
    if (other === undefined) return [];
    return problemAt(source.placeOf(['branches', key]), {
      message: `the plans of "${other}" and "${key}" would have the same address`,
      found: key,
      expected: 'a key with other letters or digits',
      fix: `rename ${key}`,
    });
  });
}

/** A branch with one floor needs no list. */
function pathOfPlan(source: YamlSource, branch: string, index: number): YamlPath {
  const path = ['branches', branch, 'plan'];
  return Array.isArray(valueAt(source.value, path)) ? [...path, index] : path;
}

/** @param seen the floors' places, by id and by name, which has to be unique in a branch */
function faultsOf(text: string, path: string, seen: Map<string, string>): Diagnostic[] {
  const found = path;
  if (!isDrawing(text)) {
    const fix = '<svg class="drawing"';
    return [
      {message: `the plan "${path}" is not a line drawing`, found, expected: 'a drawing with numbered parts', fix},
    ];
  }
  const parts = readDrawing(text).drawing?.parts;
  if (parts?.length === 0) {
    const expected = 'a group with a number around each place';
    const fix = '<g id="reference-desk" data-number="1">';
    return [{severity: 'warning', message: `the plan "${path}" has no places`, found, expected, fix}];
  }
  return (parts ?? []).flatMap((part) => twice(part, path, seen));
}

function twice(part: Part, path: string, seen: Map<string, string>): Diagnostic[] {
  const keys = [`called "${part.name}"`, `with the id "${placeId(part)}"`];
  const known = keys.find((key) => seen.has(key));
  const other = known && seen.get(known);
  for (const key of keys) seen.set(key, path);
  if (!other) return [];
  const found = other === path ? path : `${other} and ${path}`;
  const expected = 'a name and an id of its own for each place of the branch';
  return [{message: `the plan has two places ${known}`, found, expected}];
}

/** Finds locations that sound like a place in the plan of their branch and aren't one. */
export function checkLocations(
  pages: readonly Page[],
  {branches}: Pick<District, 'branches'>,
  plans: Plans,
): Problem[] {
  if (plans.size === 0) return [];
  return pages.flatMap((page) => {
    if (page.kind !== 'equipment' || !page.source) return [];
    return unitsInService(page.data).flatMap((unit) => checkLocation(unit, page, {branches, plans}));
  });
}

function checkLocation(
  unit: ReturnType<typeof unitsInService>[number],
  {data, source}: PageOf<'equipment'>,
  {branches, plans}: Pick<District, 'branches'> & {plans: Plans},
): Problem[] {
  const {branch, location} = unit;
  const names = placeNames(plans.get(branch));
  if (!location || !source || names.length === 0 || placeAt(unit, plans)) return [];
  const [, head = location, rest = ''] = /^(.*?)((?:,| \().*)?$/s.exec(location) ?? [];
  const near = soundsLike(head, names);
  if (!near) return [];
  return [
    problemAt(source.placeOf(['units', (data.units ?? []).indexOf(unit), 'location']), {
      severity: 'warning',
      message: `location "${location}" is not a place in the plan of ${branches[branch]?.name ?? branch}`,
      found: location,
      expected: oneOf(head, names),
      fix: `location: ${/[:#]/.test(near + rest) ? JSON.stringify(near + rest) : near + rest}`,
    }),
  ];
}

/** Returns the place that is spelled nearly alike, or that has all the words of the other. */
function soundsLike(head: string, names: readonly string[]): string | undefined {
  const given = wordsIn(head);
  const alike = names.filter((name) => {
    const words = wordsIn(name);
    return words.length > 0 && given.length > 0 && (isAmong(words, given) || isAmong(given, words));
  });
  return nearest(head, names) ?? nearestFirst(head, alike)[0];
}

function wordsIn(text: string): string[] {
  return plainWords(text)
    .split(' ')
    .filter((word) => !BETWEEN.includes(word));
}

/** Words that don't name a place. */
const BETWEEN = ['', 'a', 'an', 'and', 'at', 'behind', 'by', 'in', 'near', 'of', 'on', 'the', 'to'];

function isAmong(some: readonly string[], all: readonly string[]): boolean {
  return some.every((word) => all.includes(word));
}
