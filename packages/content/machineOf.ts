import {groupBy} from '@deskbook/text/groupBy';
import {rememberFor} from '@deskbook/text/remember';
import type {Catalog} from './catalog';
import type {Page} from './page';
import type {Reference} from './references';

/** Returns the machine that a page is about: itself, or the first equipment guide that its front matter names. */
export function machineOf(page: Page, {references, byPath}: Pick<Catalog, 'references' | 'byPath'>): Page | undefined {
  if (page.kind === 'equipment') return page;
  const named =
    referencesByPage(references)
      .get(page.path)
      ?.map(({to}) => byPath.get(to)) ?? [];
  return named.find((target) => target?.kind === 'equipment');
}

const referencesByPage = rememberFor((references: readonly Reference[]) => groupBy(references, ({from}) => [from]));
