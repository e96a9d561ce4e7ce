import {historyOf} from '@deskbook/content/pageHistory';
import {pagesToSign} from '@deskbook/content/pagesToSign';
import {pathOverviews} from '@deskbook/content/pathOverviews';
import type {District} from '@deskbook/content/schemas/district';
import {sessionOverviews} from '@deskbook/content/sessionOverviews';
import type {BuildContext} from '@deskbook/engine/plugins/definePlugin';
import type {LateFiles} from '@deskbook/engine/plugins/lateFiles';
import {routeData} from '@deskbook/engine/plugins/routeData';
import {QUESTIONS_FILE} from '@deskbook/records/domain/report/reportQuestions';
import {checkQuizzes} from '../domain/checkQuizzes';
import {QUIZZES_FILE} from '../domain/places';
import {drawingsIn} from './drawingsIn';
import {quizzesJson, summariesOf} from './quizzesJson';
import {reportQuestions} from './reportQuestions';

/** Adds My training, and the files with what quizzes ask. */
export async function buildQuizzes({
  content,
  docs,
  siteDir,
  baseUrl,
  audience,
  actions,
}: BuildContext): Promise<LateFiles> {
  const {catalog, buildDay, sourceRoot} = content;
  const docsPath = sourceRoot.replace(/^@site\/|\/$/g, '');
  const drawingsOf = drawingsIn({siteDir, docsPath});
  const {quizzes} = await checkQuizzes(catalog.pages, docsPath, drawingsOf);
  const {references, byPath} = catalog;
  const history = historyOf(catalog, siteDir, docsPath);
  const source = {quizzes, catalog, references, byPath, docsPath, drawingsOf, docs, history};
  actions.addRoute({
    path: `${baseUrl}my-training/`,
    component: '@theme/MyTraining',
    exact: true,
    modules: {
      quizzes: await routeData(actions, 'quizzes.json', summariesOf(source)),
      paths: await routeData(actions, 'paths.json', pathOverviews(catalog, docs)),
      sessions: await routeData(actions, 'sessions.json', sessionOverviews(catalog, docs, buildDay)),
      pagesToSign: await routeData(actions, 'pages-to-sign.json', pagesToSign(catalog, docs)),
      roles: await routeData(actions, 'roles.json', jobsOf(catalog.district)),
    },
  });
  return {
    paths: new RegExp(`^(?:${QUIZZES_FILE}|${QUESTIONS_FILE})$`),
    async make() {
      const files = new Map<string, object>([[QUIZZES_FILE, quizzesJson(source)]]);
      // Only trainers need the text of questions.
      if (audience === 'staff') files.set(QUESTIONS_FILE, await reportQuestions(source));
      return new Map([...files].map(([path, json]) => [path, `${JSON.stringify(json)}\n`]));
    },
  };
}

/** Lists the jobs readers can choose. The role for everyone isn't a job. */
function jobsOf({roles}: District): {key: string; name: string}[] {
  return Object.entries(roles).flatMap(([key, {name, everyone}]) => (everyone ? [] : [{key, name}]));
}
