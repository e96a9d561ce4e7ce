import type {Page, PageOf} from '@deskbook/content/page';
import type {Kind} from '@deskbook/content/schemas/index';

export function pagesOfKind<K extends Kind>(kind: K, pages: readonly Page[]): PageOf<K>[] {
  return pages.filter((page) => page.kind === kind) as unknown as PageOf<K>[];
}
