import {join} from 'node:path';
import type {Options as BlogOptions} from '@docusaurus/plugin-content-blog';
import type {Options as DocsOptions} from '@docusaurus/plugin-content-docs';
import type {Options as PresetOptions} from '@docusaurus/preset-classic';
import type {ContentSource} from '../checks';
import {generateSidebarItems} from '../plugins/docs/node/sidebars';
import quizQuestions from '../plugins/quiz/remark/quizQuestions';
import sealQuiz from '../plugins/quiz/remark/sealQuiz';
import drawings from '../remark/drawings';
import frameSections from '../remark/frameSections';
import goodStates from '../remark/goodStates';
import helpDeskNumber from '../remark/helpDeskNumber';
import highlightCode from '../remark/highlightCode';
import keepImages from '../remark/keepImages';
import labelTasks from '../remark/labelTasks';
import leadLists from '../remark/leadLists';
import lightsTables from '../remark/lightsTables';
import linkDocs, {addressesFileOf} from '../remark/linkDocs';
import linkPhones from '../remark/linkPhones';
import ownComponents from '../remark/ownComponents';
import pictures from '../remark/pictures';
import procedureSteps from '../remark/procedureSteps';
import questionLists from '../remark/questionLists';
import scrollTables from '../remark/scrollTables';
import sessionBlock from '../remark/sessionBlock';
import showDiagrams from '../remark/showDiagrams';
import stackedTables from '../remark/stackedTables';
import {createFeedItems} from './feedItems';

/** Every Markdown file is a page, those that begin with `_` too. */
export const docsOptions = ({siteDir, docsPath}: ContentSource, baseUrl: string): DocsOptions => {
  const {remarkPlugins, rehypePlugins = []} = bodyPlugins(siteDir);
  return {
    path: 'docs',
    routeBasePath: 'docs',
    sidebarPath: './sidebars.ts',
    sidebarItemsGenerator: generateSidebarItems,
    exclude: ['**/node_modules/**'],
    breadcrumbs: true,
    remarkPlugins,
    // Questions first: what they hide is not to be drawn. Sealing last, when nothing changes any more.
    beforeDefaultRemarkPlugins: [
      [quizQuestions, {docsDir: join(siteDir, docsPath)}],
      sessionBlock,
      helpDeskNumber,
      keepImages,
      [showDiagrams, {siteDir}],
    ],
    rehypePlugins: [
      procedureSteps,
      questionLists,
      frameSections,
      leadLists,
      ...rehypePlugins,
      stackedTables,
      [sealQuiz, {baseUrl}],
    ],
  };
};

/** What becomes of the text of a page or a post. */
function bodyPlugins(siteDir: string): Pick<DocsOptions, 'remarkPlugins' | 'rehypePlugins'> {
  const isBuild = process.env.NODE_ENV === 'production';
  const report = (text: string) => process.stderr.write(`${text}\n`);
  return {
    remarkPlugins: [highlightCode, ownComponents],
    rehypePlugins: [
      scrollTables,
      labelTasks,
      linkPhones,
      [drawings, {siteDir}],
      lightsTables,
      goodStates,
      [pictures, {siteDir, isBuild, report}],
    ],
  };
}

export const blogOptions = ({siteDir, docsPath}: ContentSource): BlogOptions => ({
  path: 'blog',
  routeBasePath: 'blog',
  blogTitle: 'What is new',
  blogDescription: 'What has changed for staff: systems, equipment, procedures and training.',
  // The list of news is a click away, and each post leads to the next.
  blogSidebarCount: 0,
  onUntruncatedBlogPosts: 'ignore',
  onInlineAuthors: 'ignore',
  onInlineTags: 'ignore',
  archiveBasePath: null,
  showReadingTime: false,
  feedOptions: {type: ['rss', 'atom'], createFeedItems},
  ...bodyPlugins(siteDir),
  beforeDefaultRemarkPlugins: [
    keepImages,
    [showDiagrams, {siteDir}],
    [linkDocs, {docsDir: join(siteDir, docsPath), addressesFile: addressesFileOf(siteDir)}],
  ],
});

/** The classic preset without what this site does itself or has no use for: it is not to be indexed, and has no pages of its own. */
export const presetOptions: PresetOptions = {
  docs: false,
  pages: false,
  sitemap: false,
  svgr: false,
  blog: false,
  // In the order of the cascade: paper has the last word.
  theme: {
    customCss: ['tokens', 'controls', 'frame', 'reading', 'preferences', 'print'].map(
      (name) => `./src/css/${name}.css`,
    ),
  },
};
