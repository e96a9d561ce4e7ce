import {mkdir, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import type {AllContent, LoadContext, Plugin} from '@docusaurus/types';
import {pathOverviews} from '../../content/pathOverviews';
import type {DocsContent} from '../docsContent';
import {type QuizSource, quizzesJson, summariesOf} from './node/quizzesJson';

/** Quizzes: how they are drawn, the page My training, and `/api/quizzes.json`. `src/remark/` reads them out of pages. */
export default function quiz({siteDir, baseUrl, outDir}: LoadContext): Plugin {
  let published: ReturnType<typeof quizzesJson> = {quizzes: []};
  return {
    name: 'deskbook-quiz',

    getThemePath: () => join(siteDir, 'src/plugins/quiz/theme'),

    async allContentLoaded({allContent, actions}) {
      const source = sourceFrom(allContent);
      published = quizzesJson(source);
      const quizzes = await actions.createData('quizzes.json', summariesOf(source));
      const paths = await actions.createData('paths.json', pathOverviews(source.catalog, source.docs));
      actions.addRoute({
        path: `${baseUrl}my-training/`,
        component: '@theme/MyTraining',
        exact: true,
        modules: {quizzes, paths},
      });
    },

    configureWebpack(_config, isServer) {
      return isServer
        ? {}
        : {
            optimization: {
              splitChunks: {
                cacheGroups: {
                  quiz: QUIZ_CHUNK,
                  browser: BROWSER_CHUNK,
                  quizStyles: stylesOf('quiz-styles', /[\\/]plugins[\\/]quiz[\\/](?!theme[\\/]MyTraining)/),
                  trainingStyles: stylesOf('training-styles', /[\\/]theme[\\/]MyTraining[\\/]/),
                },
              },
            },
          };
    },

    async postBuild() {
      await mkdir(join(outDir, 'api'), {recursive: true});
      await writeFile(join(outDir, 'api', 'quizzes.json'), `${JSON.stringify(published)}\n`);
    },
  };
}

/** What all quizzes share is loaded once. What My training alone needs stays with it. */
const QUIZ_CHUNK = {
  name: 'quiz',
  type: /^javascript/,
  test: /[\\/](?:plugins[\\/]quiz|@noble[\\/]hashes)[\\/]/,
  chunks: 'all' as const,
  minChunks: 2,
  priority: 60,
  enforce: true,
};

/** What quizzes share with the pages of other plugins. */
const BROWSER_CHUNK = {
  name: 'browser',
  type: /^javascript/,
  test: /[\\/]src[\\/](?:browser|islands)[\\/]/,
  chunks: 'all' as const,
  minChunks: 2,
  priority: 60,
  enforce: true,
};

/** A sheet of its own, since Docusaurus's is loaded by every page: `src/deploy` links it where `data-sheet` asks. */
const stylesOf = (name: string, test: RegExp) => ({
  name,
  type: 'css/mini-extract',
  test,
  chunks: 'all' as const,
  priority: 60,
  enforce: true,
});

function sourceFrom(allContent: AllContent): QuizSource & Pick<DocsContent, 'catalog'> {
  const content = allContent['docusaurus-plugin-content-docs']?.default as DocsContent;
  const {loadedVersions, sourceRoot, quizzes, catalog} = content;
  const docs = loadedVersions.flatMap((version) =>
    version.docs.map((doc) => [doc.source.replace(sourceRoot, ''), doc] as const),
  );
  return {quizzes, catalog, references: catalog.references, docs: new Map(docs)};
}
