import {xmlText} from '@deskbook/text/xmlElements';
import type {ExportWarnings} from '../exportWarnings';
import {blankIndex, hasElement, imagesIn} from '../html';
import type {Html, PortableOption, PortableQuestion, TaskOf} from '../portableQuiz';
import {decimal, sharesOf} from '../shares';
import {isTrueFirst} from '../trueOrFalse';
import {type XmlElement, xml} from '../xml';
import {qtiBlocks, qtiContent} from './content';
import {outcome, setOutcome, value, variable, when} from './processing';

/** What a question type adds to its item. */
interface Parts {
  responses: XmlElement[];
  /** In addition to the score. */
  outcomes?: XmlElement[];
  body: XmlElement[];
  /** Computes the outcome SCORE, from 0 to 1. */
  processing: XmlElement[];
  /** What the outcome FEEDBACK shows. */
  feedback?: XmlElement[];
}

/** Writes a question as an item with the names of 2.1. The score is our grade; the test turns it into points. */
export function writeItem(question: PortableQuestion, isShuffled: boolean, losses: ExportWarnings): XmlElement {
  const {id, hint, explanation, typos} = question;
  if (typos) losses.typos(question);
  if (hasCrossedOut(question))
    losses.ofQuestion(question, 'crossed-out words', `${losses.label} can't cross out words. The words stay.`);
  const {responses, outcomes = [], body, processing, feedback = []} = partsOf(question, isShuffled, losses);
  const graded = [
    ...processing,
    ...(explanation.length > 0 ? [setOutcome('SOLUTION', value('identifier', 'explanation'))] : []),
  ];
  return xml(
    'assessmentItem',
    {identifier: qtiId(id), title: titleOf(question), adaptive: hint.length > 0, timeDependent: false},
    [
      ...responses,
      ...(hint.length > 0
        ? [xml('responseDeclaration', {identifier: 'HINT_ASKED', cardinality: 'single', baseType: 'boolean'})]
        : []),
      outcome('SCORE', 'float', {initial: '0', normalMaximum: 1}),
      ...outcomes,
      ...(explanation.length > 0 ? [outcome('SOLUTION', 'identifier')] : []),
      ...(hint.length > 0 ? [outcome('HINT', 'identifier')] : []),
      xml('itemBody', [...body, ...(hint.length > 0 ? [HINT_BUTTON] : [])]),
      xml('responseProcessing', hint.length > 0 ? [untilAnswered(graded)] : graded),
      ...feedback,
      ...said('SOLUTION', 'explanation', explanation),
      ...said('HINT', 'hint', hint),
    ],
  );
}

/** XML names begin with a letter. */
export function qtiId(id: string): string {
  return /^[A-Za-z]/.test(id) ? id : `_${id}`;
}

function titleOf({prompt}: PortableQuestion): string {
  return qtiContent(prompt).map(xmlText).join('').replace(/\s+/g, ' ').trim();
}

function hasCrossedOut({prompt, body, hint, explanation}: PortableQuestion): boolean {
  return hasElement([...prompt, ...body, ...hint, ...explanation], 'del');
}

const HINT_BUTTON = xml('p', [xml('endAttemptInteraction', {responseIdentifier: 'HINT_ASKED', title: 'Hint'})]);

/** Skips grading when the learner asked for the hint, because that isn't an answer yet. */
function untilAnswered(graded: readonly XmlElement[]): XmlElement {
  return when(
    variable('HINT_ASKED'),
    [setOutcome('HINT', value('identifier', 'hint'))],
    [...graded, setOutcome('completionStatus', value('identifier', 'completed'))],
  );
}

function said(outcomeIdentifier: string, identifier: string, content: Html): XmlElement[] {
  if (content.length === 0) return [];
  return [xml('modalFeedback', {outcomeIdentifier, identifier, showHide: 'show'}, qtiBlocks(content))];
}

function partsOf(question: PortableQuestion, isShuffled: boolean, losses: ExportWarnings): Parts {
  const {task} = question;
  switch (task.type) {
    case 'single-choice':
    case 'multiple-choice':
      return choice(task, question, isShuffled);
    case 'order':
      return order(task, question);
    case 'match':
      return match(task, question);
    case 'short-text':
      losses.ofQuestion(question, ...COMPARED);
      return typed(question, task.accepted);
    case 'number':
      losses.ofQuestion(question, 'unit', `${losses.label} takes the number alone, without a unit.`);
      return number(task, question);
    case 'blanks':
      losses.ofQuestion(question, ...COMPARED);
      return blanks(task, question);
    case 'hotspot':
      return hotspot(task, question);
  }
}

const COMPARED = [
  'lenient spelling',
  "QTI is stricter with typed answers: capitals don't matter, but accents, punctuation and spaces do.",
] as const;

