import {normalizeText} from '@deskbook/records/domain/grading/acceptedText';
import fc from 'fast-check';
import type {ElementContent} from 'hast';
import {wordsOf} from '../html';
import {BLANK, type Html, type PortableQuestion, type PortableQuiz, type PortableTask} from '../portableQuiz';

const element = (tagName: string, children: ElementContent[], properties = {}): ElementContent => {
  return {type: 'element', tagName, properties, children};
};
const text = (value: string): ElementContent => ({type: 'text', value});

/** Includes the special characters of all formats and of Markdown. */
const word = fc.stringMatching(/^[a-zäñ0-9][a-zé0-9~=#{}:%\\<>&"*_|$'[\]()!.,;/+-]{0,8}$/);
const words = fc.array(word, {minLength: 1, maxLength: 4}).map((list) => list.join(' '));

const mark = fc.oneof(
  words.map((value) => text(value)),
  words.map((value) => element('em', [text(value)])),
  words.map((value) => element('strong', [text(value)])),
  words.map((value) => element('code', [text(value)])),
  words.map((value) => element('a', [text(value)], {href: 'https://example.org/a?b=1&c=2#d'})),
);
const inline: fc.Arbitrary<Html> = fc
  .tuple(words, fc.array(mark, {maxLength: 3}))
  .map(([first, marks]) => [text(first), ...marks.flatMap((node) => [text(' und '), node])]);
const paragraph = inline.map((content) => element('p', content));
const block = fc.oneof(
  paragraph,
  fc.array(inline, {minLength: 1, maxLength: 3}).map((items) =>
    element(
      'ul',
      items.map((item) => element('li', item)),
    ),
  ),
  fc
    .array(words, {minLength: 1, maxLength: 3})
    .map((lines) => element('pre', [element('code', [text(lines.join('\n'))])])),
);
const maybe = <T>(some: fc.Arbitrary<T[]>) => fc.oneof(fc.constant<T[]>([]), some);
const blocks = fc.tuple(paragraph, maybe(fc.tuple(block))).map(([first, rest]) => [first, ...rest]);

const distinct = <T>(one: fc.Arbitrary<T>, wordsIn: (one: T) => string, maxLength = 5) =>
  fc.uniqueArray(one, {minLength: 2, maxLength, selector: (some) => normalizeText(wordsIn(some))});

const option = fc.record({content: inline, feedback: maybe(blocks), isPinned: fc.boolean(), isRight: fc.boolean()});

const choice = fc
  .tuple(
    distinct(option, ({content}) => wordsOf(content)),
    fc.nat(),
  )
  .map(([written, place]): PortableTask => {
    const options = written.map((some, at) => ({...some, isRight: some.isRight || at === place % written.length}));
    const right = options.filter(({isRight}) => isRight).length;
    return {type: right === 1 ? 'single-choice' : 'multiple-choice', options};
  });

const trueOrFalse = fc.tuple(fc.boolean(), maybe(blocks), maybe(blocks)).map(([isTrue, one, other]): PortableTask => {
  const options = [
    {content: [text('True')], feedback: one, isRight: isTrue, isPinned: false},
    {content: [text('False')], feedback: other, isRight: !isTrue, isPinned: false},
  ];
  return {type: 'single-choice', options};
});

const order = distinct(inline, wordsOf).map((items): PortableTask => ({type: 'order', items}));
const pairs = fc.tuple(
  distinct(inline, wordsOf),
  fc.uniqueArray(words, {minLength: 2, maxLength: 5, selector: normalizeText}),
);
/** Some rows have the same partner. */
const match = pairs.map(([lefts, rights]): PortableTask => {
  return {type: 'match', pairs: lefts.map((left, at) => ({left, right: rights[at % rights.length] ?? ''}))};
});
/** `writeGift.test.ts` covers arrows. */
const typed = words.map((some) => some.replaceAll('->', '-'));
const accepted = fc.uniqueArray(typed, {minLength: 1, maxLength: 3, selector: (some) => some.toLowerCase()});
const shortText = accepted.map((texts): PortableTask => ({type: 'short-text', accepted: texts}));
const decimal = fc.integer({min: -100_000, max: 100_000}).map((whole) => whole / 1000);
const number = fc.tuple(decimal, fc.integer({min: 0, max: 9000})).map(([value, thousandths]): PortableTask => {
  return {type: 'number', value, tolerance: thousandths / 1000};
});

/** Authors can't write more brackets within `[[ ]]`. */
const filledIn = accepted.map((texts) => texts.map((some) => some.replace(/[[\]]/g, '').replaceAll('->', '-')));

const blanks = fc.array(filledIn, {minLength: 1, maxLength: 3}).map((texts): {task: PortableTask; body: Html} => {
  const gaps = texts.flatMap((_, dataIndex) => [text(' with '), element(BLANK, [], {dataIndex})]);
  return {
    task: {type: 'blanks', blanks: texts},
    body: [element('p', [text('It begins'), ...gaps, text(' and ends.')])],
  };
});

const asked = fc.oneof(
  blanks,
  ...[choice, trueOrFalse, order, match, shortText, number].map((task) =>
    fc.record({task, body: maybe(fc.tuple(block))}),
  ),
);

const question = fc
  .record({
    asked,
    prompt: inline,
    points: fc.integer({min: 0, max: 5}),
    hint: maybe(inline),
    explanation: maybe(blocks),
  })
  .map(({asked: {task, body}, ...rest}): Omit<PortableQuestion, 'id'> => ({...rest, task, body, typos: false}));

/** Questions of all types, with everything an author can write except pictures. */
export const anyQuiz = fc.array(question, {minLength: 1, maxLength: 4}).map((questions): PortableQuiz => {
  return {
    id: 'training/quizzes/any',
    title: 'Any quiz',
    introduction: [],
    settings: {},
    questions: questions.map((some, at) => ({...some, id: `q-${at + 1}`})),
    pictures: new Map(),
  };
});
