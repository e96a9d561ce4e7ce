import {describe, expect, it} from 'vitest';
import {type EscalationCard, escalationCards} from '../domain/escalationCards';
import {recordsOf} from './records';

function cardOf(branch: string, pages: Record<string, string>, more = ''): EscalationCard {
  const card = escalationCards(recordsOf(pages, more)).find(({path}) => path === `office/escalation/${branch}/`);
  if (!card) throw new Error(`${branch} has no card`);
  return card;
}

const FIBER = `partner: Example Fiber
account_number: "0410-22"
repair_phone: 555-0171
systems: [win]
circuits:
  - {id: F-1, branch: downtown, line: Internet access}
  - {id: F-2, branch: riverside}
  - {id: F-3, line: Shared trunk}`;

const circuitsAt = (branch: string, pages: Record<string, string>) =>
  cardOf(branch, pages).vendors.flatMap(({circuits}) => circuits.map(({id}) => id));

describe('the escalation card of a branch', () => {
  it('has its name, its address and its phone', () => {
    expect(cardOf('downtown', {}).branch).toEqual({name: 'Downtown', address: '1 Main Street', phone: '555-0120'});
    expect(cardOf('riverside', {}).branch).toEqual({name: 'Riverside', address: null, phone: null});
  });

  it('has the lines that end there or are shared by all branches, with what the vendor asks for', () => {
    expect(cardOf('downtown', {'c-fiber': FIBER}).vendors).toEqual([
      {
        name: 'Example Fiber',
        account: '0410-22',
        phone: '555-0171',
        circuits: [
          {id: 'F-1', line: 'Internet access'},
          {id: 'F-3', line: 'Shared trunk'},
        ],
      },
    ]);
    expect(circuitsAt('riverside', {'c-fiber': FIBER})).toEqual(['F-2', 'F-3']);
  });

  it.each([
    ['that ends today', 'ends_on: 2026-11-28', ['F-2', 'F-3']],
    ['that starts today', 'starts_on: 2026-11-28', ['F-2', 'F-3']],
    ['that ended yesterday', 'ends_on: 2026-11-27', []],
    ['that starts tomorrow', 'starts_on: 2026-11-29', []],
  ])('has the lines of a contract %s only if it runs', (_name, term, ids) => {
    expect(circuitsAt('riverside', {'c-fiber': `${FIBER}\n${term}`})).toEqual(ids);
  });
});

describe('whom to call', () => {
  const DISTRICT = 'escalation: [{call: Facilities manager, phone: 555-0106, when: No power}, {call: Director}]';

  it('is on the district’s list', () => {
    expect(cardOf('downtown', {}, DISTRICT).calls).toEqual([
      {call: 'Facilities manager', phone: '555-0106', when: 'No power'},
      {call: 'Director', phone: null, when: null},
    ]);
  });

  it('is on the branch’s own list, if it has one', () => {
    const {catalog, ...source} = recordsOf({}, DISTRICT);
    const {branches} = catalog.district;
    const riverside = {...branches.riverside, name: 'Riverside', escalation: [{call: 'Branch manager'}]};
    const district = {...catalog.district, branches: {...branches, riverside}};
    const calls = escalationCards({...source, catalog: {...catalog, district}}).map((card) => card.calls[0]?.call);
    expect(calls).toEqual(['Facilities manager', 'Branch manager']);
  });

  it('is the help desk if there is no list, with its hours and after-hours number', () => {
    expect(cardOf('downtown', {}).calls).toEqual([
      {call: 'IT help desk', phone: '555-0100', when: 'Monday to Friday'},
      {call: 'After hours', phone: '555-0109', when: 'for outages only'},
    ]);
  });
});

describe('what works without the network', () => {
  const RECORDS = {
    's-win': 'key: win\ndepends_on: [cabling]\nfallback: [p-offline.md]',
    's-listen': 'key: listen\ndepends_on: [win]\nfallback: [p-offline.md, Pencil and paper]',
    's-phones': 'key: telephones\nfallback: [A cell phone]',
    's-accounts': 'key: accounts\ndepends_on: [win]',
    's-cabling': 'key: cabling\nfallback: [Another jack]',
    'p-offline': '',
  };
  const offline = {text: 'p-offline', to: '/p-offline/'};

  it('is listed for the systems on the lines and those that need them, if that is known', () => {
    expect(cardOf('riverside', {...RECORDS, 'c-fiber': FIBER}).without).toEqual([
      {system: 'LISTEN', ways: [offline, {text: 'Pencil and paper', to: null}]},
      {system: 'WIN', ways: [offline]},
    ]);
  });

  it('leaves out a system that the branch does not have', () => {
    const elsewhere = {...RECORDS, 's-listen': `${RECORDS['s-listen']}\nbranches: [downtown]`, 'c-fiber': FIBER};
    const namesAt = (branch: string) => cardOf(branch, elsewhere).without.map(({system}) => system);
    expect(namesAt('downtown')).toEqual(['LISTEN', 'WIN']);
    expect(namesAt('riverside')).toEqual(['WIN']);
  });

  it('is listed for all systems if a branch’s lines are not known', () => {
    const names = cardOf('riverside', RECORDS).without.map(({system}) => system);
    expect(names).toEqual(['Telephones', 'LISTEN', 'WIN', 'Cabling']);
  });
});