function asked({prompt, body}: PortableQuestion, special?: Parameters<typeof qtiContent>[1]): XmlElement[] {
  return [xml('p', qtiContent(prompt)), ...(body.length > 0 ? qtiBlocks(body, special) : [])];
}

interface Response {
  identifier?: string;
  cardinality: 'single' | 'multiple' | 'ordered';
  baseType: 'identifier' | 'directedPair' | 'string' | 'float';
  correct: readonly string[];
  /** The credit for each answer; any other answer gets none. */
  shares?: readonly {key: string; share: number; caseSensitive?: boolean}[];
}

function response({identifier = 'RESPONSE', cardinality, baseType, correct, shares = []}: Response): XmlElement {
  const entries = shares.map(({key, share, ...more}) =>
    xml('mapEntry', {mapKey: key, mappedValue: decimal(share), ...more}),
  );
  return xml('responseDeclaration', {identifier, cardinality, baseType}, [
    xml(
      'correctResponse',
      correct.map((right) => xml('value', [right])),
    ),
    ...(entries.length > 0 ? [xml('mapping', {lowerBound: 0, upperBound: 1, defaultValue: 0}, entries)] : []),
  ]);
}

const MAPPED = setOutcome('SCORE', xml('mapResponse', {identifier: 'RESPONSE'}));

function choice(
  {type, options}: TaskOf<'single-choice' | 'multiple-choice'>,
  question: PortableQuestion,
  isShuffled: boolean,
): Parts {
  const shuffle = isShuffled && !isTrueFirst(options);
  const isSingle = type === 'single-choice';
  return {
    ...picked(options, isSingle),
    body: [
      ...asked(question),
      xml(
        'choiceInteraction',
        {responseIdentifier: 'RESPONSE', shuffle, maxChoices: isSingle ? 1 : 0},
        options.map(option),
      ),
    ],
  };
}

/** Grades what is picked among options or parts. */
function picked(options: readonly Pick<PortableOption, 'isRight' | 'feedback'>[], isSingle: boolean) {
  const cardinality = isSingle ? ('single' as const) : ('multiple' as const);
  const shares = sharesOf(options);
  const hasFeedback = options.some(({feedback}) => feedback.length > 0);
  return {
    responses: [
      response({
        cardinality,
        baseType: 'identifier',
        correct: options.flatMap(({isRight}, place) => (isRight ? [choiceId(place)] : [])),
        shares: options.map((_, place) => ({key: choiceId(place), share: shares[place] ?? 0})),
      }),
    ],
    outcomes: hasFeedback ? [outcome('FEEDBACK', 'identifier', {cardinality})] : [],
    processing: [MAPPED, ...(hasFeedback ? [setOutcome('FEEDBACK', variable('RESPONSE'))] : [])],
  };
}

/** Photographs keep their own type; drawings are SVG files. */
function imageType(name: string): string {
  const [, extension = 'svg'] = /\.(\w+)$/.exec(name.toLowerCase()) ?? [];
  return `image/${IMAGE_TYPES[extension] ?? extension}`;
}

const IMAGE_TYPES: Readonly<Record<string, string>> = {svg: 'svg+xml', jpg: 'jpeg'};

function choiceId(place: number): string {
  return `choice_${place + 1}`;
}

function hotspot({drawing, size, parts}: TaskOf<'hotspot'>, question: PortableQuestion): Parts {
  const isSingle = parts.filter(({isRight}) => isRight).length === 1;
  return {
    ...picked(parts, isSingle),
    body: [
      ...asked(question),
      xml('hotspotInteraction', {responseIdentifier: 'RESPONSE', maxChoices: isSingle ? 1 : 0}, [
        ...imagesIn(drawing).map(({properties: {src, alt}}) =>
          xml('object', {type: imageType(String(src)), data: String(src), ...size}, [String(alt)]),
        ),
        ...parts.map(({number, box}, place) =>
          xml('hotspotChoice', {
            identifier: choiceId(place),
            shape: 'rect',
            coords: [box.x, box.y, box.x + box.width, box.y + box.height].map(Math.round).join(','),
            hotspotLabel: number,
          }),
        ),
      ]),
    ],
    feedback: parts.flatMap(({feedback}, place) => said('FEEDBACK', choiceId(place), feedback)),
  };
}

function option({content, feedback, isPinned}: PortableOption, place: number): XmlElement {
  const identifier = choiceId(place);
  const aside =
    feedback.length === 0
      ? []
      : [xml('feedbackBlock', {outcomeIdentifier: 'FEEDBACK', identifier, showHide: 'show'}, qtiBlocks(feedback))];
  return xml('simpleChoice', {identifier, ...(isPinned && {fixed: true})}, [...qtiContent(content), ...aside]);
}

