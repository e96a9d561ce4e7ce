import {join} from 'node:path';
import type {LinkedFile} from '../bodyLinks';
import type {MarkdownFile} from '../frontMatter';
import {type Problem, problemAt, withSeverity} from '../problems';
import {readContentFile} from '../readContentFile';
import {type DocFile, readDocs} from '../readDocs';
import type {YamlSource} from '../yamlSource';
import {type BlogFacts, readBlogFacts} from './blogFiles';
import {postFrontMatter} from './postFrontMatter';
import {dateInName, isPassedOver} from './postNames';

/** A post, as far as the check needs to know it. */
export interface Post extends LinkedFile {
  /** The Markdown below the front matter, and the line of the file on which it begins. */
  body: string;
  bodyLine: number;
  /** As Docusaurus is given it. */
  frontMatter: Record<string, unknown>;
  /** Where the front matter is; null where there is none. */
  source: YamlSource | null;
}

/** Reads the blog folder, which may be missing. Never throws: the problems of all posts come back with them. */
export function readPosts(siteDir: string, blogPath: string): {posts: Post[]; problems: Problem[]} {
  const {files, problems} = readDocs(join(siteDir, blogPath), blogPath);
  const {facts, problems: factProblems} = readBlogFacts(siteDir, blogPath);
  const readings = files.map((file) =>
    isPassedOver(file.path) ? {post: null, problems: [passedOver(file, blogPath)]} : readPost(file, blogPath, facts),
  );
  return {
    posts: readings.flatMap(({post}) => post ?? []),
    problems: [...problems, ...factProblems, ...readings.flatMap((reading) => reading.problems)],
  };
}

function readPost(
  {path, text, problem}: DocFile,
  blogPath: string,
  facts: BlogFacts,
): {post: Post; problems: Problem[]} {
  const file = `${blogPath}/${path}`;
  const {markdown, outline, inBody} = readContentFile(file, text);
  const {body, bodyLine} = markdown;
  const {frontMatter, problems} = postFrontMatter(markdown.frontMatter, {path, ...facts});
  const inText = problem ? [problem, ...inBody] : inBody;
  return {
    post: {
      path: file,
      outline,
      isDraft: frontMatter.draft === true,
      body,
      bodyLine,
      frontMatter,
      source: markdown.frontMatter,
    },
    problems: [
      ...markdown.problems.map(asError),
      ...problems,
      ...dateProblems(path, file, markdown),
      ...inText.map((one) => withSeverity('warning', one)),
    ],
  };
}

/** A post that cannot be read has no page, other than a page of the docs. */
function asError(problem: Problem): Problem {
  return withSeverity('error', problem);
}

function dateProblems(path: string, file: string, {frontMatter, problems}: MarkdownFile): Problem[] {
  if (problems.length > 0) return [];
  const written = frontMatter && typeof frontMatter.value === 'object' && 'date' in frontMatter.value;
  if (written) return [];
  const named = dateInName(path);
  if (named?.isReal) return [];
  const expected = 'a date, YYYY-MM-DD, at the beginning of the name, or a line "date: …" in the file';
  return [
    problemAt(
      {file, line: 1, column: 1},
      named
        ? {
            message: 'the date in the name of this file does not exist',
            found: named.written,
            expected,
            fix: 'rename the file',
          }
        : {
            severity: 'warning',
            message: 'this post has no date: it gets the date of its file, which differs from computer to computer',
            expected,
            fix: 'date: 2026-12-03',
          },
    ),
  ];
}

function passedOver({path}: DocFile, blogPath: string): Problem {
  return problemAt(
    {file: `${blogPath}/${path}`, line: 1, column: 1},
    {
      severity: 'warning',
      message: 'this post is not published: its name begins with _',
      expected: 'a name that begins with a date or a letter',
      fix: 'rename it; "draft: yes" hides a post that is not ready',
    },
  );
}
