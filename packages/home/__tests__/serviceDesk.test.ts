import {describe, expect, it} from 'vitest';
import {machinePictures} from '../node/machinePictures';
import {planDesk} from '../node/planDesk';
import {planPages} from '../node/planPages';
import {deskOf, pageText} from './deskOf';

const DRAWING = `<svg xmlns="http://www.w3.org/2000/svg" class="drawing" viewBox="0 0 400 300">
<title>Printer, front</title><desc>The Feed button (1) is at the right.</desc>
<rect class="outline" x="100" y="50" width="200" height="100"/><text class="on-machine" x="120" y="90">Ready</text>
<path class="leader" d="M306 142L273 142"/>
<g class="number"><circle cx="318" cy="142" r="12"/><text x="318" y="147">1</text></g><text x="336" y="148">Feed</text>
</svg>`;

const PAGES = {
  'e/printer.md': `${pageText('equipment', 'Printer', 'height: 6 in')}![Back](photo.png)\n\n![Front](printer.svg)\n`,
  'e/server.md': pageText('equipment', 'Server host', 'placement: floor'),
  'e/draft.md': pageText('equipment', 'Draft'),
};

const sourceOf = (desk: string, more = {}) =>
  deskOf(PAGES, {district: `desk: [${desk}]`, drawings: {'e/printer.svg': DRAWING}, drafts: ['e/draft.md'], ...more});

describe('the service desk of a district', () => {
  it('has the machines that it lists, in its order, with their own drawings cropped to the machine', () => {
    const desk = planDesk(sourceOf('e/server.md, ./e/printer.md'));
    expect(desk?.machines).toMatchObject([
      {label: 'Server host', to: '/docs/e/server/', placement: 'floor', picture: null},
      {label: 'Printer', to: '/docs/e/printer/', placement: 'desk', picture: {viewBox: '100 50 200 100'}},
    ]);
    expect(desk?.machines[1]?.picture?.art).toMatch(/^<rect [^>]+\/>$/);
    expect(desk?.machines[1]?.position).toMatchObject({drawnWidth: 120, drawnHeight: 60});
    expect(desk?.all).toEqual({index: 'equipment', to: '/equipment/', count: 2});
  });

  it('leaves out drafts', () => {
    expect(planDesk(sourceOf('e/draft.md, e/printer.md'))?.machines.map(({label}) => label)).toEqual(['Printer']);
  });

  it('is not there if the district lists nothing that readers can open', () => {
    expect(planDesk(deskOf(PAGES))).toBeNull();
    expect(planDesk(sourceOf('e/draft.md'))).toBeNull();
  });
});

describe('the picture of a machine', () => {
  const pictures = (more = {}) => new Map(machinePictures(sourceOf('', more)));

  it('is a file beside its guide, under the base URL', () => {
    expect([...pictures().keys()]).toEqual(['docs/e/printer/front.svg', 'docs/e/server/front.svg']);
  });

  it('is its front drawing, painted in the colors of the page that shows it', () => {
    const svg = pictures().get('docs/e/printer/front.svg');
    expect(svg).toContain('<symbol id="front" viewBox="100 50 200 100"');
    expect(svg).toContain('fill="var(--ifm-background-color)"');
    expect(svg).not.toContain('Ready');
  });

  it('is in the list of machines in its own shape, without what tells models apart, which the filter still finds', () => {
    const {indexes} = planPages(sourceOf(''));
    const cards = indexes.find(({name}) => name === 'equipment')?.cards;
    expect(cards?.map(({title, ratio, description}) => [title, ratio, description])).toEqual([
      ['Printer', 2, ''],
      ['Server host', 1.03, ''],
    ]);
    expect(cards?.[0]?.keywords).toContain('About Printer.');
    expect(indexes.find(({name}) => name === 'pages')?.cards[0]?.ratio).toBeNull();
  });

  it('is the icon for what it is if it has no drawing', () => {
    expect(pictures().get('docs/e/server/front.svg')).toContain('M4 4h16v7H4z');
  });
});
