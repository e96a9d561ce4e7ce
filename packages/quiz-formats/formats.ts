import {cmi5} from './cmi5/cmi5';
import {ForeignFault, type ForeignFile, type ForeignQuiz, type Format} from './format';
import type {FormatName} from './formatNames';
import {readGift} from './gift/readGift';
import {writeGift} from './gift/writeGift';
import {readMoodleXml} from './moodle-xml/readMoodleXml';
import {writeMoodleXml} from './moodle-xml/writeMoodleXml';
import {readQti, readsQti} from './qti/readPackage';
import {writePackage} from './qti/writePackage';
import {beginningOf} from './readText';
import {scorm12} from './scorm12/scorm12';
import {scorm2004} from './scorm2004/scorm2004';

/** Moodle's text format, which many other systems also read. */
const gift: Format = {
  label: 'GIFT',
  ending: '.gift',
  write: writeGift,
  reads: ({name}) => /\.(?:gift|txt)$/i.test(name),
  read: readGift,
};

/** Moodle's own format, which preserves the most. */
const moodleXml: Format = {
  label: 'Moodle XML',
  ending: '.xml',
  write: writeMoodleXml,
  reads: readsMoodleXml,
  read: readMoodleXml,
};

function readsMoodleXml({name, bytes}: ForeignFile): boolean {
  return /\.xml$/i.test(name) && /<quiz[\s>]/.test(beginningOf(bytes));
}

/** Both versions share a reader, because their elements differ only in name. */
const qti21: Format = {
  label: 'QTI 2.1',
  ending: '.qti21.zip',
  write: (quiz) => writePackage(quiz, '2.1'),
  reads: readsQti,
  read: readQti,
};

const qti30: Format = {label: 'QTI 3.0', ending: '.qti30.zip', write: (quiz) => writePackage(quiz, '3.0')};

export const FORMATS: Record<FormatName, Format> = {
  gift,
  'moodle-xml': moodleXml,
  qti21,
  qti30,
  scorm12,
  scorm2004,
  cmi5,
};

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

const READABLE = 'Questions can be imported from GIFT (.gift or .txt), Moodle XML, and QTI 1.2, 2.1 or 3.0.';

/** Files that people import by mistake, with advice for each. */
const OTHERS: readonly {is: RegExp; why: string}[] = [
  {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: text has none of these
    is: /^(?:%PDF|\{\\rtf)|[\u0000-\u0008]/,
    why: `It isn't plain text. ${READABLE} "npx deskbook import" makes other pages of documents.`,
  },
  {
    is: /<(?:\w+:|qti-)?assessment-?test\b/i,
    why: 'It is a test of QTI without its questions. Import the whole package, a .zip file.',
  },
];

/** Says why a file can't contain questions, whatever its name; undefined if it may. */
function rejectionReason({name, bytes}: ForeignFile): string | undefined {
  if (bytes.length === 0) return 'It is empty.';
  if (/\.zip$/i.test(name)) return undefined;
  return OTHERS.find(({is}) => is.test(beginningOf(bytes)))?.why;
}

function unknownFormat({name}: ForeignFile): string {
  return /\.zip$/i.test(name) ? `It has no imsmanifest.xml, so it isn't a package of QTI.` : READABLE;
}
