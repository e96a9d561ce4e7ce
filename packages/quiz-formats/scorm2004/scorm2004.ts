import {courseFormat} from '../course/courseFormat';
import {manifest} from './manifest';
import {lossesInScorm2004} from './scorm2004Losses';

/** The 4th Edition. */
export const scorm2004 = courseFormat({
  label: 'SCORM 2004',
  player: 'scorm2004',
  manifest: {name: 'imsmanifest.xml', write: manifest},
  losses: lossesInScorm2004,
});
