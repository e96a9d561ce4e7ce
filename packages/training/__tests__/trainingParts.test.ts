import {officeOf} from '@deskbook/office/__tests__/officeOf';
import {describe, expect, it} from 'vitest';
import {trainingParts} from '../domain/trainingParts';

const REVIEWED = 'owner: director\nlast_reviewed_on: 2026-11-01\nreview_in: 1 year';

function partsOf(frontMatter: string) {
  const catalog = officeOf({'a.md': frontMatter});
  const page = catalog.byPath.get('a.md');
  if (!page) throw new Error('no page');
  return trainingParts(catalog, '2026-11-28')(page, {permalink: '/docs/a/'});
}

describe('what a page asks of those who learn', () => {
  it('is nothing on most pages', () => {
    expect(partsOf(`kind: manual\ntitle: A\n${REVIEWED}`)).toEqual({});
  });

  it('is to read and sign, with the version and whom it asks', () => {
    const {signing} = partsOf(
      `kind: manual\ntitle: A\n${REVIEWED}\nacknowledge: [circulation]\nacknowledge_again: 2026-11-20\nvalid_for: 1 year`,
    );
    expect(signing).toEqual({
      page: 'a',
      title: 'A',
      version: expect.stringMatching(/^[0-9a-f]{12}$/),
      roles: ['Circulation'],
      again: '2026-11-20',
      validFor: '1 year',
    });
    expect(partsOf(`kind: manual\ntitle: A\n${REVIEWED}\nacknowledge: [all-staff]`).signing?.roles).toEqual([]);
  });

  it('is how a session was, on the dates that take place', () => {
    const session =
      'kind: session\ntitle: A\nstart: 2026-11-26 10:00\nduration: 1 hour\nbranch: downtown\nfeedback: yes';
    const {feedback} = partsOf(`${session}\nrepeats: {every: week, count: 3, cancelled: [2026-12-03]}`);
    expect(feedback?.session).toBe('a');
    expect(feedback?.questions.map(({id}) => id)).toEqual(['useful', 'pace', 'unclear']);
    expect(feedback?.dates).toEqual([
      {date: '2026-11-26', startsAt: '2026-11-26T16:00:00Z'},
      {date: '2026-12-10', startsAt: '2026-12-10T16:00:00Z'},
    ]);
    expect(partsOf(session.replace('feedback: yes', 'feedback: no'))).toEqual({});
  });
});
