import {type Dirent, readdirSync, readFileSync, statSync} from 'node:fs';
import {join, relative} from 'node:path';
import {type Catalog, type CatalogSource, readCatalog} from '@deskbook/content/catalog';
import {contentOf} from '@deskbook/content/checkContent';
import {historyOf} from '@deskbook/content/pageHistory';
import {checkQuizzes} from '@deskbook/quiz/domain/checkQuizzes';
import {drawingsIn} from '@deskbook/quiz/node/drawingsIn';
import {type ListedDoc, reportQuestions} from '@deskbook/quiz/node/reportQuestions';
import {LARGEST_SENT} from '@deskbook/records/domain/readSent';
import {coverageOf} from '@deskbook/records/domain/report/coverage';
import {mergeFiles} from '@deskbook/records/domain/report/mergeFiles';
import {problemText} from '@deskbook/records/domain/report/messages';
import {peopleOf} from '@deskbook/records/domain/report/people';
import {nothingFrom, type Received, readReceived} from '@deskbook/records/domain/report/readReceived';
import {reportOn} from '@deskbook/records/domain/report/reportOn';
import type {QuizQuestions} from '@deskbook/records/domain/report/reportQuestions';
import {reportSiteOf} from '@deskbook/records/domain/report/reportSiteOf';
import {type CoverageFormat, writeCoverage} from '@deskbook/records/domain/report/writeCoverage';
import {buildTime} from '@deskbook/text/dates/buildTime';
import {localDate} from '@deskbook/text/dates/localDate';
import {readFirstDays} from '@deskbook/text/history/history';
import {decodeText} from '@deskbook/ui/browser/decodeText';

interface Options {
  csv?: boolean;
  json?: boolean;
  /** The path of a staff list outside the folder */
  staff?: string;
}

/**
 * Prints what people have learned, based on the files they sent. The exit code is 1 if a file was left out or there was
 * nothing to read.
 */
export async function reportTraining(folder: string, {csv, json, staff}: Options): Promise<number> {
  const content = contentOf(process.cwd());
  const {catalog} = readCatalog(content);
  const {district} = catalog;
  // All days of the report are the district's, wherever this runs.
  process.env.TZ = district.time_zone;
  const files = filesIn(folder);
  if (files === null) {
    process.stderr.write(`There is no folder ${folder}.\n`);
    return 1;
  }
  const url = `${district.url}${district.base_url}`;
  const received = files.map((file) => readFile(folder, file, url));
  if (staff !== undefined) received.push(readFile('', staff, url));
  const leftOut = received.flatMap((each) => each.leftOut);
  for (const {source, problem} of leftOut) process.stderr.write(`Left out: ${source}: ${problemText(problem)}\n`);

  const learned = received.flatMap((each) => each.files);
  const rosters = received.flatMap((each) => each.rosters);
  const lists = received.flatMap((each) => each.staff);
  const names = new Map(received.flatMap((each) => [...each.names]));
  if (learned.length + rosters.length + lists.length === 0) {
    process.stderr.write(`There is nothing to report in ${folder}.\n`);
    return 1;
  }
  const now = buildTime();
  const day = localDate(now.toISOString());
  const people = peopleOf(mergeFiles(learned), rosters, names, lists);
  const known = {site: siteOf(catalog, content), questions: await questionsOf(catalog, content)};
  const report = reportOn(people, known, {session: undefined, today: day, now: now.toISOString()});
  const coverage = coverageOf(report, known.site.roles);
  const format: CoverageFormat = json ? 'json' : csv ? 'csv' : 'text';
  process.stdout.write(writeCoverage({district: district.name, day, coverage, leftOut}, format));
  return leftOut.length > 0 ? 1 : 0;
}

function siteOf(catalog: Catalog, {siteDir, docsPath}: CatalogSource) {
  const docs = addressesIn(catalog);
  return reportSiteOf({
    catalog,
    urlOf: (path) => docs.get(path)?.permalink,
    firstDays: readFirstDays(siteDir, docsPath),
    history: historyOf(catalog, siteDir, docsPath),
  });
}

/** Reads the questions, to grade the answers again. */
async function questionsOf(catalog: Catalog, {siteDir, docsPath}: CatalogSource): Promise<readonly QuizQuestions[]> {
  const drawingsOf = drawingsIn({siteDir, docsPath});
  const {pages, references, byPath} = catalog;
  const {quizzes} = await checkQuizzes(pages, docsPath, drawingsOf);
  const history = historyOf(catalog, siteDir, docsPath);
  const source = {quizzes, references, byPath, docsPath, drawingsOf, history, docs: addressesIn(catalog)};
  return (await reportQuestions(source)).quizzes;
}

/** Returns the pages that readers can find. The output has no links, so their paths do for addresses. */
function addressesIn({pages}: Catalog): Map<string, ListedDoc> {
  const listed = pages.filter((page) => !page.isDraft && !page.data.unlisted);
  return new Map(listed.map(({path, title}) => [path, {title, permalink: path, unlisted: false}]));
}

/** Returns all files below a folder except hidden ones, or null if the folder doesn't exist. */
function filesIn(folder: string): string[] | null {
  try {
    return readdirSync(folder, {recursive: true, withFileTypes: true})
      .filter((entry) => entry.isFile())
      .map((entry) => relative(folder, pathOf(entry)))
      .filter((path) => !/(?:^|[\\/])\./.test(path))
      .sort();
  } catch {
    return null;
  }
}

function pathOf({parentPath, name}: Dirent): string {
  return join(parentPath, name);
}

function readFile(folder: string, source: string, site: string): Received {
  const path = join(folder, source);
  try {
    if (statSync(path).size > LARGEST_SENT) return nothingFrom(source, 'too-large');
    return readReceived(source, decodeText(new Uint8Array(readFileSync(path))), site);
  } catch {
    return nothingFrom(source, 'unreadable');
  }
}
