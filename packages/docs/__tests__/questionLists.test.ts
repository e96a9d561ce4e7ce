import type {Root} from 'hast';
import {toHtml} from 'hast-util-to-html';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import {unified} from 'unified';
import {VFile} from 'vfile';
import {expect, it} from 'vitest';
import questionLists from '../remark/questionLists';

/** Components are left out of the HTML; what is in them is not. */
async function publish(markdown: string) {
  const processor = unified().use(remarkParse).use(remarkRehype).use(questionLists);
  const tree = (await processor.run(processor.parse(markdown), new VFile({path: '/docs/outages.md'}))) as Root;
  const lists = tree.children.filter((node) => 'name' in node && node.name === 'QuestionList');
  const html = lists.flatMap((list) => ('children' in list ? list.children.map((node) => toHtml(node)) : []));
  return {count: lists.length, html: html.join('').replace(/\n/g, '')};
}

it('turns a question and its answers into a decision, with the consequences as its last step', async () => {
  const {html} = await publish(
    ['1. Wait. Is there power?', '   - No: call us.', '   - Yes: go to 2.', '2. Report it. Then wait.'].join('\n'),
  );
  expect(html).toBe(
    '<li id="outages-1-1"><div><div>Wait. Is there power?</div><ul class="step-choices">' +
      '<li><b>No:</b> <span>call us.</span></li><li><b>Yes:</b> <span><a href="#outages-1-2">go to 2</a>.</span></li></ul></div></li>' +
      '<li id="outages-1-2"><div><span class="step-lead">Report it.</span> Then wait.</div></li>',
  );
});

it('treats a list with blank lines the same', async () => {
  const {count, html} = await publish('1. Is there power?\n\n   - No: call us.\n   - Yes: go on.\n\n2. Report it.');
  expect(count).toBe(1);
  expect(html).toContain('<div><p>Is there power?</p></div><ul class="step-choices">');
});

it('links to the questions of the same list', async () => {
  const question = (number: number, answer: string) => `${number}. Is it on?\n   - Yes: ${answer}\n   - No: call.\n`;
  const {html} = await publish(
    [question(1, 'wait, then go to 2 in 5 minutes.'), question(2, 'go to 7.'), 'Else:\n', question(1, 'Go to 1.')].join(
      '\n',
    ),
  );
  expect(html.match(/<a.*?<\/a>/g)).toEqual([
    '<a href="#outages-1-2">go to 2</a>',
    '<a href="#outages-2-1">Go to 1</a>',
  ]);
});

it.each([
  ['without a question', '1. Check the cable.\n   - No: call us.\n   - Yes: go on.'],
  ['without answers', '1. Is there power?\n2. Is there a light?'],
  ['of bullets', '- Is there power?\n  - No: call us.\n  - Yes: go on.'],
])('a list %s stays as it is', async (_, markdown) => {
  expect((await publish(markdown)).count).toBe(0);
});
