import {expect, test} from 'vitest';
import {PresenceTracker} from '../presenceTracker';

test('people on a page see each other until they are gone', () => {
  const presence = new PresenceTracker();
  presence.heartbeat('docs/a.md', {name: 'amber', fullName: 'Amber Hill'}, 0);
  presence.heartbeat('docs/a.md', {name: 'blake'}, 5_000);
  presence.heartbeat('docs/b.md', {name: 'casey'}, 5_000);
  expect(presence.others('docs/a.md', 'amber', 5_000)).toEqual(['blake']);
  expect(presence.others('docs/a.md', 'blake', 5_000)).toEqual(['Amber Hill']);
  expect(presence.others('docs/a.md', 'casey', 16_000)).toEqual(['blake']);
  expect(presence.others('docs/a.md', 'casey', 20_001)).toEqual([]);
});

test('two people of one name see each other', () => {
  const presence = new PresenceTracker();
  presence.heartbeat('docs/a.md', {name: 'amber1', fullName: 'Amber Hill'}, 0);
  presence.heartbeat('docs/a.md', {name: 'amber2', fullName: 'Amber Hill'}, 0);
  expect(presence.others('docs/a.md', 'amber1', 0)).toEqual(['Amber Hill']);
});
