import {describe, expect, it} from 'vitest';
import {type Failure, failingWith, failuresOf, systemsOf} from '../domain/systems';
import {recordsOf} from './records';

const record = (key: string, ...dependsOn: string[]) => `key: ${key}\ndepends_on: [${dependsOn}]`;

const systems = (pages: Record<string, string>) => systemsOf(recordsOf(pages).catalog);

/** The cables carry the network, and the network everything else; LISTEN also needs the accounts. */
const CHAIN = {
  's-win': record('win', 'cabling'),
  's-listen': record('listen', 'win', 'accounts'),
  's-accounts': record('accounts', 'win'),
  's-phones': record('telephones', 'win', 'cabling'),
};

describe('a system', () => {
  it('is listed even without a page', () => {
    const cabling = systems(CHAIN).get('cabling');
    expect(cabling).toMatchObject({name: 'Cabling', page: null, dependsOn: [], contracts: []});
  });

  it('has the contracts that it names and those that name it, without repeats', () => {
    const found = systems({
      's-win': 'key: win\ncontracts: [c-fiber.md, c-firewall.md]',
      'c-fiber': '',
      'c-firewall': 'systems: [win]',
      'c-cellular': 'systems: [listen, win]',
      'c-phones': 'systems: [telephones]',
    });
    const titles = found.get('win')?.contracts.map(({title}) => title);
    expect(titles).toEqual(['c-cellular', 'c-fiber', 'c-firewall']);
  });

  it('has the guides, procedures and manuals that name it', () => {
    const win = systems({
      's-win': record('win'),
      'e-switch': 'systems: [win]',
      'e-scanner': 'systems: [listen]',
      'p-report': 'systems: [listen, win]\nmain_system: listen',
      'm-network': 'systems: [win]',
    }).get('win');
    expect([win?.equipment, win?.procedures, win?.manuals].map((pages) => pages?.map(({title}) => title))).toEqual([
      ['e-switch'],
      ['p-report'],
      ['m-network'],
    ]);
  });

  it('knows what it depends on and what needs it', () => {
    expect(systems(CHAIN).get('win')).toMatchObject({
      dependsOn: ['cabling'],
      neededBy: ['telephones', 'listen', 'accounts'],
    });
  });
});

describe('what fails', () => {
  it('includes everything that needs the given systems, also indirectly', () => {
    const failing = (...keys: string[]) => failingWith(keys, systems(CHAIN)).map(({key}) => key);
    expect(failing('accounts')).toEqual(['listen', 'accounts']);
    expect(failing('telephones', 'accounts')).toEqual(['telephones', 'listen', 'accounts']);
    expect(failing('cabling')).toEqual(['telephones', 'listen', 'win', 'accounts', 'cabling']);
    expect(failing('nothing')).toEqual([]);
  });

  it('is listed once, under the last system that it needs', () => {
    const drawn = (failures: readonly Failure[], depth = 0): string[] =>
      failures.flatMap(({system, followedBy}) => [
        `${'  '.repeat(depth)}${system.name}`,
        ...drawn(followedBy, depth + 1),
      ]);
    expect(drawn(failuresOf(systems(CHAIN)))).toEqual([
      'Cabling',
      '  WIN',
      '    Telephones',
      '    Staff accounts',
      '      LISTEN',
    ]);
  });

  it('is finite even if systems need each other', () => {
    const circle = {'s-win': record('win', 'cabling', 'listen'), 's-listen': record('listen', 'win')};
    const [, , cabling] = failuresOf(systems(circle));
    expect(cabling?.followedBy[0]).toMatchObject({
      system: {name: 'WIN'},
      followedBy: [{system: {name: 'LISTEN'}, followedBy: []}],
    });
  });

  it('is each system separately if none depends on another', () => {
    const names = failuresOf(systems({})).map(({system}) => system.name);
    expect(names).toEqual(['Telephones', 'LISTEN', 'WIN', 'Staff accounts', 'Cabling']);
  });
});
