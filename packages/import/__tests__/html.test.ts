import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {temporarySite} from '@deskbook/content/__tests__/temporarySite';
import {expect, it} from 'vitest';
import {dot, importInto} from './importInto';

const read = (html: string, folder?: string, name = 'my-file.html') => importInto(Buffer.from(html), {name, folder});

it('reads a web page’s text, lists, tables and links, and nothing around them', async () => {
  const {title, body, losses} =
    await read(`<!doctype html><html><head><title>Scanner</title><style>p {}</style></head><body>
    <nav><a href="/">Home</a></nav>
    <main><h1>Clean the scanner</h1>
    <p>Do it <b>weekly</b> &amp; with <a href="https://example.org/x">care</a>, see <a href="#end">below</a>.</p>
    <h3>Steps</h3>
    <ol><li>Unplug it.<ul><li>USB</li></ul></li><li><p>Wipe the <i>glass</i>.</p><p>Twice.</p></li></ol>
    <div>One<br>line</div><div>Another</div>
    <table><caption>Hours</caption><thead><tr><th>A</th><th colspan=2>B</th></tr></thead><tbody><tr><td rowspan=2>x</td><td>1</td><td>2</td></tr><tr><td>3</td><td>4</td></tr></table>
    <h2 id=end>End</h2><pre>dir
  /w</pre><script>alert(1)</script><iframe src="https://example.org"></iframe></main></body></html>`);
  expect(title).toBe('Clean the scanner');
  expect(body).toBe(`Do it **weekly** & with [care](https://example.org/x), see [below](#end).

## Steps

1. Unplug it.
   - USB
2. Wipe the _glass_.

   Twice.

One\\
line

Another

Hours

| A | B | B |
| - | - | - |
| x | 1 | 2 |
| x | 3 | 4 |

## End

\`\`\`
dir
  /w
\`\`\``);
  expect(losses).toEqual(['the beginning: the content of <iframe> was left out']);
});

it('imports the pictures in the page and next to it, and none from elsewhere', async () => {
  const folder = temporarySite({'secret.png': ''});
  const own = join(folder, 'page_files');
  mkdirSync(own);
  writeFileSync(join(folder, 'secret.png'), await dot('black'));
  writeFileSync(join(own, 'a b.png'), await dot('red'));
  const data = (await dot('blue')).toString('base64');
  const {body, files, losses} = await read(
    `<p><img src="a%20b.png" alt="Beside"></p><p><img src="data:image/png;base64,${data}" alt="Within"></p>
     <p><img src="../secret.png"> <img src="https://example.org/far.png"> <img src="file:///etc/far.png"></p>`,
    own,
  );
  expect(body).toBe('![Beside](img/my-file-1.png)\n\n![Within](img/my-file-2.png)');
  expect(Object.keys(files)).toEqual(['img/my-file-1.png', 'img/my-file-2.png', 'my-file.md']);
  expect(losses.map((loss) => loss.split(': ').slice(1, 2).join())).toEqual([
    'the picture ../secret.png was left out',
    'the picture https://example.org/far.png was left out',
    'the picture file:///etc/far.png was left out',
  ]);
});

it('reads Word’s web pages in their encoding', async () => {
  const html = `<html><head><meta http-equiv=Content-Type content="text/html; charset=windows-1252"><title>Old</title></head><body><div class=WordSection1>
    <p class=MsoTitle>Caf\u00e9 rules</p><h1>One</h1><p class=MsoNormal>No food\u0092s.<o:p></o:p></p><h1>Two</h1></div></body></html>`;
  const {title, body} = await importInto(Buffer.from(html, 'latin1'), {name: 'rules.htm'});
  expect({title, body}).toEqual({title: 'Café rules', body: '## One\n\nNo food’s.\n\n## Two'});
});

it('uses the title of the browser tab if no heading is the title', async () => {
  const {title} = await read('<title>Fees and fines</title><h2>Fees</h2><p>None.</p>');
  expect(title).toBe('Fees and fines');
});
