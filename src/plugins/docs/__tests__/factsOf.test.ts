import {describe, expect, it} from 'vitest';
import type {FactName} from '../domain/pageFacts';
import {describeFirst, factIn, pageText} from './siteOf';

/** The facts of a page of some kind, as `name value`, without those that every kind has. */
function factsOf(kind: string, lines: string, others: Record<string, string> = {}): Record<string, unknown> {
  const {facts} = describeFirst({'a.md': pageText(kind, 'A', lines), ...others});
  const own = facts.filter(({name}) => name !== 'owner');
  return Object.fromEntries(own.map(({name, value: {type, ...value}}) => [name, {[type]: Object.values(value)[0]}]));
}

const fact = (name: FactName, kind: string, lines: string, others = {}) =>
  factIn(describeFirst({'a.md': pageText(kind, 'A', lines), ...others}).facts, name);

describe('the facts of a page', () => {
  it('say nothing of what is not written', () => {
    expect(describeFirst({'a.md': pageText('contract', 'A')}).facts).toEqual([]);
  });

  it('say nothing of an empty list', () => {
    const lines = 'systems: []\naudience: []\nbranches: []\nservices: []';
    expect(describeFirst({'a.md': pageText('contract', 'A', lines)}).facts).toEqual([]);
  });

  it('begin with those of its kind and end with who keeps it', () => {
    const lines = 'time_needed: 15 min\nsystems: [listen]\naudience: [circulation]\nbranches: [riverside, downtown]';
    expect(describeFirst({'a.md': pageText('procedure', 'A', lines)}).facts.map(({name}) => name)).toEqual([
      'timeNeeded',
      'audience',
      'systems',
      'branches',
      'owner',
    ]);
  });

  it('tell keys by their names, in the order of the page', () => {
    expect(factsOf('quiz', 'passing_score: 60\naudience: [circulation]\nbranches: [riverside, downtown]')).toEqual({
      passingScore: {percent: 60},
      audience: {texts: ['Circulation']},
      branches: {texts: ['Riverside', 'Downtown']},
    });
    expect(fact('owner', 'manual', '')).toEqual({type: 'texts', texts: ['Systems analyst']});
  });
});

describe('the systems of a page', () => {
  const system = pageText('system', 'Our library system', 'key: listen\nsystems: [listen]');

  it('lead to the page that the office keeps of them, under the name of the district', () => {
    expect(fact('systems', 'manual', 'systems: [listen, win]', {'office/l.md': system})).toEqual({
      type: 'links',
      links: [{title: 'LISTEN', to: '/docs/office/l/'}, 'WIN'],
    });
  });

  it('are words on that page itself', () => {
    const {facts} = describeFirst({'l.md': system});
    expect(factIn(facts, 'systems')).toEqual({type: 'links', links: ['LISTEN']});
  });
});

describe('each kind', () => {
  const OTHERS = {'p.md': pageText('procedure', 'Load paper'), 'e.md': pageText('equipment', 'Printer')};
  const P = {title: 'Load paper', to: '/docs/p/'};
  const E = {title: 'Printer', to: '/docs/e/'};

  it.each([
    ['manual', 'applies_to: LISTEN 5', {appliesTo: {texts: ['LISTEN 5']}}],
    [
      'procedure',
      'time_needed: 15 min\ninterrupts_service: no\nprerequisites: [p.md, A key]\nequipment: [e.md]',
      {
        timeNeeded: {duration: '15 min'},
        interruptsService: {yesNo: false},
        prerequisites: {links: [P, 'A key']},
        machines: {links: [E]},
      },
    ],
    [
      'equipment',
      'category: Printer\nlife: 5 years\nunit_cost: 412.50\nsupport_until: 2030-01-01\nsupplies: [paper, ink]',
      {
        category: {texts: ['Printer']},
        life: {duration: '5 years'},
        unitCost: {money: 41250},
        supportUntil: {date: '2030-01-01'},
        supplies: {texts: ['paper', 'ink']},
      },
    ],
    ['quiz', 'covers: [p.md]', {covers: {links: [P]}, passingScore: {percent: 80}}],
    ['path', 'roles: [circulation]\ndue_in: 30 days', {audience: {texts: ['Circulation']}}],
    [
      'system',
      'vendor: Example\nstatus: in-service\nsupport_until: 2030-01-01',
      {vendor: {texts: ['Example']}, status: {word: 'in-service'}, supportUntil: {date: '2030-01-01'}},
    ],
    [
      'contract',
      'partner: Example\nstarts_on: 2026-01-01\nends_on: 2027-01-01\nnotice: 90 days\nservices: [hosting]\ncontact: technician',
      {
        partner: {texts: ['Example']},
        startsOn: {date: '2026-01-01'},
        endsOn: {date: '2027-01-01'},
        notice: {duration: '90 days'},
        services: {texts: ['hosting']},
        contact: {texts: ['Technician']},
      },
    ],
    ['fund', 'fiscal_year: 2026-27\nappropriation: 0', {fiscalYear: {texts: ['2026-27']}, appropriation: {money: 0}}],
    [
      'purchase',
      'stage: bid\namount: 1200\nfund: general\nequipment: [e.md]',
      {stage: {word: 'bid'}, amount: {money: 120000}, fund: {texts: ['General Fund']}, machines: {links: [E]}},
    ],
    [
      'committee',
      'members: [technician, systems-analyst]\nmeets: First Thursday\nterm_ends: 2027-06-30',
      {
        members: {texts: ['Technician', 'Systems analyst']},
        meets: {texts: ['First Thursday']},
        termEnds: {date: '2027-06-30'},
      },
    ],
  ])('%s has its own', (kind, lines, facts) => {
    expect(factsOf(kind, lines, OTHERS)).toEqual(facts);
  });
});

describe('a session', () => {
  const session = (lines: string) => factsOf('session', `start: 2026-12-03 10:00\nduration: 60 min\n${lines}`);

  it('says where it is: room, branch and address', () => {
    expect(session('branch: downtown\nroom: training-lab').place).toEqual({
      texts: ['Training lab, Downtown, 1 Main Street'],
    });
    expect(session('branch: riverside').place).toEqual({texts: ['Riverside']});
  });

  it('says the address online, too', () => {
    expect(session('online: https://example.org/').place).toEqual({texts: ['https://example.org/']});
    expect(session('branch: riverside\nonline: https://example.org/').place).toEqual({
      texts: ['Riverside', 'https://example.org/'],
    });
  });

  it('says who teaches, and for how many', () => {
    expect(session('branch: riverside\ntrainers: [technician]\ncapacity: 12')).toMatchObject({
      trainers: {texts: ['Technician']},
      capacity: {texts: ['12']},
    });
  });
});
