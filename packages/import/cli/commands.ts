import {type Commands, end} from '@deskbook/content/commands';
import {Option} from 'commander';

/** Kinds whose pages are text. The others consist of fields and questions, which documents don't have. */
const IMPORTED_KINDS = ['procedure', 'manual', 'equipment', 'session', 'committee'];

export const importCommands: Commands = (program) => {
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
    .action(async (files, options) => end((await import('./importFiles')).importFiles(files, options)));
};
