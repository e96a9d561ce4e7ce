import {courseFormat} from '../course/courseFormat';
import {courseStructure} from './courseStructure';

/** Courses whose results go to a learning record store. */
export const cmi5 = courseFormat({
  label: 'cmi5',
  player: 'cmi5',
  manifest: {name: 'cmi5.xml', write: courseStructure},
});
