import {type Commands, end} from '@deskbook/content/commands';
import {Option} from 'commander';
import {FORMAT_NAMES} from '../formatNames';

export const quizFormatCommands: Commands = (program, {extensions}) => {
  program
    .command('quiz:export')
    .argument('[path]', 'a quiz, or a folder of quizzes, such as docs/training/quizzes (default: all quizzes)')
    .addOption(new Option('--format <format>', 'the target system').choices(FORMAT_NAMES).makeOptionMandatory())
    .option('--out <folder>', 'the output folder', 'quiz-exports')
    .option('--json', 'print what was written and what is lost as JSON, for programs')
    .description('export quizzes for another system, and list what is lost')
    .action(async (path, options) => end((await import('./quizExport')).quizExport(path, options, await extensions())));

  program
    .command('quiz:import')
    .argument('<file...>', 'questions from another system: GIFT, Moodle XML or a QTI package, or folders of them')
    .option('--in <folder>', 'a folder other than the default for quizzes')
    .option('--name <name>', 'a name for the page, such as self-check, if there is one; by default, its title')
    .description('turn questions from another system into quiz pages, and list what to check')
    .action(async (files, options) =>
      end((await import('./quizImport')).quizImport(files, options, await extensions())),
    );
};
