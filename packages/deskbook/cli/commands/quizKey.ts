import {checkContent, contentOf} from '@deskbook/content/checkContent';
import {writeKey} from '@deskbook/quiz/node/writeKey';
import {EXTENSIONS} from '../../plugins';
import {tellOutcome} from '../tellOutcome';

/** Writes a quiz's answer key for the trainer. The exit code is 1 if that fails. */
export async function quizKey(path: string | undefined): Promise<number> {
  const source = contentOf(process.cwd());
  const checked = await checkContent(source, new Date(), EXTENSIONS);
  return tellOutcome(writeKey(path, {...source, ...checked}));
}
