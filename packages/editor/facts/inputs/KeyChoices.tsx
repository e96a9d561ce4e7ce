import type {ReactNode} from 'react';
import {insertFact, removeFact, setFact} from '../../domain/facts/changeFacts';
import type {FieldSchema} from '../../domain/facts/formShape';
import {useForm, useValue} from '../FormContext';
import {useFieldOrder} from '../fieldOrder';
import type {InputProps} from './input';
import {labelOfKey} from './ScalarInput';

/** A checkbox for each of a few keys. */
export function KeyChoices({path, schema, isRequired}: InputProps): ReactNode {
  const {text, choices, change} = useForm();
  const above = useFieldOrder(path);
  const value = useValue(path);
  const chosen = Array.isArray(value) ? value : [];
  const {enum: words = [], input} = schema.items as FieldSchema;
  const known = words.map(String);
  const toggle = (key: string) => {
    const index = chosen.indexOf(key);
    if (index < 0) {
      change(chosen.length > 0 ? insertFact(text, [...path, chosen.length], key) : setFact(text, path, [key], above));
    } else if (chosen.length === 1 && !isRequired) change(removeFact(text, path));
    else change(removeFact(text, [...path, index]));
  };
  const unknown = chosen.filter((key): key is string => typeof key === 'string' && !known.includes(key));
  return (
    <ul className="plain-list boxes">
      {[...known, ...unknown].map((key) => (
        <li key={key}>
          <label>
            <input type="checkbox" checked={chosen.includes(key)} onChange={() => toggle(key)} />
            {labelOfKey(key, input, choices)}
          </label>
        </li>
      ))}
    </ul>
  );
}
