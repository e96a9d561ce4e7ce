import {describe, expect, it} from 'vitest';
import {ID_MARK} from '../idMark';
import {isDrawing, MAX_BYTES, readDrawing} from '../readDrawing';

const NAMES = '<title>A lamp &amp; a cord</title><desc>The switch (1) is on top.</desc>';
const svg = (inside: string, attributes = 'class="drawing" viewBox="0 0 400 300"') =>
  `<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>\n${inside}\n</svg>\n`;
const faultsOf = (inside: string, attributes?: string) =>
  readDrawing(svg(NAMES + inside, attributes)).faults.map(({message, found}) => `${message}: ${found}`);

describe('readDrawing', () => {
  it('reads title, size and shapes, and drops styles for other programs', () => {
    const text = svg(`${NAMES}<style>.outline{fill:#fff}</style><!-- a comment -->
<g class="number"><circle cx="20" cy="20" r="12"/><text x="20" y="25">1</text></g><text x="38" y="26">Lamp</text>`);

    expect(readDrawing(text)).toEqual({
      drawing: {
        viewBox: '0 0 400 300',
        width: 400,
        height: 300,
        title: 'A lamp & a cord',
        description: 'The switch (1) is on top.',
        parts: [
          {
            id: '',
            number: '1',
            name: 'Lamp',
            box: {x: 20, y: 20, width: 0, height: 0},
            target: {x: 20, y: 20},
            disc: {x: 20, y: 20},
          },
        ],
        box: {x: 0, y: 0, width: 400, height: 300},
        words: [],
        art: '',
        callouts:
          '<g class="number"><circle cx="20" cy="20" r="12"></circle><text x="20" y="25">1</text></g><text x="38" y="26">Lamp</text>',
      },
      faults: [],
    });
  });

  it('knows about where words are printed on the machine', () => {
    const printed = '<text class="on-machine" x="50" y="40" text-anchor="middle">17</text><text>Label</text>';
    const {drawing} = readDrawing(
      svg(`${NAMES}<g transform="translate(100 0)">${printed}</g><text x="9" y="9">Lamp</text>`),
    );
    const [word] = drawing?.words ?? [];

    expect(drawing?.words).toHaveLength(2);
    expect(word && {...word, x: word.x + word.width / 2}).toMatchObject({x: 150, y: 29.5, height: 10.5});
  });

  it('marks ids and references to them', () => {
    const {drawing} = readDrawing(svg(`${NAMES}<defs><g id="port"/></defs><use href="#port" x="4"/>`));

    expect(drawing?.art).toBe(`<defs><g id="${ID_MARK}port"></g></defs><use href="#${ID_MARK}port" x="4"></use>`);
  });

  it.each([
    ['<script>alert(1)</script>', 'contains <script>, which is not allowed in a drawing: <script>'],
    [
      '<foreignObject><p>x</p></foreignObject>',
      'contains <foreignObject>, which is not allowed in a drawing: <foreignObject>',
    ],
    ['<image href="a.png"/>', 'contains <image>, which is not allowed in a drawing: <image>'],
    ['<a href="#x"><path d="M0 0"/></a>', 'contains <a>, which is not allowed in a drawing: <a>'],
    ['<g><animate/></g>', 'contains <animate>, which is not allowed in a drawing: <animate>'],
    ['<path d="M0 0" onclick="x()"/>', 'has an attribute that is not allowed in a drawing: <path onclick="x()">'],
    ['<path d="M0 0" style="fill:red"/>', 'has an attribute that is not allowed in a drawing: <path style="fill:red">'],
    [
      '<use href="https://e.org/a.svg#x"/>',
      'has an attribute that is not allowed in a drawing: <use href="https://e.org/a.svg#x">',
    ],
    ['<use href="javascript:x()"/>', 'has an attribute that is not allowed in a drawing: <use href="javascript:x()">'],
    ['<path d="url(x)&quot;"/>', 'has an attribute that is not allowed in a drawing: <path d="url(x)&quot;">'],
    [
      '<path fill="#fff" d="M0 0"/>',
      'has a color of its own, which would not change with the theme: <path fill="#fff">',
    ],
    [
      '<path fill="url(#x)" d="M0 0"/>',
      'has a color of its own, which would not change with the theme: <path fill="url(#x)">',
    ],
    ['<path d="M0 0">', 'closes <svg> before <path>: </svg>'],
    ['<path d=M0/>', 'is not well-formed XML here: <path d=M0/>\n</svg>'],
    ['<text>a & b</text>', 'has a stray & here: a & b</text>\n</svg>'],
    [
      '</svg><svg class="drawing">',
      'has no <svg>, or more than one: <svg xmlns="http://www.w3.org/2000/svg" class="drawing" view',
    ],
  ])('refuses %s', (inside, fault) => {
    expect(faultsOf(inside)).toEqual([fault]);
  });

  it.each(['none', 'currentColor', 'var(--deskbook-good)'])('accepts the color %s', (color) => {
    expect(faultsOf(`<path fill="${color}" d="M0 0"/>`)).toEqual([]);
  });

  it('requires a size, a title and a description', () => {
    expect(readDrawing(svg('', 'class="drawing" viewBox="-5 0 10 10"')).faults.map(({message}) => message)).toEqual([
      'has no size',
      'has no title',
      'has no description',
    ]);
    expect(faultsOf('', 'class="drawing" viewBox="0 0 4 4" onload="x()"')).toEqual([
      'has an attribute that is not allowed in a drawing: <svg onload="x()">',
    ]);
  });

  it('refuses what would make a page too large', () => {
    const deep = '<g>'.repeat(MAX_BYTES);
    expect(readDrawing(svg(deep)).faults.map(({message}) => message)).toEqual(['is too large to be part of a page']);
  });
});

describe('isDrawing', () => {
  it.each([
    ['<svg class="drawing">', true],
    ["<svg viewBox='0 0 1 1' class='wide drawing'>", true],
    ['<svg class="drawings">', false],
    ['<svg><g class="drawing"/></svg>', false],
  ])('%s: %s', (text, expected) => {
    expect(isDrawing(text)).toBe(expected);
  });
});
