import {describe, expect, it} from 'vitest';
import {readSections} from '../sections';

const read = (body: string, title = 'Printers') => readSections(body, {title});
const textOf = (body: string) => read(body)[0]?.blocks;

describe('readSections', () => {
  it('splits a body at headings of the first three levels', () => {
    const body = 'Start.\n\n## Load paper\n\nOpen it.\n\n### Which side\n\nUp.\n\n#### Thermal\n\nShiny.\n';

    expect(read(body)).toEqual([
      {heading: null, anchor: null, innerAnchors: [], blocks: ['Start.']},
      {heading: 'Load paper', anchor: 'load-paper', innerAnchors: [], blocks: ['Open it.']},
      {heading: 'Which side', anchor: 'which-side', innerAnchors: ['thermal'], blocks: ['Up.', 'Thermal', 'Shiny.']},
    ]);
  });

  it("keeps a section whole if its smaller headings aren't searchable", () => {
    const body = '## For the trainer\n\nSetup.\n\n### The answer\n\nPort 3.\n\n## Next\n\n### Then\n';

    expect(readSections(body, {title: 'A', isWhole: (heading) => heading === 'For the trainer'}).slice(1)).toEqual([
      {
        heading: 'For the trainer',
        anchor: 'for-the-trainer',
        innerAnchors: ['the-answer'],
        blocks: ['Setup.', 'The answer', 'Port 3.'],
      },
      {heading: 'Next', anchor: 'next', innerAnchors: [], blocks: []},
      {heading: 'Then', anchor: 'then', innerAnchors: [], blocks: []},
    ]);
  });

  it('skips pictures on their own line, whose alt text nobody sees', () => {
    expect(textOf('![Front](a.svg "Ready")\n![Back](b.svg)\n\nOpen it ![up](c.svg).')).toEqual(['Open it up.']);
  });

  it('skips the column of lights, which is drawn', () => {
    expect(textOf('| Lights | You see |\n|---|---|\n| 2 off, 3 blinking | Error blinks |')).toEqual([
      'You see',
      'Error blinks',
    ]);
  });

  it("returns the page's anchors: explicit ones, and numbered ones for equal headings", () => {
    const anchors = read('## A\n\n## A\n\n## B {#chosen}\n\n## *C* `d`\n').map(({anchor}) => anchor);

    expect(anchors).toEqual([null, 'a', 'a-1', 'chosen', 'c-d']);
  });

  it('drops a first heading that repeats the title', () => {
    expect(read('# Printers\n\nText.')).toMatchObject([{blocks: ['Text.'], innerAnchors: ['printers']}]);
    expect(read('# Other\n\nText.')).toMatchObject([{blocks: ['Other', 'Text.']}]);
  });

  it('keeps text and drops markup and addresses', () => {
    expect(
      textOf('A **bold** [link](http://a.b "c"), `code_1`, \\*star\\* &amp; ~~gone~~ ![a picture](p.png).'),
    ).toEqual(['A bold link, code_1, *star* & gone a picture.']);
    expect(textOf('See [this][r] and https://a.b/c and <https://d.e>.[^1]\n\n[r]: http://x.y\n')).toEqual([
      'See this and https://a.b/c and https://d.e.',
    ]);
  });

  it('reads lists, tasks, quotes, tables and code', () => {
    expect(textOf('- one\n  > two\n  > three\n- [x] four\n\n| a | b |\n|---|---|\n| c<br>d | e |\n')).toEqual([
      'one',
      'two three',
      'four',
      'a – b',
      'c d – e',
    ]);
    expect(textOf('```ini title="x"\nport = 9100\n```\n')).toEqual(['port = 9100']);
  });

  it("reads the text in a diagram's boxes", () => {
    expect(textOf('```mermaid\nflowchart TD\n  A[Light red?] -->|yes| B{"Open it"}\n```\n')).toEqual([
      'Light red? yes Open it',
    ]);
  });

  it('reads HTML without its tags, comments and scripts', () => {
    expect(textOf('<details><summary>More &lt;</summary>\nInside\n</details>\n\n<!-- not this -->\n')).toEqual([
      'More < Inside',
    ]);
    expect(textOf('<script>\nno()\n</script>\n\nA <b>word</b>.\n')).toEqual(['A word.']);
    expect(read('<a name="old"></a>\n\nText')[0]?.innerAnchors).toEqual(['old']);
  });

  it("keeps an admonition's title and drops its markers", () => {
    expect(textOf(':::tip[Before you call]\n\nLook.\n\n:::\n')).toEqual(['Before you call', 'Look.']);
  });

  it('drops MDX syntax on MDX pages', () => {
    expect(readSections("import A from './a';\n\nText.", {title: '', isMdx: true})[0]?.blocks).toEqual(['Text.']);
    expect(textOf("import nothing from 'nowhere'")).toEqual(["import nothing from 'nowhere'"]);
  });

  it("doesn't parse what would exhaust the parser", () => {
    expect(read(`${'> '.repeat(5000)}deep`)).toEqual([]);
  });
});
