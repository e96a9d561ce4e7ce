import {cmi5} from './cmi5/cmi5';
import {ForeignFault, type ForeignFile, type ForeignQuiz, type Format} from './format';
import {gift} from './gift/gift';
import {moodleXml} from './moodle-xml/moodleXml';
import {rejectionReason, unknownFormat} from './notForeign';
import {qti21, qti30} from './qti/qti';
import {scorm12} from './scorm12/scorm12';
import {scorm2004} from './scorm2004/scorm2004';

/** All formats, by their names on the command line. */
export const FORMATS = {
  gift,
  'moodle-xml': moodleXml,
  qti21,
  qti30,
  scorm12,
  scorm2004,
  cmi5,
} satisfies Record<string, Format>;

export type FormatName = keyof typeof FORMATS;

export function formatOf(name: FormatName): Format {
  return FORMATS[name];
}

/**
 * Reads the quizzes in a file of any supported format.
 *
 * @throws ForeignFault if there is none
 */
export function readForeign(file: ForeignFile): ForeignQuiz[] {
  const formats: Format[] = Object.values(FORMATS);
  const why = rejectionReason(file);
  if (why) throw new ForeignFault(why);
  const format = formats.find(({reads}) => reads?.(file));
  if (!format?.read) throw new ForeignFault(unknownFormat(file));
  const quizzes = format.read(file);
  if (quizzes.length === 0) throw new ForeignFault(`It has no questions in ${format.label}.`);
  return quizzes;
}
