import {readMarkdown} from '@deskbook/content/frontMatter';
import {loadParser} from '@deskbook/content/markdown/quizBlocks';
import type {Page} from '@deskbook/content/page';
import type {PageHistory} from '@deskbook/content/pageHistory';
import {resolveFrom} from '@deskbook/content/references';
import {obfuscate} from '@deskbook/records/domain/obfuscate';
import {
  noteSalt,
  type QuestionNote,
  type QuizQuestions,
  type QuizVersion,
  type ReportQuestion,
} from '@deskbook/records/domain/report/reportQuestions';
import type {ReportLink} from '@deskbook/records/domain/report/reportSite';
import {textAt, type YamlSource} from '@deskbook/text/yaml/yamlSource';
import type {DocMetadata} from '@docusaurus/plugin-content-docs';
import type {BlockContent, Link, RootContent} from 'mdast';
import {toString as textOf} from 'mdast-util-to-string';
import {visit} from 'unist-util-visit';
import type {AuthoredQuestion} from '../domain/authoredQuestion';
import type {DrawingsOf} from '../domain/authoring';
import {readBodyQuestions, readPageQuestions} from '../domain/checkQuizzes';
import {glossaryTerms} from '../domain/glossaryTerms';
import {plainText} from '../domain/plainText';
import {hashOf, publishQuestion} from '../domain/publishQuestion';
import type {AuthoredQuiz} from '../domain/readQuestions';
import {interactionOf} from '../domain/responseTo';
import {acceptsTypos, pointsOf} from '../domain/settings';
import type {MatchQuestion} from '../types/match/rules';
import type {QuizSource} from './quizzesJson';

/** What the report knows about a page besides its text. */
export type ListedDoc = Pick<DocMetadata, 'title' | 'permalink' | 'unlisted'>;

export interface ReportSource extends Omit<QuizSource, 'docs'> {
  docs: ReadonlyMap<string, ListedDoc>;
  byPath: ReadonlyMap<string, Page>;
  docsPath: string;
  drawingsOf: DrawingsOf;
  /** What quizzes said before; null if git doesn't know all of it */
  history: PageHistory | null;
}

/** Returns the text of all questions for the trainer's report. Answers are sealed, as on quiz pages. */
export async function reportQuestions(source: ReportSource): Promise<{quizzes: QuizQuestions[]}> {
  const {parseMarkdown} = await loadParser();
  const quizzes = source.quizzes.flatMap(({path}) => {
    const [page, doc] = [source.byPath.get(path), source.docs.get(path)];
    if (!page || !doc || doc.unlisted) return [];
    const {quizzes: read} = readPageQuestions(page, `${source.docsPath}/${path}`, parseMarkdown, source.drawingsOf);
    const questions = read.flatMap((quiz) =>
      quiz.questions.map((question) => inWords(question, quiz.definitions, page, source)),
    );
    const asked = (text: string, from: string) => askedIn(text, `${source.docsPath}/${from}`, parseMarkdown);
    const past = source.history?.texts.get(path);
    return [
      {
        quiz: path.replace(/\.mdx?$/, ''),
        covers: coveredBy(path, source),
        questions,
        versions: [
          {...versionIn(read, page.source), until: null},
          ...(past ?? []).map(({text, path: from, until}) => ({...asked(text, from), until})),
        ],
        hasAllVersions: past !== undefined,
      },
    ];
  });
  return {quizzes};
}

type Version = Pick<QuizVersion, 'asked' | 'questions'>;

/** Returns what a quiz asked when its page had another text. */
function askedIn(text: string, file: string, parse: Parameters<typeof readBodyQuestions>[4]): Version {
  const {body, bodyLine, frontMatter} = readMarkdown(text, file);
  return versionIn(readBodyQuestions(file, body, bodyLine, true, parse).quizzes, frontMatter);
}

function versionIn(quizzes: readonly AuthoredQuiz[], source: YamlSource | null): Version {
  const questions = quizzes.flatMap((quiz) => quiz.questions.map((each) => `${each.id} ${hashOf(each)}`));
  const draw = Number(textAt(source, 'draw') ?? questions.length);
  return {asked: draw > 0 ? Math.min(draw, questions.length) : questions.length, questions};
}

function inWords(
  authored: AuthoredQuestion,
  definitions: readonly RootContent[],
  page: Page,
  source: ReportSource,
): ReportQuestion {
  const settings = page.kind === 'quiz' ? page.data : {};
  const {id: questionId} = authored;
  const terms = acceptsTypos(settings, questionId) ? glossaryTerms(source.byPath.get('glossary.md')?.body ?? '') : null;
  const {question, key, options} = publishQuestion(authored, pointsOf(settings, questionId), terms);
  const {id, hash, points} = question;
  const {type, correct} = interactionOf(question);
  const note: QuestionNote = {
    correct: correct(key)[0] ?? '',
    ...(type === 'fill-in' && {accepted: correct(key)}),
    ...('typos' in key && {typos: key.typos}),
    explainedAt: explainedAt(authored.explanation, definitions, page, source),
  };
  return {
    id,
    hash,
    type,
    prompt: authored.promptText,
    options: options.map((option) => plainText(option, page.body)),
    targets: question.type === 'match' ? (question as unknown as MatchQuestion).right : [],
    points,
    sealed: obfuscate(JSON.stringify(note), noteSalt({id, hash})),
  };
}

/** Returns the first page of this site that an explanation links to. */
function explainedAt(
  explanation: readonly BlockContent[],
  definitions: readonly RootContent[],
  page: Page,
  {byPath, docs}: ReportSource,
): ReportLink | null {
  const places: ReportLink[] = [];
  const addressOf = (label: string) =>
    definitions.find((each) => each.type === 'definition' && each.identifier === label) as Link | undefined;
  visit({type: 'root', children: [...explanation]}, ['link', 'linkReference'], (node) => {
    const link = node as Link & {identifier?: string};
    const url = link.identifier === undefined ? link.url : addressOf(link.identifier)?.url;
    const [path = '', anchor] = (url ?? '').split('#');
    const target = resolveFrom(page.path, path);
    const doc = docs.get(target);
    if (!doc || doc.unlisted) return;
    const title = byPath.get(target)?.title ?? textOf(link);
    const heading = byPath.get(target)?.outline.headings.find(({id}) => id === anchor);
    places.push({
      title: heading ? `${title}: ${heading.text}` : title,
      url: anchor ? `${doc.permalink}#${anchor}` : doc.permalink,
    });
  });
  return places[0] ?? null;
}

function coveredBy(path: string, {references, docs, byPath}: ReportSource): ReportLink[] {
  return references
    .filter(({field, from}) => field === 'covers' && from === path)
    .flatMap(({to}) => {
      const doc = docs.get(to);
      return doc && !doc.unlisted ? [{title: byPath.get(to)?.title ?? doc.title, url: doc.permalink}] : [];
    });
}
