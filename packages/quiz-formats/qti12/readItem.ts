import {allNamed, elementsOf} from '@deskbook/text/xmlElements';
import {blankMark, type TextPlace} from '../foreignTexts';
import {
  BETWEEN_QUESTIONS,
  BLANK_OPTIONS,
  CAPITALS,
  ESSAY,
  NOTHING_TO_ANSWER,
  OTHER_NUMBERS,
  partialAnswer,
  SEVERAL_ANSWERS,
  TYPED_FEEDBACK,
} from '../importMessages';
import type {Html, PortableTask} from '../portableQuiz';
import type {QuizBuilder} from '../quizBuilder';
import type {XmlElement} from '../xml';
import {readChosen} from './choices';
import {generalFeedback, hasFeedback, said} from './feedback';
import {type Asked, Item12, identOf, isField, isNamed, labelsOf, materialHtml} from './item';
import {creditsOf, type Test} from './scoring';

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

function readTyped(item: Item12): Asked | undefined {
  const accepted = item.responses.map((response) => acceptedIn(item, response));
  if (accepted.some(({length}) => length === 0)) return item.leaveOut(ESSAY);
  if (item.conditions.some(({feedback, meets}) => meets === 'tested' && feedback.some((id) => hasFeedback(item, id))))
    item.warn(TYPED_FEEDBACK);
  const [only, ...others] = item.responses;
  if (!only || others.length > 0) return {task: {type: 'blanks', blanks: accepted}};
  if (isNumber(only) || item.type === 'numerical_question') {
    const task = readNumber(item, only);
    return task && {task};
  }
  return {task: {type: 'short-text', accepted: accepted[0] ?? []}};
}

function acceptedIn(item: Item12, response: XmlElement): string[] {
  const idents = [identOf(response), ...labelsOf(response).map(({attributes}) => attributes.ident ?? '')];
  const about = item.conditions.filter(({tests}) => tests.some((test) => idents.includes(test.response)));
  const most = Math.max(0, ...about.map(({score}) => score));
  const texts = about.flatMap(({tests, score}) =>
    tests.filter((test) => idents.includes(test.response)).map((test) => ({...test, score})),
  );
  if (texts.some(({isCaseSensitive}) => isCaseSensitive)) item.warn(CAPITALS);
  for (const {value, score} of texts) if (score > 0 && score < most) item.warn(partialAnswer(value, 'less'));
  return [...new Set(texts.filter(({score}) => score > 0 && score === most).map(({value}) => value))];
}

/** A number may be given as a value, a range, or both. */
function readNumber(item: Item12, response: XmlElement): PortableTask | undefined {
  const about = item.conditions.filter(
    ({tests, score}) => score > 0 && tests.some((test) => test.response === identOf(response)),
  );
  const [best, ...others] = about;
  const numberOf = (kind: Test['kind']) => {
    const written = best?.tests.find((test) => test.kind === kind)?.value.replace(',', '.');
    return written === undefined || written === '' ? undefined : Number(written);
  };
  const [exact, least, most] = [numberOf('equal'), numberOf('least'), numberOf('most')];
  const middle = least !== undefined && most !== undefined ? (least + most) / 2 : undefined;
  const value = exact ?? middle;
  if (value === undefined || Number.isNaN(value)) return item.leaveOut("It doesn't say which number is correct.");
  if (others.length > 0 || (best?.tests.filter(({kind}) => kind === 'equal').length ?? 0) > 1) item.warn(OTHER_NUMBERS);
  const reach = most !== undefined && least !== undefined ? Math.min(most - value, value - least) : 0;
  // Sums of decimals such as 0.1 + 0.2 have digits that nobody wrote.
  return {
    type: 'number',
    value: Number(value.toPrecision(12)),
    tolerance: Math.max(0, Number(reach.toPrecision(12))),
  };
}

/** Blanks that the text names, `[color]` for the response `response_color`. */
function readNamedBlanks(item: Item12): Asked | undefined {
  const names = item.responses.map((response) => `[${identOf(response).replace(/^response_/, '')}]`);
  const written = item.presentation ? materialHtml(item.presentation) : '';
  if (!names.every((name) => written.includes(name))) return undefined;
  const isTyped = /blanks/.test(item.type);
  const blanks = item.responses.map((response) => {
    if (isField(response)) return acceptedIn(item, response);
    const credits = creditsOf(item.conditions, identOf(response));
    return labelsOf(response)
      .filter(({attributes}) => isTyped || (credits.get(attributes.ident ?? '') ?? 0) > 0)
      .map((label) => item.plain(label));
  });
  if (!isTyped) item.warn(BLANK_OPTIONS);
  const html = names.reduce((text, name, index) => text.replace(name, () => blankMark(index)), written);
  return {task: {type: 'blanks', blanks}, text: item.quiz.texts.blocks(html, 'html', item.place)};
}

function isNumber(response: XmlElement): boolean {
  const isNumeric = ({attributes}: XmlElement) => /^(?:integer|decimal|scientific)$/i.test(attributes.fibtype ?? '');
  return response.name === 'response_num' || allNamed(response, 'render_fib').some(isNumeric);
}
