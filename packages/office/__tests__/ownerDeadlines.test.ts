import {expect, it} from 'vitest';
import {calendarFile} from '../domain/files';
import {ownerRegisters} from '../registers/owners';
import {officeOf} from './officeOf';

const quiz = (title: string, lines: string) => `kind: quiz\ntitle: ${title}\nowner: director\n${lines}`;

const source = () => ({
  catalog: officeOf({
    'quizzes/leap.md': quiz('Leap', 'last_reviewed_on: 2028-02-29\nreview_in: 1 year'),
    'undated.md': quiz('Undated', ''),
    'board.md': `kind: committee
title: WIN Board
decisions:
  - date: 2026-10-15
    decision: A new firewall
    follow_ups:
      - {task: "Ask for prices, in writing", owner: director, due: 2026-12-15}
      - {task: Write the minutes, owner: director, due: 2026-10-20, done: 2026-10-19}`,
  }),
  buildDay: '2026-11-28',
  addressOf: (path: string) => `/staff/docs/${path.replace('.md', '/')}`,
});

it('an owner has a calendar file with reviews and open follow-ups', () => {
  const [director] = ownerRegisters(source());
  const [[path, text] = ['', '']] = director ? calendarFile(director, source(), () => '2026-11-01') : [];
  expect(path).toBe('office/owners/director.ics');
  const events = text.split('BEGIN:VEVENT').slice(1);
  const linesOf = (event = '') => event.split('\r\n').filter((line) => /^(?:UID|SUMMARY|DTSTART|URL)/.test(line));
  expect(events.map(linesOf)).toEqual([
    [
      'UID:review-quizzes-leap@staff.example.org',
      'DTSTART;VALUE=DATE:20290228',
      'SUMMARY:Review: Leap',
      'URL:https://staff.example.org/staff/docs/quizzes/leap/',
    ],
    [
      'UID:follow-up-board-2026-10-15-ask-for-prices-in-writing@staff.example.org',
      'DTSTART;VALUE=DATE:20261215',
      'SUMMARY:Ask for prices\\, in writing',
      'URL:https://staff.example.org/staff/docs/board/',
    ],
  ]);
});
