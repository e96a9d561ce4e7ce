import type {ForeignFile} from './format';
import {beginningOf} from './readText';

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
export function rejectionReason({name, bytes}: ForeignFile): string | undefined {
  if (bytes.length === 0) return 'It is empty.';
  if (/\.zip$/i.test(name)) return undefined;
  return OTHERS.find(({is}) => is.test(beginningOf(bytes)))?.why;
}

/** Says why no format reads a file. */
export function unknownFormat({name}: ForeignFile): string {
  return /\.zip$/i.test(name) ? `It has no imsmanifest.xml, so it isn't a package of QTI.` : READABLE;
}
