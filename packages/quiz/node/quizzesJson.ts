import type {Catalog} from '@deskbook/content/catalog';
import type {DocMetadata} from '@docusaurus/plugin-content-docs';
import type {CheckedQuiz} from '../domain/checkQuizzes';
import type {QuestionType} from '../domain/question';
import type {QuizSummary} from '../domain/quiz';
import {interactionOf} from '../domain/responseTo';

/** One entry of `/api/quizzes.json`. It reveals no answers. */
export interface QuizEntry {
  url: string;
  title: string;
  /** The URLs of the pages it covers; null if it names none. */
  covers: readonly string[] | null;
  passing_score: number;
  questions: readonly {id: string; type: QuestionType}[];
}

export interface QuizSource {
  quizzes: readonly CheckedQuiz[];
  references: Catalog['references'];
  /** Docusaurus's metadata for each page, by path in the docs folder. */
  docs: ReadonlyMap<string, DocMetadata>;
}

/** Returns the content of `/api/quizzes.json`, sorted by page path, without drafts and unlisted pages. */
export function quizzesJson(source: QuizSource): {quizzes: QuizEntry[]} {
  return {
    quizzes: listed(source).map(({quiz, doc}) => ({
      url: doc.permalink,
      title: doc.title,
      covers: coveredBy(quiz.path, source),
      passing_score: quiz.settings.passingScore,
      questions: quiz.questions.map(({id, type}) => ({id, type})),
    })),
  };
}

/** Returns what My training needs for each quiz. */
export function summariesOf(source: QuizSource): QuizSummary[] {
  return listed(source).map(({quiz, doc}) => ({
    id: quiz.path.replace(/\.mdx?$/, ''),
    title: doc.title,
    url: doc.permalink,
    passingScore: quiz.settings.passingScore,
    attempts: quiz.settings.attempts,
    draw: quiz.settings.draw,
    validFor: quiz.settings.validFor,
    questions: quiz.questions.map((question) => ({
      id: question.id,
      hash: question.hash,
      interaction: interactionOf(question).type,
    })),
  }));
}

function listed({quizzes, docs}: QuizSource): {quiz: CheckedQuiz; doc: DocMetadata}[] {
  return quizzes.flatMap((quiz) => {
    const doc = docs.get(quiz.path);
    return doc && !doc.unlisted ? [{quiz, doc}] : [];
  });
}

function coveredBy(path: string, {references, docs}: QuizSource): string[] | null {
  const urls = references
    .filter(({field, from}) => field === 'covers' && from === path)
    .flatMap(({to}) => docs.get(to)?.permalink ?? []);
  return urls.length > 0 ? urls : null;
}
