import {join} from 'node:path';
import {type DocFile, readDocs} from '@deskbook/text/files/readDocs';
import {type Problem, problemAt, startOf, withSeverity} from '@deskbook/text/problems/problems';
import {mapIn} from '@deskbook/text/yaml/yamlSource';
import type {MarkdownFile} from '../frontMatter';
import type {WrittenFile} from '../page';
import {readContentFile} from '../readContentFile';
import {type BlogFacts, readBlogFacts} from './blogFiles';
import {postFrontMatter} from './postFrontMatter';
import {dateInName, isPassedOver} from './postNames';

export interface Post extends WrittenFile {
  frontMatter: Record<string, unknown>;
}

/** Reads the blog folder, which may be missing. Never throws; returns all problems with the posts. */
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
      // Unlike a page of the docs, a post that can't be read is never published.
      ...markdown.problems.map(withSeverity('error')),
      ...problems,
      ...dateProblems(path, file, markdown),
      ...inText.map(withSeverity('warning')),
    ],
  };
}

function dateProblems(path: string, file: string, {frontMatter, problems}: MarkdownFile): Problem[] {
  if (problems.length > 0 || mapIn(frontMatter?.value).date !== undefined) return [];
  const named = dateInName(path);
  if (named?.isReal) return [];
  const expected = 'a date, YYYY-MM-DD, at the beginning of the name, or a line "date: …" in the file';
  const message = 'the date in the name of this file does not exist';
  if (named) return [problemAt(startOf(file), {message, found: named.written, expected, fix: 'rename the file'})];
  return [
    problemAt(startOf(file), {
      severity: 'warning',
      message: 'this post has no date: it gets the date of its file, which differs from computer to computer',
      expected,
      fix: 'date: 2026-12-03',
    }),
  ];
}

function passedOver({path}: DocFile, blogPath: string): Problem {
  return problemAt(startOf(`${blogPath}/${path}`), {
    severity: 'warning',
    message: 'this post is not published: its name begins with _',
    expected: 'a name that begins with a date or a letter',
    fix: 'rename it; "draft: yes" hides a post that is not ready',
  });
}
