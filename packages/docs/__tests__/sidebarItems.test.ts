import {describe, expect, it} from 'vitest';
import {addressOf, countPages, isLarge, MAX_FOLDED, type SidebarItem} from '../domain/sidebarItems';

const page: SidebarItem = {type: 'link', href: '/a/'};
const group = (items: SidebarItem[], more: Partial<SidebarItem> = {}): SidebarItem => ({
  type: 'category',
  items,
  ...more,
});

describe('an entry of a sidebar', () => {
  it('leads to its own page, or else to its list', () => {
    expect(addressOf(group([page], {href: '/own/', customProps: {to: '/list/'}}))).toBe('/own/');
    expect(addressOf(group([page], {href: '/own/', linkUnlisted: true, customProps: {to: '/list/'}}))).toBe('/list/');
    expect(addressOf(group([page]))).toBeUndefined();
  });

  it('counts itself and the pages below it at any depth, but not unlisted ones', () => {
    const unlisted: SidebarItem = {type: 'link', href: '/b/', unlisted: true};
    expect(countPages([page, unlisted, group([page, page], {href: '/own/'}), group([page])])).toBe(5);
  });

  it.each([
    [MAX_FOLDED, false],
    [MAX_FOLDED + 1, true],
  ])('says whether a sidebar of %i pages is large: %j', (count, large) => {
    expect(isLarge([group(Array<SidebarItem>(count).fill(page))])).toBe(large);
  });
});
