import type {Diagnostic} from '@deskbook/text/problems/problems';

/** Why a file can't be put into a page, or a warning about its parts, and where. The message follows the file's name. */
export type DrawingFault = Diagnostic & {offset: number};
