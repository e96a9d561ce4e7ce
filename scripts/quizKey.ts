/** `npm run quiz:key -- docs/training/quizzes/telephones.md`: writes the trainer's key of a quiz; exit code 1 if it cannot. */
import {checkContent, contentOf} from '../src/content/checkContent';
import {EXTENSIONS} from '../src/extensions';
import {writeKey} from '../src/plugins/quiz/node/writeKey';

async function main() {
  const source = contentOf(process.cwd());
  const {isWritten, message} = writeKey(process.argv[2], {
    ...source,
    ...(await checkContent(source, new Date(), EXTENSIONS)),
  });
  (isWritten ? process.stdout : process.stderr).write(`${message}\n`);
  process.exitCode = isWritten ? 0 : 1;
}

main();
