import {describe, expect, it} from 'vitest';
import {quizPage, siteWithQuizzes} from './siteWithQuizzes';

const QUESTION = '## What shines? {#shine}\n\nAnswer: the sun\n';

describe('the check of quizzes', () => {
  it('hands over each quiz page with how it is taken', async () => {
    const {quizzes, problems} = await siteWithQuizzes({
      'lights.md': quizPage(QUESTION, 'mode: check\nshuffle: no\n'),
      'plain.md': '## What shines? {#shine}\n\n- [ ] nothing is asked here\n',
    });
    expect(problems).toEqual([]);
    expect(quizzes).toMatchObject([
      {path: 'lights.md', settings: {passingScore: 80, mode: 'check', shuffle: false}, questions: [{id: 'shine'}]},
    ]);
  });

  it('does not take an example in a code block for a quiz', async () => {
    const {problems} = await siteWithQuizzes({'guide.md': `\`\`\`markdown\n:::quiz\n\n${QUESTION}\n:::\n\`\`\`\n`});
    expect(problems).toEqual([]);
  });

  it('reads the questions of a page whose front matter has mistakes', async () => {
    const {quizzes, problems} = await siteWithQuizzes({
      'lights.md': quizPage('## What shines? {#shine}\n\nAnswer: 1 ± x\n', 'passing_score: many\npoints: {shade: 1}\n'),
    });
    expect(quizzes).toEqual([]);
    expect(problems.map(({message}) => message)).toEqual([
      '"passing_score" is not a number in this range',
      'the tolerance of this answer is not a number',
    ]);
  });

  it('refuses questions in a post', async () => {
    const {problems} = await siteWithQuizzes(
      {},
      {'blog/2026-11-01-lights.md': `# Lights\n\n:::quiz\n\n${QUESTION}\n:::\n`},
    );
    expect(problems).toMatchObject([
      {file: 'blog/2026-11-01-lights.md', line: 3, message: 'a :::quiz block does not work in a post'},
    ]);
  });

  it('does not choke on quotes within quotes', async () => {
    const {problems} = await siteWithQuizzes({'deep.md': quizPage(`${'>'.repeat(5000)} x\n`)});
    expect(problems.map(({message}) => message)).toEqual([
      'the questions on this page cannot be read: its quotes are nested too deeply',
    ]);
  });
});
