import {mapIn, valueAt, type YamlSource, type YamlValue} from '@deskbook/text/yaml/yamlSource';
import type {District} from './schemas/district';

/** Tells whether district.yml may have this name in a part that couldn't be read. Pages that use it aren't wrong. */
export type IsUnread = (name: string) => boolean;

const MAPS = ['branches', 'people', 'roles', 'systems', 'funds', 'workplaces'] as const;

/** Prevents one mistake in district.yml from causing an error on every page that uses the name. */
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

function keysOf(value: YamlValue | undefined): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : Object.keys(mapIn(value));
}
