import type {Catalog} from './catalog';
import type {Page} from './page';

/** Returns the machine that a page is about: itself, or the first equipment guide that its front matter names. */
export function machineOf(page: Page, {references, byPath}: Pick<Catalog, 'references' | 'byPath'>): Page | undefined {
  if (page.kind === 'equipment') return page;
  const named = references.filter(({from}) => from === page.path).map(({to}) => byPath.get(to));
  return named.find((target) => target?.kind === 'equipment');
}
