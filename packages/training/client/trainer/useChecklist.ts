import {keyOf} from '@deskbook/records/client/trainerKeys';
import {useStorage} from '@deskbook/ui/browser/useStorage';
import {useMemo} from 'react';

/** Returns the names of the checklist items ticked for a date; this browser keeps them. */
export function useChecklist(
  slug: string,
  date: string,
): [ReadonlySet<string>, (name: string, isDone: boolean) => void] {
  const {storage, version} = useStorage();
  return useMemo(() => {
    const key = keyOf(slug, date, 'checklist');
    const read = () => new Set(storage.read(key, isNames));
    const tick = (name: string, isDone: boolean) => {
      const names = read();
      if (isDone) names.add(name);
      else names.delete(name);
      storage.write(key, [...names]);
    };
    return [version >= 0 ? read() : new Set<string>(), tick];
  }, [storage, version, slug, date]);
}

function isNames(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((name) => typeof name === 'string');
}
