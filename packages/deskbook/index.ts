/** Everything that the configuration and the sidebars use. */
export {sidebarsOf} from '@deskbook/docs/node/sidebars';
export {deskbook} from './deskbook';
export type {Deskbook, DeskbookOptions} from './deskbookOptions';
