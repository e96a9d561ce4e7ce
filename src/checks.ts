import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {checkAddresses} from './content/addresses/checkAddresses';
import {checkAddressLinks} from './content/addresses/checkAddressLinks';
import {addressesOf} from './content/addresses/siteAddresses';
import {checkAltText} from './content/altText';
import {checkBodyLinks, linkedFilesOf} from './content/bodyLinks';
import {type Catalog, type CatalogSource, readCatalog} from './content/catalog';
import {checkCategories} from './content/checkCategories';
import {dateInZone} from './content/dates';
import {linksOfDistrict} from './content/districtLinks';
import {namesIn} from './content/docIds';
import {checkDrawings} from './content/drawings/checkDrawings';
import {checkImageOfPage} from './content/imageOfPage';
import {checkKeywords} from './content/keywords';
import {checkMdx} from './content/mdx/checkMdx';
import {checkDiagrams} from './content/mermaid/checkDiagrams';
import {readTags} from './content/posts/blogFiles';
import {readPosts} from './content/posts/readPosts';
import {type Problem, sortProblems} from './content/problems';
import {checkReviews} from './content/reviews';
import {checkStrayFiles} from './content/strayFiles';
import {readText} from './content/textFile';
import {checkWording} from './content/wording/checkWording';
import {wordedFilesOf} from './content/wording/wordedFiles';
import {SECTIONS} from './plugins/front-desk/domain/cards';
import {type CheckedQuiz, checkPost, checkQuizzes} from './plugins/quiz/domain/checkQuizzes';
import {checkSynonyms} from './plugins/search/domain/checkSynonyms';
import {checkCalendar} from './plugins/training-calendar/domain/conflicts';

export interface ContentSource extends CatalogSource {
  /** The blog folder, relative to the site; it may be missing. */
  blogPath: string;
}

/** Where the content of a site lies. */
export function contentOf(siteDir: string): ContentSource {
  return {siteDir, docsPath: 'docs', blogPath: 'blog'};
}

export interface CheckedContent {
  catalog: Catalog;
  problems: Problem[];
  /** The texts of all Mermaid diagrams, in pages and posts, each once. */
  diagrams: string[];
  /** The quiz pages whose questions could be read. */
  quizzes: CheckedQuiz[];
}

/**
 * The whole content check: the catalog's problems and those between its pages, sorted by file.
 *
 * @param now the instant at which reviews are judged, in the district's time zone
 */
export async function checkContent(source: ContentSource, now: Date): Promise<CheckedContent> {
  const {catalog, problems} = readCatalog(source);
  const blog = readPosts(source.siteDir, source.blogPath);
  const linked = addressesOf(catalog, blog.posts, source);
  const linking = [...linked, ...linksOfDistrict(catalog.districtSource, source.docsPath)];
  const {quizzes, problems: quizProblems} = await checkQuizzes(catalog.pages, source.docsPath);
  const severity = catalog.district.broken_links === 'warn' ? 'warning' : 'error';
  const today = dateInZone(now, catalog.district.time_zone);
  return {
    catalog,
    problems: sortProblems([
      ...problems,
      ...checkReviews(catalog.pages, today),
      ...checkKeywords(catalog.pages),
      ...checkWording(wordedFilesOf(catalog.pages, blog.posts, source.docsPath), catalog.district),
      ...checkCalendar(catalog, today),
      ...blog.problems,
      ...(await Promise.all(blog.posts.map(checkPost))).flat(),
      ...readTags(source.siteDir, source.docsPath).problems,
      ...checkAddresses(linked),
      ...checkAddressLinks(linking, {...addressOptions(catalog, source), severity}),
      ...checkBodyLinks(linking, {...source, severity}),
      ...checkAltText(linked),
      ...checkDrawings(linked, source.siteDir),
      ...checkStrayFiles(namesIn(join(source.siteDir, source.docsPath), true), source.docsPath, () =>
        linkedFilesOf(linked),
      ),
      ...linked.flatMap((file) => checkImageOfPage(file, source.siteDir)),
      ...checkCategories(source.siteDir, source.docsPath),
      ...(await checkMdx(linked, source.siteDir)),
      ...quizProblems,
      ...synonymProblems(source),
      ...(await checkDiagrams(linked, source.siteDir)),
    ]),
    diagrams: [...new Set(linked.flatMap(({outline}) => outline.diagrams.map(({text}) => text)))],
    quizzes,
  };
}

/** The pages of the site that are made of no file, and all that is below the calendar. */
const PLACES = ['', ...SECTIONS.map(({name}) => name), 'training', 'pages', 'search', 'my-training', 'calendar'];
const BELOW = /^\/(?:calendar|api)\//;

function addressOptions({district}: Catalog, {siteDir}: ContentSource) {
  return {
    url: district.url,
    baseUrl: district.base_url,
    isPlace: (path: string) => PLACES.includes(path.replace(/^\/|\/$/g, '')) || BELOW.test(path),
    isStatic: (path: string) => existsSync(join(siteDir, 'static', path)),
  };
}

/** A site may do without the list of words that mean the same. */
function synonymProblems({siteDir, docsPath}: ContentSource): readonly Problem[] {
  const path = `${docsPath}/synonyms.yml`;
  const file = join(siteDir, path);
  if (!existsSync(file)) return [];
  const {text, problem} = readText(file, path);
  return [...(problem ? [problem] : []), ...checkSynonyms(text, path).problems];
}
