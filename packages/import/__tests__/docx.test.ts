import {expect, it} from 'vitest';
import {docxFile, lists, numbered, p, picture, r, STYLES, style, styled, table, tc} from './docxFile';
import {dot, importInto} from './importInto';

const STEPS = ['decimal %1.', 'lowerLetter %2.', 'bullet •'];
const BULLETS = ['bullet • ', 'bullet o', 'bullet •'];

it('finds the title by its style, and headings by any name of their styles', async () => {
  const styles = [
    style('Titel', 'Title'),
    style('berschrift1', 'heading 1'),
    style('HausTitel', 'Our heading', '<w:basedOn w:val="berschrift1"/>'),
    style('Abschnitt', 'Section', '<w:pPr><w:outlineLvl w:val="2"/></w:pPr>'),
  ].join('');
  const {title, body, files} = await importInto(
    docxFile(
      styled('Titel', 'Close the branch') +
        p('Before you go.') +
        styled('berschrift1', r('Doors', '<w:b/>')) +
        styled('Abschnitt', 'The back door') +
        styled('HausTitel', 'Lights') +
        p('Out.', '<w:outlineLvl w:val="9"/>'),
      {styles},
    ),
  );
  expect(title).toBe('Close the branch');
  expect(body).toBe('Before you go.\n\n## Doors\n\n### The back door\n\n## Lights\n\nOut.');
  expect(Object.keys(files)).toEqual(['close-the-branch.md']);
});

it('uses the only level-1 heading as the title, or else the file’s name', async () => {
  const one = docxFile(styled('Heading1', 'Open up') + p('Yes.') + styled('Heading2', 'Then'), {styles: STYLES});
  expect(await importInto(one)).toMatchObject({title: 'Open up', body: 'Yes.\n\n## Then'});
  const two = docxFile(styled('Heading1', 'Open') + p('Yes.') + styled('Heading1', 'Close'), {styles: STYLES});
  expect(await importInto(two)).toMatchObject({title: 'My file', body: '## Open\n\nYes.\n\n## Close'});
});

it('numbers steps and the steps below them', async () => {
  const {body, losses} = await importInto(
    docxFile(
      numbered(1, 0, 'Open the printer.') +
        numbered(1, 1, 'Push the lever.') +
        numbered(1, 1, 'Let go.') +
        numbered(1, 0, 'Lift out the roll.') +
        numbered(1, 1, 'Recycle it.') +
        numbered(1, 2, 'Only the core.'),
      {numbering: lists({1: STEPS})},
    ),
  );
  expect(body).toBe(`1. Open the printer.
   1. Push the lever.
   2. Let go.
2. Lift out the roll.
   1. Recycle it.
      - Only the core.`);
  expect(losses).toEqual(['paragraph 2, "Push the lever.": numbers such as "a." are now 1, 2, 3']);
});

it('restarts a list where the document does', async () => {
  const again =
    '<w:num w:numId="9"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>';
  const {body} = await importInto(
    docxFile(
      [
        numbered(1, 0, 'One'),
        numbered(1, 0, 'Two'),
        p('Then:'),
        numbered(9, 0, 'First'),
        numbered(9, 0, 'Second'),
      ].join(''),
      {numbering: lists({1: STEPS}, again)},
    ),
  );
  expect(body).toBe('1. One\n2. Two\n\nThen:\n\n1. First\n2. Second');
});

it('uses numbers from a style, and numbers that a list jumps to', async () => {
  const jump =
    '<w:num w:numId="9"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="10"/></w:lvlOverride></w:num>';
  const ofList = (level: string) => `<w:pPr><w:numPr>${level}</w:numPr></w:pPr>`;
  const styles =
    style('Step', 'Step', ofList('<w:numId w:val="1"/>')) +
    style('Part', 'Part', `<w:basedOn w:val="Step"/>${ofList('<w:ilvl w:val="1"/>')}`);
  const {body} = await importInto(
    docxFile(styled('Step', 'One') + styled('Part', 'Below') + styled('Step', 'Two') + numbered(9, 0, 'Ten'), {
      styles,
      numbering: lists({1: STEPS}, jump),
    }),
  );
  expect(body).toBe('1. One\n   1. Below\n2. Two\n\n10) Ten');
});

