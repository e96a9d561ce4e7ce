import {expect, it} from 'vitest';
import {dot, importInto} from './importInto';
import {odtFile} from './odtFile';

const p = (content: string, style = '') => `<text:p text:style-name="${style}">${content}</text:p>`;
const h = (level: number, content: string) => `<text:h text:outline-level="${level}">${content}</text:h>`;
const li = (...content: string[]) => `<text:list-item>${content.join('')}</text:list-item>`;
const list = (attributes: string, ...items: string[]) => `<text:list ${attributes}>${items.join('')}</text:list>`;

const STYLES = `
  <style:style style:name="Title" style:family="paragraph"/>
  <style:style style:name="Quotations" style:family="paragraph"/>
  <style:style style:name="P1" style:family="paragraph" style:parent-style-name="Title"/>
  <style:style style:name="Heading_20_1" style:family="paragraph" style:default-outline-level="1"/>
  <style:style style:name="House" style:family="paragraph" style:parent-style-name="Heading_20_1"/>
  <style:style style:name="T1" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>
  <style:style style:name="T2" style:family="text"><style:text-properties fo:font-style="italic" style:text-line-through-style="solid"/></style:style>
  <style:style style:name="T3" style:family="text"><style:text-properties style:font-name="Courier New"/></style:style>
  <style:style style:name="T4" style:family="text"><style:text-properties text:display="none"/></style:style>
  <text:list-style style:name="L1">
    <text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/>
    <text:list-level-style-number text:level="2" style:num-format="a" style:num-suffix=")"/>
  </text:list-style>
  <text:list-style style:name="L2"><text:list-level-style-bullet text:level="1" text:bullet-char="•"/></text:list-style>
  <text:list-style style:name="L3"><text:list-level-style-bullet text:level="1" text:bullet-char="☐"/></text:list-style>`;

const read = async (text: string, more: Parameters<typeof odtFile>[1] = {}) =>
  importInto(odtFile(text, {styles: STYLES, ...more}), {name: 'my-file.odt'});

it('finds the title and headings by their styles', async () => {
  const text =
    p('Close the branch', 'P1') + h(1, 'Doors') + h(2, 'Back') + p('Lights', 'House') + p('So it is.', 'Quotations');
  expect(await read(text)).toMatchObject({
    title: 'Close the branch',
    body: '## Doors\n\n### Back\n\n## Lights\n\n> So it is.',
  });
});

it('numbers steps, continues after a picture, and restarts where the document does', async () => {
  const image =
    '<draw:frame><draw:image xlink:href="Pictures/roll.png"/><svg:title>Roll</svg:title><svg:desc>The roll</svg:desc></draw:frame>';
  const {body, losses} = await read(
    list(
      'text:style-name="L1" xml:id="a"',
      li(p('Open it.'), list('', li(p('Push.')), li(p('Let go.')))),
      li(p('Load.')),
    ) +
      p(image) +
      list('text:style-name="L1" text:continue-list="a"', li(p('Close it.'), p('It clicks.'))) +
      p('Then:') +
      list('text:style-name="L1"', li(p('First.'))) +
      list('text:style-name="L2"', li(p('A bullet'))) +
      list('text:style-name="L3"', li(p('A box'))),
    {pictures: {'roll.png': await dot('red')}},
  );
  expect(body).toBe(`1. Open it.
   1. Push.
   2. Let go.
2. Load.

   ![The roll](img/my-file-1.png)

3. Close it.

   It clicks.

Then:

1. First.

- A bullet

* [ ] A box`);
  expect(losses).toEqual(['paragraph 2, "Push.": numbers such as "a)" are now 1, 2, 3']);
});

