import {describe, expect, it} from 'vitest';
import {ID_MARK} from '../idMark';
import {isDrawing, MAX_BYTES, readDrawing} from '../readDrawing';

const NAMES = '<title>A lamp &amp; a cord</title><desc>The switch (1) is on top.</desc>';
const svg = (inside: string, attributes = 'class="drawing" viewBox="0 0 400 300"') =>
  `<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>\n${inside}\n</svg>\n`;
const faultsOf = (inside: string, attributes?: string) =>
  readDrawing(svg(NAMES + inside, attributes)).faults.map(({message, found}) => `${message}: ${found}`);

describe('readDrawing', () => {
  it('parses a text once, however often it is shown', () => {
    const text = svg(`${NAMES}<path d="M0 0h40"/>`);
    expect(readDrawing(text).drawing).not.toBeNull();
    expect(readDrawing(text).drawing).toBe(readDrawing(`${text}`).drawing);
    expect(readDrawing(text.replace('h40', 'h50')).drawing?.art).toContain('h50');
  });

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
    expect(word && {...word, x: word.x + word.width / 2}).toMatchObject({x: 150, y: 28.75, height: 11.25});
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

describe('a drawing by a stranger', () => {
  const disc =
    '<g class="number"><circle cx="20" cy="20" r="12"/><text x="20" y="25">1</text></g><text x="38" y="26">Lid</text>';

  it.each(['title', 'desc', 'style'])('shows nothing of what is in <%s>', (name) => {
    const image = `<image href="data:image/png;base64,AAAA" class='x" onerror="alert(1)'/>`;
    const part = `<g id="lid" data-number="1">${image}<script>alert(1)</script></g>`;
    const {drawing} = readDrawing(svg(`${NAMES}<path d="M0 0h9"/><g><${name}>${part}</${name}></g>${disc}`));

    expect(drawing?.art).toBe('<path d="M0 0h9"></path><g></g>');
    expect(drawing?.parts.map(({id}) => id)).toEqual(['']);
  });

  it('has nothing but plain values', () => {
    expect(faultsOf(`<g id="lid" data-number='1" onload="alert(1)'><path d="M0 0h9"/></g>${disc}`)).toContain(
      'has an attribute that is not allowed in a drawing: <g data-number="1" onload="alert(1)">',
    );
  });

  it.each(['&#9999999;', '&#xfffffffff;'])('may have a character that there is not: %s', (character) => {
    expect(readDrawing(svg(`<title>A${character}</title><desc>B</desc>`)).drawing?.title).toBe(`A${character}`);
  });

  const use = (id: string, times: number) => `<use href="#${id}"/>`.repeat(times);
  it.each([
    ['itself', `<g id="a"><rect/>${use('a', 16)}</g>`, 'a <use> inside of what it draws'],
    ['each other', `<g id="a">${use('b', 2)}</g><g id="b">${use('a', 2)}</g>`, 'a <use> inside of what it draws'],
    [
      'levels of others',
      ['b', 'c', 'd', 'e'].reduce(
        (text, id, index) => `${text}<g id="${id}">${use('abcd'[index] ?? '', 22)}</g>`,
        '<rect id="a"/>',
      ),
      /^\d{6} with those of <use>$/,
    ],
  ])('is refused if it repeats %s', (_, inside, found) => {
    const {drawing, faults} = readDrawing(svg(NAMES + inside));
    expect(drawing).toBeNull();
    expect(faults.map(({message}) => message)).toEqual(['draws too many shapes']);
    expect(faults[0]?.found).toEqual(typeof found === 'string' ? found : expect.stringMatching(found));
  });

  it('is refused if its groups are too deep', () => {
    const groups = (depth: number) => faultsOf('<g>'.repeat(depth) + '</g>'.repeat(depth));
    expect(groups(60)).toEqual([]);
    expect(groups(2_000)).toEqual([expect.stringMatching(/^has too many groups inside of one another here: <g><g>/)]);
  });

  it('needs a size that is one', () => {
    expect(faultsOf('', 'class="drawing" viewBox="0 0 400 0"')).toEqual(['has no size: no viewBox']);
    expect(faultsOf('', `class="drawing" viewBox="0 0 ${'9'.repeat(400)} 9"`)).toEqual(['has no size: no viewBox']);
  });

  it('is told from others however long it is', () => {
    // Reading each <svg to the end of the file took longer than a test may.
    expect(isDrawing(`<!-- ${'<svg '.repeat(200_000)} -->`)).toBe(false);
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
