// @vitest-environment jsdom
import {expect, it} from 'vitest';
import {convertPaste} from '../convertPaste';

/** As Word puts it on the clipboard, with what it adds for itself. */
const fromWord = (
  content: string,
) => `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">
<head><meta name=Generator content="Microsoft Word 15"><style><!-- p.MsoNormal {margin:0in} --></style>
<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]--></head>
<body lang=EN-US style='tab-interval:.5in'><!--StartFragment-->${content}<!--EndFragment--></body></html>`;

const item = (level: number, mark: string, words: string, list = 'l0') =>
  `<p class=MsoListParagraph style='margin-left:.5in;text-indent:-.25in;mso-list:${list} level${level} lfo1'><![if !supportLists]><span
  style='font-family:Symbol;mso-list:Ignore'>${mark}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span><![endif]>${words}<o:p></o:p></p>`;

it('reads Word’s lists, with what is between their items', () => {
  const pasted = fromWord(
    item(1, '1.', 'Open the printer.') +
      item(2, 'a.', 'Push the lever.') +
      item(2, 'b.', 'Let go.') +
      '<p class=MsoNormal>Careful: it springs.<o:p></o:p></p>' +
      item(1, '2.', 'Close it.') +
      item(1, '·', 'A bullet', 'l1') +
      item(2, 'o', 'Below', 'l1') +
      item(1, '·', 'Another', 'l1') +
      '<p class=MsoNormal><o:p>&nbsp;</o:p></p>' +
      item(1, 'iv)', 'Fourth', 'l2') +
      item(1, 'v)', 'Fifth', 'l2'),
  );
  expect(convertPaste(pasted)).toBe(`1. Open the printer.

   1. Push the lever.
   2. Let go.

   Careful: it springs.

2. Close it.

- A bullet
  - Below
- Another

4. Fourth
5. Fifth
`);
});

it('leaves out Word’s formatting, smart tags, comments and tracked deletions', () => {
  const pasted = fromWord(`<h2 style='mso-fareast'><a name="_Toc1"><b>Fees</b></a><o:p></o:p></h2>
    <p class=MsoNormal style='mso-margin-top-alt:auto'><span style='font-size:11.0pt;color:#1F497D'>Ask in <st1:City w:st="on"><st1:place w:st="on">St.
    Louis</st1:place></st1:City><b style='mso-bidi-font-weight:normal'> first</b>, </span><span style='font-weight:bold'>always</span><del
    cite="mailto:Ann" datetime="2026-01-02T10:00">never</del><ins cite="mailto:Ann" datetime="2026-01-02T10:00"> and soon</ins><span
    class=MsoCommentReference><span style='mso-special-character:comment'>[A1]</span></span>.<o:p></o:p></p>
    <div style='mso-element:comment-list'><p class=MsoCommentText>Really?</p></div>
    <p class=MsoNormal><span style='display:none;mso-hide:all'>hidden</span>5<sup>th</sup> Ave<span style='mso-spacerun:yes'>  </span>and m<sup>2</sup></p>`);
  expect(convertPaste(pasted)).toBe(`## Fees

Ask in St. Louis **first**, **always** and soon.

5th Ave and m<sup>2</sup>
`);
});

it('reads tables, including nested ones', () => {
  const pasted =
    fromWord(`<table class=MsoTableGrid border=1 cellspacing=0><tr><td colspan=2 style='border:solid'><p class=MsoNormal><b>Hours<o:p></o:p></b></p></td></tr>
    <tr><td><p class=MsoNormal>Mon</p></td><td><p class=MsoNormal>9 to 5</p><p class=MsoNormal>6 to 8</p></td></tr>
    <tr><td><p>In</p></td><td><table><tr><td>a</td><td>b</td></tr></table></td></tr></table>`);
  expect(convertPaste(pasted)).toBe(`| Hours | Hours              |
| ----- | ------------------ |
| Mon   | 9 to 5<br />6 to 8 |
| In    | a; b               |
`);
});

it('reads what Google Docs copies', () => {
  const pasted = `<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-1"><h1 dir="ltr"><span style="font-weight:400">Plan</span></h1>
    <p dir="ltr"><span style="font-weight:700;font-style:normal">Bold</span><span style="font-weight:400">, </span><span style="font-weight:400;font-style:italic">italic</span></p>
    <ol><li dir="ltr" aria-level="1"><p role="presentation"><span>One</span></p></li><ul><li dir="ltr" aria-level="2"><p><span>Sub</span></p></li></ul><li aria-level="1"><p><span>Two</span></p></li></ol>
    <p><span><img src="https://lh3.googleusercontent.com/abc" alt=""></span></p><p><img src="img/plan-1.png" alt="The plan"></p></b>`;
  expect(convertPaste(pasted)).toBe(`## Plan

**Bold**, _italic_

1. One
   - Sub
2. Two

![The plan](img/plan-1.png)
`);
});

it('reads what Word and Outlook on the web copy', () => {
  const web = (tag: string, start: number, level: number, words: string) =>
    `<div class="ListContainerWrapper SCXW1"><${tag} start="${start}" role="list"><li data-leveltext="%1." data-listid="3" data-aria-level="${level}"><p class="Paragraph"><span class="TextRun"><span class="NormalTextRun">${words}</span></span><span class="EOP">&nbsp;</span></p></li></${tag}></div>`;
  const pasted = `<div class="OutlineElement"><p class="Paragraph"><span>Do this:</span></p></div>${web('ol', 1, 1, 'One')}${web('ol', 1, 2, 'Sub')}${web('ol', 2, 1, 'Two')}`;
  expect(convertPaste(pasted)).toBe('Do this:\n\n1. One\n   1. Sub\n2. Two\n');

  const mail = `<div class="elementToProof" style="font-family: Aptos">Hi all,</div><div style="font-family: Aptos"><br></div><div>Line one<br>line two<br><br>Next</div>`;
  expect(convertPaste(mail)).toBe('Hi all,\n\nLine one\\\nline two\n\nNext\n');
});

it('keeps links that work, but not pictures from the disk of the person who copied', () => {
  const pasted = `<p>See <a href="https://example.org/a b">this</a>, <a href="file:///C:/x.docx">that</a>, <a href="javascript:alert(1)">it</a>,
    <a href="mailto:a@example.org">mail</a> and <a href="/docs/x">a page</a>.</p><p><img src="file:///C:/Temp/msohtmlclip1/01/clip_image001.png" alt="x"></p>`;
  expect(convertPaste(pasted)).toBe(
    'See [this](https://example.org/a%20b), that, it, [mail](mailto:a@example.org) and a page.\n',
  );
});

it('closes gaps between heading levels, and leaves plain text as it is', () => {
  expect(convertPaste('<h1>A</h1><h4>B</h4><h2>C</h2>')).toBe('## A\n\n### B\n\n### C\n');
  expect(convertPaste('just words')).toBe('just words\n');
  expect(convertPaste('')).toBe('');
});
