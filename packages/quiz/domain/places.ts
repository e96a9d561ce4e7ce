import type {GeneratedPage} from '@deskbook/content/generatedPage';

export const QUIZ_PLACES: readonly GeneratedPage[] = [
  {
    path: 'my-training/',
    lists: ['quiz', 'path'],
    title: 'My training',
    description: 'What to do next, and the learning paths and quizzes you have started on this computer.',
    keywords: [
      'my quizzes',
      'quizzes I have taken',
      'quizzes I finished',
      'my quiz results',
      'my scores',
      'my progress',
      'my training record',
      'my certificates',
      'what training do I have to do',
      'training I still have to do',
      'see my training',
      'required training',
      'what quizzes are due',
      'training I have completed',
      'mi capacitación',
      'mi entrenamiento',
      'mis exámenes',
      'mis resultados',
      'did I pass',
      'my quiz history',
      'retake my quiz',
      'failed the quiz',
      'training I am missing',
      'my assigned training',
      'what is due for me',
      'overdue training',
      'expired training',
      'proof of training',
      'print my certificate',
      'training transcript',
      'training hours completed',
      'what do I have to sign',
      'mis calificaciones',
      'mi progreso',
    ],
  },
];

/** What other programs read about all quizzes, by path under the base URL. */
export const QUIZZES_FILE = 'api/quizzes.json';
