import blog from './plugins/blog/extension';
import codeBlocks from './plugins/code-blocks/extension';
import diagrams from './plugins/diagrams/extension';
import docs from './plugins/docs/extension';
import type {Extension} from './plugins/extension';
import frontDesk from './plugins/front-desk/extension';
import images from './plugins/images/extension';
import office from './plugins/office/extension';
import quiz from './plugins/quiz/extension';
import search from './plugins/search/extension';
import training from './plugins/training/extension';
import trainingCalendar from './plugins/training-calendar/extension';
import markdown from './remark/extension';
import templates from './templates/extension';

/** What all plugins add to the engine, after the transformers for all Markdown. */
export const EXTENSIONS: readonly Extension[] = [
  markdown,
  codeBlocks,
  diagrams,
  docs,
  blog,
  images,
  search,
  trainingCalendar,
  quiz,
  training,
  office,
  frontDesk,
  templates,
];

/** Components that transformers insert into pages, by theme name. */
export const COMPONENTS = EXTENSIONS.flatMap(({components = []}) => components);
