const QUIZ_BLOCK = /^[ \t>]*:{3,}[ \t]*quiz\b/m;

/**
 * A body without its `:::quiz` blocks: a search must not give answers away. They are found by the parser that makes
 * questions of them, so that what is hidden is what is asked.
 */
export async function withoutQuestions(body: string): Promise<string> {
  if (!QUIZ_BLOCK.test(body)) return body;
  // A large library, which a site without questions does not wait for.
  const {quizBlocksIn} = await import('./quizBlocks');
  return quizBlocksIn(body).reduceRight((text, {from, to}) => text.slice(0, from) + text.slice(to), body);
}
