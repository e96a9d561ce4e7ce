import {assert, asyncProperty, string} from 'fast-check';
import {describe, expect, it} from 'vitest';
import {isPublic, publicBody, readersBody} from '../visibility';
import {pageOf} from './readFrontMatter';

const SESSION = 'kind: session\ntitle: Holds\nstart: 2026-12-03 10:00\nduration: 1 hour\nbranch: downtown\n';
const NOTES = 'Before.\n\n## For the Trainer\n\nTheirs.\n\n### Room\n\nTheirs too.\n\n## After\n\nThe end.\n';

describe('a page', () => {
  it('is public only if it says so', () => {
    const visible = ['visibility: public', 'visibility: staff', ''].map((line) => isPublic(pageOf('a.md', line)));
    expect(visible).toEqual([true, false, false]);
    expect(isPublic({...pageOf('a.md', ''), source: null})).toBe(false);
  });

  it("is public without the section for a session's trainer", async () => {
    const session = pageOf('a.md', `${SESSION}visibility: public`, NOTES);
    expect((await publicBody(session)).split(/\n+/)).toEqual(['Before.', '## After', 'The end.', '']);
    const lines = Array.from(NOTES.split('\n'), (text, index) =>
      isPublic(session, session.bodyLine + index) ? text : null,
    );
    expect(lines.filter((text) => text)).toEqual(['Before.', '## After', 'The end.']);
  });

  it("is public as a whole without such a section, or if it isn't a session", async () => {
    expect(await publicBody(pageOf('a.md', `${SESSION}visibility: public`, 'Text.\n'))).toBe('Text.\n');
    expect(await publicBody(pageOf('a.md', 'title: A\nvisibility: public', NOTES))).toBe(NOTES);
  });
});

/** The words of a public session's text that remain of a text. */
async function wordsOf(body: string, path = 'a.md', facts = SESSION): Promise<string[]> {
  const text = await publicBody(pageOf(path, `${facts}visibility: public`, body));
  return text.match(/(?:shown|secret)\d*/g) ?? [];
}

describe("the trainer's sections", () => {
  it.each([
    '## For the trainer:',
    '##  For  the   TRAINER ',
    '## For-the-trainer.',
    '### For the trainer',
    '# *For* the trainer',
    'For the trainer\n---',
    '## Para el formador {#for-the-trainer}',
    '## Para el formador <!-- #for-the-trainer notas -->',
  ])('begin with %j', async (heading) => {
    expect(await wordsOf(`shown\n\n${heading}\n\nsecret\n\n#### More\n\nsecret\n`)).toEqual(['shown']);
  });

  it.each([
    '## {props.a} For the trainer',
    '## Para el formador {#for-the-trainer}',
    '## Para el formador {/* #for-the-trainer */}',
  ])('begin with %j in MDX', async (heading) => {
    expect(await wordsOf(`shown\n\n<div>\n${heading}\n\nsecret\n</div>\n\nsecret\n`, 'a.mdx')).toEqual(['shown']);
  });

  it('are all left out, each up to the next heading of its level', async () => {
    const text = `### For the trainer

secret

#### Below

secret

### shown1

## For the trainer

secret

### For the trainer

secret

# shown2

## For the trainer {#again}

secret
`;
    expect(await wordsOf(text)).toEqual(['shown1', 'shown2']);
  });

  it('leave boxes, quotes and lists as they are', async () => {
    const text = ':::note\n\n## For the trainer\n\nsecret\n\n:::\n\nsecret\n\n> ## shown1\n>\n> shown2\n';
    const body = await publicBody(pageOf('a.md', `${SESSION}visibility: public`, text));
    expect(body.replace(/\n+/g, '\n')).toBe(':::note\n:::\n> ## shown1\n>\n> shown2\n');
  });

  it('take the notes along that only they refer to', async () => {
    const text = `A[^1] and [this][a].

## For the trainer

B[^2] and [that][b].

## After

[^1]: shown1
[^2]: secret

[a]: https://example.org/shown2
[b]: https://example.org/secret
`;
    expect(await wordsOf(text)).toEqual(['shown1', 'shown2']);
  });
});

