import {expect, it} from 'vitest';
import {tagsInUse} from '../tagsInUse';

it('lists the tags of pages, the most used first', () => {
  expect(
    tagsInUse([{tags: ['printing', 'desk']}, {tags: ['desk', {label: 'Other'}, '']}, {tags: 'none'}, {title: 'A'}, '']),
  ).toEqual(['desk', 'printing']);
});
