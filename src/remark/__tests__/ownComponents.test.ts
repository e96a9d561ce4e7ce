import {compile} from '@mdx-js/mdx';
import {describe, expect, it} from 'vitest';
import ownComponents from '../ownComponents';

const compiled = async (value: string, path = 'page.mdx') =>
  String(await compile({value, path}, {remarkPlugins: [ownComponents]}));

describe('a page', () => {
  it('may have the app where it is MDX', async () => {
    expect(await compiled('# Loans')).toContain('"data-app": ""');
    expect(await compiled('# Loans', 'page.md')).not.toContain('data-app');
  });

  it.each(["import Chart from '@site/src/Chart';", "import {useState} from 'react';"])(
    'loads the app for %s',
    async (line) => {
      expect(await compiled(`${line}\n\n# Loans`)).toContain('"data-wake": ""');
    },
  );

  it.each([
    "import Tabs from '@theme/Tabs';",
    "import Part from './_part.mdx';",
    "import plan from './plan.PNG';",
    'export const year = 2027;',
  ])('does without it for %s', async (line) => {
    expect(await compiled(`${line}\n\n# Loans`)).not.toContain('data-wake');
  });
});
