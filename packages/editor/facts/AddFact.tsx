import {type ReactNode, useState} from 'react';
import {findFacts} from '../domain/facts/findFacts';
import type {FormField} from '../domain/facts/formShape';
import {labelOf} from '../domain/facts/labels';

/** Offers the remaining facts of the page's kind, each with its description. */
export function AddFact({fields, onAdd}: {fields: readonly FormField[]; onAdd(field: FormField): void}): ReactNode {
  const [words, setWords] = useState('');
  const found = findFacts(fields, words);
  return (
    <details className="add-fact">
      <summary>Add a fact</summary>
      <label htmlFor="add-fact-words">Search the facts that a page of this kind can have</label>
      <input
        id="add-fact-words"
        type="search"
        autoComplete="off"
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
      />
      <p role="status" className="unseen">
        {found.length === 0 ? 'No such fact' : `${found.length} facts`}
      </p>
      <ul className="plain-list">
        {found.map((field) => (
          <li key={field.name}>
            <button type="button" onClick={() => onAdd(field)}>
              <strong>{labelOf(field.name)}</strong>
              <span>{field.schema.description}</span>
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
