import {join} from 'node:path';
import {historyOf} from '@deskbook/content/pageHistory';
import {pagesToSign} from '@deskbook/content/pagesToSign';
import {pathOverviews} from '@deskbook/content/pathOverviews';
import type {District} from '@deskbook/content/schemas/district';
import {sessionOverviews} from '@deskbook/content/sessionOverviews';
import {type DocsContent, docsByPath} from '@deskbook/engine/plugins/docsContent';
import {lateFiles} from '@deskbook/engine/plugins/lateFiles';
import {routeData} from '@deskbook/engine/plugins/routeData';
import {sheets} from '@deskbook/engine/plugins/sheets';
import {writeFiles} from '@deskbook/engine/plugins/writeFiles';
import {QUESTIONS_FILE} from '@deskbook/records/domain/report/reportQuestions';
import {ENGINE_DIR} from '@deskbook/text/engineDir';
import {isPublicBuild} from '@deskbook/text/isPublicBuild';
import type {AllContent, LoadContext, Plugin} from '@docusaurus/types';
import {checkQuizzes} from './domain/checkQuizzes';
import {QUIZZES_FILE} from './domain/places';
import {type QuizSource, quizzesJson, summariesOf} from './node/quizzesJson';
import {type ReportSource, reportQuestions} from './node/reportQuestions';

/** Shows quizzes and My training, and writes `/api/quizzes.json`. `remark/` finds the quizzes in pages. */
export default function quiz({baseUrl, outDir, siteDir}: LoadContext): Plugin {
  let publish = async (): Promise<Map<string, string>> => new Map();
  return {
    name: 'deskbook-quiz',

    getThemePath: () => join(ENGINE_DIR, 'quiz/theme'),

    async allContentLoaded({allContent, actions}) {
      const source = await sourceFrom(allContent, siteDir);
      publish = () => filesOf(source);
      lateFiles.set('quiz', {paths: LATE_FILES, make: publish});
      const quizzes = await routeData(actions, 'quizzes.json', summariesOf(source));
      const paths = await routeData(actions, 'paths.json', pathOverviews(source.catalog, source.docs));
      const sessions = await routeData(
        actions,
        'sessions.json',
        sessionOverviews(source.catalog, source.docs, source.buildDay),
      );
      const signed = await routeData(actions, 'pages-to-sign.json', pagesToSign(source.catalog, source.docs));
      const roles = await routeData(actions, 'roles.json', jobsOf(source.catalog.district));
      actions.addRoute({
        path: `${baseUrl}my-training/`,
        component: '@theme/MyTraining',
        exact: true,
        modules: {quizzes, paths, sessions, pagesToSign: signed, roles},
      });
    },

    configureWebpack: (_config, isServer) =>
      isServer
        ? {}
        : sheets({
            'quiz-styles': /[\\/](?:packages|lib)[\\/]quiz[\\/](?!theme[\\/]MyTraining)/,
            'training-styles': /[\\/]theme[\\/]MyTraining[\\/]/,
          }),

    async postBuild() {
      await writeFiles(outDir, await publish());
    },
  };
}

const LATE_FILES = new RegExp(`^(?:${QUIZZES_FILE}|${QUESTIONS_FILE})$`);

/** The public site omits the text of questions, which only trainers need. */
async function filesOf(source: Source): Promise<Map<string, string>> {
  const files = new Map<string, object>([[QUIZZES_FILE, quizzesJson(source)]]);
  if (!isPublicBuild()) files.set(QUESTIONS_FILE, await reportQuestions(source));
  return new Map([...files].map(([path, content]) => [path, `${JSON.stringify(content)}\n`]));
}

type Source = ReportSource & QuizSource & Pick<DocsContent, 'catalog' | 'buildDay'>;

async function sourceFrom(allContent: AllContent, siteDir: string): Promise<Source> {
  const content = allContent['docusaurus-plugin-content-docs']?.default as DocsContent;
  const {catalog, buildDay} = content;
  const docsPath = content.sourceRoot.replace(/^@site\/|\/$/g, '');
  const {quizzes} = await checkQuizzes(catalog.pages, docsPath);
  const {references, byPath} = catalog;
  const history = historyOf(catalog, siteDir, docsPath);
  return {quizzes, catalog, buildDay, references, byPath, docsPath, history, docs: docsByPath(content)};
}

/** Lists the jobs readers can choose. The role for everyone isn't a job. */
function jobsOf({roles}: District): {key: string; name: string}[] {
  return Object.entries(roles).flatMap(([key, {name, everyone}]) => (everyone ? [] : [{key, name}]));
}
