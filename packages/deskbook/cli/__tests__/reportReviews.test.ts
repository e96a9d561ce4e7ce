import {temporarySite} from '@deskbook/content/__tests__/temporarySite';
import {describe, expect, it} from 'vitest';
import {runDeskbook} from './runDeskbook';

const DISTRICT = `name: Maple
url: https://staff.example.org
time_zone: America/Chicago
help_desk: {name: Help desk, email: help@example.org}
people: {director: {name: Director}, technician: {name: Technician}}
`;
const quiz = (owner: string) =>
  `---\nkind: quiz\ntitle: Holds\nowner: ${owner}\nlast_reviewed_on: 2026-05-28\nreview_in: 6 months\n---\n`;

/** Six o'clock in the evening of a day in Chicago, when it is the next day in London. */
const at = (day: string) => ({SOURCE_DATE_EPOCH: String(Date.parse(`${day}T18:00:00-06:00`) / 1000)});

describe('report reviews', () => {
  it('fails on request from the day after a review was due', () => {
    const folder = temporarySite({'docs/district.yml': DISTRICT, 'docs/holds.md': quiz('director')});
    const report = (day: string) => runDeskbook(folder, ['report', 'reviews', '--fail-on', 'overdue'], at(day));
    const {status, stdout, stderr} = report('2026-11-28');
    expect({status, stderr}).toEqual({status: 0, stderr: ''});
    expect(stdout).toContain('Due in 30 days:\n\n- Nov 28, 2026: Holds (quiz)\n');
    expect(report('2026-11-29')).toMatchObject({status: 1, stdout: expect.stringContaining('\nOverdue:\n')});
    expect(runDeskbook(folder, ['report', 'reviews'], at('2026-11-29')).status).toBe(0);
  });

  it('limited to one owner, counts only their overdue pages', () => {
    const folder = temporarySite({'docs/district.yml': DISTRICT, 'docs/holds.md': quiz('director')});
    const of = (owner: string) =>
      runDeskbook(
        folder,
        ['report', 'reviews', '--format', 'json', '--fail-on', 'overdue', '--owner', owner],
        at('2026-12-01'),
      );
    expect(of('technician')).toMatchObject({
      status: 0,
      stdout: '{"district":"Maple","day":"2026-12-01","owners":[]}\n',
    });
    expect(of('director').status).toBe(1);
    expect(of('directer')).toEqual({
      status: 1,
      stdout: '',
      stderr: 'There is no "directer" under "people" in docs/district.yml.\nDid you mean director?\n',
    });
  });

  it("lists pages it couldn't read", () => {
    const folder = temporarySite({'docs/district.yml': DISTRICT, 'docs/holds.md': quiz('nobody')});
    expect(runDeskbook(folder, ['report', 'reviews'], at('2026-12-01')).stderr).toBe(
      'Not in the report, because npx deskbook check finds errors in them: docs/holds.md\n',
    );
  });
});
