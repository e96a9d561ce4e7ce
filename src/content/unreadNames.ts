import type {District} from './schemas/district';
import {mapIn, valueAt, type YamlSource, type YamlValue} from './yamlSource';

/** Tells whether district.yml may hold a name that its mistakes keep from being read. A page that uses it is not wrong. */
export type IsUnread = (name: string) => boolean;

const MAPS = ['branches', 'people', 'roles', 'systems', 'funds'] as const;

/** One mistake in district.yml is one error, not one more on every page that uses a name. */
export function unreadNames(district: District, source: YamlSource | null): IsUnread {
  if (!source || source.problems.length > 0) return () => true;
  const lost = new Set(MAPS.flatMap((map) => lostIn(valueAt(source.value, [map]), district[map])));
  for (const branch of keysOf(valueAt(source.value, ['branches']))) {
    const rooms = valueAt(source.value, ['branches', branch, 'rooms']);
    for (const room of lostIn(rooms, district.branches[branch]?.rooms ?? {})) lost.add(room);
  }
  return (name) => lost.has(name);
}

function lostIn(written: YamlValue | undefined, read: Readonly<Record<string, unknown>>): string[] {
  return keysOf(written).filter((key) => !Object.hasOwn(read, key));
}

/** The keys of a map; the items of what was written as a list. */
function keysOf(value: YamlValue | undefined): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : Object.keys(mapIn(value));
}
