import {writeCourse} from '../course/writeCourse';
import type {Format} from '../format';
import {manifest} from './manifest';
import {lossesInScorm2004} from './scorm2004Losses';

/** The 4th Edition. */
export const scorm2004: Format = {
  label: 'SCORM 2004',
  ending: '.scorm2004.zip',
  write: (quiz, source) =>
    writeCourse(
      {
        label: 'SCORM 2004',
        player: 'scorm2004',
        manifest: {name: 'imsmanifest.xml', write: manifest},
        losses: lossesInScorm2004,
      },
      quiz,
      source,
    ),
};
