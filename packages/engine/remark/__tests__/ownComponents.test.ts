import {temporarySite} from '@deskbook/content/__tests__/temporarySite';
import {compile} from '@mdx-js/mdx';
import {describe, expect, it} from 'vitest';
import ownComponents from '../ownComponents';

const compiled = async (value: string, path = 'page.mdx', siteDir = temporarySite({})) =>
  String(await compile({value, path}, {remarkPlugins: [[ownComponents, {siteDir}]]}));

describe('a page in MDX', () => {
  it.each([
    "import Chart from '@site/src/Chart';",
    "import {useState} from 'react';",
    'export const Bell = () => <button onClick={() => alert(1)}>Ring</button>;',
    '<button onClick={() => alert(1)}>Ring</button>',
    'export const Clock = () => <p>{useTime()}</p>;',
  ])('has the app for %s', async (line) => {
    expect(await compiled(`${line}\n\n# Loans`)).toContain('"data-app": ""');
  });

  it.each([
    "import Tabs from '@theme/Tabs';",
    "import Part from './_part.mdx';",
    "import plan from './plan.PNG';",
    'export const year = 2027;',
    'Press on.',
  ])("doesn't have it for %s", async (line) => {
    expect(await compiled(`${line}\n\n# Loans`)).not.toContain('data-app');
  });
});

it('a page in Markdown never has the app', async () => {
  expect(await compiled('An `onClick={…}` in text', 'page.md')).not.toContain('data-app');
});

describe("a page with a component of the district's own theme", () => {
  const OWN = {
    'src/theme/MDXComponents.tsx': "import Counter from './Counter';\nexport default {...MDXComponents, Counter};",
    'src/theme/Counter/index.tsx': '',
  };

  it.each(['<Counter />', "import Counter from '@theme/Counter';"])('has the app for %s', async (text) => {
    expect(await compiled(text, 'page.mdx', temporarySite(OWN))).toContain('"data-app": ""');
  });

  it.each(['<Tabs />', "import Tabs from '@theme/Tabs';"])("doesn't have it for %s", async (text) => {
    expect(await compiled(text, 'page.mdx', temporarySite(OWN))).not.toContain('data-app');
  });
});
