import {allNamed} from '@deskbook/text/xmlElements';
import {unwrapped} from '../foreignTexts';
import {ALL_WERE_NEEDED, OTHER_ORDER_GRADING, OTHER_SHARES, SEVERAL_ANSWERS} from '../importMessages';
import type {PortableOption, PortableTask} from '../portableQuiz';
import {isSameShares} from '../shares';
import {isTrueFirst} from '../trueOrFalse';
import type {XmlElement} from '../xml';
import {feedbackFor} from './feedback';
import {type Item12, identOf, labelsOf} from './item';
import {bestTests, creditsOf, type Test} from './scoring';

/** Reads a question whose answers are chosen: options, an order, or matches. */
export function readChosen(item: Item12, response: XmlElement, isOneOfSeveral: boolean): PortableTask | undefined {
  if (isOneOfSeveral) return readRows(item);
  if (labelsOf(response).some(({attributes}) => attributes.match_group)) return readGroup(item, response);
  return /^ordered$/i.test(response.attributes.rcardinality ?? '')
    ? readOrder(item, response)
    : readChoice(item, response);
}

function readChoice(item: Item12, response: XmlElement): PortableTask | undefined {
  const ident = identOf(response);
  const about = item.conditions.filter(({tests}) => tests.some((test) => test.response === ident));
  const isMultiple = /^multiple$/i.test(response.attributes.rcardinality ?? '') || bestTests(about).length > 1;
  const alone = creditsOf(isMultiple ? about.filter(({tests}) => tests.length === 1) : about, ident);
  const isByShares = [...alone.values()].some((credit) => credit > 0);
  const credits = isByShares ? alone : new Map(bestTests(about).map(({value}) => [value, 1]));
  const labels = labelsOf(response);
  const most = Math.max(0, ...credits.values());
  if (most === 0) return item.leaveOut("It doesn't say which option is correct.");
  const isRight = (credit: number) => (isMultiple ? credit > 0 : credit === most);
  const written = labels.map(({attributes}) => credits.get(attributes.ident ?? '') ?? 0);
  const isFixed = allNamed(response, 'render_choice').some(({attributes}) => /^no$/i.test(attributes.shuffle ?? ''));
  const options = labels.map((label, at): PortableOption => {
    return {
      content: unwrapped(item.html(label)),
      feedback: feedbackFor(item, label.attributes.ident ?? ''),
      isRight: isRight(written[at] ?? 0),
      isPinned: isFixed,
    };
  });
  const placed = isTrueFirst(options) ? options.map((option) => ({...option, isPinned: false})) : options;
  const total = isMultiple ? written.reduce((sum, credit) => sum + Math.max(0, credit), 0) : most;
  const shares = written.map((credit) => credit / total);
  const isAll = isMultiple && !isByShares;
  if (!isAll) return item.quiz.choiceOf(placed, shares, !isMultiple, item.place);
  const right = placed.filter((option) => option.isRight).length;
  if (right > 1) item.warn(ALL_WERE_NEEDED);
  else if (!isSameShares(shares, placed)) item.warn(OTHER_SHARES);
  return {type: right === 1 ? 'single-choice' : 'multiple-choice', options: placed};
}

function readOrder(item: Item12, response: XmlElement): PortableTask | undefined {
  const labels = labelsOf(response);
  const labelOf = (ident: string) => labels.find(({attributes}) => attributes.ident === ident);
  const right = item.conditions.filter(({score}) => score > 0);
  // Some give each step's place, others the steps in their order.
  const places = right.flatMap(({tests}) => tests).filter((test) => labelOf(test.response));
  const ordered =
    places.length > 0
      ? places.toSorted((one, other) => Number(one.value) - Number(other.value)).map((test) => test.response)
      : inOrder(right.flatMap(({tests}) => tests)).map(({value}) => value);
  const steps = [...new Set(ordered)].flatMap((ident) => labelOf(ident) ?? []);
  if (steps.length < labels.length) return item.leaveOut("It doesn't say in which order its steps are correct.");
  item.warn(OTHER_ORDER_GRADING);
  return {type: 'order', items: steps.map((step) => unwrapped(item.html(step)))};
}

/** A list to choose from for each row. */
function readRows(item: Item12): PortableTask | undefined {
  const rows = item.responses.map((response) => {
    const credits = creditsOf(item.conditions, identOf(response));
    const most = Math.max(0, ...credits.values());
    const right = labelsOf(response).find(({attributes}) => most > 0 && credits.get(attributes.ident ?? '') === most);
    return {left: unwrapped(item.html(response)), right: right ? item.plain(right) : ''};
  });
  if (rows.some(({left, right}) => left.length === 0 || right === '')) return item.leaveOut(SEVERAL_ANSWERS);
  const unused = item.responses.flatMap(labelsOf).map((label) => item.plain(label));
  const extra = new Set(unused.filter((words) => !rows.some(({right}) => right === words)));
  return item.quiz.matchOf([...rows, ...[...extra].map((right) => ({left: [], right}))], item.place);
}

/** Both columns in one list, as ILIAS has them. */
function readGroup(item: Item12, response: XmlElement): PortableTask | undefined {
  const labels = labelsOf(response);
  const pairs = item.conditions
    .filter(({score}) => score > 0)
    .flatMap(({tests}) => tests)
    .map(({value}) =>
      value.split(',').map((ident) => labels.find(({attributes}) => attributes.ident === ident.trim())),
    );
  const rows = pairs.flatMap((pair) => {
    const left = pair.find((label) => label?.attributes.match_group);
    const right = pair.find((label) => label && label !== left);
    return left && right ? [{left: unwrapped(item.html(left)), right: item.plain(right)}] : [];
  });
  return rows.length > 0 ? item.quiz.matchOf(rows, item.place) : item.leaveOut("It doesn't say what matches.");
}

/** Sorts by the place that each is given; others stay as they are. */
function inOrder(tests: readonly Test[]): Test[] {
  return tests.toSorted((one, other) => (one.index ?? 0) - (other.index ?? 0));
}
