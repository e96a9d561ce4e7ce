import {publishQuiz} from '@deskbook/quiz/__tests__/publishQuiz';
import {deobfuscate} from '@deskbook/records/domain/obfuscate';
import {compile, nodeTypes} from '@mdx-js/mdx';
import rehypeRaw from 'rehype-raw';
import remarkGfm from 'remark-gfm';
import {describe, expect, it} from 'vitest';
import linkPhones from '../linkPhones';

/** The text of a page as JSX, in one line. */
async function publish(body: string): Promise<string> {
  const compiled = await compile(body, {
    format: 'md',
    jsx: true,
    remarkPlugins: [remarkGfm],
    rehypePlugins: [[rehypeRaw, {passThrough: nodeTypes}], linkPhones],
  });
  const [, page = ''] = /return (<[\s\S]*>);\n\}\nexport/.exec(String(compiled)) ?? [];
  return page.replace(/\{"\\n"\}|\n\s*/g, '');
}

const LINK = '<a href={"tel:555-0100"}>{"555-0100"}</a>';

describe('linkPhones', () => {
  it.each([
    ['a paragraph', 'Call 555-0100.'],
    ['strong text', 'Call **555-0100** now.'],
    ['a list', '1. Call 555-0100.'],
    ['a quote', '> Call 555-0100.'],
    ['a table', '| Who | Number |\n|---|---|\n| IT | 555-0100 |'],
    ['HTML of the author', '<p>Call 555-0100</p>'],
  ])('links a number in %s', async (_, body) => {
    expect(await publish(body)).toContain(LINK);
  });

  it('links every number in a text and keeps what is between', async () => {
    const page = await publish('Call 555-0100 or (212) 555-0109 today.');
    expect(page).toContain(`{"Call "}${LINK}{" or "}<a href={"tel:+1-212-555-0109"}>{"(212) 555-0109"}</a>{" today."}`);
  });

  it.each([
    ['code', 'Type `555-0100`.'],
    ['a code block', '```\n555-0100\n```'],
    ['a link', '[555-0100](https://example.org/)'],
    ['a heading', '## When to call 555-0100'],
    ['a label of the author', '<label>555-0100</label>'],
    ['a text without a number', 'Asset tag 01206, checked on 2026-11-26.'],
  ])('leaves %s alone', async (_, body) => {
    expect(await publish(body)).not.toContain('tel:');
  });

  const QUIZ = {kind: 'quiz', title: 'Outages'};
  const question =
    '## Who at 555-0100? {#who}\n\n- [x] 555-0101\n- [ ] 555-0102\n  > Not 555-0103.\n\n> Call 555-0104.\n';

  it("leaves a quiz's questions and options alone, because tapping them selects", async () => {
    expect(await publishQuiz(question, QUIZ)).not.toContain('tel:');
  });

  it('links numbers in feedback and explanations', async () => {
    const [, id, hash, sealed = ''] =
      /"id": "([^"]*)",\s*"hash": "([^"]*)",[^}]*?"sealed": "([^"]*)"/.exec(await publishQuiz(question, QUIZ)) ?? [];
    const secret = deobfuscate(sealed, `${id}:${hash}`);
    expect(secret).toContain('<a href=\\"tel:555-0103\\">555-0103</a>');
    expect(secret).toContain('<a href=\\"tel:555-0104\\">555-0104</a>');
  });
});
