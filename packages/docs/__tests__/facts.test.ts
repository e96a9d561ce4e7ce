import type {FactName} from '@deskbook/content/facts';
import {describe, expect, it} from 'vitest';
import {allFacts, describeFirst, factIn, pageText} from './siteOf';

/** The facts of a page of some kind, as `name value`, without those that every kind has. */
function factsOf(kind: string, lines: string, others: Record<string, string> = {}): Record<string, unknown> {
  const facts = allFacts(describeFirst({'a.md': pageText(kind, 'A', lines), ...others}));
  const own = facts.filter(({name}) => name !== 'owner');
  return Object.fromEntries(own.map(({name, value: {type, ...value}}) => [name, {[type]: Object.values(value)[0]}]));
}

const fact = (name: FactName, kind: string, lines: string, others = {}) =>
  factIn(describeFirst({'a.md': pageText(kind, 'A', lines), ...others}), name);

function placesOf(kind: string, lines: string, title = 'A'): Record<string, FactName[]> {
  const {facts} = describeFirst({'a.md': pageText(kind, title, lines)});
  return Object.fromEntries(Object.entries(facts).map(([place, placed]) => [place, placed.map(({name}) => name)]));
}

describe('the facts of a page', () => {
  it('leave out what is not written', () => {
    expect(allFacts(describeFirst({'a.md': pageText('contract', 'A')}))).toEqual([]);
  });

  it('leave out empty lists', () => {
    const lines = 'systems: []\naudience: []\nbranches: []\nservices: []';
    expect(factsOf('contract', lines)).toEqual({});
  });

  it('come before the text if readers need them first, otherwise at the end, starting with the owner', () => {
    const lines = 'time_needed: 15 min\nsystems: [listen]\naudience: [circulation]\nbranches: [riverside, downtown]';
    expect(placesOf('procedure', lines)).toEqual({
      before: ['timeNeeded'],
      model: [],
      about: ['owner', 'audience', 'systems', 'branches'],
    });
    expect(placesOf('manual', 'applies_to: LISTEN 5').about).toEqual(['owner', 'appliesTo']);
    expect(placesOf('contract', 'partner: Example').before).toEqual(['partner']);
  });

  it('are folded below a machine’s guide, without what its title says', () => {
    const lines = 'category: Printer\nlife: 5 years';
    expect(placesOf('equipment', lines, 'Receipt printer')).toEqual({before: [], model: ['life'], about: ['owner']});
    expect(placesOf('equipment', lines, 'Receipts').model).toEqual(['category', 'life']);
  });

  it('leave out what the related pages or the session block say', () => {
    const lines = 'start: 2026-12-03 10:00\nduration: 60 min\nbranch: riverside\ncapacity: 12\naudience: [circulation]';
    expect(placesOf('session', lines)).toEqual({before: [], model: [], about: []});
  });

  it('show names instead of keys, in page order', () => {
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

  it('link to the office’s page about them, under the district’s name', () => {
    expect(fact('systems', 'manual', 'systems: [listen, win]', {'office/l.md': system})).toEqual({
      type: 'links',
      links: [{title: 'LISTEN', to: '/docs/office/l/'}, 'WIN'],
    });
  });

  it('are plain text on that page itself', () => {
    expect(factIn(describeFirst({'l.md': system}), 'systems')).toEqual({type: 'links', links: ['LISTEN']});
  });
});

describe('each kind', () => {
  const OTHERS = {
    'p.md': pageText('procedure', 'Load paper'),
    'e.md': pageText('equipment', 'Printer'),
    'f.md': pageText('fund', 'General', 'key: general\nprojects: {kiosks: {name: Self-checks}}'),
  };
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
    ['quiz', 'covers: [p.md]', {passingScore: {percent: 80}}],
    ['path', 'roles: [circulation]\ndue_in: 30 days', {audience: {texts: ['Circulation']}}],
    [
      'system',
      'vendor: Example\nstatus: in-service\nsupport_until: 2030-01-01\ndepends_on: [win]\nfallback: [p.md, Pencil and paper]',
      {
        vendor: {texts: ['Example']},
        status: {word: 'in-service'},
        supportUntil: {date: '2030-01-01'},
        dependsOn: {links: ['WIN']},
        fallback: {links: [P, 'Pencil and paper']},
      },
    ],
    [
      'contract',
      [
        'partner: Example\nstarts_on: 2026-01-01\nends_on: 2027-01-01\nnotice: 90 days\nservices: [hosting]\ncontact: technician',
        'our_role: customer\nvalue: 1200\nfund: general\nrenew: no\naccount_number: "0410-22"\nrepair_phone: 555-0188',
        'circuits: [{id: C-1, line: Fiber, branch: downtown}, {id: C-2, branch: riverside}, {id: C-3}]',
      ].join('\n'),
      {
        partner: {texts: ['Example']},
        startsOn: {date: '2026-01-01'},
        endsOn: {date: '2027-01-01'},
        notice: {duration: '90 days'},
        // October 3 is a Saturday.
        noticeBy: {date: '2026-10-02'},
        ourRole: {word: 'customer'},
        value: {money: 120000},
        fund: {texts: ['General Fund']},
        renew: {yesNo: false},
        accountNumber: {texts: ['0410-22']},
        repairPhone: {phone: '555-0188'},
        circuits: {texts: ['C-1: Fiber, Downtown', 'C-2: Riverside', 'C-3']},
        services: {texts: ['hosting']},
        contact: {texts: ['Technician']},
      },
    ],
    [
      'fund',
      'appropriations: {2026-27: 0, 2027-28: 10.50}\nprojects: {kiosks: {name: Self-checks}}',
      {
        appropriation: {
          entries: [
            {label: '2026-27', value: {type: 'money', cents: 0}},
            {label: '2027-28', value: {type: 'money', cents: 1050}},
          ],
        },
        projects: {texts: ['Self-checks']},
        figures: {links: [{title: 'Budget', to: '/office/budget/#funds'}]},
      },
    ],
    [
      'purchase',
      'stage: bid\namount: 1200\nfund: general\nequipment: [e.md]\nproject: kiosks\nfiscal_year: 2026-27\ndates: {need: 2026-07-01, bid: 2026-09-02}',
      {
        stage: {word: 'bid'},
        amount: {money: 120000},
        fund: {texts: ['General Fund']},
        project: {texts: ['Self-checks']},
        fiscalYear: {texts: ['2026-27']},
        dates: {
          entries: [
            {label: 'need', value: {type: 'event', date: '2026-07-01', isOpen: false, isAhead: false}},
            {label: 'bid', value: {type: 'event', date: '2026-09-02', isOpen: false, isAhead: false}},
          ],
        },
        machines: {links: [E]},
      },
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
    ['fund', 'appropriation: 5', {appropriation: {money: 500}}],
    ['fund', 'fiscal_year: 2026-27', {fiscalYear: {texts: ['2026-27']}}],
  ])('%s has its own facts', (kind, lines, facts) => {
    expect(factsOf(kind, lines, OTHERS)).toEqual(facts);
  });
});
