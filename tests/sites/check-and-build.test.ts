import {cpSync, mkdirSync, writeFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {expect, test} from '@playwright/test';
import fc from 'fast-check';
import {checkLinks, filesOf, readBuild} from '../../packages/deskbook/cli/walk/readBuild';
import type {Problem} from '../../packages/text/problems/problems';
import {district, makeSite, removeSite, runNode, runNodeWith} from './support/site';

const SEED = 2026;
const EACH = 4;
const PICTURE = resolve('tests/fixture-site/docs/procedures/img/jack-panel-switch.png');

/** A name that nothing on the site has. */
const gone = fc.stringMatching(/^[bcdfghjk][aeiou][lmnprst][aeiou]x{2}$/);
const among = fc.constantFrom<string[]>;
const written = (...parts: (string | fc.Arbitrary<string>)[]) =>
  fc
    .tuple(...parts.map((part) => (typeof part === 'string' ? fc.constant(part) : part)))
    .map((texts) => texts.join(''));
const linkTo = (address: fc.Arbitrary<string>) =>
  fc
    .tuple(among('[here](@)', '[here](<@>)', '[here][a]\n\n[a]: @', '- [here](@ "A title")'), address)
    .map(([form, to]) => form.replace('@', to));
const htmlTo = (address: fc.Arbitrary<string>) =>
  fc
    .tuple(
      among(
        '<a href="@">here</a>',
        "<p>An <a class='x' href='@'>old</a> link</p>",
        'See <a title="There" href="@">here</a>.',
      ),
      address,
    )
    .map(([form, to]) => form.replace('@', to));

interface Kind {
  /** Whether the build stops at it, or only readers notice. */
  noticed: 'after' | 'in the build';
  wrong: fc.Arbitrary<string>;
  right: fc.Arbitrary<string>;
}

const KINDS: Record<string, Kind> = {
  'html-links': {
    noticed: 'after',
    wrong: htmlTo(
      fc.oneof(written('/', gone, '/'), written('/docs/', gone), written('../', gone, '/'), written(gone, '.md')),
    ),
    right: htmlTo(
      among('/docs/guide/', '/docs/guide', '../guide/', '#end', 'mailto:a@example.org', 'pathname:///forms/old.html'),
    ),
  },
  'web-pages': {
    noticed: 'after',
    wrong: linkTo(
      fc.oneof(written('/', gone, '.html'), written(gone, '.html'), written('/docs/', gone, '/index.html')),
    ),
    right: linkTo(among('/forms/old.html', '/forms/old.html#top', 'https://example.org/a.html')),
  },
  calendars: {
    noticed: 'after',
    wrong: linkTo(written('/', gone, among('.ics', '/all.ics', '.xml', '.json'))),
    right: linkTo(among('/calendar/all.ics', '/api/pages.json', '/calendar/', 'webcal://example.org/all.ics')),
  },
  'data-addresses': {
    noticed: 'after',
    wrong: fc.oneof(written('![a picture](data:image/svg+xml,%3Csvg/%3E) and [this](', gone, '.md)')),
    right: among(
      '![a picture](data:image/png;base64,iVBORw0KGgo=)',
      '[this](data:text/plain,hi)',
      '<a href="data:text/plain,hi">this</a>',
    ),
  },
  anchors: {
    noticed: 'after',
    wrong: fc.oneof(
      linkTo(written(among('guide.md', '/docs/guide/', ''), '#', gone)),
      htmlTo(written(among('/docs/guide/', ''), '#', gone)),
    ),
    right: fc.oneof(
      linkTo(among('guide.md#paper', '/docs/guide/#paper', '#end', '#top')),
      htmlTo(among('/docs/guide/#paper', '#end')),
    ),
  },
  files: {
    noticed: 'after',
    wrong: linkTo(fc.oneof(written(gone, '.txt'), written('/forms/', gone, '.txt'), written('img/', gone, '.pdf'))),
    right: linkTo(among('card.txt', '/forms/card.txt', '@site/docs/card.txt', './card.txt')),
  },
  addresses: {
    noticed: 'after',
    wrong: linkTo(
      fc.oneof(
        written('../', gone, '/'),
        gone,
        written('/docs/', gone, '/'),
        written('/docs/guide/', gone),
        written('/forms'),
      ),
    ),
    right: linkTo(
      among(
        '../guide/',
        '/docs/guide',
        'guide.md',
        '/guide.md',
        '/',
        '/search/',
        'http://localhost:1082/',
        'http://localhost:3000/users/',
      ),
    ),
  },
  'made-pages': {
    noticed: 'after',
    wrong: linkTo(written(among('/calendar/', '/api/', '/docs/tags/', '/blog/tags/'), gone, '/')),
    right: linkTo(among('/calendar/past/', '/api/quizzes.json', '/docs/tags/', '/docs/tags/staff-area/')),
  },
  'office-pages': {
    noticed: 'after',
    wrong: linkTo(
      fc.oneof(
        written('/asset/', gone, '/'),
        written('/office/', gone, among('/', '.csv', '/units.csv', '.ics')),
        written('/office/', among('labels/', 'escalation/', 'owners/'), gone, '/'),
        among('/office/equipment.ics', '/asset/1/', '/office/labels/main/2/'),
      ),
    ),
    right: linkTo(
      among(
        ...['/asset/01206/', '/asset/1206/', '/office/equipment/units.csv', '/office/contracts.ics'],
        ...['/office/labels/main/', '/office/escalation/main/', '/office/owners/it/', '/office/owners/it/pages.csv'],
      ),
    ),
  },
  lists: {
    noticed: 'after',
    wrong: linkTo(
      fc.oneof(
        written('/blog/', gone, '.xml'),
        written('/blog/authors/', gone, '/'),
        among(
          '/blog/page/1/',
          '/blog/page/3/',
          '/blog/authors/ann/page/2/',
          '/blog/archive/',
          '/blog/tags/door/page/3/',
        ),
      ),
    ),
    right: linkTo(
      among(
        '/blog/',
        '/blog/page/2/',
        '/blog/authors/',
        '/blog/authors/ann/',
        '/blog/rss.xml',
        '/blog/tags/door/page/2/',
      ),
    ),
  },
  'views-of-pages': {
    noticed: 'after',
    wrong: linkTo(
      fc.oneof(
        written('/', gone, among('/run/', '/print/')),
        among('/docs/guide/run/', '/docs/guide/print/', '/docs/sessions/basics/print/', '/docs/manual/run/'),
      ),
    ),
    right: linkTo(among('/docs/manual/print/', '/docs/sessions/basics/run/')),
  },
  syntax: {
    noticed: 'in the build',
    wrong: fc.oneof(
      written('<div>', gone),
      written('It has < 5 ', gone, ' left.'),
      written('An {', gone, ' brace'),
      written('<!-- ', gone, ' -->'),
      written('<', gone, '@example.org>'),
      written('export const ', gone, ' = ;'),
    ),
    right: among(
      '<div>closed</div>',
      'It has \\< 5 left.',
      'A \\{brace',
      '{/* a comment */}',
      'export const five = 5;\n\n{five}',
      '`<div>`',
    ),
  },
  imports: {
    noticed: 'in the build',
    wrong: fc.oneof(
      written("import A from './", gone, "';\n\n<A />"),
      written("<img alt='a' src={require('./img/", gone, ".png').default} />"),
      written("export {default as a} from './", gone, ".json';"),
    ),
    right: among(
      "import facts from './facts.json';\n\n{facts.name}",
      "<img alt='a' src={require('./img/lid.png').default} />",
      "import Tabs from '@theme/Tabs';\n\n<Tabs />".replace('<Tabs />', 'Tabs.'),
    ),
  },
  names: {
    noticed: 'in the build',
    wrong: fc.oneof(
      written('Dear {', gone, '},'),
      written('Dear {', gone, '.name},'),
      among(
        '{window.innerWidth}',
        '{document.title}',
        'export const width = window.innerWidth;\n\nText.',
        '{[1].map((one) => nothing + one)}',
      ),
      fc.tuple(gone).map(([name]) => `<${name.replace(/^./, (letter) => letter.toUpperCase())} />`),
      among('<p style="color: red">Red</p>', '{{first: 1}}'),
    ),
    right: among(
      "<button onClick={() => alert('due')}>Press</button>",
      "{typeof window === 'undefined' ? 'built' : window.name}",
      'export const Due = () => <button onClick={() => window.print()}>Print</button>;\n\n<Due />',
      '{[1, 2].map((one) => one + 1)}',
      "<p style={{color: 'red'}}>Red</p>",
      "{typeof document !== 'undefined' && document.title}",
    ),
  },
};

const OF_DISTRICT = `broken_links: warn
wording: {check: no}
branches: {main: {name: Main}}
people: {it: {name: IT}}
roles: {staff: {name: Staff}}
`;
const REVIEW = 'last_reviewed_on: 2026-11-01\nreview_in: 10 years\nkeywords: [one, two, three, four, five, six]';
const MACHINE = `---
kind: equipment
title: A machine
description: A machine.
owner: it
audience: [staff]
${REVIEW}
make: HP
model: M555dn
units:
  - {asset_tag: "01206", branch: main, purchased: 2025-07-25}
---

Text.
`;
const SESSION = `---
kind: session
title: Basics
description: The basics.
owner: it
audience: [staff]
start: 2030-01-08 10:00
duration: 90 min
branch: main
trainers: [it]
keywords: [one, two, three, four, five, six]
---

Text.
`;
const manual = (title: string) => `---
kind: manual
title: ${title}
description: A manual.
owner: it
audience: [staff]
${REVIEW}
---

Text.
`;

interface Generated {
  kind: string;
  path: string;
  address: string;
  text: string;
  isWrong: boolean;
  noticed: Kind['noticed'];
}

const PAGES: readonly Generated[] = Object.entries(KINDS).flatMap(([kind, {noticed, wrong, right}]) =>
  [true, false].flatMap((isWrong) =>
    fc.sample(isWrong ? wrong : right, {numRuns: EACH, seed: SEED}).map((body, index): Generated => {
      const name = `${kind}-${isWrong ? 'wrong' : 'right'}-${index}`;
      const extension = noticed === 'after' ? 'md' : 'mdx';
      const text = `# ${name}\n\n${body}\n\n## The end {#end}\n`;
      return {kind, path: `docs/${name}.${extension}`, address: `/docs/${name}/`, text, isWrong, noticed};
    }),
  ),
);

let site: string;

test.beforeEach(() => {
  site = makeSite();
  const files = {
    'docs/district.yml': district() + OF_DISTRICT,
    'docs/guide.md': '---\ntags: [Staff Area]\n---\n# The guide\n\n## Paper {#paper}\n\nText.\n',
    'docs/manual/index.md': manual('The manual'),
    'docs/manual/chapter.md': manual('The chapter'),
    'docs/machine.md': MACHINE,
    'docs/sessions/basics.md': SESSION,
    'blog/authors.yml': 'ann: {name: Ann Lee, page: true}\nbob: {name: Bob}\n',
    ...Object.fromEntries(
      Array.from({length: 11}, (_, index) => [
        `blog/2026-01-${10 + index}-post.md`,
        `---\ntitle: Post ${index}\nauthors: ${index === 0 ? 'ann' : 'bob'}\ntags: [door]\n---\n\nText.\n`,
      ]),
    ),
    'docs/facts.json': '{"name": "Maple"}',
    'docs/card.txt': 'A card.',
    'static/forms/card.txt': 'A card.',
    'static/forms/old.html': '<!doctype html><title>Old</title><p id="top">Old.',
  };
  for (const folder of ['static/forms', 'docs/img', 'docs/manual', 'docs/sessions', 'blog'])
    mkdirSync(join(site, folder), {recursive: true});
  for (const [path, text] of Object.entries(files)) writeFileSync(join(site, path), text);
  cpSync(PICTURE, join(site, 'docs/img/lid.png'));
});

test.afterEach(() => removeSite(site));

function write(pages: readonly Generated[]): void {
  for (const {path, text} of pages) writeFileSync(join(site, path), text);
}

/** Returns the pages that the check finds fault with. */
async function checkedPages(): Promise<string[]> {
  const {output} = await runNode(site, 'bin/deskbook.mjs', 'check', '--json');
  const {problems} = JSON.parse(output) as {problems: Problem[]};
  return [...new Set(problems.map(({file}) => file))].toSorted();
}

const pathsOf = (pages: readonly Generated[]) => pages.map(({path}) => path).toSorted();
const textOf = (paths: readonly string[]) =>
  PAGES.filter(({path}) => paths.includes(path)).map(({path, text}) => `${path}: ${text}`);

test('the check names just those generated pages whose links are dead in the built site, and the build accepts the rest', async () => {
  const pages = PAGES.filter(({isWrong, noticed}) => noticed === 'after' || !isWrong);
  write(pages);
  const named = await checkedPages();
  const {code, output} = await runNode(site, 'bin/deskbook.mjs', 'build');
  expect(code, output).toBe(0);
  const build = join(site, 'build');
  const dead = checkLinks(readBuild(build, '/'), filesOf(build), '/').map((line) => line.split(': ')[0]);
  const deadPages = pathsOf(pages.filter(({address}) => dead.includes(address)));
  expect(textOf(named)).toEqual(textOf(deadPages));
  expect(named).toEqual(pathsOf(pages.filter(({isWrong}) => isWrong)));
  expect(output).not.toMatch(/^\s+at .+:\d+:\d+\)?$/m);
});

/** The bundler stops at all that can't be compiled before anything is rendered. */
for (const kinds of [['syntax', 'imports'], ['names']]) {
  test(`the check names just those generated pages at which the build stops: ${kinds.join(' and ')}`, async () => {
    const pages = PAGES.filter(({kind}) => kinds.includes(kind));
    write(pages);
    const wrong = textOf(pathsOf(pages.filter(({isWrong}) => isWrong)));
    expect(textOf(await checkedPages())).toEqual(wrong);
    // The build of a public site relies on an earlier check, so this is what Docusaurus itself says.
    const docusaurus = 'node_modules/@docusaurus/core/bin/docusaurus.mjs';
    const {code, output} = await runNodeWith({DESKBOOK_PUBLIC: 'true'}, site, docusaurus, 'build');
    expect(code).toBe(1);
    const missing = Array.from(output.matchAll(/Can't resolve '([^']+)'/g), ([, request = '']) => request);
    const stopped = ({path, address, text}: Generated) =>
      output.includes(path) ||
      output.includes(`"${address}"`) ||
      missing.some((request) => text.includes(`'${request}'`));
    expect(textOf(pathsOf(pages.filter(stopped))), output).toEqual(wrong);
  });
}
