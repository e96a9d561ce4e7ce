import {describe, expect, it} from 'vitest';
import {readForeign} from '../formats';
import {questionMarkdown} from '../questionMarkdown';

function read(text: string) {
  return readForeign({name: 'desk.gift', bytes: new TextEncoder().encode(text)});
}

/** The questions as they are written on a page, and what is said of each line. */
function readOne(text: string) {
  const [{quiz, losses} = {quiz: {questions: []}, losses: []}] = read(text);
  return {
    questions: quiz.questions.map(questionMarkdown),
    losses: losses.map(({line, what, why}) => `${line}: ${what}. ${why}`),
  };
}

describe('a GIFT file', () => {
  it('is a quiz for each category', () => {
    const quizzes = read('$CATEGORY: top/A//B\n\nWelcome.\n\n1+1?{#2}\n\n$CATEGORY: C\n2+2?{#4}\n');
    expect(quizzes.map(({quiz}) => [quiz.title, quiz.introduction.length, quiz.questions.length])).toEqual([
      ['A/B', 1, 1],
      ['C', 0, 1],
    ]);
  });

  it.each([
    ['What?{=a ~b#no ~c####why}', '## What? {#what}\n\n- [x] a\n- [ ] b\n  > no\n- [ ] c\n\n> why\n'],
    ['// [id:two-three]\nWhich?{~%50%a ~%50%b ~%-100%c}', '## Which? {#two-three}\n\n- [x] a\n- [x] b\n- [ ] c\n'],
    ['Sure?{F#no#yes}', '## Sure? {#sure}\n\n- [ ] True\n  > no\n- [x] False\n  > yes\n'],
    ['How many?{#7:0.5}', '## How many? {#many}\n\nAnswer: 7 ± 0.5\n'],
    ['How many?{#1..2}', '## How many? {#many}\n\nAnswer: 1.5 ± 0.5\n'],
    ['Which key?{=F5 =12 =a\\=b|c}', '## Which key? {#which}\n\nAnswer: F5 | "12" | a=b\\|c\n'],
    ['It is {=hot =warm} here.', '## Fill in the blanks {#fill-blanks}\n\nIt is [[hot | warm]] here.\n'],
    [
      '::Lights::[markdown]*Paper* light{=on -> roll =off -> ready}',
      '## _Paper_ light {#lights}\n\n| This | Goes with |\n| ---- | --------- |\n| on   | roll      |\n| off  | ready     |\n',
    ],
    ['[html]<p>What<br>then?</p><ol><li>x</li></ol>{=y}', '## What {#what}\n\nthen?\n\n> 1. x\n\nAnswer: y\n'],
  ])('%j becomes a question', (gift, markdown) => {
    expect(readOne(gift)).toEqual({questions: [markdown], losses: []});
  });

  it('says with its line what a page has no form for', () => {
    const {questions, losses} = readOne(`// Exported
Essay?{}

Whose?{=a =b ~c}

Whose then?{=a#well done =%50%b =c*}

How many?{#=5 =%50%6#nearly}

No end {=a ~b

Two {=a} gaps {=b}

[html]<p>A picture <img src="x.png"> and a <a href="file.doc">link</a></p>{T}

Match{=a -> 1 =b -> 2 = -> 3}

// [tag:old]
Parts?{~%70%a ~%30%b ~c}
`);
    expect(questions).toHaveLength(6);
    expect(losses).toEqual([
      '2: a question. It asks for an essay, which a page cannot grade.',
      '4: that one right option is enough. Here all right options have to be chosen.',
      '6: what is said to a typed answer. Only options have feedback: put it into the explanation.',
      '6: "b", which counts 50%. A typed answer is right or wrong.',
      '6: what * stands for in "c*". Words are compared as they are.',
      '8: what other numbers count. A number has one value and how far off an answer may be.',
      '8: what is said to a typed answer. Only options have feedback: put it into the explanation.',
      '10: a question. Its { has no } before the next empty line.',
      '12: a question. It has a second {, and GIFT knows one for each question.',
      '14: the picture x.png. It is not in the file.',
      '14: the link to file.doc. It leads to no page of this site.',
      '16: "3", which matches nothing. Each row has a match here.',
      '19: what each option counts. Here right options count alike, and so do wrong ones.',
      '19: its tags (old). Questions have none here.',
    ]);
  });

  it('may be from before UTF-8', () => {
    const bytes = Uint8Array.from('Käse?{T}', (letter) => letter.charCodeAt(0));
    expect(readForeign({name: 'a.gift', bytes})[0]?.quiz.questions[0]?.prompt).toEqual([
      {type: 'text', value: 'Käse?'},
    ]);
  });

  it('without a question is refused', () => {
    expect(() => read('$CATEGORY: nothing\n')).toThrow('It has no questions.');
  });
});
