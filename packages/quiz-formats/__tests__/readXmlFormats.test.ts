import {strToU8, unzipSync, zipSync} from 'fflate';
import {describe, expect, it} from 'vitest';
import {ForeignFault, type ForeignQuiz, type QuizSource} from '../format';
import {FORMATS, readForeign} from '../formats';
import type {PortableQuiz} from '../portableQuiz';
import {questionMarkdown} from '../questionMarkdown';

function inWords(quizzes: readonly ForeignQuiz[]) {
  return {
    questions: quizzes.flatMap(({quiz}) => quiz.questions.map(questionMarkdown)),
    losses: quizzes.flatMap(({losses}) => losses.map(({file, line, message}) => `${file ?? ''}${line}: ${message}`)),
  };
}

const PICTURE = 'data of a picture';

describe('a file of Moodle', () => {
  const read = (xml: string) => readForeign({name: 'desk.xml', bytes: strToU8(xml)});

  it('is read with its pictures, and every loss has its line', () => {
    const quizzes = read(`<?xml version="1.0" encoding="UTF-8"?>
<quiz>
<question type="category"><category><text>$course$/top/Desk</text></category></question>
<question type="multichoice">
  <name><text>Lamp</text></name>
  <questiontext format="html"><text><![CDATA[<p>Which lamp?</p><p><img src="@@PLUGINFILE@@/a%20b.png" alt="Lamp"></p>]]></text>
    <file name="a b.png" path="/" encoding="base64">${btoa(PICTURE)}</file></questiontext>
  <defaultgrade>2.0000000</defaultgrade>
  <hint format="html"><text>Look up.</text></hint><hint format="html"><text>Look down.</text></hint>
  <single>false</single><shuffleanswers>0</shuffleanswers>
  <answer fraction="100" format="plain_text"><text>a &lt; b</text><feedback format="html"><text>Yes &lt;img src="x.png"&gt;</text></feedback></answer>
  <answer fraction="0"><text>c</text></answer>
</question>
<question type="cloze"><questiontext format="html"><text><![CDATA[It is {1:MC:=hot~cold} and {2:SA:=dry~%50%damp#so so}.]]></text></questiontext></question>
<question type="ordering"><questiontext><text>Sort</text></questiontext><gradingtype>ABSOLUTE_POSITION</gradingtype>
  <answer><text>one</text></answer><answer><text>two</text></answer></question>
<question type="calculated"><questiontext><text>x</text></questiontext></question>
</quiz>`);
    expect(quizzes.map(({quiz}) => quiz.title)).toEqual(['Desk']);
    expect(inWords(quizzes)).toEqual({
      questions: [
        '## Which lamp? {#lamp}\n\n![Lamp](@@PLUGINFILE@@/a%20b.png)\n\n- [x] a < b {pin}\n  > Yes\n- [ ] c {pin}\n\nHint: Look up.\n',
        '## Fill in the blanks {#fill-blanks}\n\nIt is [[hot]] and [[dry]].\n',
        '## Sort {#sort}\n\n1. one\n2. two\n',
      ],
      losses: [
        '4: Only its first hint was kept.',
        "11: The picture x.png was left out: it isn't in the file.",
        '14: Its blanks gave different credit. Here each gives the same.',
        '14: Words were chosen from a list. Here they are typed.',
        '14: Feedback on typed answers was left out: only options have feedback. Put it into the explanation.',
        '14: The answer "damp", worth 50%, was left out: a typed answer is right or wrong.',
        '15: Its order was graded in another way. Here the grade is the share of pairs of steps in the right order.',
        '17: The question was left out. A page has no questions of the type "calculated".',
      ],
    });
    const [picture] = quizzes[0]?.quiz.pictures.values() ?? [];
    expect(new TextDecoder().decode(picture)).toBe(PICTURE);
    expect(quizzes[0]?.quiz.questions.map(({points}) => points)).toEqual([2, 3, 1]);
  });

  it.each([
    ['gapselect', 'selectoption'],
    ['ddwtos', 'dragbox'],
  ])('of the type %s has blanks, and each word is typed', (type, choice) => {
    const choices = ['hot', 'b &lt;sub&gt;2&lt;/sub&gt;', 'unused'].map(
      (words) => `<${choice}><text>${words}</text><group>1</group></${choice}>`,
    );
    const quizzes = read(`<quiz><question type="${type}"><name><text>Lamp</text></name>
<questiontext format="html"><text><![CDATA[<p>It is [[2]] and [[1]], see [[9]].</p>]]></text></questiontext>
<defaultgrade>4</defaultgrade>${choices.join('')}</question>
<question type="${type}"><questiontext><text>None</text></questiontext></question></quiz>`);
    expect(inWords(quizzes)).toEqual({
      questions: ['## Lamp {#lamp}\n\nIt is [[b 2]] and [[hot]], see \\[\\[9]].\n'],
      losses: [
        '1: Words were chosen from a list. Here they are typed.',
        '4: The question was left out. Its text has no gap with a word for it.',
      ],
    });
    expect(quizzes[0]?.quiz.questions[0]?.points).toBe(4);
  });

  it('may match the same answer twice', () => {
    const pair = (left: string, right: string) =>
      `<subquestion><text>${left}</text><answer><text>${right}</text></answer></subquestion>`;
    const pairs = [pair('a', 'on'), pair('b', 'off'), pair('c', 'on')].join('');
    const {questions} = inWords(
      read(
        `<quiz><question type="matching"><name><text>Lights</text></name><questiontext><text>Match</text></questiontext>${pairs}</question></quiz>`,
      ),
    );
    expect(questions[0]).toMatch(/\| a +\| on +\|\n\| b +\| off +\|\n\| c +\| on +\|\n$/);
  });

  it('that is no XML is refused with the line', () => {
    const reading = () => read('<quiz>\n<question type="essay">\n</quiz>');
    expect(reading).toThrow(ForeignFault);
    expect(reading).toThrow(/^Its XML is damaged/);
    try {
      reading();
    } catch (error) {
      expect((error as ForeignFault).place).toEqual({line: 3});
    }
  });

  it('of another program is refused', () => {
    expect(() => read('<html/>')).toThrow(
      'Questions can be imported from GIFT (.gift or .txt), Moodle XML, and QTI 1.2, 2.1 or 3.0.',
    );
  });
});

