import {posix} from 'node:path';
import {nearest, nearestFirst} from '@deskbook/text/nearest';
import {type Problem, problemAt, startOf} from '@deskbook/text/problems/problems';
import type {YamlPath} from '@deskbook/text/yaml/yamlSource';
import type {Page} from './page';
import {pageFinder, slugOf} from './pageNames';
import {asTyped} from './schemaProblems';
import type {Kind} from './schemas/index';
import {PUBLISHED} from './schemas/published';
import {isPublic, leadsToStaffPage} from './visibility';

export const REFERENCE_FIELDS = {
  contract: {kinds: ['contract']},
  contracts: {kinds: ['contract']},
  equipment: {kinds: ['equipment']},
  procedures: {kinds: ['procedure']},
  quiz: {kinds: ['quiz']},
  teaches: {kinds: []},
  covers: {kinds: []},
  fallback: {kinds: [], mayBeText: true},
  prerequisites: {kinds: [], mayBeText: true},
  steps: {kinds: [], mayBeText: true},
} satisfies Record<string, ReferenceRule>;

interface ReferenceRule {
  /** Kinds it may link to; empty means any. */
  kinds: readonly Kind[];
  /** Whether text that isn't a page is allowed. */
  mayBeText?: boolean;
}

export type ReferenceField = keyof typeof REFERENCE_FIELDS;

/** A link in front matter. Both ends are paths in the docs folder. */
export interface Reference {
  field: ReferenceField;
  from: string;
  to: string;
}

interface Named {
  field: ReferenceField;
  path: YamlPath;
  target: string;
}

/** Resolves the links in front matter. The returned pages have relative paths in place of slugs and titles. */
export function readReferences(
  pages: readonly Page[],
  docsPath: string,
): {pages: Page[]; references: Reference[]; problems: Problem[]} {
  const byPath = new Map(pages.map((page) => [page.path, page]));
  const findByName = pageFinder(pages);
  const references: Reference[] = [];
  const problems: Problem[] = [];
  const candidates = (page: Page, {field, target}: Named): Page[] => {
    if (!isPath(target)) return findByName(target, REFERENCE_FIELDS[field].kinds);
    const found = byPath.get(resolveFrom(page.path, target));
    return found ? [found] : [];
  };
  const find = (page: Page, named: Named): Page | undefined => {
    const [found, ...others] = candidates(page, named);
    const rule: ReferenceRule = REFERENCE_FIELDS[named.field];
    let problem: Problem | undefined;
    if (rule.mayBeText && !isPath(named.target)) {
      if (!found || others.length > 0) return undefined;
    } else if (!found) problem = deadEnd(page, named, pages, docsPath);
    else if (others.length > 0) problem = ambiguous(page, named, [found, ...others]);
    else problem = wrongKind(page, named, found);
    problem ??= found && forStaff(page, named, found);
    if (problem) problems.push(problem);
    return problem ? undefined : found;
  };
  const resolved = pages.map((page) => {
    let data = page.data as Record<string, unknown>;
    for (const named of namesIn(page)) {
      const found = find(page, named);
      if (!found) continue;
      references.push({field: named.field, from: page.path, to: found.path});
      if (isPath(named.target)) continue;
      data = replaceAt(data, named.path, relativePath(page.path, found.path)) as typeof data;
    }
    return data === page.data ? page : ({...page, data} as Page);
  });
  return {pages: resolved, references, problems};
}

function isPath(target: string): boolean {
  return /\.mdx?$/.test(target);
}

export function relativePath(from: string, to: string): string {
  return posix.relative(posix.dirname(from), to);
}

export function resolveFrom(pagePath: string, target: string): string {
  return posix.normalize(posix.join(posix.dirname(pagePath), target));
}

function namesIn(page: Page): Named[] {
  if (!page.source || !page.kind) return [];
  return (Object.keys(REFERENCE_FIELDS) as ReferenceField[]).flatMap((field) => {
    const targets = targetsIn((page.data as Record<string, unknown>)[field], [field]);
    return targets.map((named) => ({field, ...named}));
  });
}

/** Collects a string, the strings of a list, or the steps of its groups. */
function targetsIn(value: unknown, path: YamlPath): {path: YamlPath; target: string}[] {
  if (typeof value === 'string') return [{path, target: value}];
  if (Array.isArray(value)) return value.flatMap((item, index) => targetsIn(item, [...path, index]));
  if (typeof value !== 'object' || value === null || !('steps' in value)) return [];
  return targetsIn(value.steps, [...path, 'steps']);
}

function replaceAt(data: unknown, [key, ...rest]: YamlPath, value: unknown): unknown {
  if (key === undefined) return value;
  if (Array.isArray(data)) return data.map((item, index) => (index === key ? replaceAt(item, rest, value) : item));
  const map = data as Record<string | number, unknown>;
  return {...map, [key]: replaceAt(map[key], rest, value)};
}

function deadEnd(page: Page, {path, target}: Named, pages: readonly Page[], docsPath: string): Problem {
  const near = isPath(target)
    ? suggestPath(
        page.path,
        target,
        pages.map((other) => other.path),
      )
    : nearest(
        target,
        pages.flatMap((other) => [other.title, slugOf(other)]),
      );
  return problemAt(page.source?.placeOf(path) ?? startOf(`${docsPath}/${page.path}`), {
    message: `${path[0]} ${JSON.stringify(target)} does not lead to a page`,
    found: target,
    expected: 'the title of a page, its slug, or its path relative to this one',
    fix: near && asTyped(path, near),
  });
}

function wrongKind(page: Page, {field, path, target}: Named, found: Page): Problem | undefined {
  const kinds: readonly Kind[] = REFERENCE_FIELDS[field].kinds;
  if (kinds.length === 0 || (found.declaredKind && kinds.includes(found.declaredKind)) || !page.source)
    return undefined;
  return problemAt(page.source.placeOf(path), {
    message: `${field} ${JSON.stringify(target)} leads to ${found.declaredKind ? `a page of kind ${found.declaredKind}` : 'a page without a kind'}`,
    found: target,
    expected: `a page of kind ${kinds.join(' or ')}`,
    fix: 'correct the path, or remove the line',
  });
}

/** Reports a public page that links to a staff page. Fields that aren't published don't count. */
function forStaff(page: Page, {field, path, target}: Named, found: Page): Problem | undefined {
  const isShown = page.kind && isPublic(page) && Object.hasOwn(PUBLISHED[page.kind], field);
  if (!isShown || isPublic(found) || !page.source) return undefined;
  return problemAt(page.source.placeOf(path), leadsToStaffPage(`${field} ${JSON.stringify(target)}`, target));
}

function ambiguous(page: Page, {field, path, target}: Named, found: readonly Page[]): Problem | undefined {
  if (!page.source) return undefined;
  const paths = found.map((candidate) => relativePath(page.path, candidate.path));
  return problemAt(page.source.placeOf(path), {
    message: `${field} ${JSON.stringify(target)} could be any of ${found.length} pages`,
    found: target,
    expected: `one of: ${paths.join(', ')}`,
    fix: asTyped(path, paths[0] as string),
  });
}

/** Suggests a path with the same or nearly the same file name; undefined if none is close. */
export function suggestPath(from: string, target: string, paths: readonly string[]): string | undefined {
  const name = nearest(
    posix.basename(target),
    paths.map((path) => posix.basename(path)),
  );
  if (!name) return undefined;
  const sameName = paths.filter((path) => posix.basename(path) === name);
  const best = nearestFirst(resolveFrom(from, target), sameName)[0] as string;
  return relativePath(from, best);
}
