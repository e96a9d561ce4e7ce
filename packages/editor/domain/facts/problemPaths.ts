import type {Problem} from '@deskbook/text/problems/problems';
import type {YamlPath, YamlSource, YamlValue} from '@deskbook/text/yaml/yamlSource';

/** Matches messages that name their field: `"units[2].branch" is missing`. */
const NAMED = /^"([\w-]+(?:\[\d+\]|\.[\w-]+)*)" /;

/** Returns the path of the fact a problem is about; undefined if it's about anything else on the page. */
export function pathOfProblem(
  {line, column, message}: Problem,
  source: YamlSource,
  isField: (name: string) => boolean,
): YamlPath | undefined {
  const named = NAMED.exec(message)?.[1];
  const path = named === undefined ? [] : pathIn(named);
  if (isField(String(path[0]))) return path;
  const paths = pathsIn(source.value);
  const isAt = (place: {line: number; column: number}) => place.line === line && place.column === column;
  const exact = paths.findLast((each) => isAt(source.placeOf(each)) || isAt(source.placeOfKey(each)));
  return exact ?? paths.findLast((each) => source.placeOfKey(each).line === line);
}

/** Returns the paths of all nested values, parents first. */
export function pathsIn(value: YamlValue, path: YamlPath = []): YamlPath[] {
  if (typeof value === 'string') return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const own = [...path, Array.isArray(value) ? Number(key) : key];
    return [own, ...pathsIn(inner, own)];
  });
}

function pathIn(label: string): YamlPath {
  return (label.match(/[\w-]+/g) ?? []).map((step, index) =>
    index > 0 && /^\d+$/.test(step) ? Number(step) - 1 : step,
  );
}