const ITEM = (body: string, declarations: string, processing = '') => `<?xml version="1.0"?>
<assessmentItem xmlns="http://www.imsglobal.org/xsd/imsqti_v2p1" identifier="i1" title="Name" adaptive="false" timeDependent="false">
${declarations}
<itemBody>${body}</itemBody>
${processing}
</assessmentItem>`;

const CHOICES =
  '<simpleChoice identifier="A">Yes, a <b>lot</b></simpleChoice><simpleChoice identifier="B" fixed="true">Hardly</simpleChoice>';

describe('an item of QTI', () => {
  const read = (xml: string) => inWords(readForeign({name: 'item.xml', bytes: strToU8(xml)}));
  const RIGHT =
    '<responseDeclaration identifier="R" cardinality="single" baseType="identifier"><correctResponse><value>A</value></correctResponse></responseDeclaration>';

  it('of another program is read', () => {
    const body = `<p>Read this.</p><choiceInteraction responseIdentifier="R" shuffle="true" maxChoices="1"><prompt>Is it?</prompt>${CHOICES}</choiceInteraction>`;
    expect(read(ITEM(body, RIGHT))).toEqual({
      questions: ['## Read this. {#i1}\n\nIs it?\n\n- [x] Yes, a **lot**\n- [ ] Hardly {pin}\n'],
      losses: [],
    });
  });

  it.each([
    [
      '<extendedTextInteraction responseIdentifier="R"/>',
      "1: The question was left out. It asks for an essay, and a page can't grade one.",
    ],
    [
      '<hotspotInteraction responseIdentifier="R"/>',
      '1: The question was left out. A page has no questions with <hotspotInteraction>.',
    ],
    ['<p>Only words.</p>', '1: The question was left out. It has nothing to answer.'],
    [
      '<choiceInteraction responseIdentifier="R"/><choiceInteraction responseIdentifier="R"/>',
      '1: The question was left out. It asks for several answers, and here a question has one.',
    ],
  ])('%s is left out with the reason', (body, loss) => {
    expect(read(ITEM(body, RIGHT))).toEqual({questions: [], losses: [loss]});
  });

  it('says where it is graded in another way', () => {
    const declaration =
      '<responseDeclaration identifier="R" cardinality="ordered" baseType="identifier"><correctResponse><value>B</value><value>A</value></correctResponse></responseDeclaration>';
    const {questions, losses} = read(
      ITEM(`<orderInteraction responseIdentifier="R">${CHOICES}</orderInteraction>`, declaration),
    );
    expect(questions).toEqual(['## Name {#i1}\n\n1. Hardly\n2. Yes, a **lot**\n']);
    expect(losses).toEqual([
      '1: Its order was graded in another way. Here the grade is the share of pairs of steps in the right order.',
    ]);
  });
});

