import {describe, expect, it} from 'vitest';
import {asksAboutMachine} from '../domain/asksAboutMachine';
import {hitOf} from './answers';

const EXCERPT = '…Riverside: Lobby · *01206*: North County · By the entrance · NC-17 – Downtown…';

const asks = (query: string, kind = 'equipment', heading: string | null = null) =>
  asksAboutMachine(query, [{...hitOf('Self-check', [{heading, excerpt: EXCERPT}]), kind}]);

describe('someone who read an asset tag off a machine', () => {
  it.each(['01206', 'machine 01206 is dark', 'nc-17', 'What is wrong with NC-17?'])(
    'is recognized by “%s”',
    (query) => {
      expect(asks(query)).toBe(true);
    },
  );

  it.each(['0120', 'self-check north county', '17 inch screen', 'riverside', ''])(
    'is not recognized by “%s”',
    (query) => {
      expect(asks(query)).toBe(false);
    },
  );

  it('is recognized only by the machine’s guide', () => {
    expect(asks('01206', 'procedure')).toBe(false);
    expect(asks('01206', 'equipment', 'Messages')).toBe(false);
    expect(asksAboutMachine('01206', [])).toBe(false);
  });
});
