import {describe, expect, it} from 'vitest';
import {checkLinks, readPage} from '../walk/readBuild';

const BASE = '/staff/';

/** What is wrong on the first of these pages; an image and a style sheet are there, too. */
function problemsOf(html: string, other = '<h2 id="paper">Paper</h2>'): string[] {
  const pages = [readPage(`${BASE}printer/`, html), readPage(`${BASE}docs/größe/`, other)];
  return checkLinks(pages, ['img/lamp.png', 'a.css'], BASE);
}

describe("a built site's links", () => {
  it.each([
    '<a href="/staff/docs/gr%C3%B6%C3%9Fe/#paper">Paper</a>',
    '<a href="../docs/größe">without a slash</a>',
    '<a href="#top">Top</a><a href="#ink">Ink</a><p id="ink">',
    '<a href="https://example.org/nowhere">another host</a><a href="tel:+15550100">a phone</a>',
    '<img src="/staff/img/lamp.png"><link rel="stylesheet" href="/staff/a.css">',
  ])('are valid: %s', (html) => {
    expect(problemsOf(html)).toEqual([]);
  });

  it.each([
    ['<a href="/printer/">outside</a>', 'links to /printer/, which does not exist'],
    ['<a href="../docs/">a folder</a>', 'links to /staff/docs/, which does not exist'],
    ['<img src="/staff/img/none.png">', 'links to /staff/img/none.png, which does not exist'],
    ['<form action="/staff/find/">', 'links to /staff/find/, which does not exist'],
    ['<a href="#ink">Ink</a>', 'links to /staff/printer/#ink, but that page has no anchor ink'],
    ['<p id="ink"><p id="ink">', 'duplicate id ink'],
  ])('are broken: %s', (html, problem) => {
    expect(problemsOf(html)).toEqual([`/staff/printer/: ${problem}`]);
  });
});