it('keeps what is between two steps with the first one, and continues counting', async () => {
  const {body} = await importInto(
    docxFile(
      numbered(1, 0, 'Drop the roll in.') +
        p(picture('roll', 'The roll from the side')) +
        p('It must come off the bottom.') +
        numbered(1, 0, 'Close the cover.') +
        numbered(2, 0, 'It clicks on the left.') +
        numbered(2, 0, 'It clicks on the right.') +
        numbered(1, 0, 'Press Feed.') +
        styled('Heading1', 'Next') +
        numbered(1, 0, 'Shred the slip.'),
      {styles: STYLES, numbering: lists({1: STEPS, 2: BULLETS}), media: {'roll.png': await dot('red')}},
    ),
  );
  expect(body).toBe(`1. Drop the roll in.

   ![The roll from the side](img/my-file-1.png)

   It must come off the bottom.

2. Close the cover.
   - It clicks on the left.
   - It clicks on the right.
3. Press Feed.

## Next

4. Shred the slip.`);
});

it('keeps a bullet’s paragraphs together', async () => {
  const {body} = await importInto(
    docxFile(
      numbered(1, 0, 'Receipt paper') +
        styled('ListParagraph', 'Use up the open box first.') +
        numbered(1, 0, 'Labels') +
        numbered(1, 1, 'Spine') +
        p('That is all.') +
        numbered(1, 0, 'Something else'),
      {styles: STYLES, numbering: lists({1: BULLETS})},
    ),
  );
  expect(body).toBe(`- Receipt paper

  Use up the open box first.

- Labels
  - Spine

That is all.

- Something else`);
});

it('turns boxes into tasks, however they are made', async () => {
  const box = (char: string) => `<w:r><w:sym w:font="Wingdings" w:char="${char}"/></w:r>`;
  const {body} = await importInto(
    docxFile(
      p(box('F0A8') + r(' Lights off')) +
        p(box('F0FE') + r(' Doors locked')) +
        p(r('☐') + r('\tAlarm set')) +
        p(r('The end')) +
        numbered(1, 0, 'Safe locked') +
        numbered(2, 0, 'Keys counted'),
      {numbering: lists({1: ['bullet \uf0a8 Wingdings'], 2: ['bullet ☒']})},
    ),
  );
  expect(body).toBe(
    '- [ ] Lights off\n- [x] Doors locked\n- [ ] Alarm set\n\nThe end\n\n- [ ] Safe locked\n- [x] Keys counted',
  );
});

it('spells out merged cells, and keeps a cell’s lines apart', async () => {
  const across = '<w:gridSpan w:val="2"/>';
  const down = (isFirst: boolean) => `<w:vMerge${isFirst ? ' w:val="restart"' : ''}/>`;
  const {body, losses} = await importInto(
    docxFile(
      table(
        [tc(p(r('Branch', '<w:b/>'))), tc('Open', across)],
        [tc('Downtown', down(true)), 'Monday', tc(p('9 to 5') + p('6 to 8'))],
        [tc('', down(false)), tc('Closed | all day', across)],
        [tc('Riverside'), tc(numbered(1, 0, 'Ask') + numbered(1, 0, 'Wait')), ''],
      ),
      {numbering: lists({1: STEPS})},
    ),
  );
  expect(body).toBe(`| Branch    | Open                | Open               |
| --------- | ------------------- | ------------------ |
| Downtown  | Monday              | 9 to 5<br />6 to 8 |
| Downtown  | Closed \\| all day   | Closed \\| all day  |
| Riverside | 1. Ask<br />2. Wait |                    |`);
  expect(losses).toEqual([]);
});

