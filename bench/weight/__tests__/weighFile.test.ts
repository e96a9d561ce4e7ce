import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {afterAll, beforeAll, expect, it} from 'vitest';
import {gzip} from '../bytes';
import {weighFile} from '../weighFile';

let site = '';

const PAGE = '<link rel=stylesheet href=/a.css><script>start()</script><script src="../b.js"></script><img src=/c.png>';

beforeAll(() => {
  site = mkdtempSync(join(tmpdir(), 'deskbook-weigh-'));
  write('docs/index.html', PAGE);
  write('gone/index.html', '<script src=/gone.js></script>');
  write('a.css', 'body {color: black}');
  write('b.js', 'go()');
  write('c.png', 'not compressed');
});

afterAll(() => rmSync(site, {recursive: true, force: true}));

it('adds up a page and its files, as sent by a server', () => {
  const {weight, inlineJs} = weighFile(site, '/docs/');

  expect(weight).toMatchObject({
    html: gzip(PAGE).length,
    css: gzip('body {color: black}').length,
    js: gzip('go()').length,
    image: 'not compressed'.length,
    requests: 4,
  });
  expect(inlineJs).toBe(gzip('start()').length);
});

it('says which file is missing', () => {
  expect(() => weighFile(site, '/gone/')).toThrow(`${join(site, 'gone.js')} is not there`);
});

function write(path: string, content: string): void {
  mkdirSync(dirname(join(site, path)), {recursive: true});
  writeFileSync(join(site, path), content);
}
