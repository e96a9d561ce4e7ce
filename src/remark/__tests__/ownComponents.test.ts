import {compile} from '@mdx-js/mdx';
import {describe, expect, it} from 'vitest';
import ownComponents from '../ownComponents';

const compiled = async (value: string, path = 'page.mdx') =>
  String(await compile({value, path}, {remarkPlugins: [ownComponents]}));

describe('a page in MDX', () => {
  it.each([
    "import Chart from '@site/src/Chart';",
    "import {useState} from 'react';",
    'export const Bell = () => <button onClick={() => alert(1)}>Ring</button>;',
    '<button onClick={() => alert(1)}>Ring</button>',
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
