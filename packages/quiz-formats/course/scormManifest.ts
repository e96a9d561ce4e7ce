import {type XmlElement, xml} from '../xml';
import {type CourseFacts, PAGE} from './courseFormat';

/** What differs between the editions of SCORM. */
interface Edition {
  version: string;
  namespaces: Readonly<Record<string, string>>;
  /** The attribute that says what a file is for. */
  typeName: string;
  /** The element that says what it takes to pass. */
  passing: XmlElement;
}

/** `imsmanifest.xml` (SCORM, Content Aggregation Model). */
export function scormManifest({id, title, files}: CourseFacts, edition: Edition): XmlElement {
  const {version, namespaces, typeName, passing} = edition;
  const item = xml('item', {identifier: 'quiz', identifierref: 'quiz-files'}, [xml('title', [title]), passing]);
  const resource = xml(
    'resource',
    {identifier: 'quiz-files', type: 'webcontent', [typeName]: 'sco', href: PAGE},
    files.map((href) => xml('file', {href})),
  );
  return xml('manifest', {identifier: id, version: '1', ...namespaces}, [
    xml('metadata', [xml('schema', ['ADL SCORM']), xml('schemaversion', [version])]),
    xml('organizations', {default: 'course'}, [
      xml('organization', {identifier: 'course'}, [xml('title', [title]), item]),
    ]),
    xml('resources', [resource]),
  ]);
}
