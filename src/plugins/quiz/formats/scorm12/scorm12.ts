import {writeCourse} from '../course/writeCourse';
import type {Format} from '../format';
import {manifest} from './manifest';
import {lossesInScorm12} from './scorm12Losses';

/** What nearly every learning management system takes. */
export const scorm12: Format = {
  label: 'SCORM 1.2',
  ending: '.scorm12.zip',
  write: (quiz, source) =>
    writeCourse(
      {
        label: 'SCORM 1.2',
        player: 'scorm12',
        manifest: {name: 'imsmanifest.xml', write: manifest},
        losses: lossesInScorm12,
      },
      quiz,
      source,
    ),
};
