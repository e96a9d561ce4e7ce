import {type Commands, end} from '@deskbook/content/commands';

export const quizCommands: Commands = (program, {extensions}) => {
  program
    .command('quiz:key')
    .argument('[path]', 'a quiz, such as docs/training/quizzes/telephones.md')
    .description('write the answer key of a quiz into quiz-keys/, to print; it is never published')
    .action(async (path) => end((await import('./quizKey')).quizKey(path, await extensions())));
};
