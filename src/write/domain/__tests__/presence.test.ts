import {expect, test} from 'vitest';
import {Presence} from '../presence';

test('people on a page see each other until they are gone', () => {
  const presence = new Presence();
  presence.hear('docs/a.md', 'amber', 0);
  presence.hear('docs/a.md', 'blake', 5_000);
  presence.hear('docs/b.md', 'casey', 5_000);
  expect(presence.others('docs/a.md', 'amber', 5_000)).toEqual(['blake']);
  expect(presence.others('docs/a.md', 'blake', 5_000)).toEqual(['amber']);
  expect(presence.others('docs/a.md', 'casey', 16_000)).toEqual(['blake']);
  expect(presence.others('docs/a.md', 'casey', 20_001)).toEqual([]);
});
