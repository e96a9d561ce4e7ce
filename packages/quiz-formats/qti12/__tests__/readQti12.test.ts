import {strToU8, zipSync} from 'fflate';
import {describe, expect, it} from 'vitest';
import {readForeign} from '../../formats';
import {questionMarkdown} from '../../questionMarkdown';

/** Returns the questions as page Markdown, and the messages about them. */
function read(xml: string, name = 'desk.xml') {
  const quizzes = readForeign({name, bytes: strToU8(xml)});
  return {
    titles: quizzes.map(({quiz}) => quiz.title),
    questions: quizzes.flatMap(({quiz}) => quiz.questions.map(questionMarkdown)),
    losses: quizzes.flatMap(({losses}) => losses.map(({line, message}) => `${line}: ${message}`)),
    points: quizzes.flatMap(({quiz}) => quiz.questions.map(({points}) => points)),
    quizzes,
  };
}

const html = (text: string) => `<material><mattext texttype="text/html"><![CDATA[${text}]]></mattext></material>`;
const plain = (text: string) => `<material><mattext texttype="text/plain">${text}</mattext></material>`;
const label = (ident: string, text: string, more = '') =>
  `<response_label ident="${ident}"${more}>${plain(text)}</response_label>`;
const equal = (response: string, value: string) => `<varequal respident="${response}">${value}</varequal>`;
const rule = (conditions: string, score: number | string | null, feedback = '') =>
  `<respcondition><conditionvar>${conditions}</conditionvar>${score === null ? '' : `<setvar action="Set" varname="SCORE">${score}</setvar>`}${feedback && `<displayfeedback feedbacktype="Response" linkrefid="${feedback}"/>`}</respcondition>`;
const feedback = (ident: string, text: string) =>
  `<itemfeedback ident="${ident}"><flow_mat>${plain(text)}</flow_mat></itemfeedback>`;
const field = (name: string, value: string) =>
  `<qtimetadatafield><fieldlabel>${name}</fieldlabel><fieldentry>${value}</fieldentry></qtimetadatafield>`;

function item(presentation: string, rules: string, {type = '', more = ''} = {}) {
  const metadata =
    type &&
    `<itemmetadata><qtimetadata>${field('question_type', type)}${field('points_possible', '3.0')}</qtimetadata></itemmetadata>`;
  return `<item ident="i1" title="Lamp">${metadata}<presentation>${presentation}</presentation><resprocessing><outcomes/>${rules}</resprocessing>${more}</item>`;
}
const readItem = (...parts: Parameters<typeof item>) => {
  const {questions, losses} = read(`<questestinterop>${item(...parts)}</questestinterop>`);
  return {questions, losses};
};
const choice = (labels: string, cardinality = 'Single', more = '') =>
  `<response_lid ident="r" rcardinality="${cardinality}"><render_choice${more}>${labels}</render_choice></response_lid>`;

const THREE = [label('a', 'Red'), label('b', 'Green'), label('c', 'Blue')].join('');

