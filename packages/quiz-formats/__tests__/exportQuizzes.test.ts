import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {quizPage, siteWithQuizzes} from '@deskbook/quiz/__tests__/siteWithQuizzes';
import {parse} from 'gift-pegjs';
import {describe, expect, it} from 'vitest';
import {exportQuizzes} from '../exportQuizzes';
import {NoExport} from '../format';
import {FORMATS} from '../formats';

const LIGHTS = quizPage(`## What *shines*? {#shine}

![A lamp](lamp.svg)

- [ ] The moon
  > It mirrors.
- [x] The sun

Hint: Look up.

> See [the manual](other.md#what) and [elsewhere][out].

[out]: https://example.org/
`);
const OTHER = quizPage('## What? {#what}\n\nAnswer: <b>\n');
const SITE = {'quizzes/lights.md': LIGHTS, 'quizzes/more/other.md': OTHER, 'quizzes/other.md': OTHER};

describe('exportQuizzes', () => {
  it('writes a file for each quiz in a folder, and says what is lost', async () => {
    const site = await siteWithQuizzes(SITE, {'docs/quizzes/lamp.svg': '<svg/>'});
    const {files} = await exportQuizzes('docs/quizzes', FORMATS.gift, 'out', site);
    expect(files.map(({page, file}) => [page, file])).toEqual([
      ['docs/quizzes/lights.md', 'out/quizzes/lights.gift'],
      ['docs/quizzes/more/other.md', 'out/quizzes/more/other.gift'],
      ['docs/quizzes/other.md', 'out/quizzes/other.gift'],
    ]);
    expect(files[0]?.losses.map(({question, what}) => [question, what])).toEqual([
      ['shine', 'hint'],
      ['shine', 'pictures'],
    ]);
    const text = readFileSync(join(site.siteDir, 'out/quizzes/lights.gift'), 'utf8');
    expect(parse(text)).toMatchObject([
      {type: 'Category', title: 'Lights'},
      {
        id: 'shine',
        title: 'What shines?',
        stem: {format: 'html', text: '<p>What <em>shines</em>?</p><p>[A lamp]</p>'},
        choices: [{isCorrect: false, feedback: {text: '<p>It mirrors.</p>'}}, {isCorrect: true}],
      },
    ]);
    expect(text).toContain('<a href\\="https\\://staff.example.org/docs/quizzes/other/\\#what">the manual</a>');
  });

  it('says why there is nothing to export', async () => {
    const site = await siteWithQuizzes(SITE);
    await expect(exportQuizzes('docs/quizes/lights.md', FORMATS.gift, 'out', site)).rejects.toThrow(
      new NoExport('There is no quiz at docs/quizes/lights.md.\nDid you mean docs/quizzes/lights.md?'),
    );
  });

  it('goes on after a quiz that it cannot export', async () => {
    const site = await siteWithQuizzes({'quizzes/bad.md': quizPage('## What?\n'), 'quizzes/other.md': OTHER});
    const {files, refusals} = await exportQuizzes(undefined, FORMATS.gift, 'out', site);
    expect(files.map(({page}) => page)).toEqual(['docs/quizzes/other.md']);
    expect(refusals).toEqual([expect.stringMatching(/this question has no id.*bad\.md was not exported\.$/s)]);
  });

  it('says once that courses need a built site', async () => {
    const site = await siteWithQuizzes({'quizzes/one.md': OTHER, 'quizzes/other.md': OTHER});
    const {files, refusals} = await exportQuizzes(undefined, FORMATS.scorm12, 'out', site);
    expect({files, refusals}).toEqual({
      files: [],
      refusals: ['A course is made from the built site. Run "npx deskbook build", then export again.'],
    });
  });
});
