import {expect, it} from 'vitest';
import {linksOfDistrict} from '../writtenLinks';

it('finds every page that district.yml names, so moving one changes its line', () => {
  const text = `name: D
urgent: [a.md, {page: b.md, label: c.md}]
desk: [equipment/d.md]
quick_links: [{title: e.md, links: [f.md], all: g.md}]
`;
  expect(linksOfDistrict(text).map(({url}) => url)).toEqual(['a.md', 'b.md', 'equipment/d.md', 'f.md', 'g.md']);
});
