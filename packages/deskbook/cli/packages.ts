import {authorCommands} from '@deskbook/author/cli/commands';
import type {Commands} from '@deskbook/content/commands';
import {importCommands} from '@deskbook/import/cli/commands';
import {officeCommands} from '@deskbook/office/cli/commands';
import {quizCommands} from '@deskbook/quiz/cli/commands';
import {quizFormatCommands} from '@deskbook/quiz-formats/cli/commands';
import {searchCommands} from '@deskbook/search/cli/commands';
import {trainingCommands} from '@deskbook/training/cli/commands';

/** What packages add to the command line, in the order of `--help`. */
export const COMMANDS: readonly Commands[] = [
  authorCommands,
  importCommands,
  officeCommands,
  trainingCommands,
  quizCommands,
  quizFormatCommands,
  searchCommands,
];
