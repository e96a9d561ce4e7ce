import {type ContentExtension, checkContent, contentOf} from '@deskbook/content/checkContent';
import {tellOutcome} from '@deskbook/text/tellOutcome';
import {writeKey} from '../node/writeKey';

/** Writes a quiz's answer key for the trainer. The exit code is 1 if that fails. */
export async function quizKey(path: string | undefined, extensions: readonly ContentExtension[]): Promise<number> {
  const source = contentOf(process.cwd());
  const checked = await checkContent(source, new Date(), extensions);
  return tellOutcome(writeKey(path, {...source, ...checked}));
}
