import {problemInWords} from '@deskbook/editor/domain/problemInWords';
import {quizPage, siteWithQuizzes} from '@deskbook/quiz/__tests__/siteWithQuizzes';
import {describe, expect, it} from 'vitest';

describe('what the check finds in quizzes and pictures', () => {
  const PAGES = {
    'no-tick.md': ['- [ ] Paper\n- [ ] Toner', 'tick the right answer: none is ticked yet'],
    'one.md': ['- [x] Paper', 'this question has only one answer to choose from: add another one'],
    'no-box.md': [
      '- [x] Paper\n- Toner',
      'this answer has no tick box: put the cursor in it and choose Checklist item',
    ],
    'empty.md': ['- [x] Paper\n- [ ]', 'this answer has no words: write them, or delete its line'],
    'same.md': ['- [x] Paper\n- [ ] Paper', 'two answers of this question are the same'],
    'mixed.md': [
      '1. [x] Paper\n2. [ ] Toner',
      'this list has numbers and tick boxes: keep the boxes for answers to choose from, or the numbers for steps to put in order',
    ],
    'nothing.md': [
      'Some words.',
      'this question has no answer yet: write answers below it, or insert a question of the kind that you want and fill it in',
    ],
    'two-kinds.md': [
      'It is [[red]].\n\nAnswer: red',
      'this question has more than one kind of answer: split it into two questions',
    ],
    'after.md': [
      '- [x] Paper\n- [ ] Toner\n\nMore words.',
      'only an explanation and a hint can come after the answers: move this above them, or delete it',
    ],
    'no-words.md': ['Answer:', 'this answer has no words: write the correct ones'],
    'blank.md': ['It is [[ ]].', 'this blank has no words: write the ones that belong there'],
    'blank-in-heading.md': [
      '### It is [[red]]\n\nIt is [[on]].',
      'a blank has to be in a sentence, not in a link, a quote or a heading',
    ],
    'picture.md': ['![](a.png)\n\nAnswer: red', "describe the picture for people who can't see it"],
    'file-name.md': [
      '![a.png](a.png)\n\nAnswer: red',
      "describe the picture for people who can't see it: a file name doesn't tell them what it shows",
    ],
  } as const;
  const MARKUP = /\[[ x]\]|\[\[|!\[|<img|\{|#|^[->|]|\b(?:alt text|option|checkbox)\b/;

  it('is said without Markdown', async () => {
    const pages = Object.entries(PAGES).map(([name, [body]]) => [name, quizPage(`## What is it? {#it}\n\n${body}\n`)]);
    const {problems} = await siteWithQuizzes({...Object.fromEntries(pages), 'none.md': quizPage('Some words.\n')});
    const told = problems.map((problem) => ({file: problem.file, ...problemInWords(problem)}));
    for (const [name, [, message]] of Object.entries(PAGES)) {
      expect(told).toContainEqual({file: `docs/${name}`, message, found: null, expected: null, fix: null});
    }
    expect(told.find(({file}) => file === 'docs/none.md')?.message).toBe(
      'this quiz has no questions yet: insert the first one',
    );
    expect(
      told
        .flatMap(({message, found, expected, fix}) => [message, found, expected, fix])
        .filter((text) => text && MARKUP.test(text)),
    ).toEqual([]);
  });
});
