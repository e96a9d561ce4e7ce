import type {PortableQuestion, PortableQuiz} from '../portableQuiz';
import {type XmlElement, xml} from '../xml';
import {qtiBlocks} from './content';
import {outcome, setOutcome, value, variable} from './processing';
import {qtiId} from './writeItem';

/** Writes how a quiz's items are asked and scored, with the names of 2.1. */
export function writeTest({id, title, introduction, settings, questions}: PortableQuiz): XmlElement {
  const {draw, mode = 'practice', passingScore} = settings;
  const isPassed = passingScore === undefined ? [] : [outcome('PASSED', 'boolean')];
  return xml('assessmentTest', {identifier: qtiId(id.replace(/[^\w.-]+/g, '-')), title}, [
    outcome('SCORE', 'float', {initial: '0'}),
    outcome('PERCENT', 'float', {
      initial: '0',
      normalMaximum: 100,
      ...(passingScore !== undefined && {masteryValue: passingScore}),
    }),
    ...isPassed,
    xml(
      'testPart',
      {
        identifier: 'part',
        navigationMode: 'nonlinear',
        submissionMode: mode === 'practice' ? 'individual' : 'simultaneous',
      },
      [
        xml('itemSessionControl', {maxAttempts: 1, showFeedback: true}),
        xml('assessmentSection', {identifier: 'section', title, visible: true}, [
          ...(draw ? [xml('selection', {select: draw})] : []),
          ...(introduction.length > 0 ? [xml('rubricBlock', {view: 'candidate'}, qtiBlocks(introduction))] : []),
          ...questions.map(itemRef),
        ]),
      ],
    ),
    xml('outcomeProcessing', {}, [
      setOutcome(
        'SCORE',
        xml('sum', {}, [xml('testVariables', {variableIdentifier: 'SCORE', weightIdentifier: 'POINTS'})]),
      ),
      setOutcome('PERCENT', xml('product', {}, [value('float', '100'), xml('divide', {}, [variable('SCORE'), MOST])])),
      ...(passingScore === undefined
        ? []
        : [setOutcome('PASSED', xml('gte', {}, [variable('PERCENT'), value('float', String(passingScore))]))]),
    ]),
  ]);
}

/** The possible points of all questions asked. */
const MOST = xml('sum', {}, [xml('outcomeMaximum', {outcomeIdentifier: 'SCORE', weightIdentifier: 'POINTS'})]);

function itemRef({id, points}: PortableQuestion): XmlElement {
  return xml('assessmentItemRef', {identifier: qtiId(id), href: `../items/${qtiId(id)}.xml`}, [
    xml('weight', {identifier: 'POINTS', value: points}),
  ]);
}
