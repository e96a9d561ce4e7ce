import {courseFormat} from '../course/courseFormat';
import {manifest} from './manifest';
import {lossesInScorm12} from './scorm12Losses';

/** The format that nearly every learning management system accepts. */
export const scorm12 = courseFormat({
  label: 'SCORM 1.2',
  player: 'scorm12',
  manifest: {name: 'imsmanifest.xml', write: manifest},
  losses: lossesInScorm12,
});
