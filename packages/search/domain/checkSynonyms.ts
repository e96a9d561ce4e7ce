import {type Diagnostic, type Problem, problemAt} from '@deskbook/text/problems/problems';
import {readYaml, type YamlSource, type YamlValue} from '@deskbook/text/yaml/yamlSource';
import {plainLine} from './words';

export interface CheckedSynonyms {
  /** Lists of words and phrases that mean the same, without invalid entries. */
  synonyms: readonly (readonly string[])[];
  problems: readonly Problem[];
}

const SHAPE = 'a list of words that mean the same, such as - [patron, borrower]';

export function checkSynonyms(text: string, file: string): CheckedSynonyms {
  const source = readYaml(text, file);
  const problems = [...source.problems];
  if (problems.length > 0 || isEmpty(source.value)) return {synonyms: [], problems};
  if (!Array.isArray(source.value)) {
    const diagnostic = {message: 'the synonyms are not a list', expected: `one list per line: ${SHAPE}`};
    return {synonyms: [], problems: [problemAt(source.placeOf([]), diagnostic)]};
  }
  const elsewhere = new Set<string>();
  const synonyms = source.value.map((list, at) => readList(list, at, {source, problems, elsewhere}));
  return {synonyms: synonyms.filter(({length}) => length > 1), problems};
}

/** An empty YAML file parses as an empty map. */
function isEmpty(value: YamlValue): boolean {
  return typeof value === 'object' && !Array.isArray(value) && Object.keys(value).length === 0;
}

interface ParseContext {
  source: YamlSource;
  problems: Problem[];
  /** Words from earlier lists */
  elsewhere: Set<string>;
}

function readList(list: YamlValue, at: number, {source, problems, elsewhere}: ParseContext): string[] {
  const report = (path: number[], diagnostic: Diagnostic) =>
    problems.push(problemAt(source.placeOf([at, ...path]), diagnostic));
  if (!Array.isArray(list)) {
    const found = typeof list === 'string' ? list : undefined;
    report([], {message: 'this is not a list of synonyms', found, expected: SHAPE});
    return [];
  }
  const seen = new Set<string>();
  const words = list.filter((word, nth): word is string => {
    const found = typeof word === 'string' ? word : undefined;
    const line = plainLine(found ?? '');
    if (line === '') {
      report([nth], {message: 'this is not a word', found, expected: 'a word or a few, with letters or digits'});
    } else if (seen.has(line)) {
      report([nth], {message: 'duplicate word in this list', found, fix: 'remove one of the two'});
    } else {
      if (elsewhere.has(line)) {
        const message = 'this word is also in another list, and the two lists do not work together';
        report([nth], {message, severity: 'warning', found, fix: 'merge the two lists'});
      }
      seen.add(line);
      return true;
    }
    return false;
  });
  if (list.length < 2) {
    report([], {message: 'a single word has no synonyms', expected: SHAPE, fix: 'add one, or remove the line'});
  }
  for (const line of seen) elsewhere.add(line);
  return words;
}
