import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {makeTempFolder} from '../../measure/makeTempFolder';
import {readQueries} from '../queries';

function read(text: string) {
  const file = join(makeTempFolder('queries'), 'queries.json');
  writeFileSync(file, text);
  return readQueries(file);
}

describe('readQueries', () => {
  it('reads a list, even after a byte order mark', () => {
    const [query] = read('\uFEFF[{"q": "lamp", "typo": null, "relevant": ["a.md"]}]');
    expect(query).toEqual({q: 'lamp', typo: null, relevant: ['a.md'], exclude: []});
  });

  it('explains what is wrong in plain words', () => {
    expect(() => readQueries('no-such-file.json')).toThrow('no-such-file.json cannot be read (ENOENT)');
    expect(() => readQueries('.')).toThrow('. cannot be read (EISDIR)');
    expect(() => read('{bad')).toThrow(/queries\.json is not JSON: /);
    expect(() => read('{}')).toThrow(/is not a list of queries/);
    expect(() => read('[{"q": "lamp", "relevant": ["a.md"]}, {"q": "", "relevant": []}]')).toThrow(/\[1\]\.q/);
    expect(() => read('[{"q": "lamp", "relevant": ["a.md"], "exlude": []}]')).toThrow(/"exlude"/);
  });
});
