import {propsOf} from '@deskbook/engine/remark/__tests__/propsOf';
import type {Root} from 'hast';
import {toHtml} from 'hast-util-to-html';
import type {MdxJsxFlowElement} from 'mdast-util-mdx-jsx';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import {unified} from 'unified';
import {visit} from 'unist-util-visit';
import {VFile} from 'vfile';
import {describe, expect, it} from 'vitest';
import procedureSteps from '../remark/procedureSteps';

/** As Docusaurus names headings. */
function nameHeadings() {
  return (tree: Root) =>
    visit(tree, 'element', (node) => {
      const [text] = node.children;
      if (node.tagName === 'h2' && text?.type === 'text')
        node.properties.id = text.value.toLowerCase().replaceAll(' ', '-');
    });
}

/** Writes components as elements of their names, and leaves out what is imported. */
function showJsx() {
  return (tree: Root) => {
    tree.children = tree.children.filter(({type}) => (type as string) !== 'mdxjsEsm');
    visit(tree, (node, index, parent) => {
      if ((node.type as string) !== 'mdxJsxFlowElement' || index === undefined || !parent) return;
      const {name} = node as unknown as MdxJsxFlowElement;
      const properties = propsOf(node as unknown as MdxJsxFlowElement) as Record<string, string>;
      parent.children[index] = {type: 'element', tagName: `${name}`, properties, children: []};
    });
  };
}

async function publish(markdown: string, kind = 'procedure'): Promise<string> {
  const file = new VFile({value: markdown, data: {frontMatter: {kind}}});
  const processor = unified().use(remarkParse).use(remarkRehype).use(nameHeadings).use(procedureSteps).use(showJsx);
  return toHtml((await processor.run(processor.parse(file), file)) as Root);
}

const step = async (markdown: string) => {
  const html = await publish(`## Steps\n\n1. ${markdown.replaceAll('\n', '\n   ')}`);
  return /<div class="tick-text">\n?([\s\S]*?)\n?<\/div><\/li>/.exec(html)?.[1];
};
const namesIn = (html: string) => [...html.matchAll(/name="([^"]+)"/g)].map(([, name]) => name);

describe('the steps of a procedure', () => {
  it('get a number to check off, a hint next to the heading, and a count below', async () => {
    const html = await publish('Text.\n\n## Steps\n\n1. Open.\n2. Close.\n\n## Notes\n\n1. Other.');

    expect(html).toContain('<div class="steps-heading"><h2 id="steps">Steps</h2><StepHint></StepHint></div>');
    expect(html).toMatch(
      /<li><StepTick name="\w{6}" number="1"><\/StepTick><div class="tick-text"><span class="step-lead">Open.<\/span><\/div><\/li>/,
    );
    expect(html).toContain('</ol><StepSummary total="2"></StepSummary>');
    expect(html).toContain('<li>Other.</li>');
  });

  it('can be several lists, counted together but numbered separately', async () => {
    const html = await publish('## Steps\n\n1. A\n2. B\n\nAnd then:\n\n3. C');

    expect([...html.matchAll(/number="(\d)"/g)].map(([, number]) => number)).toEqual(['1', '2', '3']);
    expect(html.match(/<StepSummary total="3">/g)).toHaveLength(1);
  });

  it('link to how to tell that it worked, if the page says that', async () => {
    const html = await publish('## Steps\n\n1. A\n\n## How to tell that it worked\n\nIt prints.');

    expect(html).toContain('<StepSummary total="1" worked="how-to-tell-that-it-worked">');
  });

  it('are identified by their text, wherever they are', async () => {
    const [before, after] = [
      await publish('## Steps\n\n1. Open **it**.\n2. Wait.\n3. Wait.'),
      await publish('## Steps\n\n1. Unlock.\n2. Open **it**.\n3. Wait.\n4. Wait a minute.'),
    ].map(namesIn);

    expect(new Set(before).size).toBe(3);
    expect(after?.slice(1, 3)).toEqual(before?.slice(0, 2));
    expect(before).not.toContain(after?.[3]);
  });

  it.each([
    ['Choose **Save**. Then wait.', '<span class="step-lead">Choose <strong>Save</strong>.</span> Then wait.'],
    ['**Do not.** Leave it.', '<span class="step-lead"><strong>Do not.</strong></span> Leave it.'],
    ['Wait 2.5 minutes', '<span class="step-lead">Wait 2.5 minutes</span>'],
    ['Call 555-0100 ext. 12 first.', '<span class="step-lead">Call 555-0100 ext. 12 first.</span>'],
    ['Say "Ready." "Go" is next.', '<span class="step-lead">Say "Ready."</span> "Go" is next.'],
    ['Open it.\n- a\n- b', '<span class="step-lead">Open it.</span>\n<ul>\n<li>a</li>\n<li>b</li>\n</ul>'],
    ['Open it. Look.\n\nMore.', '<p><span class="step-lead">Open it.</span> Look.</p>\n<p>More.</p>'],
    [
      'Peel the glued end off the new roll and tear off the first turn, so no glue gets on it.',
      '<span class="step-lead">Peel the glued end off the new roll and tear off the first turn,</span> so no glue gets on it.',
    ],
    [
      'Describe what a vendor needs to know about the **site**: floor, power, jacks. Ask.',
      '<span class="step-lead">Describe what a vendor needs to know about the <strong>site</strong>:</span> floor, power, jacks. Ask.',
    ],
    [
      'Delete the account and mailbox on that day, unless the director has asked to keep them for a request.',
      'Delete the account and mailbox on that day, unless the director has asked to keep them for a request.',
    ],
    [
      'Open the door, and then wait for the light.',
      '<span class="step-lead">Open the door, and then wait for the light.</span>',
    ],
  ])('show their first sentence, or the first part of a long one, on a line of its own: %s', async (markdown, html) => {
    expect(await step(markdown)).toBe(html);
  });

  it('show the cases of a choice', async () => {
    expect(await step('Open it.\n- Desk printer: push the lever.\n- Self-check: **unlock** it.')).toContain(
      '<ul class="step-choices">\n<li><b>Desk printer:</b> <span>push the lever.</span></li>\n<li><b>Self-check:</b> <span><strong>unlock</strong> it.</span></li>\n</ul>',
    );
  });

  it.each(['- Note: wait.', '- Desk: push.\n- Then wait.', '- See https://example.org\n- Go on: wait'])(
    'leave other lists alone: %s',
    async (list) => expect(await step(`Open it.\n${list}`)).not.toContain('step-choices'),
  );
});

it.each(['## Other\n\n1. Text.', '## Steps\n\nNone.'])('a procedure may have no steps: %s', async (markdown) => {
  expect(await publish(markdown)).not.toMatch(/<Step|tick/);
});

it('pages of other kinds stay as they are', async () => {
  expect(await publish('## Steps\n\n1. Open.', 'manual')).not.toContain('<Step');
  expect(await publish('## Steps\n\n1. Open.', 'manual')).not.toContain('tick');
});
