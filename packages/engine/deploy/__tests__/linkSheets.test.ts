import {describe, expect, it} from 'vitest';
import {linkSheets, readSheet} from '../domain/linkSheets';
import {namedFiles, SHEET} from '../node/pageLinker';

const FILES = ['styles.75d33b62.css', 'styles.75d33b62.css.gz', 'quiz-styles.25b030d3.css'];
const NAMED = namedFiles(FILES, SHEET, '/site/assets/css/');
const SHEETS = new Map([...NAMED].map(([name, address]) => [name, readSheet(address, '')]));
const HEAD = '<head><link rel=stylesheet href=/site/assets/css/styles.75d33b62.css /><script>1</script></head>';
const LINK = '<link rel="stylesheet" href="/site/assets/css/quiz-styles.25b030d3.css">';

describe("a build's style sheets", () => {
  it('are found by name, without their compressed copies', () => {
    expect([...NAMED]).toEqual([
      ['styles', '/site/assets/css/styles.75d33b62.css'],
      ['quiz-styles', '/site/assets/css/quiz-styles.25b030d3.css'],
    ]);
  });
});

describe('a page', () => {
  it("gets a part's style sheet after the site's", () => {
    const page = `${HEAD}<section data-sheet=quiz-styles class=quiz>`;
    expect(linkSheets(page, SHEETS)).toBe(page.replace('<script>', `${LINK}<script>`));
  });

  it('gets all style sheets that a part names', () => {
    const sheets = new Map([...SHEETS, ['part', readSheet('/part.css', '')]]);
    const linked = linkSheets(`${HEAD}<main data-sheet="quiz-styles part">`, sheets);
    expect(linked).toContain(LINK);
    expect(linked).toContain('href="/part.css"');
  });

  it('gets it once, however many parts need it and however often it is deployed', () => {
    const page = `${HEAD}<section data-sheet="quiz-styles"></section><section data-sheet="quiz-styles">`;
    const linked = linkSheets(page, SHEETS);
    expect(linked.split(LINK)).toHaveLength(2);
    expect(linkSheets(linked, SHEETS)).toBe(linked);
  });

  it("has an outer part's style sheet after the inner part's", () => {
    const sheets = new Map([...SHEETS, ['part', readSheet('/part.css', '')]]);
    const linked = linkSheets(`${HEAD}<main data-sheet=quiz-styles><b data-sheet=part>`, sheets);
    expect(linked.indexOf('/part.css')).toBeGreaterThan(0);
    expect(linked.indexOf('/part.css')).toBeLessThan(linked.indexOf(LINK));
  });

  it('gets the style sheet with a class that it has', () => {
    const css = '@media (width<=996px){.card_aUC8,.small_Y-4_:hover{top:.4rem}}.theme-doc-footer{color:red}';
    const sheets = new Map([['own-styles', readSheet('/own.css', css)]]);
    const isLinked = (page: string) => linkSheets(HEAD + page, sheets).includes('href="/own.css"');
    expect(isLinked('<p class="wide card_aUC8">')).toBe(true);
    expect(isLinked('<p class=small_Y-4_>')).toBe(true);
    expect(isLinked('<p class="theme-doc-footer card_aUC8x">card_aUC8')).toBe(false);
  });

  it('stays unchanged if it needs none, or a missing one', () => {
    expect(linkSheets(HEAD, SHEETS)).toBe(HEAD);
    expect(linkSheets(`${HEAD}<p data-sheet=other>`, SHEETS)).toBe(`${HEAD}<p data-sheet=other>`);
  });
});
