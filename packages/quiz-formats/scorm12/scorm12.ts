import {type CourseFacts, courseFormat, PAGE} from '../course/courseFormat';
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

/** `imsmanifest.xml` (SCORM 1.2, Content Aggregation Model). */
function manifest({id, title, passingScore, files}: CourseFacts): XmlElement {
  return xml(
    'manifest',
    {
      identifier: id,
      version: '1',
      xmlns: 'http://www.imsproject.org/xsd/imscp_rootv1p1p2',
      'xmlns:adlcp': 'http://www.adlnet.org/xsd/adlcp_rootv1p2',
    },
    [
      xml('metadata', {}, [xml('schema', {}, ['ADL SCORM']), xml('schemaversion', {}, ['1.2'])]),
      xml('organizations', {default: 'course'}, [
        xml('organization', {identifier: 'course'}, [
          xml('title', {}, [title]),
          xml('item', {identifier: 'quiz', identifierref: 'quiz-files'}, [
            xml('title', {}, [title]),
            xml('adlcp:masteryscore', {}, [String(passingScore)]),
          ]),
        ]),
      ]),
      xml('resources', {}, [
        xml('resource', {identifier: 'quiz-files', type: 'webcontent', 'adlcp:scormtype': 'sco', href: PAGE}, [
          ...files.map((href) => xml('file', {href})),
        ]),
      ]),
    ],
  );
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
