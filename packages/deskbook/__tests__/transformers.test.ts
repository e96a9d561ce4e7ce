import {temporarySite} from '@deskbook/content/__tests__/temporarySite';
import {deobfuscate} from '@deskbook/records/domain/obfuscate';
import {compile, nodeTypes} from '@mdx-js/mdx';
import rehypeRaw from 'rehype-raw';
import remarkDirective from 'remark-directive';
import remarkGfm from 'remark-gfm';
import {VFile} from 'vfile';
import {describe, expect, it} from 'vitest';
import {blogOptions, docsOptions} from '../options';

const DRAWING =
  '<svg xmlns="http://www.w3.org/2000/svg" class="drawing" viewBox="0 0 40 40"><title>Lights</title><desc>One light</desc><g class="number"><circle cx="20" cy="20"/><text>1</text></g><text x="38" y="26">Power</text></svg>';

const OPTIONS = {docs: docsOptions, blog: blogOptions};

/** A file through all that the plugins add, as JSX. */
async function publish(folder: 'docs' | 'blog', body: string, frontMatter: object = {}): Promise<string> {
  const siteDir = temporarySite({[`${folder}/lights.svg`]: DRAWING});
  const options = OPTIONS[folder]({siteDir, docsPath: 'docs', blogPath: 'blog', baseUrl: '/'});
  const {beforeDefaultRemarkPlugins = [], remarkPlugins = [], rehypePlugins = []} = options;
  const file = new VFile({path: `${siteDir}/${folder}/page.md`, value: body, data: {frontMatter}});
  const compiled = await compile(file, {
    format: 'md',
    jsx: true,
    remarkPlugins: [...beforeDefaultRemarkPlugins, remarkGfm, remarkDirective, ...remarkPlugins] as never,
    rehypePlugins: [[rehypeRaw, {passThrough: [...nodeTypes]}], ...rehypePlugins] as never,
  });
  return String(compiled);
}

const QUESTION = `## What is lit? {#lit}

- [x] Power
- [ ] Paper

> Call 555-0104.
>
> \`\`\`js
> restart();
> \`\`\`
>
> | Light | Meaning | Do |
> |---|---|---|
> | on | fine | nothing |
`;

describe('the order of transformers', () => {
  it("hides a question's secrets from the first to the last", async () => {
    const page = await publish('docs', QUESTION, {kind: 'quiz', title: 'Lights'});
    const [, id, hash, sealed = ''] = /"id": "([^"]*)",\s*"hash": "([^"]*)",[^}]*?"sealed": "([^"]*)"/.exec(page) ?? [];
    const {explanation} = JSON.parse(deobfuscate(sealed, `${id}:${hash}`));
    expect(explanation).toContain('<a href="tel:555-0104">');
    expect(explanation).toContain('<pre><code>restart();');
    expect(explanation).toContain('stacked-table');
    expect(page).not.toMatch(/CodeBlock|restart|555-0104/);
  });

  it("inlines a drawing before other images, and labels a table's lights the same way", async () => {
    const page = await publish(
      'docs',
      '![Lights](lights.svg)\n\n| Lights | Meaning | Do |\n|---|---|---|\n| 1 green | on | nothing |\n',
    );
    expect(page).toContain('<Drawing');
    expect(page).not.toContain('<img');
    expect(page).toContain('names={"1 Power"}');
    expect(page).not.toContain('stacked-table');
  });

  it('identifies a step by its words as written', async () => {
    const nameOf = async (step: string) =>
      /<StepTick name=\{"(\w+)"\}/.exec(
        await publish('docs', `<h2 id="steps">Steps</h2>\n\n1. ${step}\n`, {kind: 'procedure'}),
      )?.[1];
    expect(await nameOf('Call 555-0104.')).toBe(await nameOf('Call **555-0104**.'));
    expect(await nameOf('Call 555-0104.')).toMatch(/^\w{6}$/);
  });

  it('keeps page transformers off posts', async () => {
    expect(await publish('blog', '| A | B | C |\n|---|---|---|\n| a | b | c |\n')).not.toContain('stacked-table');
    expect(await publish('blog', '![Lights](lights.svg)\n')).toContain('<Drawing');
  });
});
