import {type Commands, end, reportCommand} from '@deskbook/content/commands';
import {Option} from 'commander';

export const trainingCommands: Commands = (program) => {
  reportCommand(program)
    .command('training')
    .argument('<folder>', 'the folder with the files, e-mails (.eml or .txt) and rosters that people have sent')
    .option('--staff <file>', 'a staff list (.csv) that is not in the folder: who should have learned something')
    .option('--csv', 'print a line for each step, result, signature and session, done or missing')
    .addOption(new Option('--json', 'print everything as JSON, for programs').conflicts('csv'))
    .description('print what people have learned, by role and learning path, and what is missing, with deadlines')
    .addHelpText('after', EXIT_CODE)
    .action(async (folder, options) => end((await import('./reportTraining')).reportTraining(folder, options)));
};

const EXIT_CODE = `
A file that cannot be read is named on standard error and left out.
The exit code is 0 if all files could be read, and 1 if one was left out or there is nothing to report.`;
