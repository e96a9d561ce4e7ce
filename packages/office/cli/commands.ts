import {type Commands, end, reportCommand} from '@deskbook/content/commands';
import {Option} from 'commander';

export const officeCommands: Commands = (program) => {
  reportCommand(program)
    .command('reviews')
    .addOption(
      new Option('--format <format>', 'the output format').choices(['text', 'markdown', 'json']).default('text'),
    )
    .option('--owner <key>', 'only one owner, by their key in docs/district.yml')
    .addOption(new Option('--fail-on <state>', 'exit with code 1 if something is overdue').choices(['overdue']))
    .description('print what each owner has to review and do, for a weekly e-mail')
    .action(async (options) => end((await import('./reportReviews')).reportReviews(options)));
};