it('turns a box into a quotation, a layout into text, and a nested table into lines', async () => {
  const {body, losses} = await importInto(
    docxFile(
      table(['Never loop a cable.']) +
        table(['Above'], ['Below']) +
        table(['Key', 'Doors'], ['Shapes', tc(table(['round', 'square'], ['red', 'blue']) + p('and more'))]),
    ),
  );
  expect(body).toBe(
    `> Never loop a cable.

Above

Below

| Key    | Doors                                      |
| ------ | ------------------------------------------ |
| Shapes | round; square<br />red; blue<br />and more |`,
  );
  expect(losses).toEqual(['paragraph 6, "Shapes": a table within a table is now text in its cell']);
});

it('puts pictures next to the page without repeats, and reports what it can’t show', async () => {
  const {body, losses, files} = await importInto(
    docxFile(
      styled('Heading1', 'Parts') +
        p(picture('front', 'The front&#10;Description automatically generated')) +
        p(picture('back', 'C:\\Users\\ann\\back.png')) +
        p(picture('front', 'The front again')) +
        p(picture('old')) +
        p(picture('cut', 'Cut', '<a:srcRect l="10000"/>')) +
        p(picture('far')),
      {
        styles: STYLES,
        media: {
          'front.png': await dot('red'),
          'back.png': await dot('blue'),
          'cut.png': await dot('green'),
          'old.emf': new Uint8Array(100),
        },
        external: {far: 'https://example.org/far.png'},
      },
    ),
  );
  expect(body).toBe(`![The front](img/parts-1.png)

![](img/parts-2.png)

![The front again](img/parts-1.png)

![Cut](img/parts-3.png)`);
  expect(Object.keys(files)).toEqual(['img/parts-1.png', 'img/parts-2.png', 'img/parts-3.png', 'parts.md']);
  expect(losses).toEqual([
    'paragraph 1, "Parts": the picture was cropped in the document; here it is whole: check that it shows nothing private',
    'paragraph 1, "Parts": a picture was left out, because it is not in the document but at https://example.org/far.png',
    'docs/imported/parts.md, under "Parts": the picture img/parts-2.png has no description: say what it shows',
    'docs/imported/parts.md, under "Parts": a picture was left out: old.emf is not a picture that can be read. Open it in a program for pictures and save it as PNG or JPEG, and add it again.',
  ]);
});

it('keeps footnotes and endnotes', async () => {
  const note = (id: number, content: string) => `<w:footnote w:id="${id}">${content}</w:footnote>`;
  const {body} = await importInto(
    docxFile(
      p(
        r('By law') +
          '<w:r><w:endnoteReference w:id="1"/></w:r>' +
          r(' and custom') +
          '<w:r><w:footnoteReference w:id="2"/></w:r>' +
          r('.'),
      ),
      {
        footnotes: `<w:footnote w:type="separator" w:id="0">${p('—')}</w:footnote>${note(2, p('Since 1998.') + p('Or so.'))}`,
        endnotes: `<w:endnote w:id="1">${p('47 CFR 9.16')}</w:endnote>`,
      },
    ),
  );
  expect(body).toBe('By law[^1] and custom[^2].\n\n[^1]: 47 CFR 9.16\n\n[^2]: Since 1998.\n\n    Or so.');
});

