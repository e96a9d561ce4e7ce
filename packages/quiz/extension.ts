import {join} from 'node:path';
import type {Extension} from '@deskbook/engine/plugins/extension';
import {QUESTIONS_FILE} from '@deskbook/records/domain/report/reportQuestions';
import {checkPost, checkQuizzes} from './domain/checkQuizzes';
import {QUIZ_PLACES, QUIZZES_FILE} from './domain/places';

export default {
  places: QUIZ_PLACES,
  addresses: () => [QUIZZES_FILE, QUESTIONS_FILE],
  check: async ({catalog, posts, docsPath}) => [
    ...(await checkQuizzes(catalog.pages, docsPath)).problems,
    ...(await Promise.all(posts.map(checkPost))).flat(),
  ],
  components: ['Quiz'],
  remark: ({siteDir, docsPath}) => [
    {
      load: async () => (await import('./remark/quizQuestions')).default({docsDir: join(siteDir, docsPath)}),
      // Before other transformers change what the author wrote.
      stage: 'first',
      only: 'pages',
    },
  ],
  rehype: ({baseUrl}) => [{load: async () => (await import('./remark/sealQuiz')).default({baseUrl}), stage: 'last'}],
} satisfies Extension;
