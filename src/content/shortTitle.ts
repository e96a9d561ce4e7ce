import type {Page} from './page';

/** `Receipt printer` for `Receipt printer (Epson TM-T88VI)`, unless there is another model of it. */
export function shortTitle(page: Page, pages: Iterable<Page>): string {
  if (page.kind !== 'equipment') return page.title;
  const name = withoutModel(page.title);
  for (const other of pages) {
    if (other !== page && other.kind === 'equipment' && withoutModel(other.title) === name) return page.title;
  }
  return name;
}

function withoutModel(title: string): string {
  return title.replace(/\s+\([^()]*\)$/, '');
}