it('keeps formatting, spaces, links, bookmarks and notes', async () => {
  const {body, losses} = await read(
    h(1, 'First') +
      p(
        'Press<text:s/><text:span text:style-name="T1">Feed </text:span>or <text:span text:style-name="T2">old</text:span><text:line-break/>type <text:span text:style-name="T3">dir</text:span><text:span text:style-name="T4">secret</text:span>',
      ) +
      p(
        '<text:a xlink:href="https://example.org/a">Web</text:a>, <text:a xlink:href="#2.Last|outline">heading</text:a>, <text:bookmark-ref text:ref-name="b1">mark</text:bookmark-ref>',
      ) +
      p(
        'Law<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>47 CFR</text:p></text:note-body></text:note>.',
      ) +
      h(1, '<text:bookmark text:name="Last"/>Last') +
      p('<text:bookmark-start text:name="b1"/>Here.'),
  );
  expect(body).toBe(
    `## First

Press **Feed** or ~~_old_~~\\
type \`dir\`

[Web](https://example.org/a), [heading](#last), [mark](#last)

Law[^1].

## Last

Here.

[^1]: 47 CFR`,
  );
  expect(losses).toEqual(['paragraph 2, "Press Feed or old type dirsecret", under "First": hidden text was left out']);
});

it('spells out merged cells', async () => {
  const cell = (content: string, spans = '') =>
    `<table:table-cell ${spans}>${content && p(content)}</table:table-cell>`;
  const row = (...cells: string[]) => `<table:table-row>${cells.join('')}</table:table-row>`;
  const {body} = await read(
    `<table:table><table:table-header-rows>${row(cell('Branch'), cell('Open', 'table:number-columns-spanned="2"'), '<table:covered-table-cell/>')}</table:table-header-rows>${row(cell('Main', 'table:number-rows-spanned="2"'), cell('Mon'), cell('9 to 5'))}${row('<table:covered-table-cell/>', cell('Tue'), cell(''))}</table:table>`,
  );
  expect(body).toBe(`| Branch | Open | Open   |
| ------ | ---- | ------ |
| Main   | Mon  | 9 to 5 |
| Main   | Tue  |        |`);
});

it('reports what it leaves out, with its place', async () => {
  const tracked = `<text:tracked-changes><text:changed-region text:id="c1"><text:deletion><office:change-info><dc:creator>Ann Lee</dc:creator></office:change-info><text:p>gone</text:p></text:deletion></text:changed-region></text:tracked-changes>`;
  const {body, losses} = await read(
    tracked +
      '<text:table-of-content><text:index-body><text:p>Doors 1</text:p></text:index-body></text:table-of-content>' +
      h(1, 'Doors') +
      p(
        'Lock <text:change text:change-id="c1"/>it.<office:annotation><dc:creator>Ben</dc:creator><text:p>Which?</text:p></office:annotation>',
      ) +
      p('Order.<draw:frame><draw:text-box><text:p>Ask first.</text:p></draw:text-box></draw:frame>') +
      p(
        'Sum<draw:frame><draw:object xlink:href="./Object 1"/><draw:image xlink:href="./ObjectReplacements/Object 1"/></draw:frame>',
      ) +
      p('Line<draw:line/>'),
    {
      masters:
        '<office:master-styles><style:master-page><style:footer><text:p>Page 1</text:p></style:footer></style:master-page></office:master-styles>',
    },
  );
  expect(body).toBe('Lock it.\n\nOrder.\n\nAsk first.\n\nSum\n\nLine');
  expect(losses).toEqual([
    'the beginning: the table of contents was left out, because pages make their own',
    'paragraph 2, "Lock it.", under "Doors": a comment by Ben was left out: "Which?"',
    'paragraph 2, "Lock it.", under "Doors": tracked changes by Ann Lee were accepted: check the text',
    'paragraph 4, "Ask first.", under "Doors": the text of a text box now comes after this paragraph',
    'paragraph 5, "Sum", under "Doors": an embedded object, such as a chart or an equation, was left out',
    'paragraph 6, "Line", under "Doors": a drawing was left out',
    'the whole document: the footer was left out: "Page 1"',
  ]);
});
