import {existsSync, mkdirSync, writeFileSync} from 'node:fs';
import {dirname, join, posix, resolve} from 'node:path';
import type {ContentSource} from '../content/checkContent';
import {closedDaysOf} from '../content/closedDays';
import {addToDate, dateInZone} from '../content/dates';
import {namesOf, readDistrict} from '../content/district';
import {descriptorOf} from '../content/kinds';
import {readBlogFacts} from '../content/posts/blogFiles';
import type {District} from '../content/schemas/district';
import {isKind} from '../content/schemas/index';
import {cannotWrite} from '../shared/cannotWrite';
import {hyphenated} from '../shared/hyphenated';
import {slashedPath} from '../shared/slashedPath';
import {fillTemplate, MissingKeys, type Reader} from './fillTemplate';
import {pageTemplate, yamlText} from './templates';

/** What became of a new page: where it is, or why there is none, as a message. */
export interface Written {
  isWritten: boolean;
  message: string;
}

/** Why there can be no such page, as a message for the command line. */
export class NoNewPage extends Error {
  constructor(
    message: string,
    /** Whether there is one already. */
    readonly isTaken = false,
  ) {
    super(message);
  }
}

/**
 * Writes a page from the template of its kind.
 *
 * @param template a kind, or `post`
 * @param title as readers see it; the name of the file comes from it
 * @param folder in place of the usual one, as it is typed in the folder of the site
 */
export function writePage(template: string, title: string, folder: string | undefined, source: ContentSource): Written {
  let planned: ReturnType<typeof planPage>;
  try {
    planned = planPage(template, title, folder, source);
  } catch (error) {
    if (error instanceof NoNewPage) return refused(error.message);
    throw error;
  }
  const {path, text} = planned;
  const file = join(source.siteDir, path);
  try {
    mkdirSync(dirname(file), {recursive: true});
    writeFileSync(file, text, {flag: 'wx'});
  } catch (error) {
    return refused(`${cannotWrite(path, error)}.`);
  }
  return {
    isWritten: true,
    message: `${path} is written.\nReplace its text, and remove the # from the fields you want. Then run npx deskbook check.`,
  };
}

/** What a new page would be; throws `NoNewPage` where there can be none. Its parameters are those of `writePage`. */
export function planPage(
  template: string,
  title: string,
  folder: string | undefined,
  source: ContentSource,
  reader?: Reader,
): {path: string; text: string} {
  const {siteDir, docsPath} = source;
  const chosen = chooseFolder(template, folder, source);
  if ('message' in chosen) throw new NoNewPage(chosen.message);
  const {district} = readDistrict(join(siteDir, docsPath), siteDir, docsPath);
  const today = dateInZone(new Date(), district.time_zone);
  const name = hyphenated(title);
  if (!name) throw new NoNewPage('The title needs at least one letter, because the file is named after it.');

  const path = posix.join(chosen.folder, `${isKind(template) ? '' : `${today}-`}${name}.md`);
  if (existsSync(join(siteDir, path))) {
    throw new NoNewPage(`${path} already exists. Choose another title, or another folder with --in.`, true);
  }
  try {
    return {path, text: newPageText(template, title, source, reader)};
  } catch (error) {
    if (error instanceof MissingKeys) throw new NoNewPage(error.message);
    throw error;
  }
}

/** Where the pages of a template go, relative to the site, or why they can't go there, as a message. */
export function chooseFolder(
  template: string,
  typed: string | undefined,
  {siteDir, docsPath, blogPath}: ContentSource,
): {folder: string} | {message: string} {
  if (!existsSync(join(siteDir, docsPath, 'district.yml')))
    return {message: `There is no ${docsPath}/district.yml here. Go to the folder of your site.`};
  const home = isKind(template) ? docsPath : blogPath;
  const usual = isKind(template) ? posix.join(docsPath, descriptorOf(template).folder) : blogPath;
  const folder = slashedPath(siteDir, resolve(siteDir, typed ?? usual));
  return `${folder}/`.startsWith(`${home}/`)
    ? {folder}
    : {message: `${folder} is not in ${home}, where these pages go.`};
}

/**
 * A page from the template of its kind, filled in for the district.
 *
 * @throws MissingKeys where the district has no key for a field that such a page needs
 */
export function newPageText(
  template: string,
  title: string,
  {siteDir, docsPath, blogPath}: ContentSource,
  reader?: Reader,
): string {
  const {district} = readDistrict(join(siteDir, docsPath), siteDir, docsPath);
  const {authors, tags} = readBlogFacts(siteDir, blogPath).facts;
  const today = dateInZone(new Date(), district.time_zone);
  const dates = {today, soon: openDayAfter(addToDate(today, {amount: 2, unit: 'week'}), district)};
  const values = {...namesOf(district), authors, tags: tags ?? [], ...dates, title: yamlText(title)};
  return fillTemplate(pageTemplate(template), values, reader);
}

/** The first day from this one on that is from Monday to Friday, and on which the first branch is open. */
function openDayAfter(date: string, district: District): string {
  const closed = closedDaysOf(district, Object.keys(district.branches)[0] ?? '');
  const isOpen = ![0, 6].includes(new Date(date).getUTCDay()) && !closed.has(date);
  return isOpen ? date : openDayAfter(addToDate(date, {amount: 1, unit: 'day'}), district);
}

function refused(message: string): Written {
  return {isWritten: false, message};
}
