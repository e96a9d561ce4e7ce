import {readCallouts} from '@deskbook/content/calloutsText';
import {editYaml, type YamlChange} from '@deskbook/content/editYaml/editYaml';
import type {Callouts, NamedPoint} from '@deskbook/drawings/photograph';

const FIELDS = ['id', 'number', 'name', 'x', 'y'] as const;

/**
 * Returns the text of a file of callouts with other places. What hasn't changed stays as it was written, with its comments.
 *
 * @param text the file as it is; '' if there is none yet
 * @param title what the photograph shows, for a new file
 * @throws if the file has a mistake: nobody knows which of its places to keep
 */
export function changeCallouts(text: string, places: readonly NamedPoint[], title = ''): string {
  if (text === '') return written({...(title && {title}), callouts: places});
  const {callouts, problems} = readCallouts(text, '');
  if (!callouts) throw new Error(`The file with the places has a mistake: ${problems[0]?.message}. Correct it first.`);
  const changed = changesFor(callouts.callouts, places).reduce<string | undefined>(
    (yaml, change) => (yaml === undefined ? undefined : editYaml(yaml, change)),
    text,
  );
  return changed ?? written({...callouts, callouts: places});
}

function changesFor(before: readonly NamedPoint[], places: readonly NamedPoint[]): YamlChange[] {
  const kept = before.filter(({id}) => places.some((place) => place.id === id));
  const removed = before.flatMap((place, index): YamlChange[] =>
    kept.includes(place) ? [] : [{remove: ['callouts', index]}],
  );
  const set = kept.flatMap((place, index) => {
    const now = places.find(({id}) => id === place.id) ?? place;
    return FIELDS.flatMap((field): YamlChange[] =>
      now[field] === place[field] ? [] : [{set: ['callouts', index, field], value: String(now[field])}],
    );
  });
  const added = places.filter(({id}) => !kept.some((place) => place.id === id));
  const inserted = added.map(
    (place, index): YamlChange => ({insert: ['callouts', kept.length + index], value: asValue(place)}),
  );
  // From the end, so that the places before keep theirs.
  return [...removed.toReversed(), ...set, ...inserted];
}

function asValue(place: NamedPoint): Record<string, string> {
  return Object.fromEntries(FIELDS.map((field) => [field, String(place[field])]));
}

/** One line for each place, as people write them. JSON's strings are YAML's, too. */
function written({title, description, callouts}: Callouts): string {
  const lines = callouts.map(
    ({id, number, name, x, y}) => `  - {id: ${id}, number: ${number}, name: ${JSON.stringify(name)}, x: ${x}, y: ${y}}`,
  );
  return [
    ...(title ? [`title: ${JSON.stringify(title)}`] : []),
    ...(description ? [`description: ${JSON.stringify(description)}`] : []),
    callouts.length === 0 ? 'callouts: []' : 'callouts:',
    ...lines,
    '',
  ].join('\n');
}
