import {type Commands, end} from '@deskbook/content/commands';
import {Option} from 'commander';

export const authorCommands: Commands = (program, site) => {
  program
    .command('write')
    .option('-p, --port <port>', 'use this port', '3000')
    .option('--no-open', 'do not open a browser')
    .option('--host [address]', 'serve several authors behind a web server, and listen on this address (127.0.0.1)')
    .option('--url <url>', 'the address for authors, if docs/district.yml has none, such as https://write.example.org')
    .option('--user-header <name>', 'the header in which the web server names the author, such as X-Remote-User')
    .option('--proxy <addresses>', 'the addresses of the web server (127.0.0.1,::1)')
    .description('open the site with an Edit button on every page')
    .action(async (options) => end((await import('./write')).write(options, site)));

  const user = program.command('user').description('manage who may write in the browser on your own server');
  user
    .command('add')
    .argument('<name>', 'what they type to sign in')
    .addOption(new Option('--role <role>', 'what they may do').choices(['author', 'editor']).default('author'))
    .option('--full-name <name>', 'the name to show on pages that they change')
    .option('--email <address>', 'their e-mail address, for the history of the pages')
    .option('--no-password', 'they sign in at your web server')
    .description('add an account; asks for a password, and makes one if you just press Enter')
    .action(async (name, options) => end((await import('./user')).addUser(name, options)));
  user
    .command('list')
    .description('list the accounts and their roles')
    .action(async () => end((await import('./user')).listUsers()));
  user
    .command('reset')
    .argument('<name>', 'whose password')
    .description('give someone a new password, and sign them out everywhere')
    .action(async (name) => end((await import('./user')).resetUser(name)));
  user
    .command('remove')
    .argument('<name>', 'who')
    .description('remove an account; its drafts stay')
    .action(async (name) => end((await import('./user')).removeUser(name)));
};
