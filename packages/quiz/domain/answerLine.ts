import {normalizeText} from '@deskbook/records/domain/grading/acceptedText';
import type {Diagnostic} from '@deskbook/text/problems/problems';
import type {Node} from 'mdast';
import {LINE_FORMS, type Task} from './authoredQuestion';
import type {ParseContext} from './authoring';
import {alternativesIn, unquoted} from './sourceText';

/**
 * Reads the text after `Answer:`.
 *
 * @param written Markdown: the correct answer, or several separated by `|`; text in double quotes is never a number
 */
export function readAnswerLine(
  written: string,
  node: Pick<Node, 'position'>,
  {report}: ParseContext,
): Task | undefined {
  const texts = alternativesIn(written);
  const readers = [diagnosticOf, ...LINE_FORMS.map(({readLine}) => readLine)];
  const [read] = readers.flatMap((read) => read(texts, written) ?? []);
  if (!read || !('message' in read)) return read;
  report(node, read);
  return undefined;
}

function diagnosticOf(texts: readonly string[], written: string): Diagnostic | undefined {
  if (texts.some((text) => normalizeText(unquoted(text)) === '')) {
    return {
      message: texts.length === 1 ? 'this answer is empty' : 'one of these answers is empty',
      found: `Answer: ${written.trim()}`.trim(),
      expected: 'every correct spelling, with | between them',
      fix: `Answer: ${texts.length === 1 ? 'the correct words' : texts.filter(Boolean).join(' | ')}`,
    };
  }
  const openQuote = texts.find((text) => /^["\u201c]/.test(text) !== /.["\u201d\u201c]$/.test(text));
  return openQuote === undefined
    ? undefined
    : {
        message: 'this answer has an unmatched quote',
        found: openQuote,
        expected: 'quotes on both sides, or none',
        fix: `Answer: "${openQuote.replace(/["\u201c\u201d]/g, '')}"`,
      };
}
