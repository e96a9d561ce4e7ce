import {posix} from 'node:path';
import {nearest, nearestFirst} from './nearest';
import type {Page} from './page';
import {type Problem, problemAt} from './problems';
import {asTyped} from './schemaProblems';
import type {Kind} from './schemas/index';
import type {YamlPath} from './yamlSource';

/** Front matter fields that name other pages, and which kinds they may lead to (any, where none is listed). */
export const REFERENCE_FIELDS = {
  equipment: ['equipment'],
  procedures: ['procedure'],
  quiz: ['quiz'],
  teaches: [],
  covers: [],
  prerequisites: [],
  steps: [],
} satisfies Record<string, readonly Kind[]>;

export type ReferenceField = keyof typeof REFERENCE_FIELDS;

/** One page names another in its front matter. Both are paths in the docs folder. */
export interface Reference {
  field: ReferenceField;
  from: string;
  to: string;
}

/** Follows the paths in the front matter of all pages. */
export function readReferences(
  pages: readonly Page[],
  docsPath: string,
): {references: Reference[]; problems: Problem[]} {
  const byPath = new Map(pages.map((page) => [page.path, page]));
  const references: Reference[] = [];
  const problems: Problem[] = [];
  for (const page of pages) {
    for (const {field, path, target} of pathsOf(page)) {
      const to = resolveFrom(page.path, target);
      const found = byPath.get(to);
      const problem = found
        ? wrongKind(page, field, path, target, found)
        : deadEnd(page, path, target, byPath, docsPath);
      if (problem) problems.push(problem);
      else references.push({field, from: page.path, to});
    }
  }
  return {references, problems};
}

/** The path in the docs folder that a relative path leads to from a page. */
export function resolveFrom(pagePath: string, target: string): string {
  return posix.normalize(posix.join(posix.dirname(pagePath), target));
}

function pathsOf(page: Page): {field: ReferenceField; path: YamlPath; target: string}[] {
  if (!page.source || !page.kind) return [];
  return (Object.keys(REFERENCE_FIELDS) as ReferenceField[]).flatMap((field) => {
    const value = (page.data as Record<string, unknown>)[field];
    const targets = Array.isArray(value) ? value : [value];
    return targets.flatMap((target, index) =>
      typeof target === 'string' && /\.mdx?$/.test(target)
        ? [{field, path: Array.isArray(value) ? [field, index] : [field], target}]
        : [],
    );
  });
}

function deadEnd(
  page: Page,
  path: YamlPath,
  target: string,
  pages: ReadonlyMap<string, Page>,
  docsPath: string,
): Problem {
  const near = suggestPath(page.path, target, [...pages.keys()]);
  return problemAt(page.source?.placeOf(path) ?? {file: `${docsPath}/${page.path}`, line: 1, column: 1}, {
    message: `${path[0]} ${JSON.stringify(target)} does not lead to a page`,
    found: target,
    expected: 'the path of a page, relative to this one',
    fix: near && asTyped(path, near),
  });
}

function wrongKind(
  page: Page,
  field: ReferenceField,
  path: YamlPath,
  target: string,
  found: Page,
): Problem | undefined {
  const kinds: readonly Kind[] = REFERENCE_FIELDS[field];
  if (kinds.length === 0 || (found.declaredKind && kinds.includes(found.declaredKind)) || !page.source)
    return undefined;
  return problemAt(page.source.placeOf(path), {
    message: `${field} ${JSON.stringify(target)} leads to ${found.declaredKind ? `a page of kind ${found.declaredKind}` : 'a page without a kind'}`,
    found: target,
    expected: `a page of kind ${kinds.join(' or ')}`,
    fix: 'correct the path, or remove the line',
  });
}

/** The page that was probably meant: its file name is the same or nearly so. Undefined where none is. */
export function suggestPath(from: string, target: string, paths: readonly string[]): string | undefined {
  const name = nearest(
    posix.basename(target),
    paths.map((path) => posix.basename(path)),
  );
  if (!name) return undefined;
  const sameName = paths.filter((path) => posix.basename(path) === name);
  const best = nearestFirst(resolveFrom(from, target), sameName)[0] as string;
  return posix.relative(posix.dirname(from), best);
}
