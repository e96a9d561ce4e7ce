import type {Root, RootContent} from 'mdast';
import {visit} from 'unist-util-visit';
import {publishQuestion} from '../domain/publishQuestion';
import type {AuthoredQuiz} from '../domain/readQuestions';
import {acceptsTypos, pointsOf, settingsOf, type WrittenSettings} from '../domain/settings';
import {quizNode} from './quizNodes';

/** A page with questions. */
export interface QuizPage {
  /** What the answers are stored under. */
  id: string;
  title: string;
  settings: WrittenSettings;
  /** Words that must be spelled correctly. */
  terms: readonly string[];
}

/** Puts a `<Quiz>` in the place of the questions. */
export function placeQuizzes(quizzes: readonly AuthoredQuiz[], page: QuizPage, tree: Root): void {
  for (const quiz of quizzes) putInPlace(quiz, nodesOf(quiz, page), tree);
}

function nodesOf({introduction, questions, definitions, isPage}: AuthoredQuiz, page: QuizPage): RootContent[] {
  const asked = questions.map((authored) => ({
    authored,
    publication: publishQuestion(
      authored,
      pointsOf(page.settings, authored.id),
      acceptsTypos(page.settings, authored.id) ? page.terms : null,
    ),
  }));
  const id = isPage ? page.id : `${page.id}#${questions[0]?.id}`;
  const quiz = {id, title: page.title, isPage, settings: settingsOf(page.settings)};
  return [...introduction, quizNode(quiz, asked), ...definitions];
}

function putInPlace({parent}: AuthoredQuiz, nodes: RootContent[], tree: Root): void {
  if (parent === tree) {
    tree.children = nodes;
    return;
  }
  visit(tree, parent, (node, index, holder) => {
    if (node === parent && holder && index !== undefined) holder.children.splice(index, 1, ...(nodes as never[]));
  });
}
