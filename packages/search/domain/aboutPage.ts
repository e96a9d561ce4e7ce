import type {Catalog} from '@deskbook/content/catalog';
import {modelName} from '@deskbook/content/equipment';
import type {Page} from '@deskbook/content/page';
import {wordsOf} from './words';

type Related = Pick<Catalog, 'relations' | 'byPath'>;

/** More wouldn't make a result clearer. */
const MAX = 2;

/** Returns what tells a page from similar ones: a machine's make and model, or the machines that a task is about. */
export function aboutOf(page: Page, catalog: Related): string[] {
  if (page.kind === 'equipment') return missingIn(page.title, [page.data.category ?? '', modelName(page.data)]);
  if (page.kind === 'procedure') return missingIn(page.title, machinesOf(page.path, catalog)).slice(0, MAX);
  return [];
}

function machinesOf(path: string, {relations, byPath}: Related): string[] {
  const related = [...(relations.get(path) ?? [])].map((each) => byPath.get(each));
  return related.flatMap((page) => (page?.kind === 'equipment' ? [page.title] : []));
}

/** Leaves out names that are mostly in the title already. */
function missingIn(title: string, names: readonly string[]): string[] {
  const known = new Set(wordsOf(title));
  return names.filter((name) => {
    const words = wordsOf(name);
    return words.length > 0 && words.filter((word) => known.has(word)).length <= words.length / 2;
  });
}
