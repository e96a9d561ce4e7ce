import type {ForeignFile, Format} from '../format';
import {beginningOf} from '../readText';
import {readMoodleXml} from './readMoodleXml';
import {writeMoodleXml} from './writeMoodleXml';

/** Moodle's own format, which preserves the most. */
export const moodleXml: Format = {
  label: 'Moodle XML',
  ending: '.xml',
  write: writeMoodleXml,
  reads,
  read: readMoodleXml,
};

function reads({name, bytes}: ForeignFile): boolean {
  return /\.xml$/i.test(name) && /<quiz[\s>]/.test(beginningOf(bytes));
}
