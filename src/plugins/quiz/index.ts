import {join} from 'node:path';
import type {AllContent, LoadContext, Plugin} from '@docusaurus/types';
import {pathOverviews} from '../../content/pathOverviews';
import {ENGINE_DIR} from '../../engineDir';
import {type DocsContent, docsByPath} from '../docsContent';
import {routeData} from '../routeData';
import {sheets} from '../sheets';
import {writeFiles} from '../writeFiles';
import {checkQuizzes} from './domain/checkQuizzes';
import {type QuizSource, quizzesJson, summariesOf} from './node/quizzesJson';

/** Quizzes: how they are drawn, the page My training, and `/api/quizzes.json`. `remark/` reads them out of pages. */
export default function quiz({baseUrl, outDir}: LoadContext): Plugin {
  let publish = (): ReturnType<typeof quizzesJson> => ({quizzes: []});
  return {
    name: 'deskbook-quiz',

    getThemePath: () => join(ENGINE_DIR, 'plugins/quiz/theme'),

    async allContentLoaded({allContent, actions}) {
      const source = await sourceFrom(allContent);
      publish = () => quizzesJson(source);
      const quizzes = await routeData(actions, 'quizzes.json', summariesOf(source));
      const paths = await routeData(actions, 'paths.json', pathOverviews(source.catalog, source.docs));
      actions.addRoute({
        path: `${baseUrl}my-training/`,
        component: '@theme/MyTraining',
        exact: true,
        modules: {quizzes, paths},
      });
    },

    configureWebpack: (_config, isServer) =>
      isServer
        ? {}
        : sheets({
            'quiz-styles': /[\\/]plugins[\\/]quiz[\\/](?!theme[\\/]MyTraining)/,
            'training-styles': /[\\/]theme[\\/]MyTraining[\\/]/,
          }),

    async postBuild() {
      await writeFiles(outDir, new Map([['api/quizzes.json', `${JSON.stringify(publish())}\n`]]));
    },
  };
}

async function sourceFrom(allContent: AllContent): Promise<QuizSource & Pick<DocsContent, 'catalog'>> {
  const content = allContent['docusaurus-plugin-content-docs']?.default as DocsContent;
  const {sourceRoot, catalog} = content;
  const {quizzes} = await checkQuizzes(catalog.pages, sourceRoot.replace(/^@site\/|\/$/g, ''));
  return {quizzes, catalog, references: catalog.references, docs: docsByPath(content)};
}
