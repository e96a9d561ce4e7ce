import {type ReactNode, useState} from 'react';
import type {Choices} from '../api';
import {FACTS} from '../parts/facts';
import {useQuery} from '../parts/useQuery';

/** Who owns a new page: its author, or whoever they choose if the district's list doesn't say who they are. */
export function useOwner() {
  const {answer: choices} = useQuery<Choices>('choices');
  const [owner, setOwner] = useState(FACTS.person ?? '');
  const people = Object.entries(choices?.people ?? {});
  return {owner, setOwner, people, isMissing: owner === '' && people.length > 0};
}

export function OwnerChoice({owner, setOwner, people}: ReturnType<typeof useOwner>): ReactNode {
  if (people.length === 0) return null;
  return (
    <label>
      Who owns it? They are asked to review it
      <select value={owner} required onChange={({currentTarget}) => setOwner(currentTarget.value)}>
        {owner === '' && <option value="">Choose …</option>}
        {people.map(([key, name]) => (
          <option key={key} value={key}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
