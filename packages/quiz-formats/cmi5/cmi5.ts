import {courseFormat} from '../course/courseFormat';
import {courseStructure} from './courseStructure';

/** Courses that send their results to a learning record store. */
export const cmi5 = courseFormat({
  label: 'cmi5',
  player: 'cmi5',
  manifest: {name: 'cmi5.xml', write: courseStructure},
});
