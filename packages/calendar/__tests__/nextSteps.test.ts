import {occurrencesOf} from '@deskbook/content/occurrences';
import type {Page, PageOf} from '@deskbook/content/page';
import {contactOf} from '@deskbook/content/signUps';
import {describe, expect, it} from 'vitest';
import {otherSessionsOf} from '../domain/otherSessions';
import {calendarOf, DISTRICT, sessionText} from './calendarOf';

const PEOPLE = DISTRICT.replace(
  'training-librarian: {name: Training librarian}',
  'training-librarian: {name: Training librarian, email: training@example.org, public: true}',
);

function contactIn(lines: string, district = PEOPLE) {
  const {sessions, district: facts} = calendarOf({'a.md': sessionText('A', lines)}, {district});
  return sessions[0] && contactOf(sessions[0].data, facts);
}

describe('the contact of a session', () => {
  it('is the person who takes registrations, by name if the district knows it', () => {
    expect(contactIn('registration: training@example.org')).toEqual({
      name: 'Training librarian',
      email: 'training@example.org',
      phone: null,
    });
    expect(contactIn('registration: a@example.org')).toEqual({name: '', email: 'a@example.org', phone: null});
  });

  it('is a trainer with a public address, or else the help desk', () => {
    expect(contactIn('trainers: [systems-analyst, training-librarian]')?.email).toBe('training@example.org');
    expect(contactIn('trainers: [systems-analyst]')).toEqual({
      name: 'IT help desk',
      email: 'helpdesk@example.org',
      phone: null,
    });
  });
});

describe('sessions that can replace another one', () => {
  const found = () => {
    const {catalog} = calendarOf({
      'a.md': sessionText('A', 'status: full\nteaches: [m.md, n.md, p.md]'),
      'same.md': sessionText('Same page', 'start: 2026-12-08 10:00\nteaches: [m.md, n.md]'),
      'other.md': sessionText('Something else', 'start: 2026-12-09 10:00'),
      'little.md': sessionText('Little in common', 'start: 2026-12-09 13:00\nteaches: [n.md, o.md]'),
      'full.md': sessionText('Full too', 'start: 2026-12-10 10:00\nteaches: [m.md]\nstatus: full'),
      'past.md': sessionText('Over', 'start: 2026-09-10 10:00\nteaches: [m.md]'),
      'm.md': '# M',
      'n.md': '# N',
      'o.md': '# O',
      'p.md': '# P',
    });
    const options = {
      districtZone: 'America/Chicago',
      buildDay: '2026-10-01',
      horizon: {amount: 1, unit: 'year'},
    } as const;
    const sessions = catalog.pages
      .filter((page: Page): page is PageOf<'session'> => page.kind === 'session')
      .map((page) => ({page, occurrences: occurrencesOf(page, options)}));
    const page = sessions.find(({page}) => page.path === 'a.md')?.page as PageOf<'session'>;
    return otherSessionsOf(page, sessions, {buildDay: '2026-10-01', addressOf: (path) => `/${path}`});
  };

  it('teach mostly the same, are upcoming, and are not full', () => {
    expect(found()).toEqual([
      {title: 'Same page', to: '/same.md', start: '2026-12-08 10:00', endsAt: '2026-12-08T17:00:00Z'},
    ]);
  });
});