describe('an item of QTI 1.2', () => {
  it('is a single choice, with the feedback for each option and for everyone', () => {
    const rules = [
      rule('<other/>', null, 'general_fb'),
      rule(equal('r', 'b'), null, 'b_fb'),
      rule(equal('r', 'a'), 100),
      rule('<other/>', null, 'general_incorrect_fb'),
    ];
    const more = [
      feedback('general_fb', 'Lamps are red.'),
      feedback('b_fb', 'No.'),
      feedback('general_incorrect_fb', 'Wrong.'),
    ].join('');
    expect(readItem(html('<p>Which <b>color</b>?</p>') + choice(THREE), rules.join(''), {more})).toEqual({
      questions: ['## Which **color**? {#i1}\n\n- [x] Red\n- [ ] Green\n  > No.\n- [ ] Blue\n\n> Lamps are red.\n'],
      losses: ['1: Feedback on wrong answers was left out: only options have feedback. Put it into the explanation.'],
    });
  });

  it('has several correct options, all of which were needed', () => {
    const all = `<and>${equal('r', 'a')}<not>${equal('r', 'b')}</not>${equal('r', 'c')}</and>`;
    expect(readItem(plain('Which?') + choice(THREE, 'Multiple'), rule(all, 100))).toEqual({
      questions: ['## Which? {#i1}\n\n- [x] Red\n- [ ] Green\n- [x] Blue\n'],
      losses: ['1: All correct options were needed. Here each one adds to the grade.'],
    });
  });

  it('has several correct options, each with its credit', () => {
    const add = (value: string, score: number) => rule(equal('r', value), score).replace('"Set"', '"Add"');
    const rules = (score: number) => add('a', 50) + add('c', 50) + add('b', score);
    expect(readItem(plain('Which?') + choice(THREE, 'Multiple'), rules(-100))).toEqual({
      questions: ['## Which? {#i1}\n\n- [x] Red\n- [ ] Green\n- [x] Blue\n'],
      losses: [],
    });
    expect(readItem(plain('Which?') + choice(THREE, 'Multiple'), rules(0)).losses).toEqual([
      '1: Its options gave different credit. Here all correct options give the same, and all wrong ones take away the same.',
    ]);
  });

  it('keeps options in place that were not shuffled', () => {
    const {questions} = readItem(plain('Which?') + choice(THREE, 'Single', ' shuffle="No"'), rule(equal('r', 'a'), 1));
    expect(questions).toEqual(['## Which? {#i1}\n\n- [x] Red {pin}\n- [ ] Green {pin}\n- [ ] Blue {pin}\n']);
  });

  const FIB = '<response_str ident="r"><render_fib><response_label ident="x"/></render_fib></response_str>';

  it('is answered in words, whichever of them was correct', () => {
    expect(readItem(plain('Which?') + FIB, rule(equal('r', 'red') + equal('r', 'dark red'), 100))).toEqual({
      questions: ['## Which? {#i1}\n\nAnswer: red | dark red\n'],
      losses: [],
    });
    expect(readItem(plain('Which?') + FIB, rule(equal('x', 'red'), 100) + rule(equal('x', 'pink'), 50))).toEqual({
      questions: ['## Which? {#i1}\n\nAnswer: red\n'],
      losses: ['1: The answer "pink", worth less, was left out: a typed answer is right or wrong.'],
    });
  });

  it.each([
    [
      `<or>${equal('r', '4')}<and><vargte respident="r">3.9</vargte><varlte respident="r">4.1</varlte></and></or>`,
      '4 ± 0.1',
    ],
    ['<vargte respident="r">3</vargte><varlte respident="r">4</varlte>', '3.5 ± 0.5'],
    [equal('r', '-2,5'), '-2.5'],
  ])('is answered with a number: %s', (test, answer) => {
    expect(readItem(plain('How many?') + FIB, rule(test, 100), {type: 'numerical_question'})).toEqual({
      questions: [`## How many? {#i1}\n\nAnswer: ${answer}\n`],
      losses: [],
    });
  });

  it('has blanks between its texts', () => {
    const gap = (ident: string) => `<response_str ident="${ident}"><render_fib/></response_str>`;
    const text = plain('It is ') + gap('g0') + plain(' and ') + gap('g1') + plain('.');
    const rules = rule(equal('g0', 'hot'), 1) + rule(equal('g0', 'warm'), 1) + rule(equal('g1', 'dry'), 1);
    expect(readItem(`<flow>${text}</flow>`, rules).questions).toEqual([
      '## Lamp {#i1}\n\nIt is [[hot | warm]] and [[dry]].\n',
    ]);
  });

  it.each([
    ['fill_in_multiple_blanks_question', '[[hot | warm]]', []],
    ['multiple_dropdowns_question', '[[hot]]', ['1: Words were chosen from a list. Here they are typed.']],
  ])('has blanks that its text names: %s', (type, blank, losses) => {
    const list = (ident: string, ...words: string[]) =>
      `<response_lid ident="response_${ident}">${plain(ident)}<render_choice>${words.map((word) => label(word, word)).join('')}</render_choice></response_lid>`;
    const rules = rule(equal('response_one', 'hot'), 50) + rule(equal('response_two', 'dry'), 50);
    const text = html('<p>It is [one] and [two].</p>') + list('one', 'hot', 'warm') + list('two', 'dry');
    expect(readItem(text, rules, {type})).toEqual({
      questions: [`## Lamp {#i1}\n\nIt is ${blank} and [[dry]].\n`],
      losses,
    });
  });

  it('matches rows with a list, also two with the same', () => {
    const labels = label('on', 'On') + label('off', 'Off') + label('x', 'Broken');
    const row = (ident: string) =>
      `<response_lid ident="${ident}">${plain(`Light ${ident}`)}<render_choice>${labels}</render_choice></response_lid>`;
    const rules = rule(equal('1', 'on'), 33) + rule(equal('2', 'off'), 33) + rule(equal('3', 'on'), 33);
    const {questions, losses} = readItem(plain('Match') + row('1') + row('2') + row('3'), rules);
    expect(questions[0]).toMatch(/^## Match \{#i1\}\n\n.*\| Light 1 \| On .*\| Light 2 \| Off .*\| Light 3 \| On /s);
    expect(losses).toEqual([
      '1: "Broken" was left out: it matches nothing, and here each row has a match.',
      '1: Its table has the headings "This" and "Goes with". Give it better ones.',
    ]);
  });

  it('matches two columns of one list', () => {
    const labels =
      label('1', 'On', ' match_group="3,4"') +
      label('2', 'Off', ' match_group="3,4"') +
      label('3', 'Bright') +
      label('4', 'Dark');
    const subset = (value: string) => rule(`<varsubset respident="MQ">${value}</varsubset>`, 1);
    const group = `<response_grp ident="MQ" rcardinality="Multiple"><render_choice>${labels}</render_choice></response_grp>`;
    const {questions} = readItem(plain('Match') + group, subset('1,3') + subset('4,2'));
    expect(questions[0]).toMatch(/\| On +\| Bright +\|\n\| Off +\| Dark +\|\n$/);
  });

  it.each([
    ['the steps in order', rule(`<and>${equal('r', 'c')}${equal('r', 'a')}${equal('r', 'b')}</and>`, 'SCORE.max')],
    ['the place of each step', rule(equal('a', '2'), 1) + rule(equal('b', '3'), 1) + rule(equal('c', '1'), 1)],
    [
      'steps with an index',
      ['c', 'a', 'b']
        .map((ident, index) => rule(`<varequal respident="r" index="${index}">${ident}</varequal>`, 1))
        .reverse()
        .join(''),
    ],
  ])('is put in order by %s', (_, rules) => {
    expect(readItem(plain('Sort') + choice(THREE, 'Ordered'), rules)).toEqual({
      questions: ['## Sort {#i1}\n\n1. Blue\n2. Red\n3. Green\n'],
      losses: [
        '1: Its order was graded in another way. Here the grade is the share of pairs of steps in the right order.',
      ],
    });
  });

  it.each([
    ['an essay', plain('Why?') + FIB, rule('<other/>', null), '', "It asks for an essay, and a page can't grade one."],
    [
      'a picture to click',
      '<response_xy ident="r"><render_hotspot/></response_xy>',
      '',
      '',
      'A page has no questions with <render_hotspot>.',
    ],
    ['a file to send', plain('Send'), '', 'file_upload_question', 'It has nothing to answer.'],
    ['a formula', FIB, '', 'calculated_question', 'A page has no questions of the type "calculated_question".'],
    [
      'a choice without a right option',
      choice(THREE),
      rule(equal('r', 'a'), 0),
      '',
      "It doesn't say which option is correct.",
    ],
  ])('is left out with the reason: %s', (_, presentation, rules, type, why) => {
    expect(readItem(presentation, rules, {type})).toEqual({
      questions: [],
      losses: [`1: The question was left out. ${why}`],
    });
  });
});

describe('a file of QTI 1.2', () => {
  const ONE = item(plain('Which?') + choice(THREE), rule(equal('r', 'a'), 100), {type: 'multiple_choice_question'});

  it('is a quiz for each test, with its introduction and settings', () => {
    const text =
      '<item ident="t"><presentation><material><mattext>Welcome &amp; hello.</mattext></material></presentation></item>';
    const {titles, points, quizzes} = read(
      `<questestinterop><assessment ident="q" title="Desk lamps"><qtimetadata>${field('cc_maxattempts', '2')}</qtimetadata><section ident="root_section">${text.replace('<item', '<item title="x"')}${ONE}</section></assessment><objectbank ident="b"><qtimetadata>${field('bank_title', 'All lamps')}</qtimetadata>${ONE}</objectbank></questestinterop>`,
    );
    expect({titles, points}).toEqual({titles: ['Desk lamps', 'All lamps'], points: [3, 3]});
    expect(quizzes[0]?.quiz.settings).toEqual({attempts: 2});
    expect(quizzes[0]?.quiz.introduction).toMatchObject([{tagName: 'p', children: [{value: 'Welcome & hello.'}]}]);
  });

  it('draws as many questions as its section did', () => {
    const section = (items: string) =>
      `<section><selection_ordering><selection><selection_number>1</selection_number></selection></selection_ordering>${items}</section>`;
    const test = (inner: string) =>
      read(`<questestinterop><assessment title="a">${inner}</assessment></questestinterop>`);
    expect(test(section(ONE + ONE)).quizzes[0]?.quiz.settings).toEqual({draw: 1});
    expect(test(`${section(ONE + ONE)}<section>${ONE}</section>`).losses).toEqual([
      '1: This section drew some of its questions. Here a quiz draws from all of its questions.',
    ]);
  });

  it('is found in a package, with the pictures of its course', () => {
    const picture = '<p>Which?</p><p><img src="$IMS-CC-FILEBASE$/Desk%20files/a.png?x=1" alt="A lamp"></p>';
    const test = `<questestinterop><assessment title="Desk"><section>${item(html(picture) + choice(THREE), rule(equal('r', 'a'), 1))}</section></assessment></questestinterop>`;
    const manifest =
      '<manifest><resources><resource identifier="g" type="imsqti_xmlv1p2"><file href="g/g.xml"/></resource><resource type="webcontent" href="web_resources/Desk files/a.png"/></resources></manifest>';
    const bytes = zipSync({
      'imsmanifest.xml': strToU8(manifest),
      'g/g.xml': strToU8(test),
      'web_resources/Desk files/a.png': strToU8('a picture'),
    });
    const [quiz] = readForeign({name: 'desk.zip', bytes});
    expect(quiz?.losses).toEqual([]);
    expect(quiz?.quiz.questions.map(questionMarkdown)[0]).toContain('![A lamp](');
    expect([...(quiz?.quiz.pictures.values() ?? [])].map((data) => new TextDecoder().decode(data))).toEqual([
      'a picture',
    ]);
  });
});
