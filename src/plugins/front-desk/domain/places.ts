import {kindsIn} from '../../../content/kinds';
import type {Place} from '../../../content/place';
import type {IndexName} from './frontDesk';

/**
 * Texts of the index pages by name, which is also the path, for the pages and for search. If a second language is added,
 * take them from `codeTranslations` in the plugin's context.
 */
export const INDEXES: Readonly<Record<IndexName, Omit<Place, 'path'>>> = {
  procedures: {
    title: 'Procedures',
    description: 'One task each, in numbered steps, with a way to tell that it worked.',
    keywords: ['all procedures', 'list of procedures', 'how-to list', 'step by step', 'procedimientos'],
  },
  manuals: {
    title: 'Manuals',
    description: 'How a system, a service or part of our work fits together.',
    keywords: ['all manuals', 'list of manuals', 'handbooks', 'staff manual', 'manuales'],
  },
  equipment: {
    title: 'Equipment',
    description: 'Every model we have: daily use, what the lights mean, and where each machine is.',
    keywords: ['all equipment', 'list of equipment', 'machines', 'list of machines', 'devices', 'equipos', 'máquinas'],
  },
  sessions: {
    title: 'Training sessions',
    description: 'What is taught, when and where, and who it is for.',
    keywords: [
      'sessions',
      'classes',
      'training classes',
      'list of sessions',
      'workshops',
      'sign up for training',
      'register for a class',
      'what training is offered',
      'clases',
      'sesiones de capacitación',
      'inscribirse en una capacitación',
    ],
  },
  quizzes: {
    title: 'Quizzes',
    description: 'Short quizzes that show what you know and what to review.',
    keywords: [
      'all quizzes',
      'list of quizzes',
      'take a quiz',
      'tests',
      'practice questions',
      'exámenes',
      'cuestionarios',
    ],
  },
  paths: {
    title: 'Learning paths',
    description: 'What to learn in a new job, in order.',
    keywords: [
      'learning path',
      'training plan',
      'new hire training',
      'onboarding',
      'onboarding checklist',
      'first week training',
      'what do I learn first',
      'plan de capacitación',
      'rutas de aprendizaje',
    ],
  },
  office: {
    title: 'The IT office',
    description: 'The office’s systems, contracts, funds, purchases and committees.',
    keywords: [
      'it office',
      'it department',
      'it contracts',
      'contracts',
      'it purchases',
      'purchases',
      'funds',
      'committees',
      'oficina de informática',
    ],
  },
  training: {
    title: 'Training',
    description: 'Sessions to attend, quizzes to take, and what to learn first.',
    keywords: ['training page', 'staff training', 'trainings', 'all training', 'capacitación', 'entrenamiento'],
  },
  pages: {
    title: 'All pages',
    description: 'Everything on this site.',
    keywords: ['site map', 'sitemap', 'index', 'a to z', 'list of all pages', 'everything', 'todas las páginas'],
  },
};

const NEWS: Place = {
  path: 'blog/',
  lists: 'posts',
  title: 'What is new',
  description: 'What has changed for staff: systems, equipment, procedures and training.',
  keywords: [
    'news',
    'staff news',
    'whats new',
    'blog',
    'announcements',
    'updates',
    'latest news',
    'anything new',
    'what happened this week',
    'recent changes',
    'noticias',
    'novedades',
    'anuncios',
  ],
};

export const FRONT_DESK_PLACES: readonly Place[] = [
  ...(Object.keys(INDEXES) as IndexName[]).map((name) => ({
    path: `${name}/`,
    ...INDEXES[name],
    ...(name !== 'pages' && {lists: kindsIn(name)}),
  })),
  NEWS,
];
