import trainingCalendar from '@deskbook/calendar/extension';
import templates from '@deskbook/content/templates/extension';
import diagrams from '@deskbook/diagrams/extension';
import docs from '@deskbook/docs/extension';
import codeBlocks from '@deskbook/engine/code-blocks/extension';
import images from '@deskbook/engine/images/extension';
import type {Extension} from '@deskbook/engine/plugins/extension';
import markdown from '@deskbook/engine/remark/extension';
import blog from '@deskbook/home/blog/extension';
import frontDesk from '@deskbook/home/extension';
import office from '@deskbook/office/extension';
import quiz from '@deskbook/quiz/extension';
import search from '@deskbook/search/extension';
import training from '@deskbook/training/extension';

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
