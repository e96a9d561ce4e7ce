import {EXTENSIONS} from '@deskbook/deskbook/plugins';
import {formatProblem} from '@deskbook/text/problems/formatProblems';
import {type CheckedContent, checkContent, contentOf} from '../checkContent';
import {checkKeywords} from '../keywords';

/**
 * Checks a site made for a test. Its pages are as short as their purpose allows,
 * so the warning about keywords is left out where a page has none at all.
 */
export async function checkSite(siteDir: string, now: Date): Promise<CheckedContent> {
  const checked = await checkContent(contentOf(siteDir), now, EXTENSIONS);
  const withoutKeywords = checked.catalog.pages.filter(({data}) => !data.keywords);
  const leftOut = new Set(checkKeywords(withoutKeywords).map(formatProblem));
  return {...checked, problems: checked.problems.filter((problem) => !leftOut.has(formatProblem(problem)))};
}
