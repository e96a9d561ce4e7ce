/** What the configuration and the sidebars are wired from. */
export {sidebarsOf} from '../plugins/docs/node/sidebars';
export {type DeskbookOptions, deskbook} from './deskbook';
