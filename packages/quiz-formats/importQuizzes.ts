import {existsSync} from 'node:fs';
import {join, posix} from 'node:path';
import type {YamlChange} from '@deskbook/content/editYaml/editYaml';
import {
  addIfPossible,
  allOrNothing,
  frontMatterOf,
  type PageFiles,
  type PageTarget,
} from '@deskbook/import/node/importedPage';
import {readQuestions} from '@deskbook/quiz/domain/readQuestions';
import {parseMarkdown} from '@deskbook/text/markdown/parseMarkdown';
import type {Diagnostic} from '@deskbook/text/problems/problems';
import {hyphenated} from '@deskbook/text/strings';
import {createFileSafely} from '@deskbook/writing/files';
import {HttpError} from '@deskbook/writing/httpError';
import {contentsOf, withContents} from './contents';
import type {ForeignQuiz, ImportWarning, SourcePosition} from './format';
import {picturesIn, replaceElements} from './html';
import type {Html, PortableQuestion, PortableQuiz} from './portableQuiz';
import {blocksMarkdown, questionMarkdown} from './questionMarkdown';

export interface ImportTarget extends PageTarget {
  /** The page's file name without extension; from the title by default. */
  name?: string;
  /** Returns the path of the page that a site URL leads to; undefined for other URLs. */
  pageAt(href: string): string | undefined;
}

export interface ImportedQuiz {
  /** The page's path, relative to the site. */
  path: string;
  questions: number;
  losses: ImportWarning[];
}

/**
 * Makes a page from a foreign quiz, with its images beside it. Overwrites nothing, and removes everything it wrote if
 * something fails.
 *
 * @throws HttpError if there can be no page; its message says why
 */
export async function importQuiz({quiz, lines, losses}: ForeignQuiz, target: ImportTarget): Promise<ImportedQuiz> {
  const {siteDir, folder, name = quiz.title, newPage} = target;
  const path = posix.join(folder, `${hyphenated(name) || 'quiz'}.md`);
  if (existsSync(join(siteDir, path)))
    throw new HttpError(`${path} already exists. Choose another name with --name, or another folder with --in.`, 409);
  const placeOf = (id: string): SourcePosition => lines.get(id) ?? {line: 1};
  const readable = quiz.questions.flatMap((question) => {
    const why = whyNot(question);
    if (why) losses.push({...placeOf(question.id), message: `The question was left out: ${why}.`});
    return why ? [] : [question];
  });
  if (readable.length === 0) throw new HttpError(`"${quiz.title}" has no question that a page can ask.`);

  return allOrNothing(siteDir, async (written) => {
    const urls = await writePictures(quiz, readable, {siteDir, path, written});
    for (const {question, message} of urls.losses) losses.push({...placeOf(question), message});
    const link = (href: string) => {
      const page = target.pageAt(href);
      return page && posix.relative(folder, page);
    };
    const text = pageText({...quiz, questions: readable}, {urls: urls.byName, link}, newPage(quiz.title));
    if (!createFileSafely(siteDir, path, text, 'author')) throw new HttpError(`${path} already exists.`, 409);
    return {path, questions: readable.length, losses};
  });
}

/** Returns the content check's message if a question can't be on a page. */
function whyNot(question: PortableQuestion): string | undefined {
  const source = questionMarkdown(question);
  const problems: Diagnostic[] = [];
  readQuestions(parseMarkdown(source), true, {source, report: (_, diagnostic) => problems.push(diagnostic)});
  return problems[0]?.message;
}

async function writePictures(quiz: PortableQuiz, questions: readonly PortableQuestion[], files: PageFiles) {
  const byName = new Map<string, string>();
  const losses: {question: string; message: string}[] = [];
  const contents = [
    {id: '', content: quiz.introduction},
    ...questions.map((question) => ({id: question.id, content: contentsOf(question)})),
  ];
  for (const {id, content} of contents) {
    for (const name of picturesIn(content)) {
      if (byName.has(name)) continue;
      const added = await addIfPossible(files, name, quiz.pictures.get(name));
      if ('url' in added) byName.set(name, added.url);
      else losses.push({question: id, message: `The picture ${name} was left out. ${added.refusal}`});
    }
  }
  return {byName, losses};
}

interface Targets {
  /** The URLs of images; missing images are left out. */
  urls: ReadonlyMap<string, string>;
  /** Returns a replacement URL for a link. */
  link(href: string): string | undefined;
}

/** @param template a new page; its front matter is kept */
function pageText(quiz: PortableQuiz, {urls, link}: Targets, template: string): string {
  const frontMatter = frontMatterOf(template, settingsOf(quiz));
  const placed = (content: Html) =>
    replaceElements(content, (element) => {
      const {tagName, properties} = element;
      if (tagName === 'a') {
        const href = link(String(properties.href));
        return href === undefined ? undefined : [{...element, properties: {...properties, href}}];
      }
      if (tagName !== 'img') return undefined;
      const src = urls.get(String(properties.src));
      return src === undefined ? [] : [{...element, properties: {...properties, src}}];
    });
  const introduction = quiz.introduction.length > 0 ? [`${blocksMarkdown(placed(quiz.introduction))}\n`] : [];
  const questions = quiz.questions.map((question) => questionMarkdown(withContents(question, placed)));
  return [frontMatter, ...introduction, ...questions].join('\n');
}

function settingsOf({settings, questions}: PortableQuiz): YamlChange[] {
  const points = questions.filter(({points}) => points !== 1).map(({id, points}) => [id, String(points)]);
  const draw = settings.draw && settings.draw <= questions.length ? settings.draw : undefined;
  const fields: [string, string | Record<string, string> | undefined][] = [
    ['passing_score', settings.passingScore?.toString()],
    ['attempts', settings.attempts?.toString()],
    ['draw', draw?.toString()],
    ['shuffle', settings.shuffle === undefined ? undefined : settings.shuffle ? 'yes' : 'no'],
    ['mode', settings.mode],
    ['confidence', settings.confidence === undefined ? undefined : settings.confidence ? 'yes' : 'no'],
    ['points', points.length > 0 ? Object.fromEntries(points) : undefined],
  ];
  return fields.flatMap(([name, value]) => (value === undefined ? [] : [{set: [name], value, after: ['review_in']}]));
}
