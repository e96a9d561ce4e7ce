import fc from 'fast-check';
import {expect, it} from 'vitest';
import {writeMoodleXml} from '../moodle-xml/writeMoodleXml';
import type {Html, PortableQuiz} from '../portableQuiz';
import {anyQuiz} from './anyQuiz';

const write = (quiz: PortableQuiz) => String(writeMoodleXml(quiz).content);

function quizOf(prompt: Html, accepted: readonly string[]): PortableQuiz {
  const question = {prompt, body: [], points: 1, typos: false, hint: [], explanation: []};
  return {
    id: 'desk',
    title: 'Ask & tell',
    introduction: [],
    settings: {},
    questions: [{...question, id: 'lamp', task: {type: 'short-text', accepted}}],
    pictures: new Map(),
  };
}

it('puts no entity into a text, where Moodle would lose the spaces between two of them', () => {
  fc.assert(
    fc.property(anyQuiz, (quiz) => {
      expect(write(quiz).replace(/<!\[CDATA\[.*?\]\]>/gs, '')).not.toContain('&');
    }),
    {numRuns: 30},
  );
  const marked = ['em', 'strong'].map((tagName): Html[number] => {
    return {type: 'element', tagName, properties: {}, children: [{type: 'text', value: tagName}]};
  });
  const text = write(quizOf([...marked.slice(0, 1), {type: 'text', value: ' '}, ...marked.slice(1)], ['lamp']));
  expect(text).toContain('<text><![CDATA[<p><em>em</em> <strong>strong</strong></p>]]></text>');
  expect(text).toContain('<text><![CDATA[Ask & tell]]></text>');
});

it('splits what would end the section', () => {
  expect(write(quizOf([{type: 'text', value: 'Which?'}], ['a[b[0]]>1', 'plain']))).toMatch(
    /<text><!\[CDATA\[a\[b\[0\]\]\]\]><!\[CDATA\[>1\]\]><\/text>.*<text>plain<\/text>/s,
  );
});
