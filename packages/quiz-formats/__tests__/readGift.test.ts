import {describe, expect, it} from 'vitest';
import {readForeign} from '../formats';
import {questionMarkdown} from '../questionMarkdown';

function read(text: string) {
  return readForeign({name: 'desk.gift', bytes: new TextEncoder().encode(text)});
}

/** Returns the questions as page Markdown, and the messages about each line. */
function readOne(text: string) {
  const [{quiz, losses} = {quiz: {questions: []}, losses: []}] = read(text);
  return {
    questions: quiz.questions.map(questionMarkdown),
    losses: losses.map(({line, message}) => `${line}: ${message}`),
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

  it('may go back to a category, and have two of one name', () => {
    const quizzes = read('$CATEGORY: A\n\n1+1?{#2}\n\n$CATEGORY: B/A\n\n2+2?{#4}\n\n$CATEGORY: A\n\n3+3?{#6}\n');
    expect(quizzes.map(({quiz}) => [quiz.title, quiz.questions.length])).toEqual([
      ['A', 2],
      ['B: A', 1],
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
    ['[html]<p>What<br>then?</p><ol><li>x</li></ol>{=y}', '## What {#what}\n\nthen?\n\n> 1. x\n\nAnswer: y\n'],
  ])('%j becomes a question', (gift, markdown) => {
    expect(readOne(gift)).toEqual({questions: [markdown], losses: []});
  });

  it('becomes a table if it matches words, whose headings its author should replace', () => {
    expect(readOne('::Lights::[markdown]*Paper* light{=on -> roll =off -> ready}')).toEqual({
      questions: [
        '## _Paper_ light {#lights}\n\n| This | Goes with |\n| ---- | --------- |\n| on   | roll      |\n| off  | ready     |\n',
      ],
      losses: ['1: Its table has the headings "This" and "Goes with". Give it better ones.'],
    });
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
      "2: The question was left out. It asks for an essay, and a page can't grade one.",
      '4: One correct option was enough. Here all correct options have to be chosen.',
      '6: Feedback on typed answers was left out: only options have feedback. Put it into the explanation.',
      '6: The answer "b", worth 50%, was left out: a typed answer is right or wrong.',
      '6: In the answer "c*", * stood for any text. Here it doesn\'t: write every answer that is correct.',
      '8: Numbers that are wrong or partly right were left out: only the correct one is kept here.',
      '8: Feedback on typed answers was left out: only options have feedback. Put it into the explanation.',
      '10: The question was left out. Its { has no } before the next empty line.',
      '12: The question was left out. It has a second {, and a question in GIFT has only one. Write \\{ for a brace.',
      "14: The picture x.png was left out: it isn't in the file.",
      '14: The link to file.doc was left out: it does not lead to a page of this site.',
      '16: "3" was left out: it matches nothing, and here each row has a match.',
      '16: Its parts are matched with 1, 2 and so on. If readers should put them in order, replace the table with a numbered list.',
      '19: Its options gave different credit. Here all correct options give the same, and all wrong ones take away the same.',
      '19: Its tags were left out: old.',
    ]);
  });

  it.each([
    ['from before UTF-8', Buffer.from('Käse?{T}', 'latin1')],
    ['in UTF-16', Buffer.from('\ufeffKäse?{T}', 'utf16le')],
    ['in UTF-8 with a byte order mark', Buffer.from('\ufeffKäse?{T}')],
  ])('may be %s', (_, bytes) => {
    expect(readForeign({name: 'a.gift', bytes})[0]?.quiz.questions[0]?.prompt).toEqual([
      {type: 'text', value: 'Käse?'},
    ]);
  });

  it.each([
    ['', 'It is empty.'],
    ['%PDF-1.7', "It isn't plain text. "],
    ['PK\u0003\u0004', "It isn't plain text. "],
    ['{\\rtf1 Up?{T}}', "It isn't plain text. "],
  ])('that begins with %j is refused', (text, why) => {
    expect(() => read(text)).toThrow(why);
  });

  it('without a question is refused', () => {
    expect(() => read('$CATEGORY: nothing\n')).toThrow('It has no questions in GIFT.');
  });
});
