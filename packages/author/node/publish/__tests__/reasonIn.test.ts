import {expect, it} from 'vitest';
import {reasonIn} from '../buildRelease';

it('names the errors that a build lists, without what Docusaurus says around them', () => {
  const output = `docs/a.md:2:1  warning  this page was due
[INFO] [en] Creating an optimized production build...

[ERROR] [Error: Unable to build website for locale en.] {
  [cause]: [The content has errors; nothing was built.
  
  docs/hours.mdx:4:3  error  this stops the build of /docs/hours/: late
      found     throw new Error('late');
  src/pages/a.tsx:1:1  error  this stops the build of /a/: late
  2 errors, 0 warnings
  ]
}
[INFO] Docusaurus version: 3.10.2
`;
  expect(reasonIn({output, status: 1})).toBe(`
docs/hours.mdx:4:3  error  this stops the build of /docs/hours/: late
    found     throw new Error('late');
src/pages/a.tsx:1:1  error  this stops the build of /a/: late`);
});

it('is the last output, or the exit code, of a command that lists none', () => {
  expect(reasonIn({output: 'One\n\nThe disk is full.\n', status: 1})).toBe('\nOne\nThe disk is full.');
  expect(reasonIn({output: '', status: 3})).toBe(' It ended with 3.');
});
