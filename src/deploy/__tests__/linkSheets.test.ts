import {describe, expect, it} from 'vitest';
import {linkSheets} from '../domain/linkSheets';
import {namedFiles, SHEET} from '../domain/namedFiles';

const FILES = ['styles.75d33b62.css', 'styles.75d33b62.css.gz', 'quiz-styles.25b030d3.css'];
const SHEETS = namedFiles(FILES, SHEET, '/site/assets/css/');
const HEAD = '<head><link rel=stylesheet href=/site/assets/css/styles.75d33b62.css /><script>1</script></head>';
const LINK = '<link rel="stylesheet" href="/site/assets/css/quiz-styles.25b030d3.css">';

describe('the sheets of a build', () => {
  it('are known by their names, without their compressed copies', () => {
    expect([...SHEETS]).toEqual([
      ['styles', '/site/assets/css/styles.75d33b62.css'],
      ['quiz-styles', '/site/assets/css/quiz-styles.25b030d3.css'],
    ]);
  });
});

describe('a page', () => {
  it('gets the sheet that a part of it asks for, behind the one of all pages', () => {
    const page = `${HEAD}<section data-sheet=quiz-styles class=quiz>`;
    expect(linkSheets(page, SHEETS)).toBe(page.replace('<script>', `${LINK}<script>`));
  });

  it('gets it once, however many parts ask for it and however often it is deployed', () => {
    const page = `${HEAD}<section data-sheet="quiz-styles"></section><section data-sheet="quiz-styles">`;
    const linked = linkSheets(page, SHEETS);
    expect(linked.split(LINK)).toHaveLength(2);
    expect(linkSheets(linked, SHEETS)).toBe(linked);
  });

  it('has the sheet of what is around a part behind that of the part', () => {
    const sheets = new Map([...SHEETS, ['part', '/part.css']]);
    const linked = linkSheets(`${HEAD}<main data-sheet=quiz-styles><b data-sheet=part>`, sheets);
    expect(linked.indexOf('/part.css')).toBeGreaterThan(0);
    expect(linked.indexOf('/part.css')).toBeLessThan(linked.indexOf(LINK));
  });

  it('stays as it is where nothing asks, or for a sheet that is not there', () => {
    expect(linkSheets(HEAD, SHEETS)).toBe(HEAD);
    expect(linkSheets(`${HEAD}<p data-sheet=other>`, SHEETS)).toBe(`${HEAD}<p data-sheet=other>`);
  });
});