/** The score is the share of all pairs of steps in the right order. Compares the steps' places. */
function order({items}: TaskOf<'order'>, question: PortableQuestion): Parts {
  const ids = items.map((_, place) => `choice_${place + 1}`);
  const pairs = ids.flatMap((_, first) =>
    ids.slice(first + 1).map((_, after) => [first + 1, first + after + 2] as const),
  );
  return {
    responses: [response({cardinality: 'ordered', baseType: 'identifier', correct: ids})],
    outcomes: ids.map((_, place) => outcome(`PLACE_${place + 1}`, 'integer', {initial: '0'})),
    body: [
      ...asked(question),
      xml(
        'orderInteraction',
        {responseIdentifier: 'RESPONSE', shuffle: true},
        items.map((item, place) => xml('simpleChoice', {identifier: ids[place]}, qtiContent(item))),
      ),
    ],
    processing: [
      ...ids.flatMap((id, place) =>
        ids.map((_, at) =>
          when(xml('match', [xml('index', {n: at + 1}, [variable('RESPONSE')]), value('identifier', id)]), [
            setOutcome(`PLACE_${place + 1}`, value('integer', `${at + 1}`)),
          ]),
        ),
      ),
      ...pairs.map(([first, second]) =>
        when(xml('lt', [variable(`PLACE_${first}`), variable(`PLACE_${second}`)]), [
          setOutcome('SCORE', xml('sum', [variable('SCORE'), value('float', decimal(1 / pairs.length))])),
        ]),
      ),
    ],
  };
}

function match({pairs}: TaskOf<'match'>, question: PortableQuestion): Parts {
  const partners = [...new Set(pairs.map(({right}) => right))];
  const both = pairs.map(({right}, place) => `left_${place + 1} right_${partners.indexOf(right) + 1}`);
  const choices = (side: 'left' | 'right', matchMax: number, contents: readonly (XmlElement | string)[][]) =>
    xml(
      'simpleMatchSet',
      contents.map((content, place) =>
        xml('simpleAssociableChoice', {identifier: `${side}_${place + 1}`, matchMax}, content),
      ),
    );
  return {
    responses: [
      response({
        cardinality: 'multiple',
        baseType: 'directedPair',
        correct: both,
        shares: both.map((key) => ({key, share: 1 / pairs.length})),
      }),
    ],
    body: [
      ...asked(question),
      xml('matchInteraction', {responseIdentifier: 'RESPONSE', shuffle: true, maxAssociations: pairs.length}, [
        choices(
          'left',
          1,
          pairs.map(({left}) => qtiContent(left)),
        ),
        choices(
          'right',
          0,
          partners.map((partner) => [partner]),
        ),
      ]),
    ],
    processing: [MAPPED],
  };
}

function typed(question: PortableQuestion, accepted: readonly string[]): Parts {
  return {
    responses: [textResponse('RESPONSE', accepted, 1)],
    body: [...asked(question), xml('p', [field('RESPONSE')])],
    processing: [MAPPED],
  };
}

function field(responseIdentifier: string): XmlElement {
  return xml('textEntryInteraction', {responseIdentifier});
}

function textResponse(identifier: string, accepted: readonly string[], share: number): XmlElement {
  return response({
    identifier,
    cardinality: 'single',
    baseType: 'string',
    correct: accepted.slice(0, 1),
    shares: accepted.map((key) => ({key, share, caseSensitive: false})),
  });
}

function number({value: right, tolerance}: TaskOf<'number'>, question: PortableQuestion): Parts {
  const near =
    tolerance > 0
      ? {toleranceMode: 'absolute', tolerance: `${decimal(tolerance)} ${decimal(tolerance)}`}
      : {toleranceMode: 'exact'};
  return {
    responses: [response({cardinality: 'single', baseType: 'float', correct: [decimal(right)]})],
    body: [...asked(question), xml('p', [field('RESPONSE')])],
    processing: [
      when(xml('equal', near, [variable('RESPONSE'), xml('correct', {identifier: 'RESPONSE'})]), [
        setOutcome('SCORE', value('float', '1')),
      ]),
    ],
  };
}

function blanks({blanks}: TaskOf<'blanks'>, question: PortableQuestion): Parts {
  const ids = blanks.map((_, place) => `RESPONSE_${place + 1}`);
  return {
    responses: blanks.map((accepted, place) => textResponse(ids[place] ?? '', accepted, 1 / blanks.length)),
    body: asked(question, (node) => {
      const index = node.type === 'element' ? blankIndex(node) : undefined;
      return index === undefined ? undefined : field(ids[index] ?? '');
    }),
    processing: [
      setOutcome(
        'SCORE',
        xml(
          'sum',
          ids.map((identifier) => xml('mapResponse', {identifier})),
        ),
      ),
    ],
  };
}
