import {existsSync} from 'node:fs';
import {join, posix, resolve} from 'node:path';
import {addDays, addToDate, dateInZone} from '@deskbook/text/dates/dates';
import {slashedPath} from '@deskbook/text/slashedPath';
import {hyphenated} from '@deskbook/text/strings';
import type {ContentSource} from '../checkContent';
import {closedDaysOf} from '../closedDays';
import {namesOf, readDistrict} from '../district';
import {descriptorOf} from '../kinds';
import {readBlogFacts} from '../posts/blogFiles';
import type {District} from '../schemas/district';
import {isKind} from '../schemas/index';
import {fillTemplate, MissingKeys, type Reader} from './fillTemplate';
import {pageTemplate, templateNames, yamlText} from './readTemplates';

/** Why a page can't be created, as a message for the command line. */
export class NoNewPage extends Error {
  constructor(
    message: string,
    /** Whether the page already exists. */
    readonly isTaken = false,
  ) {
    super(message);
  }
}

/**
 * Plans a new page without writing it.
 *
 * @param template a kind, or `post`
 * @param title as readers see it; also determines the file name
 * @param folder overrides the default folder, as typed in the site's folder
 * @throws NoNewPage if it can't be created
 */
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

/** Returns the folder for a template's pages, relative to the site, or a message why they can't go there. */
export function chooseFolder(
  template: string,
  typed: string | undefined,
  {siteDir, docsPath, blogPath}: ContentSource,
): {folder: string} | {message: string} {
  if (!templateNames().includes(template)) return {message: 'There is no template for this kind of page.'};
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
 * Fills in a kind's template for the district.
 *
 * @throws MissingKeys if the district has no key for a required field
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

/** Returns the next weekday, including the given day, on which the first branch is open. */
function openDayAfter(date: string, district: District): string {
  const closed = closedDaysOf(district, Object.keys(district.branches)[0] ?? '');
  const isOpen = ![0, 6].includes(new Date(date).getUTCDay()) && !closed.has(date);
  return isOpen ? date : openDayAfter(addDays(date, 1), district);
}
