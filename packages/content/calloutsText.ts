import type {Callouts} from '@deskbook/drawings/photograph';
import {type Problem, problemAt} from '@deskbook/text/problems/problems';
import {readYaml, type YamlSource} from '@deskbook/text/yaml/yamlSource';
import {schemaProblems} from './schemaProblems';
import {calloutsFile} from './schemas/callouts';

/** Reads what is written about the places in a photograph. `callouts` is null if something in it is wrong. */
export function readCallouts(text: string, file: string): {callouts: Callouts | null; problems: Problem[]} {
  const source = readYaml(text, file);
  if (source.problems.length > 0) return {callouts: null, problems: source.problems};
  const {data, error} = calloutsFile.safeParse(source.value);
  const problems = data
    ? [...twice(data.callouts, 'number', source), ...twice(data.callouts, 'id', source)]
    : schemaProblems(error?.issues ?? [], source, {of: 'callouts'});
  return {callouts: problems.length === 0 && data ? data : null, problems};
}

function twice(callouts: Callouts['callouts'], key: 'number' | 'id', source: YamlSource): Problem[] {
  return callouts.flatMap((callout, index) => {
    const isTwice = callouts.slice(0, index).some((other) => other[key] === callout[key]);
    if (!isTwice) return [];
    return problemAt(source.placeOf(['callouts', index, key]), {
      message: `two callouts have the ${key} ${callout[key]}`,
      found: String(callout[key]),
      expected: `a ${key} of its own for each`,
      fix: `change one of the two`,
    });
  });
}
