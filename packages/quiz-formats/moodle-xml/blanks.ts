import {textOf} from '@deskbook/import/domain/hastNodes';
import {fromHtml} from 'hast-util-from-html';
import {blankMark} from '../foreignTexts';

/** A blank of a cloze question: `{1:SHORTANSWER:=thermal~=heat-sensitive}`. */
export interface ClozeBlank {
  weight: number;
  /** In uppercase. */
  type: string;
  alternatives: ClozeAlternative[];
}

export interface ClozeAlternative {
  /** In percent. */
  share: number;
  words: string;
  hasFeedback: boolean;
}

const TYPES =
  'NUMERICAL|NM|SHORTANSWER_C|SHORTANSWER|SAC|SA|MWC|MW|MULTICHOICE_[VHS]{1,2}|MULTICHOICE|MC[VHS]{1,2}|MC|MULTIRESPONSE(?:_[HS]{1,2})?|MR[HS]{0,2}';
const CODE = new RegExp(String.raw`\{(\d*):(${TYPES}):((?:\\.|[^\\}])*)\}`, 'gis');

/** Finds the blanks of a cloze question, and replaces each with a mark. */
export function readCloze(html: string): {html: string; blanks: ClozeBlank[]} {
  const blanks: ClozeBlank[] = [];
  const marked = html.replace(CODE, (_, weight: string, type: string, written: string) => {
    const alternatives = written.split(/(?<!\\)~/).map(readAlternative);
    return blankMark(blanks.push({weight: Number(weight || 1), type: type.toUpperCase(), alternatives}) - 1);
  });
  return {html: marked, blanks};
}

function readAlternative(written: string): ClozeAlternative {
  const [, mark, rest = ''] = /^(=|%[^%]*%)?(.*)$/s.exec(written) ?? [];
  // A number sign after `&` belongs to a character reference.
  const [words = '', ...feedback] = rest.split(/(?<![\\&])#/);
  const share = mark === '=' ? 100 : Number(mark?.slice(1, -1).replace(',', '.') ?? 0);
  return {
    share,
    words: plainWords(words.replace(/\\([}#~\\/"=])/g, '$1')),
    hasFeedback: feedback.join('').trim() !== '',
  };
}

/**
 * Finds the gaps of a question whose words are chosen or dragged, `[[2]]` for the second of them, and replaces each with
 * a mark. A number without a word stays in the text.
 */
export function readGaps(html: string, choices: readonly string[]): {html: string; gaps: string[]} {
  const gaps: string[] = [];
  const marked = html.replace(/\[\[(\d+)\]\]/g, (written, number: string) => {
    const words = plainWords(choices[Number(number) - 1] ?? '');
    return words === '' ? written : blankMark(gaps.push(words) - 1);
  });
  return {html: marked, gaps};
}

function plainWords(html: string): string {
  return fromHtml(html, {fragment: true})
    .children.map((node) => textOf(node))
    .join('')
    .trim();
}
