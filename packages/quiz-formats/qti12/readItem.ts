import {elementsOf} from '@deskbook/text/xmlElements';
import {blankMark, type TextPlace} from '../foreignTexts';
import {BETWEEN_QUESTIONS, NOTHING_TO_ANSWER, SEVERAL_ANSWERS} from '../importMessages';
import type {Html, PortableTask} from '../portableQuiz';
import type {QuizBuilder} from '../quizBuilder';
import type {XmlElement} from '../xml';
import {readChosen} from './choices';
import {generalFeedback, said} from './feedback';
import {readNamedBlanks, readTyped} from './fields';
import {type Asked, Item12, isField, isNamed, labelsOf} from './item';
import {materialHtml} from './material';

/** Adds the question of an item of QTI 1.2, or reports why it can't. */
export function readItem12(element: XmlElement, place: TextPlace, quiz: QuizBuilder): void {
  const item = new Item12(element, place, quiz);
  if (item.responses.length === 0 && !element.children.some((child) => isNamed(child, 'resprocessing'))) {
    const text = item.html(item.presentation);
    if (/file_upload/.test(item.type)) item.leaveOut(NOTHING_TO_ANSWER);
    else if (quiz.isEmpty) quiz.introduction.push(...text);
    else item.warn(BETWEEN_QUESTIONS);
    return;
  }
  const asked = askedIn(item);
  if (!asked) return;
  const {attributes} = element;
  quiz.add(
    {
      id: attributes.ident,
      name: attributes.title?.trim() || undefined,
      text: asked.text ?? textOf(item, asked.task),
      points: pointsOf(item),
      hint: said(item, 'hint'),
      explanation: [...said(item, 'solution'), ...generalFeedback(item)],
      task: asked.task,
    },
    place,
  );
}

function textOf(item: Item12, task: PortableTask): Html {
  const {presentation, responses} = item;
  const [only, ...others] = responses;
  if (!presentation) return [];
  if (task.type === 'blanks') {
    const written = materialHtml(presentation, (response) => blankMark(responses.indexOf(response)));
    return item.quiz.texts.blocks(written, 'html', item.place);
  }
  // A response alone may have a text of its own.
  return [...item.html(presentation), ...(only && others.length === 0 && task.type !== 'match' ? item.html(only) : [])];
}

function pointsOf(item: Item12): number {
  const fields = ['points_possible', 'qmd_weighting', 'cc_weighting', 'qmd_absolutescore_max'];
  const [written] = fields.map((field) => Number(item.metadata.get(field))).filter((points) => points > 0);
  const sum = item.conditions.reduce((total, {score}) => total + Math.max(0, score), 0);
  // Scores are percentages, or points.
  return written ?? (sum > 0 && sum <= 20 ? sum : 1);
}

function askedIn(item: Item12): Asked | undefined {
  const [only, ...others] = item.responses;
  if (!only) return item.leaveOut(NOTHING_TO_ANSWER);
  if (/calculated/i.test(item.type)) return item.leaveOut(`A page has no questions of the type "${item.type}".`);
  const other = item.responses.flatMap(elementsOf).find(({name}) => /^render_(?!choice|fib)/.test(name));
  if (other && labelsOf(only).length === 0) return item.leaveOut(`A page has no questions with <${other.name}>.`);
  if (others.length > 0 || /multiple_blanks|dropdowns/.test(item.type)) {
    const marked = readNamedBlanks(item);
    if (marked) return marked;
  }
  if (item.responses.every(isField)) return readTyped(item);
  if (item.responses.some(isField)) return item.leaveOut(SEVERAL_ANSWERS);
  const task = readChosen(item, only, others.length > 0);
  return task && {task};
}
