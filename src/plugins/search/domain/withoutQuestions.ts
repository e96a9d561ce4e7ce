import {loadParser, mayHoldBlock, quizBlocksIn} from '../../../content/markdown/quizBlocks';

/** Removes `:::quiz` blocks from a body, so search doesn't give answers away. */
export async function withoutQuestions(body: string): Promise<string> {
  if (!mayHoldBlock(body)) return body;
  const {parseMarkdown} = await loadParser();
  return quizBlocksIn(parseMarkdown(body)).reduceRight(
    (text, {position}) => text.slice(0, position?.start.offset) + text.slice(position?.end.offset ?? body.length),
    body,
  );
}
