import {writeCourse} from '../course/writeCourse';
import type {Format} from '../format';
import {courseStructure} from './courseStructure';

/** Courses whose results go to a learning record store. */
export const cmi5: Format = {
  label: 'cmi5',
  ending: '.cmi5.zip',
  write: (quiz, source) =>
    writeCourse({label: 'cmi5', player: 'cmi5', manifest: {name: 'cmi5.xml', write: courseStructure}}, quiz, source),
};