describe('a package of QTI', () => {
  const QUIZ: PortableQuiz = {
    id: 'training/quizzes/desk',
    title: 'Desk',
    introduction: [{type: 'element', tagName: 'p', properties: {}, children: [{type: 'text', value: 'Welcome.'}]}],
    settings: {draw: 1, passingScore: 70, mode: 'check', attempts: 2},
    questions: [
      {
        id: '1-lamp',
        prompt: [{type: 'text', value: 'Which?'}],
        body: [
          {
            type: 'element',
            tagName: 'p',
            properties: {},
            children: [{type: 'element', tagName: 'img', properties: {src: 'a b.png', alt: 'Lamp'}, children: []}],
          },
        ],
        points: 3,
        typos: true,
        hint: [],
        explanation: [],
        task: {type: 'short-text', accepted: ['lamp']},
      },
    ],
    pictures: new Map([['a b.png', strToU8(PICTURE)]]),
  };
  const write = async (format: 'qti21' | 'qti30') => FORMATS[format].write(QUIZ, {} as QuizSource);

  it.each(['qti21', 'qti30'] as const)('%s has a manifest, a test, the items and their pictures', async (format) => {
    const {content, losses} = await write(format);
    const files = unzipSync(content as Uint8Array);
    expect(Object.keys(files)).toEqual(['imsmanifest.xml', 'tests/test.xml', 'items/_1-lamp.xml', 'images/a-b.png']);
    expect(losses.map(({question, what}) => `${question}: ${what}`)).toEqual([
      'null: attempts: 2',
      '1-lamp: accept_typos',
      '1-lamp: lenient spelling',
    ]);
    expect((await write(format)).content).toEqual(content);
  });

  it.each(['qti21', 'qti30'] as const)('%s keeps how the quiz is taken', async (format) => {
    const {content} = await write(format);
    const [back] = readForeign({name: 'desk.zip', bytes: content as Uint8Array});
    const {title, settings, introduction, questions, pictures} = back?.quiz ?? QUIZ;
    expect({title, settings, introduction}).toEqual({
      title: 'Desk',
      settings: {draw: 1, passingScore: 70, mode: 'check'},
      introduction: QUIZ.introduction,
    });
    expect(questions.map(({id, points}) => [id, points])).toEqual([['1-lamp', 3]]);
    expect([...pictures.values()].map((bytes) => new TextDecoder().decode(bytes))).toEqual([PICTURE]);
  });

  it('names the file in it that cannot be read', async () => {
    const {content} = await write('qti21');
    const files = unzipSync(content as Uint8Array);
    const broken = zipSync({...files, 'items/_1-lamp.xml': strToU8('<assessmentItem>\n<itemBody></assessmentItem>')});
    const {losses} = inWords(readForeign({name: 'desk.zip', bytes: broken}));
    expect(losses[0]).toMatch(/^items\/_1-lamp\.xml2: The question was left out\. Its XML is damaged/);
  });
});
