import {existsSync} from 'node:fs';
import {templateNames} from '@deskbook/content/templates/readTemplates';
import {FORMAT_NAMES} from '@deskbook/quiz-formats/formatNames';
import {Argument, Command, Option} from 'commander';
import {TOOL_NAMES} from './tools';
import {version} from './version';

/** All commands. Each loads its code when it runs, so `--help` is fast. A command returns its exit code. */
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

  program
    .command('write')
    .option('-p, --port <port>', 'use this port', '3000')
    .option('--no-open', 'do not open a browser')
    .option('--host [address]', 'serve several authors behind a web server, and listen on this address (127.0.0.1)')
    .option('--url <url>', 'the address for authors, if docs/district.yml has none, such as https://write.example.org')
    .option('--user-header <name>', 'the header in which the web server names the author, such as X-Remote-User')
    .option('--proxy <addresses>', 'the addresses of the web server (127.0.0.1,::1)')
    .description('open the site with an Edit button on every page')
    .action(async (options) => end((await import('./commands/write')).write(options)));

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
    .command('import')
    .argument('<file...>', 'Word or LibreOffice documents, web pages, or folders of them')
    .option('--in <folder>', 'a folder other than the default for the kind, such as docs/manuals/listen')
    .addOption(new Option('--kind <kind>', 'the kind of page (default: procedure)').choices(IMPORTED_KINDS))
    .addOption(
      new Option('--split <level>', 'make a manual, with a chapter for every heading of this level and above').choices([
        '1',
        '2',
      ]),
    )
    .description('turn documents into pages, with their pictures, and list what could not be carried over')
    .action(async (files, options) => end((await import('./commands/import')).importFiles(files, options)));

  program
    .command('review')
    .argument('<page...>', 'pages that you have reviewed, such as docs/procedures/load-receipt-paper.md')
    .description('mark a page as reviewed today, and change nothing else')
    .action(async (pages) => end((await import('./commands/review')).review(pages)));

  const report = program.command('report').description('report on reviews, or on what people have learned');
  report
    .command('reviews')
    .addOption(
      new Option('--format <format>', 'the output format').choices(['text', 'markdown', 'json']).default('text'),
    )
    .option('--owner <key>', 'only one owner, by their key in docs/district.yml')
    .addOption(new Option('--fail-on <state>', 'exit with code 1 if something is overdue').choices(['overdue']))
    .description('print what each owner has to review and do, for a weekly e-mail')
    .action(async (options) => end((await import('./commands/reportReviews')).reportReviews(options)));
  report
    .command('training')
    .argument('<folder>', 'the folder with the files, e-mails (.eml or .txt) and rosters that people have sent')
    .option('--staff <file>', 'a staff list (.csv) that is not in the folder: who should have learned something')
    .option('--csv', 'print a line for each step, result, signature and session, done or missing')
    .addOption(new Option('--json', 'print everything as JSON, for programs').conflicts('csv'))
    .description('print what people have learned, by role and learning path, and what is missing, with deadlines')
    .addHelpText('after', TRAINING_EXIT_CODE)
    .action(async (folder, options) =>
      end((await import('./commands/reportTraining')).reportTraining(folder, options)),
    );

  const user = program.command('user').description('manage who may write in the browser on your own server');
  user
    .command('add')
    .argument('<name>', 'what they type to sign in')
    .addOption(new Option('--role <role>', 'what they may do').choices(['author', 'editor']).default('author'))
    .option('--full-name <name>', 'the name to show on pages that they change')
    .option('--email <address>', 'their e-mail address, for the history of the pages')
    .option('--no-password', 'they sign in at your web server')
    .description('add an account; asks for a password, and makes one if you just press Enter')
    .action(async (name, options) => end((await import('./commands/user')).addUser(name, options)));
  user
    .command('list')
    .description('list the accounts and their roles')
    .action(async () => end((await import('./commands/user')).listUsers()));
  user
    .command('reset')
    .argument('<name>', 'whose password')
    .description('give someone a new password, and sign them out everywhere')
    .action(async (name) => end((await import('./commands/user')).resetUser(name)));
  user
    .command('remove')
    .argument('<name>', 'who')
    .description('remove an account; its drafts stay')
    .action(async (name) => end((await import('./commands/user')).removeUser(name)));

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

  program
    .command('quiz:key')
    .argument('[path]', 'a quiz, such as docs/training/quizzes/telephones.md')
    .description('write the answer key of a quiz into quiz-keys/, to print; it is never published')
    .action(async (path) => end((await import('./commands/quizKey')).quizKey(path)));

  program
    .command('quiz:export')
    .argument('[path]', 'a quiz, or a folder of quizzes, such as docs/training/quizzes (default: all quizzes)')
    .addOption(new Option('--format <format>', 'the target system').choices(FORMAT_NAMES).makeOptionMandatory())
    .option('--out <folder>', 'the output folder', 'quiz-exports')
    .option('--json', 'print what was written and what is lost as JSON, for programs')
    .description('export quizzes for another system, and list what is lost')
    .action(async (path, options) => end((await import('./commands/quizExport')).quizExport(path, options)));

  program
    .command('quiz:import')
    .argument('<file...>', 'questions from another system: GIFT, Moodle XML or a QTI package, or folders of them')
    .option('--in <folder>', 'a folder other than the default for quizzes')
    .option('--name <name>', 'a name for the page, such as self-check, if there is one; by default, its title')
    .description('turn questions from another system into quiz pages, and list what to check')
    .action(async (files, options) => end((await import('./commands/quizImport')).quizImport(files, options)));

  program
    .command('search:push')
    .description('send everything searchable to Algolia, if the district uses it')
    .option('--dry-run', 'print what would be sent, but send nothing')
    .addHelpText('after', '\nExit codes: 0 done, 1 failed and the index is unchanged, 2 unknown.')
    .action(async (options) => end((await import('./commands/searchPush')).searchPush(options)));

  return program;
}

/** Kinds whose pages are text. The others consist of fields and questions, which documents don't have. */
const IMPORTED_KINDS = ['procedure', 'manual', 'equipment', 'session', 'committee'];

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

const TRAINING_EXIT_CODE = `
A file that cannot be read is named on standard error and left out.
The exit code is 0 if all files could be read, and 1 if one was left out or there is nothing to report.`;

/** A Docusaurus command. It parses its own options, because `-h` means host there. */
function passOn(program: Command, name: string): Command {
  return program
    .command(name)
    .usage('[options]')
    .argument('[options...]')
    .allowUnknownOption()
    .helpOption('--help', 'show this help');
}

async function end(run: Promise<number>): Promise<void> {
  process.exitCode = await run;
}