describe('comments', () => {
  const PLAIN = 'title: A\n';

  it('in Markdown are in no part of the public text', async () => {
    const text = `shown1 <!-- secret --> <? secret ?> <!A secret> <![CDATA[secret]]>

<!-- secret

secret -->

<div><!DOCTYPE secret><!-- secret
  secret --></div>

> <!-- secret
> secret -->
> shown2

- shown3
  <!-- secret
  secret -->

| A |
|---|
| shown4 | secret |

[^note]: secret

[link]: https://example.org/secret

{/* shown5 */} \`<!-- shown6 -->\`

<!-- secret
`;
    expect(await wordsOf(text, 'a.md', PLAIN)).toEqual(['shown1', 'shown2', 'shown3', 'shown4', 'shown5', 'shown6']);
  });

  it('in MDX are in no part of the public text', async () => {
    const text = `import a from './a'; // secret
/*! secret */
export const shown1 = {
  a, /* secret
  secret */
};

shown2 {/* secret */} {a /* secret */} <b title={/* secret */ 'shown3'} {...a /* secret */}>shown4</b>

> {/* secret
> secret */}

- <div>
    {/* secret */}
    shown5
  </div>
`;
    expect(await wordsOf(text, 'a.mdx', PLAIN)).toEqual(['shown1', 'shown2', 'shown3', 'shown4', 'shown5']);
    expect(await wordsOf(text, 'a.md', `${PLAIN}mdx: {format: mdx}\n`)).toEqual(await wordsOf(text, 'a.mdx', PLAIN));
  });

  it('that mean something to Docusaurus stay', async () => {
    const bodyOf = (path: string, body: string) => publicBody(pageOf(path, 'title: A\nvisibility: public', body));
    expect(await bodyOf('a.md', 'A\n\n<!-- truncate -->\n\n## B <!-- #c d -->\n')).toBe(
      'A\n\n<!-- truncate -->\n\n## B <!-- #c -->\n',
    );
    expect(await bodyOf('a.mdx', 'A\n\n{/* truncate */}\n\n## B {/* #c d */}\n\n## D {#e}\n')).toBe(
      'A\n\n{/* truncate */}\n\n## B {/* #c */}\n\n## D \\{#e}\n',
    );
  });

  it('with any text are left out, whatever is around them', async () => {
    await assert(
      asyncProperty(string(), string({unit: 'grapheme'}), async (before, inside) => {
        const comment = inside.replace(/-->|--!>/g, '').replace(/^-?>/, '');
        const text = `${before}\n\n<!-- ${comment}secret -->\n\nshown\n`;
        const parsed = await publicBody(pageOf('a.md', 'title: A\nvisibility: public', text));
        // After an unclosed comment or code block, it's a part of that.
        const isText = /^(?: {4}|\t| {0,3}(?:\x60{3}|~{3}|[<>:[*+-]|\d+[.)]))/m.test(before);
        return isText || !parsed.includes('secret');
      }),
    );
  });
});

describe("the reader's text", () => {
  const read = (path: string, body: string) => readersBody(pageOf(path, 'title: A', body));

  it('has what readers see, in Markdown and MDX', async () => {
    expect(await read('a.md', 'A <!-- b --> c <b>d</b>\n\n<style>e {}</style>\n\n<script>f()</script>\n')).toBe(
      'A  c <b>d</b>\n\n\n\n\n',
    );
    expect(
      await read(
        'a.mdx',
        'import b from "b";\nexport const c = {\n  d: "e",\n};\n\n## F {/* #g */}\n\nH {/* i */}{j}<K l="m">n</K>\n',
      ),
    ).toBe('\n\n## F {#g}\n\nH n\n');
  });

  it('has no quiz questions, even in a box or without an end', async () => {
    const quiz = '## Red light? {#red}\n\n- [x] Paper\n- [ ] Driver\n';
    expect(await read('a.md', `Before.\n\n:::quiz\n${quiz}\n:::\n\nAfter.`)).toBe('Before.\n\n\n\nAfter.');
    expect(await read('a.md', `::::tip\n\n:::quiz\n${quiz}\n:::\n\n::::\n`)).not.toContain('Paper');
    expect(await read('a.md', `Before.\n\n:::quiz\n${quiz}`)).toBe('Before.\n\n');
  });

  it('keeps examples of how to write a question or a comment', async () => {
    const body = '```markdown\n:::quiz\n## A? {#a}\n:::\n<!-- b -->\n```\n';
    expect(await read('a.md', body)).toBe(body);
  });
});
