import {describe, expect, it} from 'vitest';
import {
  PUBLISHED,
  PUBLISHED_OF_AUTHORS,
  PUBLISHED_OF_DISTRICT,
  PUBLISHED_OF_POSTS,
  publishedPart,
} from '../schemas/published';

describe('the public site has', () => {
  it("a session's time and place, without reasons, meeting links or trainers", () => {
    const session = {
      title: 'Holds',
      owner: 'training-librarian',
      online: 'https://meet.example.org/1',
      trainers: ['training-librarian'],
      agenda: [{'10 min': 'Welcome'}, {minutes: 5, title: 'Questions', notes: 'Ask Kim first'}],
      materials: {Slides: './slides.pdf'},
      feedback: true,
      repeats: {
        every: 'week',
        cancelled: {'2026-12-03': 'The trainer is ill'},
        full: ['2026-12-10'],
        moved: {
          '2026-12-17': '2026-12-18 10:00',
          '2026-12-24': {start: '2026-12-25 10:00', online: 'https://meet.example.org/2', reason: 'Snow'},
        },
      },
    };
    expect(publishedPart(PUBLISHED.session, session)).toEqual({
      title: 'Holds',
      agenda: [{'10 min': 'Welcome'}, {minutes: 5, title: 'Questions'}],
      repeats: {
        every: 'week',
        cancelled: ['2026-12-03'],
        full: ['2026-12-10'],
        moved: {'2026-12-17': '2026-12-18 10:00', '2026-12-24': {start: '2026-12-25 10:00'}},
      },
    });
  });

  it('where a machine is and how tall, but not what it cost', () => {
    const machine = {title: 'Printer', placement: 'floor', height: '44 in', unit_cost: '900'};
    expect(publishedPart(PUBLISHED.equipment, machine)).toEqual({
      title: 'Printer',
      placement: 'floor',
      height: '44 in',
    });
  });

  it("a path's steps, as topics or in groups", () => {
    const steps = ['Greet everybody', {title: 'Week 1', note: 'private', steps: ['Read']}];
    expect(publishedPart(PUBLISHED.path, {steps, roles: ['circulation']})).toEqual({
      steps: ['Greet everybody', {title: 'Week 1', steps: ['Read']}],
    });
  });

  it("the district's help desk and address", () => {
    const district = {
      name: 'Westplex',
      url: 'https://staff.example.org',
      help_desk: {name: 'Help desk', email: 'help@example.org', after_hours_phone: '555-0109'},
      people: {'systems-analyst': {name: 'Systems analyst'}},
      closed: {'2026-12-25': 'Christmas Day'},
      branches: {
        downtown: {name: 'Downtown', escalation: [], rooms: {lab: {name: 'Lab', seats: '12'}}, closed: ['2026-12-24']},
        riverside: {name: 'Riverside', closed: {'2026-12-04': 'The boiler is being replaced'}},
      },
      constructor: 'a field of every object',
    };
    expect(publishedPart(PUBLISHED_OF_DISTRICT, district)).toEqual({
      name: 'Westplex',
      help_desk: {name: 'Help desk', email: 'help@example.org'},
      closed: ['2026-12-25'],
      branches: {
        downtown: {name: 'Downtown', rooms: {lab: {name: 'Lab'}}, closed: ['2026-12-24']},
        riverside: {name: 'Riverside', closed: ['2026-12-04']},
      },
    });
  });

  it('what readers see of authors, however a post names them', () => {
    const ann = {name: 'Ann', socials: {github: 'ann'}, email: 'ann@example.org'};
    expect(PUBLISHED_OF_AUTHORS({ann})).toEqual({ann: {name: 'Ann'}});
    const authorsOf = (authors: unknown) => publishedPart(PUBLISHED_OF_POSTS, {authors}).authors;
    expect([authorsOf('ann, bob'), authorsOf(['ann', ann]), authorsOf({...ann, key: 'ann'})]).toEqual([
      'ann, bob',
      ['ann', {name: 'Ann'}],
      {name: 'Ann', key: 'ann'},
    ]);
  });

  it("nothing that isn't declared public", () => {
    const fields = {title: 'A', owner: 'x', visibility: 'public', appropriations: {'2026-27': '1.00'}, new_field: 'x'};
    const kinds = Object.values(PUBLISHED).map((published) => publishedPart(published, fields));
    expect(kinds).toEqual(kinds.map(() => ({title: 'A'})));
  });
});
