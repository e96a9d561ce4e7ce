import {feedbackQuestionsOf} from '../../domain/feedback';
import type {LearningFile, Sender} from '../../domain/learningFile';
import type {LearningRecord} from '../../domain/learningRecord';
import {mergeFiles} from '../../domain/report/mergeFiles';
import {peopleOf, type ReportPerson} from '../../domain/report/people';
import type {ReportSite} from '../../domain/report/reportSite';
import type {RosterFile} from '../../domain/roster/readRosterFile';
import type {StaffMember} from '../../domain/roster/readStaffList';
import type {NewParticipant} from '../../domain/roster/roster';
import {sampleFile} from '../sampleFile';

export const SITE: ReportSite = {
  roles: {circulation: 'Circulation', it: 'IT'},
  quizzes: [
    {
      quiz: 'quizzes/receipt-printers',
      title: 'Receipt printers',
      url: '/quizzes/receipt-printers/',
      passing_score: 80,
      attempts: null,
      since: null,
      valid_for: null,
    },
    {
      quiz: 'quizzes/phones',
      title: 'Telephones',
      url: '/quizzes/phones/',
      passing_score: 50,
      attempts: null,
      since: null,
      valid_for: null,
    },
  ],
  pages: [
    {
      page: 'policies/privacy',
      title: 'Privacy',
      url: '/privacy/',
      version: 'v2',
      since: null,
      again: '2027-02-01',
      valid_for: null,
      roles: ['circulation'],
    },
  ],
  paths: [
    {
      path: 'paths/circulation',
      title: 'Circulation',
      url: '/paths/circulation/',
      roles: ['circulation'],
      due_in: '30 days',
      steps: [
        {id: 'quizzes/receipt-printers', title: 'Receipt printers', kind: 'quiz'},
        {id: 'sessions/self-check', title: 'Self-check', kind: 'session', session: 'self-check'},
        {id: 'policies/privacy', title: 'Privacy', kind: 'signed', again: '2027-02-01'},
        {id: 'Shadow a shift', title: 'Shadow a shift', kind: 'read'},
      ],
    },
  ],
  sessions: [
    {
      session: 'self-check',
      page: 'sessions/self-check',
      title: 'Self-check',
      url: '/sessions/self-check/',
      quiz: 'quizzes/receipt-printers',
      feedback: feedbackQuestionsOf({feedback: true}),
    },
  ],
};

/** Sender codes */
export const [A, B, C, D] = ['AAAA-1111', 'BBBB-2222', 'CCCC-3333', 'DDDD-4444'] as const;

export function fileOf(sender: Sender, records: readonly LearningRecord[] = [], more: Partial<LearningFile> = {}) {
  return {...sampleFile({sender, records, ...more})};
}

export function listed(name: string, more: Partial<NewParticipant> = {}): NewParticipant {
  return {name, job: '', branch: '', email: '', attended: true, ...more};
}

export function employed(name: string, more: Partial<StaffMember> = {}): StaffMember {
  return {name, email: '', number: '', job: '', branch: '', firstDay: '', ...more};
}

export function rosterOf(people: readonly NewParticipant[], more: Partial<RosterFile> = {}): RosterFile {
  return {session: 'self-check', date: '2027-03-03', people, ...more};
}

export function reportOf(
  files: readonly LearningFile[],
  rosters: readonly RosterFile[] = [],
  names: Record<string, string> = {},
  staff: readonly StaffMember[] = [],
): ReportPerson[] {
  const lists = staff.length > 0 ? [{source: 'staff.csv', people: staff}] : [];
  return peopleOf(mergeFiles(files), rosters, new Map(Object.entries(names)), lists);
}
