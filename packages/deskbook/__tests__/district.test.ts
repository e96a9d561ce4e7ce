import type {District} from '@deskbook/content/schemas/district';
import {expect, it} from 'vitest';
import {helpDesk} from '../district';

const withHours = (hours: string) => ({help_desk: {name: 'Help desk', email: 'help@example.org', hours}}) as District;

it.each([
  ['Monday to Saturday, 8:00 AM to 6:00 PM', 'Monday to Saturday, 8:00\u00a0AM to 6:00\u00a0PM'],
  ['Daily 9 a.m. to 5 p.m.', 'Daily 9\u00a0a.m. to 5\u00a0p.m.'],
  ['24 hours, amended in May', '24 hours, amended in May'],
])('keeps the times in %s on one line', (hours, kept) => {
  expect(helpDesk(withHours(hours)).hours).toBe(kept);
});

it('adds no hours', () => {
  expect(helpDesk({help_desk: {name: 'Help desk', email: 'help@example.org'}} as District)).not.toHaveProperty('hours');
});
