import {compareText} from '@deskbook/text/compareText';
import {mapIn, type YamlValue} from '@deskbook/text/yaml/yamlSource';

/** Returns the tags of pages, the most used first. */
export function tagsInUse(facts: readonly YamlValue[]): string[] {
  const uses = new Map<string, number>();
  for (const tag of facts.flatMap(tagsOf)) uses.set(tag, (uses.get(tag) ?? 0) + 1);
  return [...uses].toSorted(([a, more], [b, less]) => less - more || compareText(a, b)).map(([tag]) => tag);
}

function tagsOf(facts: YamlValue): string[] {
  const {tags} = mapIn(facts);
  return Array.isArray(tags) ? tags.filter((tag): tag is string => typeof tag === 'string' && tag !== '') : [];
}
