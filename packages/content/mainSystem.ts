import type {Page} from './page';

/** Returns the system that a page is mainly about: its `main_system`, or the first of its systems. */
export function mainSystemOf(page: Page): string | undefined {
  return page.kind ? (page.data.main_system ?? page.data.systems?.[0]) : undefined;
}
