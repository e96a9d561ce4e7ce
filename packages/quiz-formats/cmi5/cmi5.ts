import {type CourseFacts, courseFormat, PAGE} from '../course/courseFormat';
import {type XmlElement, xml} from '../xml';

/** Courses that send their results to a learning record store. */
export const cmi5 = courseFormat({
  label: 'cmi5',
  player: 'cmi5',
  manifest: {name: 'cmi5.xml', write: courseStructure},
});

/** `cmi5.xml` (cmi5, section 13). */
function courseStructure({url, title, description, passingScore, language}: CourseFacts): XmlElement {
  const words = (name: string, text: string) => xml(name, [xml('langstring', {lang: language}, [text])]);
  return xml('courseStructure', {xmlns: 'https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd'}, [
    xml('course', {id: `${url}#course`}, [words('title', title), words('description', description)]),
    xml(
      'au',
      {
        id: url,
        moveOn: 'Passed',
        masteryScore: passingScore / 100,
        launchMethod: 'AnyWindow',
        activityType: 'http://adlnet.gov/expapi/activities/assessment',
      },
      [words('title', title), words('description', description), xml('url', [PAGE])],
    ),
  ]);
}
