import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {checkBodyLinks, type LinkedFile} from './content/bodyLinks';
import {type Catalog, type CatalogSource, readCatalog} from './content/catalog';
import {dateInZone} from './content/dates';
import {readMarkdown} from './content/frontMatter';
import {checkImageWords} from './content/imageWords';
import {checkDiagrams} from './content/mermaid/checkDiagrams';
import {readOutline} from './content/outline';
import {type Problem, sortProblems} from './content/problems';
import {readDocs} from './content/readDocs';
import {checkReviews} from './content/reviews';
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
  const blog = await readBlog(source);
  const linked = [
    ...catalog.pages.map(({path, outline, isDraft}) => ({path: `${source.docsPath}/${path}`, outline, isDraft})),
    ...blog.posts,
  ];
  const {quizzes, problems: quizProblems} = await checkQuizzes(catalog.pages, source.docsPath);
  const severity = catalog.district.broken_links === 'warn' ? 'warning' : 'error';
  const today = dateInZone(now, catalog.district.time_zone);
  return {
    catalog,
    problems: sortProblems([
      ...problems,
      ...checkReviews(catalog.pages, today),
      ...checkCalendar(catalog, today),
      ...blog.problems,
      ...checkBodyLinks(linked, {...source, severity}),
      ...checkImageWords(linked),
      ...quizProblems,
      ...synonymProblems(source),
      ...(await checkDiagrams(linked, source.siteDir)),
    ]),
    diagrams: [...new Set(linked.flatMap(({outline}) => outline.diagrams.map(({text}) => text)))],
    quizzes,
  };
}

/** A site may do without the list of words that mean the same. */
function synonymProblems({siteDir, docsPath}: ContentSource): readonly Problem[] {
  const path = `${docsPath}/synonyms.yml`;
  const file = join(siteDir, path);
  return existsSync(file) ? checkSynonyms(readFileSync(file, 'utf8'), path).problems : [];
}

/** Blog posts have Docusaurus's own front matter; only its syntax and their links are checked here. */
async function readBlog({siteDir, blogPath}: ContentSource): Promise<{posts: LinkedFile[]; problems: Problem[]}> {
  const {files, problems} = readDocs(join(siteDir, blogPath), blogPath);
  const readings = files.map(({path, text}) => {
    const file = `${blogPath}/${path}`;
    const markdown = readMarkdown(text, file);
    return {markdown, post: {path: file, outline: readOutline(markdown.body, markdown.bodyLine), isDraft: false}};
  });
  const unreadable = readings.flatMap(({markdown}) => markdown.problems.map(asError));
  const asking = await Promise.all(readings.map(({markdown, post}) => checkPost({...markdown, path: post.path})));
  return {posts: readings.map(({post}) => post), problems: [...problems, ...unreadable, ...asking.flat()]};
}

function asError(problem: Problem): Problem {
  return {...problem, severity: 'error'};
}
