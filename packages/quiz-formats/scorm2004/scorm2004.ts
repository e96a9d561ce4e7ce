import {type CourseFacts, courseFormat} from '../course/courseFormat';
import {scormManifest} from '../course/scormManifest';
import type {ExportWarnings} from '../exportWarnings';
import type {PortableQuiz} from '../portableQuiz';
import {type XmlElement, xml} from '../xml';
import {MOST_PATTERNS} from './patterns';

/** The 4th Edition. */
export const scorm2004 = courseFormat({
  label: 'SCORM 2004',
  player: 'scorm2004',
  manifest: {name: 'imsmanifest.xml', write: manifest},
  losses: lossesInScorm2004,
});

function manifest(facts: CourseFacts): XmlElement {
  return scormManifest(facts, {
    version: '2004 4th Edition',
    namespaces: {
      xmlns: 'http://www.imsglobal.org/xsd/imscp_v1p1',
      'xmlns:adlcp': 'http://www.adlnet.org/xsd/adlcp_v1p3',
      'xmlns:imsss': 'http://www.imsglobal.org/xsd/imsss',
    },
    typeName: 'adlcp:scormType',
    passing: sequencing(facts.passingScore),
  });
}

/** Reaching the passing score means passed. The quiz itself reports when it's completed. */
function sequencing(passingScore: number): XmlElement {
  return xml('imsss:sequencing', [
    xml('imsss:objectives', [
      xml('imsss:primaryObjective', {objectiveID: 'passed', satisfiedByMeasure: true}, [
        xml('imsss:minNormalizedMeasure', [String(passingScore / 100)]),
      ]),
    ]),
    xml('imsss:deliveryControls', {completionSetByContent: true, objectiveSetByContent: true}),
  ]);
}

/** Lists what is graded as usual but can't be reported. */
function lossesInScorm2004({questions}: PortableQuiz, losses: ExportWarnings): void {
  const most = MOST_PATTERNS['fill-in'];
  for (const question of questions) {
    const {task} = question;
    const texts = task.type === 'short-text' ? [task.accepted] : task.type === 'blanks' ? task.blanks : [];
    if (texts.some(({length}) => length > most)) {
      losses.ofQuestion(
        question,
        'accepted answers in reports',
        `SCORM 2004 reports only ${most} accepted answers. The others still count as correct.`,
      );
    }
  }
}
