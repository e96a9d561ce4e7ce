import {type CourseFacts, PAGE} from '../course/courseFormat';
import {type XmlElement, xml} from '../xml';

/** `imsmanifest.xml` (SCORM 1.2, Content Aggregation Model). */
export function manifest({id, title, passingScore, files}: CourseFacts): XmlElement {
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
