import {type Commands, end} from '@deskbook/content/commands';

export const searchCommands: Commands = (program, {extensions}) => {
  program
    .command('search:push')
    .description('send everything searchable to Algolia, if the district uses it')
    .option('--dry-run', 'print what would be sent, but send nothing')
    .addHelpText('after', '\nExit codes: 0 done, 1 failed and the index is unchanged, 2 unknown.')
    .action(async (options) => end((await import('./searchPush')).searchPush(options, await extensions())));
};
