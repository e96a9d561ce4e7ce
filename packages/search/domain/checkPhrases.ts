import type {Page} from '@deskbook/content/page';
import {type Problem, problemAt} from '@deskbook/text/problems/problems';
import {isFunctionWord} from './functionWords';
import {stemOf} from './stem';
import {wordsOf} from './words';

/**
 * Warns about pages whose keywords are all words of their own title: the search knows those anyway. Skips pages without
 * a kind, which may come from anywhere, and drafts and unlisted pages, which the search doesn't find.
 */
export function checkPhrases(pages: readonly Page[]): Problem[] {
  return pages.flatMap((page) => {
    if (!page.source || !page.kind || page.isDraft || page.data.unlisted) return [];
    const {keywords = []} = page.data;
    const known = new Set(wordsOf(page.title).map(stemOf));
    const says = (keyword: string) =>
      wordsOf(keyword).some((word) => !isFunctionWord(word) && !known.has(stemOf(word)));
    if (keywords.length === 0 || keywords.some(says)) return [];
    return problemAt(page.source.placeOfKey(['keywords']), {
      severity: 'warning',
      message: 'the keywords of this page say only what its title says',
      found: keywords.join(', '),
      expected: 'phrases with other words, as staff would ask, such as "paper stuck in the cutter"',
      fix: 'add the words that staff would type',
    });
  });
}
