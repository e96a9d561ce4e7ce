import {loadParser, mayHoldBlock, quizBlocksIn} from '../../../content/markdown/quizBlocks';

/** A body without its `:::quiz` blocks: a search must not give answers away. What is hidden is what is asked. */
export async function withoutQuestions(body: string): Promise<string> {
  if (!mayHoldBlock(body)) return body;
  const {parseMarkdown} = await loadParser();
  return quizBlocksIn(parseMarkdown(body)).reduceRight(
    (text, {position}) => text.slice(0, position?.start.offset) + text.slice(position?.end.offset ?? body.length),
    body,
  );
}
