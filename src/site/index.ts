/** Everything that the configuration is wired from. */
export {pageTemplate} from '../boot/template';
export {contentOf} from '../checks';
export {default as codeBlocks} from '../plugins/code-blocks';
export {default as diagrams} from '../plugins/diagrams';
export {default as docs} from '../plugins/docs';
export {createFrontMatterParser} from '../plugins/docs/node/frontMatterParser';
export {sidebarsOf} from '../plugins/docs/node/sidebars';
export {default as frontDesk} from '../plugins/front-desk';
export {default as images} from '../plugins/images';
export {default as quiz} from '../plugins/quiz';
export {default as search} from '../plugins/search';
export {default as trainingCalendar} from '../plugins/training-calendar';
export {default as unusedCss} from '../plugins/unused-css';
export {readAlgolia} from './algolia';
export {readSite} from './district';
export {escapeBraces} from './mdxBraces';
export {docsOptions, presetOptions} from './options';
export {themeConfigOf} from './themeConfig';
