import {describe, expect, it} from 'vitest';
import {linkSheets, sheetsByClass, sheetsOfIsland} from '../domain/linkSheets';
import {namedFiles, SHEET} from '../node/pageLinker';

const FILES = ['styles.75d33b62.css', 'styles.75d33b62.css.gz', 'quiz-styles.25b030d3.css'];
const HEAD = '<head><link rel=stylesheet href=/site/styles.75d33b62.css /><script>1</script></head>';
const QUIZ = {address: '/quiz.css', text: '.quiz_a-1Y,.done_Y-4_:hover{top:.4rem}.quiz_a-1Y .quiet{color:red}'};
const STEPS = {
  address: '/steps.css',
  text: '@media (width<=996px){.good,.tick-list{top:.4rem}.tick-list .step-choices{top:0}}.theme li{top:0}',
};
const SHEETS = sheetsByClass([QUIZ, STEPS]);
const ISLANDS = new Map([['quiz', {sheets: sheetsOfIsland('let a={quiz:"quiz_a-1Y"},b="good"', SHEETS)}]]);

const link = (page: string) => linkSheets(HEAD + page, SHEETS, ISLANDS);
const linksOf = (page: string) => Array.from(link(page).matchAll(/href="([^"]+)"/g), ([, address]) => address);

describe("a build's style sheets", () => {
  it('are found by name, without their compressed copies', () => {
    expect([...namedFiles(FILES, SHEET, '/site/assets/css/')]).toEqual([
      ['styles', '/site/assets/css/styles.75d33b62.css'],
      ['quiz-styles', '/site/assets/css/quiz-styles.25b030d3.css'],
    ]);
  });
});

describe('a page', () => {
  it.each([
    ['<p class="wide quiz_a-1Y">', ['/quiz.css']],
    ['<p class=done_Y-4_>', ['/quiz.css']],
    ['<span class="good">', ['/steps.css']],
    ['<p class="quiz_a-1Yx theme quiet step-choices">quiz_a-1Y good', []],
  ])('%s gets the sheets that are about its classes: %j', (page, sheets) => {
    expect(linksOf(page)).toEqual(sheets);
  });

  it("gets them after the site's, and once, however often it is deployed", () => {
    const linked = link('<p class=good><p class=good>');
    expect(linked).toContain('.css /><link rel="stylesheet" href="/steps.css"><script>');
    expect(linkSheets(linked, SHEETS, ISLANDS)).toBe(linked);
  });

  it("has an outer part's style sheet after the inner part's", () => {
    expect(linksOf('<main class=quiz_a-1Y><b class=good>')).toEqual(['/steps.css', '/quiz.css']);
  });

  it('gets the sheets of modules that its islands have, for what they add later', () => {
    expect(linksOf('<div data-island=quiz>')).toEqual(['/quiz.css']);
    expect(linksOf('<div data-island=other>')).toEqual([]);
    expect(linksOf('<div data-complete="" data-island=quiz>')).toEqual([]);
  });

  it('gets no sheet for a class that two are about', () => {
    const both = sheetsByClass([QUIZ, {...QUIZ, address: '/other.css'}]);
    expect(linkSheets(`${HEAD}<p class=quiz_a-1Y>`, both, ISLANDS)).toBe(`${HEAD}<p class=quiz_a-1Y>`);
  });
});