it('keeps links within the document, and reports links to files', async () => {
  const field = (instruction: string, words: string) =>
    `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> ${instruction} </w:instrText></w:r>
     <w:r><w:fldChar w:fldCharType="separate"/></w:r>${r(words)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
  const {body, losses} = await importInto(
    docxFile(
      styled('Heading1', 'First') +
        p(`<w:hyperlink r:id="web">${r('The catalog ')}</w:hyperlink>${r('is here.')}`) +
        p(`<w:hyperlink w:anchor="_Ref1">${r('Below')}</w:hyperlink>`) +
        p(field('HYPERLINK "https://example.org/b"', 'A field')) +
        p(field('REF _Ref1 \\h', 'a reference') + r(' on page ') + field('PAGEREF _Ref1', '7')) +
        p(`<w:hyperlink r:id="file">${r('The form')}</w:hyperlink>`) +
        p(`<w:hyperlink w:anchor="nowhere">${r('Gone')}</w:hyperlink>`) +
        styled('Heading1', 'If it didn’t work') +
        p(`<w:bookmarkStart w:id="1" w:name="_Ref1"/>${r('Call.')}<w:bookmarkEnd w:id="1"/>`),
      {styles: STYLES, external: {web: 'https://example.org/a', file: 'file:///S:/Forms/form.docx'}},
    ),
  );
  expect(body).toBe(`## First

[The catalog](https://example.org/a) is here.

[Below](#if-it-didnt-work)

[A field](https://example.org/b)

[a reference](#if-it-didnt-work) on page 7

The form

Gone

## If it didn’t work

Call.`);
  expect(losses).toEqual([
    'paragraph 6, "The form", under "First": the link to file:///S:/Forms/form.docx was left out: it does not lead to a page of this site',
    'the whole document: the link "Gone" was left out: its target is not in the document',
  ]);
});

it('marks bold, italic, struck, code, superscript and subscript as someone would type it', async () => {
  const styles = `<w:style w:type="character" w:styleId="Strong"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>`;
  const {body} = await importInto(
    docxFile(
      p(r('Press ') + r('Fe', '<w:b/>') + r('ed ', '<w:b/>') + r('once', '<w:i/>') + r('.', '<w:b w:val="0"/>')) +
        p(
          r('Both', '<w:b/><w:i/>') +
            r(' and ') +
            r('styled', '<w:rStyle w:val="Strong"/>') +
            r(', ') +
            r('gone', '<w:strike/>'),
        ) +
        p(
          r('Type ') +
            r('ping 10.1.1.1', '<w:rFonts w:ascii="Courier New"/>') +
            r(' on the 2') +
            r('nd', '<w:vertAlign w:val="superscript"/>') +
            r(' PC, 5 m') +
            r('2', '<w:vertAlign w:val="superscript"/>'),
        ) +
        p(r(' ', '<w:b/>') + r('Not * bold_ and [not] a link')),
      {styles},
    ),
  );
  expect(body).toBe(`Press **Feed** _once_.

**_Both_** and **styled**, ~~gone~~

Type \`ping 10.1.1.1\` on the 2nd PC, 5 m<sup>2</sup>

Not \\* bold\\_ and \\[not] a link`);
});

it('puts a text box’s text after its paragraph', async () => {
  const box = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><a:graphic><a:graphicData><wps:wsp><wps:txbx><w:txbxContent>${p('Ask first.')}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice>
    <mc:Fallback><w:pict><v:textbox><w:txbxContent>${p('Ask first.')}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
  const {body, losses} = await importInto(docxFile(p(r('Order paper.') + box) + p('Wait.')));
  expect(body).toBe('Order paper.\n\nAsk first.\n\nWait.');
  expect(losses).toEqual(['paragraph 1, "Order paper.": the text of a text box now comes after this paragraph']);
});

it('accepts tracked changes, and reports where they were', async () => {
  const by = 'w:id="1" w:author="Ann Lee" w:date="2026-01-01T00:00:00Z"';
  const deleted = (words: string) => `<w:del ${by}><w:r><w:delText>${words}</w:delText></w:r></w:del>`;
  const {body, losses} = await importInto(
    docxFile(
      p(`${r('Lock ')}${deleted('the door')}<w:ins ${by}>${r('both doors')}</w:ins>${r('.')}`) +
        p(`${r('One paragraph')}`, `<w:rPr><w:del ${by}/></w:rPr>`) +
        p(' that was two.') +
        p(`<w:moveFrom ${by}>${r('Moved')}</w:moveFrom>`, `<w:rPr><w:del ${by}/></w:rPr>`) +
        p(`<w:moveTo ${by}>${r('Moved')}</w:moveTo>`) +
        `<w:tbl><w:tr>${tc('A')}${tc('B')}</w:tr><w:tr><w:trPr><w:del ${by}/></w:trPr>${tc('gone')}${tc('gone')}</w:tr></w:tbl>`,
    ),
  );
  expect(body).toBe('Lock both doors.\n\nOne paragraph that was two.\n\nMoved\n\n| A | B |\n| - | - |');
  expect(losses).toEqual([
    'paragraph 1, "Lock both doors.": tracked changes by Ann Lee were accepted: check the text',
    'paragraph 3, "that was two.": tracked changes by Ann Lee were accepted: check the text',
    'paragraph 4, "Moved": tracked changes by Ann Lee were accepted: check the text',
  ]);
});

it('leaves out comments, and reports whose they were and where', async () => {
  const {body, losses} = await importInto(
    docxFile(
      styled('Heading1', 'Opening') +
        styled('Heading1', 'Closing') +
        p(`${r('Lock the door.')}<w:r><w:commentReference w:id="7"/></w:r>`),
      {
        styles: STYLES,
        comments: `<w:comment w:id="7" w:author="Ben Ortiz">${p('Which one?')}${p('The back?')}</w:comment>`,
      },
    ),
  );
  expect(body).toBe('## Opening\n\n## Closing\n\nLock the door.');
  expect(losses).toEqual([
    'paragraph 3, "Lock the door.", under "Closing": a comment by Ben Ortiz was left out: "Which one? The back?"',
  ]);
});

it('reports headers, footers and page layout', async () => {
  const contents = `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>${p('Doors 3')}</w:sdtContent></w:sdt>`;
  const {body, losses} = await importInto(
    docxFile(
      contents +
        p(`${r('Before')}<w:r><w:br w:type="page"/></w:r>${r('after')}`) +
        p('In columns', '<w:sectPr><w:cols w:num="2"/></w:sectPr>'),
      {header: p('Maple Library'), footer: p('')},
    ),
  );
  expect(body).toBe('Before after\n\nIn columns');
  expect(losses).toEqual([
    'the beginning: the table of contents was left out, because pages make their own',
    'paragraph 2, "In columns": text in 2 columns is now in one',
    'the whole document: the header was left out: "Maple Library"',
  ]);
});

it('reports equations, charts, drawings and embedded objects', async () => {
  const drawing = (inner: string, alt = '') =>
    `<w:r><w:drawing><wp:inline><wp:docPr descr="${alt}"/><a:graphic><a:graphicData>${inner}</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;
  const {body, losses} = await importInto(
    docxFile(
      p(`${r('Fine = ')}<m:oMath><m:r><m:t>days×0.25</m:t></m:r></m:oMath>`) +
        p(r('Visits') + drawing('<c:chart r:id="x"/>', 'Visits by month')) +
        p(r('Arrow') + drawing('<wps:wsp/>')) +
        p(
          r('Sheet') +
            '<w:object><o:OLEObject ProgID="Excel.Sheet.12"/></w:object>'.replace(/^(.*)$/s, '<w:r>$1</w:r>'),
        ),
    ),
  );
  expect(body).toBe('Fine = days×0.25\n\nVisits\n\nArrow\n\nSheet');
  expect(losses).toEqual([
    'paragraph 1, "Fine =": an equation is now a line of text: check it',
    'paragraph 2, "Visits": a chart was left out: "Visits by month"',
    'paragraph 3, "Arrow": a drawing was left out',
    'paragraph 4, "Sheet": an embedded object (Excel.Sheet.12) was left out; its picture is here if it has one',
  ]);
});

it('reads symbols, and leaves out invisible characters', async () => {
  const {body, losses} = await importInto(
    docxFile(
      p(r('Menu ') + r('\uf0e0', '<w:rFonts w:ascii="Wingdings"/>') + r(' Cir\u00adcu\u00adla\u00adtion\u00a0desk')) +
        p(
          `${r('A')}<w:r><w:noBreakHyphen/></w:r>${r('Z')}<w:r><w:tab/></w:r>${r('end')}<w:r><w:br/></w:r>${r('line')}`,
        ) +
        p(r('Shown') + r('Secret', '<w:vanish/>')) +
        p(''),
    ),
  );
  expect(body).toBe('Menu 🡪 Circulation desk\n\nA-Z end\\\nline\n\nShown');
  expect(losses).toEqual(['paragraph 3, "ShownSecret": hidden text was left out']);
});

it('turns typed numbers and bullets into lists', async () => {
  const {body} = await importInto(
    docxFile(
      p('1. Open.') +
        p('2. Look:') +
        p('• left') +
        p('– right') +
        p('3) Close.') +
        p('1998. A year') +
        p('Only 1. here'),
    ),
  );
  expect(body).toBe('1. Open.\n2. Look:\n   - left\n   - right\n3. Close.\n\n1998\\. A year\n\nOnly 1. here');
});

it('keeps quotations and listings', async () => {
  const styles = style('Quote', 'Quote') + style('Source', 'HTML Preformatted');
  const {body} = await importInto(
    docxFile(
      styled('Quote', 'So it is.') +
        styled('Quote', 'Always.') +
        styled('Source', 'ipconfig /all') +
        styled('Source', '  ping wlb'),
      {styles},
    ),
  );
  expect(body).toBe('> So it is.\n>\n> Always.\n\n```\nipconfig /all\n  ping wlb\n```');
});

it('splits a long document into chapters that still link to each other', async () => {
  const link = (anchor: string, words: string) => `<w:hyperlink w:anchor="${anchor}">${r(words)}</w:hyperlink>`;
  const mark = (name: string) => `<w:bookmarkStart w:id="1" w:name="${name}"/>`;
  const bytes = docxFile(
    styled('Title', 'Desk manual') +
      p('What it is for.') +
      styled('Heading1', 'Opening') +
      p(link('fees', 'See the fees.')) +
      styled('Heading2', mark('early') + r('Early birds')) +
      p(picture('door', 'The door')) +
      styled('Heading1', 'Opening') +
      p(link('early', 'As above.')) +
      styled('Heading1', 'Money') +
      styled('Heading2', mark('fees') + r('Fees & fines'.replace('&', '&amp;'))) +
      p('None.'),
    {styles: STYLES, media: {'door.png': await dot('red')}},
  );
  const {title, files} = await importInto(bytes, {split: 1, kind: 'manual'});
  expect(title).toBe('Desk manual');
  const body = (name: string) => files[`desk-manual/${name}.md`]?.split('---\n\n')[1];
  expect(Object.keys(files)).toEqual(
    ['img/opening-1.png', 'index.md', 'money.md', 'opening-2.md', 'opening.md'].map((name) => `desk-manual/${name}`),
  );
  expect(body('index')).toBe('What it is for.\n');
  expect(body('opening')).toBe(
    '[See the fees.](money.md#fees--fines)\n\n## Early birds\n\n![The door](img/opening-1.png)\n',
  );
  expect(body('opening-2')).toBe('[As above.](opening.md#early-birds)\n');
  expect(files['desk-manual/money.md']).toMatch(/^---\nkind: manual\ntitle: Money\nsidebar_position: 3\n/);

  const deeper = await importInto(bytes, {split: 2, kind: 'manual'});
  expect(Object.keys(deeper.files).filter((file) => file.endsWith('.md'))).toEqual(
    ['early-birds', 'fees-fines', 'index', 'money', 'opening-2', 'opening'].map((name) => `desk-manual/${name}.md`),
  );
});

it('reads files from other programs: their own prefixes, strict names, UTF-16', async () => {
  const strict = `<x:document xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"><x:body><x:p><x:r><x:t>Strict</x:t></x:r></x:p></x:body></x:document>`;
  const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(strict, 'utf16le')]);
  const {body} = await importInto(docxFile('', {more: {'word/document.xml': utf16}}));
  expect(body).toBe('Strict');
});
