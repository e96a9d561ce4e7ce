import {type Problem, problemAt} from '@deskbook/text/problems/problems';
import type {Page} from './page';

const MIN_KEYWORDS = 5;

/**
 * Warns about pages with too few search keywords. Skips pages without a kind, which may come from anywhere, and drafts
 * and unlisted pages, which the search doesn't find.
 */
export function checkKeywords(pages: readonly Page[]): Problem[] {
  return pages.flatMap((page) => {
    if (!page.source || !page.kind || page.isDraft || page.data.unlisted) return [];
    const keywords = [...new Set(page.data.keywords)];
    if (keywords.length >= MIN_KEYWORDS) return [];
    return problemAt(page.source.placeOfKey(['keywords']), {
      severity: 'warning',
      message: 'this page has too few keywords',
      found: keywords.join(', ') || 'nothing',
      expected: `at least ${MIN_KEYWORDS}, better 8 to 12, such as "little printer", "paper stuck", "impresora atascada"`,
      fix: 'add the words that staff would type',
    });
  });
}
