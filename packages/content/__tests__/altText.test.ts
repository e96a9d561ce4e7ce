import {formatProblem} from '@deskbook/text/problems/formatProblems';
import {describe, expect, it} from 'vitest';
import {checkAltText} from '../checkImages';
import {linkedFile} from './linkedFile';

const problemsOf = (body: string) => checkAltText([linkedFile('docs/page.md', body, {bodyLine: 5})]).map(formatProblem);

describe("an image's alt text", () => {
  it.each([
    '![The lever](img/lever.png)',
    '![The lever][ref]\n\n[ref]: img/lever.png',
    '[![The lever](img/lever.png)](other.md)',
    '<img src="img/lever.png" alt="The lever">',
    "<img alt = 'The lever' src=img/lever.png>",
    'Text <img src="img/line.png" alt="">',
    '<img src="img/line.png" alt>',
    '![](img/printer.svg#lever)',
    '`![](img/lever.png)`',
    '<!-- ![](img/lever.png) <img src="a.png"> -->',
  ])('is present in %s', (body) => {
    expect(problemsOf(body)).toEqual([]);
  });

  it('is missing if the brackets are empty', () => {
    expect(problemsOf('Text ![](img/lever.png)')).toEqual([
      `docs/page.md:5:6  warning  the image "img/lever.png" has no alt text
    found     nothing
    expected  what a reader needs to know from it; or, if it is only decoration, <img src="img/lever.png" alt="">
    fix       ![The green lever inside the front door](img/lever.png)`,
    ]);
  });

  it('is missing in HTML without it', () => {
    expect(problemsOf('<p>\n<img src="img/lever.png">\n</p>')).toEqual([
      `docs/page.md:6:1  warning  the image "img/lever.png" has no alt text
    found     nothing
    expected  what a reader needs to know from it; or, if it is only decoration, <img src="img/lever.png" alt="">
    fix       alt="The green lever inside the front door"`,
    ]);
  });

  it.each([
    ['![][lever]\n\n[lever]: img/lever.png', 'the image "lever" has no alt text'],
    ['| a |\n|---|\n| ![ ](img/lever.png) |', 'the image "img/lever.png" has no alt text'],
    ['![IMG_0042.jpg](img/IMG_0042.jpg)', 'the image "img/IMG_0042.jpg" has a file name as its alt text'],
  ])('is missing in %j', (body, message) => {
    expect(problemsOf(body)).toHaveLength(1);
    expect(problemsOf(body)[0]).toContain(message);
  });
});
