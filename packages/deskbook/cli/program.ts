import {existsSync} from 'node:fs';
import {type CommandSite, end} from '@deskbook/content/commands';
import {templateNames} from '@deskbook/content/templates/readTemplates';
import {version} from '@deskbook/text/version';
import {Argument, Command, Option} from 'commander';
import {installedIn} from '../installed';
import {COMMANDS} from './packages';
import {TOOL_NAMES} from './tools';

/** The commands of a site, and those of its packages. Each loads its code when it runs, so `--help` is fast. */
export function createProgram(): Command {
  const program = new Command('deskbook')
    .usage('COMMAND [options]')
    .description('A staff training and documentation site for a library district, made from Markdown.')
    .version(version())
    .helpCommand(false)
    .configureHelp({subcommandTerm: (command) => `${command.name()} ${command.usage()}`.trim()})
    .showHelpAfterError('npx deskbook --help lists the commands.')
    .hook('preAction', (_, command) => {
      if (OF_DOCUSAURUS.has(command.name()) && !existsSync(DISTRICT)) {
        command.error(`There is no ${DISTRICT} here. Go to the folder of your site.`);
      }
    });

  program
    .command('init')
    .argument('<dir>', 'a new folder, such as maple; or . for the empty one in which you installed the package')
    .option('--name <name>', 'what the library is called')
    .option('--time-zone <zone>', "its time zone, such as America/Chicago (default: this computer's)")
    .option('--branch <name>', 'a branch; repeat the option for each one', (name, others: string[] = []) => [
      ...others,
      name,
    ])
    .addOption(
      new Option('--tool <tool...>', 'add the packages for this, too: test opens every page in a browser').choices(
        TOOL_NAMES,
      ),
    )
    .option('-y, --yes', 'ask nothing, and use the defaults for whatever you leave out')
    .option('--package <package>', 'install Deskbook from here, such as the path of a tarball')
    .option('--no-install', 'only write the files')
    .description('make a folder for your district, with a sample page of each kind')
    .action(async (dir, options) => end((await import('./commands/init')).init(dir, options)));

  passOn(program, 'start')
    .description('open the site, and update it as you write')
    .addHelpText('after', DOCUSAURUS_OPTIONS)
    .action(async (args) => end((await import('./commands/start')).start(args)));

  passOn(program, 'build')
    .description('build the site into build/, with settings for web servers in deploy/')
    .option('--out-dir <dir>', 'put build/, deploy/ and everything else that is written into this folder')
    .option('--verbose', 'print the stack trace of each component that fails, too')
    .option(...OF_THE_PUBLIC_SITE)
    .addOption(lockOption())
    .action(async (args, options) => end((await import('./commands/build')).build(args, options)));

  passOn(program, 'serve')
    .description('serve build/ the way a web server would')
    .addHelpText('after', DOCUSAURUS_OPTIONS)
    .option(...BUILT_INTO)
    .option(...OF_THE_PUBLIC_SITE)
    .action(async (args, options) => end((await import('./commands/serve')).serve(args, options)));

  program
    .command('check')
    .description('check the content and print every problem, with its line and a fix')
    .option('--fix', 'replace names that a new version has changed, and change nothing else')
    .option('--fix-links', 'rewrite broken links that can only mean one page or file, and change nothing else')
    .option('--dry-run', 'only list what --fix or --fix-links would change')
    .option('--all', 'list each problem, even if there are dozens of one kind')
    .option('--watch', 'check again whenever you save a file, until you press Ctrl-C')
    .option('--json', 'print the problems as JSON, for programs')
    .action(async (options) => end((await import('./commands/check')).check(options)));

  program
    .command('test')
    .description('check and build the site, then open every page in a browser and look for what is broken')
    .option('--no-build', 'test what is in build/')
    .option(...BUILT_INTO)
    .option(...OF_THE_PUBLIC_SITE)
    .action(async (options) => end((await import('./commands/test')).test(options)));

  program
    .command('new')
    .addArgument(new Argument('<kind>', 'what it is').choices(templateNames()))
    .argument('<title>', 'its title, in quotes; the file is named after it')
    .option('--in <folder>', 'a folder other than the default for its kind, such as docs/manuals/listen')
    .description('write a page from a template, ready to be filled in')
    .action(async (kind, title, options) => end((await import('./commands/new')).newPage(kind, title, options)));

  program
    .command('review')
    .argument('<page...>', 'pages that you have reviewed, such as docs/procedures/load-receipt-paper.md')
    .description('mark a page as reviewed today, and change nothing else')
    .action(async (pages) => end((await import('./commands/review')).review(pages)));

  program
    .command('rollback')
    .argument('[id]', 'the release to go back to (default: the previous one)')
    .description('put an earlier release back into build/ and deploy/')
    .option('--list', 'only list the releases')
    .option(...BUILT_INTO)
    .option(...OF_THE_PUBLIC_SITE)
    .addOption(lockOption())
    .action(async (id, options) => end((await import('./commands/rollback')).rollback(id, options)));

  program
    .command('deploy')
    .description('bring the current release to the web server named in deploy.yml, and have it loaded')
    .option('--back', 'have the release before loaded again, and put it back into build/, too')
    .option(...BUILT_INTO)
    .option(...OF_THE_PUBLIC_SITE)
    .addOption(lockOption())
    .addHelpText('after', DEPLOY_HELP)
    .action(async (options) => end((await import('./commands/deploy')).deploy(options)));

  const installed = installedIn(process.cwd()).flatMap(({commands = []}) => commands);
  for (const add of [...COMMANDS, ...installed]) add(program, SITE);
  return program;
}

/** What the commands of packages ask the site for. */
const SITE: CommandSite = {
  extensions: async () => (await import('../plugins')).EXTENSIONS,
  build: async () => (await import('./commands/build')).build([], {}),
};

/** Without a site, Docusaurus's own error is unhelpful. */
const OF_DOCUSAURUS = new Set(['start', 'write', 'build', 'serve', 'test']);
const DISTRICT = 'docs/district.yml';

const BUILT_INTO = ['--out-dir <dir>', 'the --out-dir that you gave build, if any'] as const;

const OF_THE_PUBLIC_SITE = ['--public', 'the public site, which is in build-public/ and deploy-public/'] as const;

/** How a publication in the browser, which has the lock of the releases, hands it on. */
const lockOption = () => new Option('--lock-fd <fd>', 'the open file with the lock').hideHelp();

const DEPLOY_HELP = `
deploy.yml, beside docusaurus.config.ts:
  to: /srv/deskbook                        a folder here, or deskbook@web.example.org:/srv/deskbook, by ssh and its keys
  server: nginx                            or apache
  test: sudo -n nginx -t                   the commands there; these, if left out
  reload: sudo -n systemctl reload nginx
  public: {to: /srv/public}                the same for the public site

The last three releases stay there, and the web server reads TO/release.conf. If it does not accept a release, the one
before stays.

Exit codes: 0 done, 1 failed and readers see the release before, 2 unknown because the connection ended.`;

const DOCUSAURUS_OPTIONS = `
Options of Docusaurus:
  -p, --port <port>  use this port (default: 3000, or the next free one)
  -h, --host <host>  listen on this address (default: localhost)
  --no-open          do not open a browser`;

/** A Docusaurus command. It parses its own options, because `-h` means host there. */
function passOn(program: Command, name: string): Command {
  return program
    .command(name)
    .usage('[options]')
    .argument('[options...]')
    .allowUnknownOption()
    .helpOption('--help', 'show this help');
}
