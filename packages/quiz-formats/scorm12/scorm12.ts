import {type CourseFacts, courseFormat} from '../course/courseFormat';
import {scormManifest} from '../course/scormManifest';
import type {ExportWarnings} from '../exportWarnings';
import type {PortableQuiz} from '../portableQuiz';
import {type XmlElement, xml} from '../xml';

/** The format that nearly every learning management system accepts. */
export const scorm12 = courseFormat({
  label: 'SCORM 1.2',
  player: 'scorm12',
  manifest: {name: 'imsmanifest.xml', write: manifest},
  losses: lossesInScorm12,
});

function manifest(facts: CourseFacts): XmlElement {
  return scormManifest(facts, {
    version: '1.2',
    namespaces: {
      xmlns: 'http://www.imsproject.org/xsd/imscp_rootv1p1p2',
      'xmlns:adlcp': 'http://www.adlnet.org/xsd/adlcp_rootv1p2',
    },
    typeName: 'adlcp:scormtype',
    passing: xml('adlcp:masteryscore', [String(facts.passingScore)]),
  });
}

/** Lists what is graded as usual but can't be reported. */
function lossesInScorm12({questions}: PortableQuiz, losses: ExportWarnings): void {
  for (const question of questions) {
    const {task} = question;
    if (task.type === 'number' && task.tolerance > 0)
      losses.ofQuestion(
        question,
        'tolerance in reports',
        "SCORM 1.2 can't report how far off an answer may be. Its reports show only the exact number as correct.",
      );
    if (task.type === 'blanks' && task.blanks.length > 1) {
      losses.ofQuestion(
        question,
        'blanks in reports',
        'SCORM 1.2 reports one text for each question, so its reports show the words of all blanks in a row.',
      );
    }
  }
}
