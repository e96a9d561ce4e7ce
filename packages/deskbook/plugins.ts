import trainingCalendar from '@deskbook/calendar';
import templates from '@deskbook/content/templates/extension';
import diagrams from '@deskbook/diagrams';
import docs from '@deskbook/docs/extension';
import codeBlocks from '@deskbook/engine/code-blocks';
import frame from '@deskbook/engine/frame';
import images from '@deskbook/engine/images';
import {type DeskbookPlugin, definePlugin} from '@deskbook/engine/plugins/definePlugin';
import type {Extension} from '@deskbook/engine/plugins/extension';
import markdown from '@deskbook/engine/remark/extension';
import frontDesk from '@deskbook/home';
import blog from '@deskbook/home/blog/extension';
import office from '@deskbook/office';
import quiz from '@deskbook/quiz';
import search from '@deskbook/search';
import training from '@deskbook/training';
import {installedIn} from './installed';

/** The parts of a site, in the order in which Docusaurus loads their themes: ours, and those the district has installed. */
export const PLUGINS: readonly DeskbookPlugin[] = [
  frame,
  codeBlocks,
  diagrams,
  images,
  search,
  trainingCalendar,
  quiz,
  training,
  office,
  frontDesk,
  ...installedIn(process.cwd()).map(definePlugin),
];

/** What all of them add to the check and to pages, after the transformers for all Markdown. */
export const EXTENSIONS: readonly Extension[] = [markdown, docs, blog, ...PLUGINS, templates];

/** Components that transformers insert into pages, by theme name. */
export const COMPONENTS = EXTENSIONS.flatMap(({components = []}) => components);
