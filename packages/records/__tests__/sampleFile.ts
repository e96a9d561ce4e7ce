import type {LearningFile} from '../domain/learningFile';
import type {QuizRecord} from '../domain/learningRecord';

export function sampleQuiz(more: Partial<QuizRecord> = {}): QuizRecord {
  return {
    type: 'quiz',
    quiz: 'quizzes/receipt-printers',
    attempt: 'whole-1-99-1804001400000',
    title: 'Receipt printers',
    started: '2027-03-03T15:30:00.000Z',
    finished: '2027-03-03T15:41:12.345Z',
    number: 1,
    score: 75,
    points: 1.5,
    out_of: 2,
    passed: false,
    questions: [
      {id: 'paper', hash: 'r0ckAbC1', fraction: 1, points: 1, response: '0', carried: false},
      {id: 'lights', hash: 'Zz+/9876', fraction: 0.5, points: 1, response: '0[.]1[,]1[.]1', carried: false},
    ],
    ...more,
  };
}

/** A learning file with one record of each type. */
export function sampleFile(more: Partial<LearningFile> = {}): LearningFile {
  return {
    format: 'deskbook-learning',
    version: 1,
    site: 'https://staff.example.org/',
    made_at: '2027-03-03T16:00:00.000Z',
    sender: {code: 'K7QM-4R2D', name: 'Robin Reyes'},
    role: 'circulation',
    records: [
      sampleQuiz(),
      {
        type: 'receipt',
        page: 'policies/privacy',
        title: 'Privacy of patrons',
        version: 'a1b2c3d4',
        at: '2027-03-03T15:50:00.000Z',
      },
      {
        type: 'step',
        path: 'paths/circulation',
        step: 'Shadow a shift',
        how: 'attended',
        at: '2027-03-03T15:51:00.000Z',
        is_self_reported: true,
      },
      {type: 'start', path: 'paths/circulation', on: '2027-03-01'},
      {
        type: 'feedback',
        session: 'self-check-basics',
        date: '2027-03-03',
        answers: [
          {id: 'pace', value: 4},
          {id: 'missing', value: 'More time\nfor the printer'},
        ],
        at: '2027-03-03T15:52:00.000Z',
      },
    ],
    ...more,
  };
}
