import {type Problem, problemAt} from '@deskbook/text/problems/problems';
import {afterEach, describe, expect, it, vi} from 'vitest';
import {ContentError, reportToBuild} from '../reportToBuild';

const PLACE = {file: 'docs/a.md', line: 3, column: 8};
const ERROR = problemAt(PLACE, {message: '"title" is missing', fix: 'title: A'});
const WARNING = problemAt({...PLACE, line: 4}, {message: 'this page was due', severity: 'warning'});

afterEach(() => {
  vi.restoreAllMocks();
});

describe('a build', () => {
  const printed = () => vi.spyOn(process.stderr, 'write').mockReturnValue(true);

  function thrownBy(problems: readonly Problem[]): unknown {
    try {
      reportToBuild(problems);
    } catch (error) {
      return error;
    }
    return undefined;
  }

  it('stops with all problems in its message, and without a stack trace', () => {
    const error = thrownBy([ERROR, WARNING]);
    expect(error).toBeInstanceOf(ContentError);
    expect((error as Error).stack).toBe(`The content has errors; nothing was built.

docs/a.md:3:8  error  "title" is missing
    fix       title: A
docs/a.md:4:8  warning  this page was due
1 error, 1 warning
`);
  });

  it('continues with warnings, and prints them', () => {
    const write = printed();
    reportToBuild([WARNING]);
    expect(write.mock.calls).toEqual([['docs/a.md:4:8  warning  this page was due\n0 errors, 1 warning\n']]);
  });

  it('is silent if there is nothing to report', () => {
    const write = printed();
    reportToBuild([]);
    expect(write).not.toHaveBeenCalled();
  });
});
