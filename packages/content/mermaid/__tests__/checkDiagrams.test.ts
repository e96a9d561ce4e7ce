import {existsSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it, vi} from 'vitest';
import {temporarySite} from '../../__tests__/temporarySite';
import {readOutline} from '../../markdown/outline';
import {checkDiagrams, judge} from '../checkDiagrams';
import {openCache} from '../contentCache';
import {parseDiagrams, type Verdict} from '../parseDiagrams';

const GOOD = 'flowchart TD\n  A["<b>Call</b>"] --> B';
const BAD = 'flowchart TD\n  A -> B';

/** A folder with packages, in which verdicts can be kept. */
const siteWithModules = () => temporarySite({'node_modules/@docusaurus/core/package.json': '{}'});

describe('parseDiagrams', () => {
  it("returns null for valid diagrams, and otherwise Mermaid's message with a position", async () => {
    const [good, bad] = await parseDiagrams([GOOD, BAD]);
    expect(good).toBeNull();
    expect(bad).toMatchObject({line: 2, column: 5, got: '-', wanted: expect.arrayContaining(['LINK'])});
  });

  it('never sets a global window, which would make other code think this is a browser', async () => {
    const set = vi.fn();
    Object.defineProperty(globalThis, 'window', {configurable: true, get: () => undefined, set});
    await parseDiagrams([GOOD]).finally(() => Reflect.deleteProperty(globalThis, 'window'));
    expect(set).not.toHaveBeenCalled();
  });
});

describe('the verdict on a diagram', () => {
  it('is requested once for each text', async () => {
    const cache = openCache<Verdict>(siteWithModules(), 'verdicts', '11');
    const parse = vi.fn(async (texts: readonly string[]): Promise<Verdict[]> => texts.map(() => null));
    await judge([GOOD, GOOD, BAD], cache, parse);
    expect(parse.mock.calls).toEqual([[[GOOD, BAD]]]);
  });

  it('is not requested again while text and Mermaid are the same', async () => {
    const siteDir = siteWithModules();
    const refusal = {message: 'no', line: 2, column: 5, got: '-', wanted: ['LINK']};
    const parse = vi.fn(async (): Promise<Verdict[]> => [refusal]);
    await judge([BAD], openCache<Verdict>(siteDir, 'verdicts', '11'), parse);
    const again = await judge([BAD], openCache<Verdict>(siteDir, 'verdicts', '11'), parse);
    expect(again.get(BAD)).toEqual(refusal);
    expect(parse).toHaveBeenCalledTimes(1);

    await judge([BAD], openCache<Verdict>(siteDir, 'verdicts', '12'), parse);
    expect(parse).toHaveBeenCalledTimes(2);
  });

  it("is cached in the site's packages", async () => {
    const siteDir = siteWithModules();
    const file = {path: 'docs/a.md', outline: readOutline(`\`\`\`mermaid\n${GOOD}\n\`\`\``, 1)};
    expect(await checkDiagrams([file], siteDir)).toEqual([]);
    expect(readdirSync(join(siteDir, 'node_modules/.cache/deskbook/diagram-verdicts'))).toHaveLength(1);
  });

  it('is cached elsewhere if a site has no packages', async () => {
    const siteDir = temporarySite({'docs/a.md': ''});
    const file = {path: 'docs/a.md', outline: readOutline(`\`\`\`mermaid\n${BAD}\n\`\`\``, 1)};
    expect(await checkDiagrams([file], siteDir)).toMatchObject([{file: 'docs/a.md', line: 3, column: 5}]);
    expect(existsSync(join(siteDir, 'node_modules'))).toBe(false);
  });
});

describe('a diagram with only a type', () => {
  const problemsOf = async (text: string) => {
    const outline = readOutline(`\`\`\`mermaid\n${text}\n\`\`\``, 1);
    return (await checkDiagrams([{path: 'docs/a.md', outline}], siteWithModules())).map(({message}) => message);
  };

  it.each(['', '%% later', 'flowchart TD', 'sequenceDiagram\n\n%% later', 'graph;'])('%j is empty', async (text) => {
    expect(await problemsOf(text)).toEqual(['this diagram is empty']);
  });

  it.each(['flowchart TD; A --> B', 'graph LR\nA', 'pie title Nothing yet'])('%j is not', async (text) => {
    expect(await problemsOf(text)).toEqual([]);
  });
});
