/** What the configuration and the sidebars are wired from. */
export {sidebarsOf} from '../plugins/docs/node/sidebars';
export {deskbook} from './deskbook';
export type {Deskbook, DeskbookOptions} from './deskbookOptions';
