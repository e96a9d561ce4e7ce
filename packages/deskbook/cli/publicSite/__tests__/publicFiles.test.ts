import {temporarySite} from '@deskbook/content/__tests__/temporarySite';
import {readCatalog} from '@deskbook/content/catalog';
import {contentOf} from '@deskbook/content/checkContent';
import {formatProblems} from '@deskbook/text/problems/formatProblems';
import sharp from 'sharp';
import {describe, expect, it} from 'vitest';
import {publicFiles} from '../publicFiles';

const DISTRICT = `name: Maple
url: https://staff.example.org
public_url: https://www.example.org/help
time_zone: America/Chicago
logo: img/logo.svg
help_desk: {name: Help desk, email: help@example.org, after_hours_phone: 555-0109}
people: {ann: {name: Ann}}
`;

async function filesOf(files: Record<string, string>) {
  const source = contentOf(temporarySite({'docs/district.yml': DISTRICT, 'static/img/logo.svg': '<svg/>', ...files}));
  const {written, linked} = await publicFiles(source, readCatalog(source).catalog);
  return {written: Object.fromEntries(written), linked: [...linked.keys()].toSorted()};
}

const page = (text: string, fields = '') => `---\ntitle: A\nvisibility: public\n${fields}---\n${text}`;

describe('the public site has', () => {
  it('its district, at its own address', async () => {
    expect(await filesOf({})).toEqual({
      written: {
        'docs/district.yml':
          'name: Maple\ntime_zone: America/Chicago\nlogo: img/logo.svg\nhelp_desk:\n  name: Help desk\n  email: help@example.org\n' +
          'url: https://www.example.org\nbase_url: /help/\nsearch_engines: yes\ndesk: []\n',
      },
      linked: ['static/img/logo.svg'],
    });
  });

  it('the callouts of pictures on public pages, without comments', async () => {
    const callouts = '# Ask Ann\ncallouts:\n  - {id: a, number: 1, name: Lever, x: 1, y: 2.5} # bent\n';
    const {written, linked} = await filesOf({
      'docs/a.md': page('![Lever](img/a.png#a) ![Lid](/img/c.png#a)\n'),
      'static/img/c.png': '',
      'static/img/c.callouts.yml': callouts,
      'docs/img/a.png': '',
      'docs/img/a.callouts.yml': callouts,
      'docs/b.md': '---\ntitle: B\n---\n![Lever](img/b.png)\n',
      'docs/img/b.png': '',
      'docs/img/b.callouts.yml': callouts,
    });
    expect(linked).toEqual(['docs/img/a.png', 'static/img/c.png', 'static/img/logo.svg']);
    expect(Object.keys(written).filter((path) => path.includes('img'))).toEqual(['docs/img/a.callouts.yml']);
    expect(written['docs/img/a.callouts.yml']).toBe(
      'callouts:\n  - id: a\n    number: 1\n    name: Lever\n    x: 1\n    y: 2.5\n',
    );
  });

  it('public pages and posts with their public fields', async () => {
    const {written} = await filesOf({
      'docs/a.md': page('Text.\n', 'owner: ann\nkeywords: [yes, "01"]\n'),
      'docs/b.md': '---\ntitle: B\n---\n',
      'docs/c.md': '# C\n',
      'docs/d.md': page('', 'draft: yes\n'),
      'blog/2026-11-01-a.md': page('News.\n', 'authors: [ann]\nlast_update: {author: Ann}\n'),
      'blog/2026-11-02-b.md': 'For staff.\n',
    });
    const {'docs/district.yml': _, ...texts} = written;
    expect(texts).toEqual({
      'docs/a.md': '---\ntitle: A\nkeywords:\n  - yes\n  - "01"\n---\n\nText.\n',
      'blog/2026-11-01-a.md': '---\ntitle: A\nauthors:\n  - ann\n---\n\nNews.\n',
    });
  });

  it('the machines of its service desk that are public', async () => {
    const {written} = await filesOf({
      'docs/district.yml': `${DISTRICT}\ndesk: [secret.md, ./shown.md]\n`,
      'docs/secret.md': '---\nkind: equipment\ntitle: Secret\n---\n',
      'docs/shown.md': '---\nkind: equipment\ntitle: Shown\nvisibility: public\n---\n',
    });
    expect(written['docs/district.yml']).toContain('desk:\n  - ./shown.md\n');
  });

  it('their tags, authors and folders', async () => {
    const {written, linked} = await filesOf({
      'static/ann.jpg': '',
      'static/bob.jpg': '',
      'docs/tags.yml': 'one: {label: One}\ntwo: {label: Two}\nthree:\n',
      'docs/_category_.json': '{"label": "Above"}',
      'docs/open/_category_.yml': 'label: Open\nposition: 2\nlink: {type: doc, id: secret}\n',
      'docs/open/in/a.md': page('', 'tags: [one, three]\n'),
      'docs/secret/_category_.json': '{"label": "Secret"}',
      'docs/secret/b.md': '# B\n',
      'blog/tags.yml': 'four: {label: Four}\n',
      'blog/authors.yml':
        'ann: {name: Ann, email: ann@example.org, image_url: /ann.jpg}\nbob: {name: Bob, image_url: /bob.jpg}\ncy: {name: Cy}\n',
      'blog/2026-11-01-a.md': page('', 'authors: "ann, cy"\n'),
      'blog/2026-11-02-b.md': '---\nauthors: [bob]\n---\n',
    });
    const data = Object.entries(written).filter(([path]) => !path.endsWith('.md') && !path.endsWith('district.yml'));
    expect(Object.fromEntries(data)).toEqual({
      'docs/tags.yml': '{"one":{"label":"One"},"three":null}',
      'docs/open/_category_.yml': '{"label":"Open","position":2}',
      'blog/tags.yml': '{}',
      'blog/authors.yml': '{"ann":{"name":"Ann","image_url":"/ann.jpg"},"cy":{"name":"Cy"}}',
    });
    expect(linked).toEqual(['static/ann.jpg', 'static/img/logo.svg']);
  });

  it('the files that its pages link to or show, in any notation', async () => {
    const inMarkdown = `![A](img/a%20b.png) ![B](/img/b.png) [C](<../c d.pdf>) [D](pathname:///d.pdf)
<img src="/img/e.png" srcset="/img/e2.png 1x, /img/e3.png 2x"> <a href="/f.pdf?v=1#top">F</a> [G][g]

[g]: ./g.zip

<video poster="/k.jpg"><source src="/k.mp4"></video> <div style="background: url(/l.png)"></div>
`;
    const inMdx = `import h from '@site/static/h.json';

<Picture src={require('../h/i.png')} /> <Card picture="/m.png" /> <img src="/n.png" /> [O](/o.pdf)
`;
    const named = ['docs/in/img/a b.png', 'static/img/b.png', 'docs/c d.pdf', 'static/d.pdf', 'static/img/e.png']
      .concat(['static/img/e2.png', 'static/img/e3.png', 'static/f.pdf', 'docs/in/g.zip', 'static/k.jpg'])
      .concat(['static/k.mp4', 'static/l.png', 'static/h.json', 'docs/h/i.png', 'docs/in/j.png', 'static/m.png'])
      .concat(['static/n.png', 'static/o.pdf']);
    const {linked} = await filesOf({
      ...Object.fromEntries([...named, 'static/unused.txt'].map((name) => [name, ''])),
      'docs/in/a.md': page(inMarkdown, 'image: ./j.png\n'),
      'docs/in/b.mdx': page(inMdx),
    });
    expect(linked).toEqual([...named, 'static/img/logo.svg'].toSorted());
  });

  it('clean images, also where they are written into the text', async () => {
    const photo = await sharp({create: {width: 6, height: 4, channels: 3, background: '#336699'}})
      .withExif({IFD0: {Copyright: 'A secret'}})
      .jpeg()
      .toBuffer();
    const address = `data:image/jpeg;base64,${photo.toString('base64')}`;
    const {written} = await filesOf({'docs/a.md': page(`![A](${address}) <img alt="" src="${address}">\n`)});
    const inside = Array.from(written['docs/a.md']?.matchAll(/base64,([\w+/=]+)/g) ?? [], ([, data = '']) =>
      Buffer.from(data, 'base64').toString('latin1'),
    );
    expect(inside.map((text) => [text.startsWith('\xff\xd8\xff'), text.includes('A secret')])).toEqual([
      [true, false],
      [true, false],
    ]);
  });

  it('no image that cannot be cleaned', async () => {
    const source = contentOf(
      temporarySite({'docs/district.yml': DISTRICT, 'docs/a.md': page('![A](data:image/png;base64,aaaa)\n')}),
    );
    const {problems} = await publicFiles(source, readCatalog(source).catalog);
    expect(formatProblems(problems)).toContain(
      'docs/a.md:1:1  error  an image cannot be read, so what describes it cannot be taken out',
    );
  });

  it('no files that its pages only name', async () => {
    const text = `<!-- /plan.pdf [A](/plan.pdf) --> The file is /plan.pdf and \`/plan.pdf\`.

    ![B](/plan.pdf)

\`\`\`markdown
[C](/plan.pdf)
\`\`\`

[unused]: /plan.pdf
[^unused]: [D](/plan.pdf)

| A |
|---|
| B | [E](/plan.pdf) |

<p title="/plan.pdf">F</p>
`;
    const long = `[G](${'a/'.repeat(9000)}.pdf) ![H](data:image/png;base64,${'a/b'.repeat(3000)})\n`;
    const {linked} = await filesOf({
      'static/plan.pdf': '',
      'docs/a.md': page(text + long, 'description: It is in /plan.pdf\n'),
      'docs/b.mdx': page('{/* [A](/plan.pdf) */}\n\nText {/* /plan.pdf */}\n\nexport const a = 1; // /plan.pdf\n'),
      'docs/c.md': page('## For the trainer\n\n[A](/plan.pdf)\n', 'kind: session\n'),
    });
    expect(linked).toEqual(['static/img/logo.svg']);
  });

  it('no unlinked files and no sources of other pages', async () => {
    const {linked} = await filesOf({
      'static/plan.pdf': '',
      'static/staff/plan.pdf': '',
      'docs/secret.md': '# Secret\n',
      'docs/_category_.json': '{}',
      'src/code.ts': '',
      'docs/a.md': page(
        '[A](district.yml) [B](secret.md) [C](/staff/plan.pdf) [D](../src/code.ts) [E](_category_.json)\n',
      ),
    });
    expect(linked).toEqual(['static/img/logo.svg', 'static/staff/plan.pdf']);
  });
});
