import {join} from 'node:path';
import {checkBodyLinks} from './content/bodyLinks';
import {type Catalog, type CatalogSource, readCatalog} from './content/catalog';
import {dateInZone} from './content/dates';
import {readMarkdown} from './content/frontMatter';
import {readOutline} from './content/outline';
import {type Problem, sortProblems} from './content/problems';
import {readDocs} from './content/readDocs';
import {checkReviews} from './content/reviews';

export interface ContentSource extends CatalogSource {
  /** The blog folder, relative to the site; it may be missing. */
  blogPath: string;
}

/** Where the content of a site lies. */
export function contentOf(siteDir: string): ContentSource {
  return {siteDir, docsPath: 'docs', blogPath: 'blog'};
}

/**
 * The whole content check: the catalog's problems and those between its pages, sorted by file.
 *
 * @param now the instant at which reviews are judged, in the district's time zone
 */
export function checkContent(source: ContentSource, now: Date): {catalog: Catalog; problems: Problem[]} {
  const {catalog, problems} = readCatalog(source);
  const blog = readBlog(source);
  const linked = [
    ...catalog.pages.map(({path, outline}) => ({path: `${source.docsPath}/${path}`, outline})),
    ...blog.map(({path, outline}) => ({path, outline})),
  ];
  const severity = catalog.district.broken_links === 'warn' ? 'warning' : 'error';
  return {
    catalog,
    problems: sortProblems([
      ...problems,
      ...checkReviews(catalog.pages, dateInZone(now, catalog.district.time_zone)),
      ...blog.flatMap((post) => post.problems),
      ...checkBodyLinks(linked, {...source, severity}),
    ]),
  };
}

/** Blog posts have Docusaurus's own front matter; only its syntax and their links are checked here. */
function readBlog({siteDir, blogPath}: ContentSource) {
  const {files} = readDocs(join(siteDir, blogPath), blogPath);
  return files.map(({path, text}) => {
    const file = `${blogPath}/${path}`;
    const {body, bodyLine, problems} = readMarkdown(text, file);
    return {path: file, outline: readOutline(body, bodyLine), problems: problems.map(asError)};
  });
}

function asError(problem: Problem): Problem {
  return {...problem, severity: 'error'};
}
