import {expect, it} from 'vitest';
import {readPage} from '../readPage';

it('reads HTML with unquoted attributes, as minified', () => {
  const {files, inlineScript} = readPage(
    '<!doctype html><html><head><link rel=stylesheet href=/a.css /><script src=/b.js defer></script>' +
      '<script>start()</script></head><body><img src=/img/logo.svg alt=""></body></html>',
  );

  expect(files.toSorted()).toEqual(['/a.css', '/b.js', '/img/logo.svg']);
  expect(inlineScript).toBe('start()');
});

it('treats JSON-LD and speculation rules as data', () => {
  const {inlineScript} = readPage(
    '<script type=application/ld+json>{"@type":"Thing"}</script><script type=speculationrules>{"prerender":[]}</script>',
  );

  expect(inlineScript).toBe('');
});

it('treats modules and scripts of every JavaScript type as scripts', () => {
  const {inlineScript} = readPage(
    '<script type="module">one()</script><script type="text/javascript">two()</script><script>three()</script>',
  );

  expect(inlineScript).toBe('one()\ntwo()\nthree()');
});

it('ignores scripts in text and inside other scripts', () => {
  const {files, inlineScript} = readPage(
    '<p>&lt;script src=/no.js&gt;</p><!-- <script src=/no.js></script> --><script>"<img src=/no.png>"</script>',
  );

  expect(files).toEqual([]);
  expect(inlineScript).toBe('"<img src=/no.png>"');
});

it('counts each file once, and preloads, but no lazy files', () => {
  const {files} = readPage(
    '<link rel=preload as=image href=/logo.svg><img src=/logo.svg><img src=/late.png loading=lazy>' +
      '<link rel=modulepreload href=/m.js><link rel=canonical href=/page/><img src="data:image/gif;base64,R0lG">' +
      '<script nomodule src=/old.js></script>',
  );

  expect(files).toEqual(['/logo.svg', '/m.js']);
});
