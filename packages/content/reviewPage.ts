import {addToDate, dateInZone, parseDuration} from '@deskbook/text/dates/dates';
import {rewriteFile} from '@deskbook/text/files/replaceFile';
import {formatProblems} from '@deskbook/text/problems/formatProblems';
import {type Outcome, refused} from '@deskbook/text/tellOutcome';
import {textAt, valueAt} from '@deskbook/text/yaml/yamlSource';
import type {CatalogSource, readCatalog} from './catalog';
import {editYaml} from './editYaml/editYaml';
import {changeFrontMatter} from './frontMatter';
import {nearestPath, pageAtPath} from './pageAtPath';

const FIELD = 'last_reviewed_on';
/** Keys to insert it after, the best one first. */
const ABOVE = ['owner', 'description', 'title', 'kind'];

export interface Review extends Outcome {
  /** When the next review is due, if the page has an interval. */
  next?: string;
}

/**
 * Marks a page as reviewed today and changes nothing else in it.
 *
 * @param path as typed in the site's folder: `docs/procedures/load-receipt-paper.md`
 */
export function reviewPage(path: string, site: CatalogSource & ReturnType<typeof readCatalog>, now: Date): Review {
  const {siteDir, docsPath, catalog, problems} = site;
  const page = pageAtPath(path, site);
  if (!page) {
    const near = nearestPath(
      path,
      catalog.pages.filter(({declaredKind}) => declaredKind),
      docsPath,
    );
    return refused(`${path} is not a page of this site.${near ? `\nDid you mean ${near}?` : ''}`);
  }

  const file = `${docsPath}/${page.path}`;
  if (!page.declaredKind) return refused(`${file} has no kind, and only pages with a kind have a review date.`);
  if (!page.source) {
    const ofFile = problems.filter((problem) => problem.file === file);
    return refused(`${formatProblems(ofFile)}\nNo date was written.`);
  }

  const today = dateInZone(now, catalog.district.time_zone);
  if (typeof (valueAt(page.source.value, [FIELD]) ?? '') !== 'string') {
    const {line} = page.source.placeOfKey([FIELD]);
    return refused(`${file}:${line} is not one date, so none was written.\nWrite ${FIELD}: ${today}`);
  }
  const failure = rewriteFile(siteDir, file, (text) =>
    changeFrontMatter(text, (yaml) => editYaml(yaml, {set: [FIELD], value: today, after: ABOVE}) ?? yaml),
  );
  if (failure) return refused(`${failure}.`);
  const reviewIn = parseDuration(textAt(page.source, 'review_in') ?? '');
  const next = reviewIn ? addToDate(today, reviewIn) : undefined;
  return {isWritten: true, message: `${file}: reviewed ${today}${next ? `, next review due ${next}` : ''}`, next};
}
