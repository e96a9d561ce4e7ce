import {join} from 'node:path';
import {definePlugin} from '@deskbook/engine/plugins/definePlugin';
import {QUESTIONS_FILE} from '@deskbook/records/domain/report/reportQuestions';
import {checkPost, checkQuizzes} from './domain/checkQuizzes';
import {QUIZ_PLACES, QUIZZES_FILE} from './domain/places';
import {drawingsIn} from './node/drawingsIn';

/** Shows quizzes and My training, and writes `/api/quizzes.json`. `remark/` finds the quizzes in pages. */
export default definePlugin({
  name: 'quiz',
  theme: 'quiz/theme',
  places: QUIZ_PLACES,
  addresses: () => [QUIZZES_FILE, QUESTIONS_FILE],
  check: async ({catalog, posts, siteDir, docsPath}) => [
    ...(await checkQuizzes(catalog.pages, docsPath, drawingsIn({siteDir, docsPath}))).problems,
    ...(await Promise.all(posts.map(checkPost))).flat(),
  ],
  components: ['Quiz'],
  remark: ({siteDir, docsPath}) => [
    {
      load: async () => (await import('./remark/quizQuestions')).default({siteDir, docsDir: join(siteDir, docsPath)}),
      // Before other transformers change what the author wrote.
      stage: 'first',
      only: 'pages',
    },
  ],
  rehype: ({baseUrl}) => [{load: async () => (await import('./remark/sealQuiz')).default({baseUrl}), stage: 'last'}],
  sheets: {
    'quiz-styles': /[\\/](?:packages|lib)[\\/]quiz[\\/](?!theme[\\/]MyTraining|types[\\/]hotspot)/,
    'hotspot-styles': /[\\/]quiz[\\/]types[\\/]hotspot[\\/]/,
    'training-styles': /[\\/]theme[\\/]MyTraining[\\/]/,
  },
  build: async (context) => (await import('./node/buildQuizzes')).buildQuizzes(context),
});
