import {DATE} from '@deskbook/text/dates/dates';
import type {YamlValue} from '@deskbook/text/yaml/yamlSource';
import {type ReactNode, useState} from 'react';
import {removeFact, renameFact, setFact} from '../../domain/facts/changeFacts';
import {emptyValue, type FieldSchema} from '../../domain/facts/formShape';
import {idOf, useFieldOrder, useForm, useValue} from '../FormContext';
import type {InputProps} from './input';

/** Values under free keys, such as an amount for each year. */
export function RecordInput({path, schema, id, label}: InputProps): ReactNode {
  const {text, change, focusLater, Field} = useForm();
  const above = useFieldOrder(path);
  const value = useValue(path);
  const entries = Object.entries(
    typeof value === 'object' && !Array.isArray(value) ? value : ({} as {[key: string]: YamlValue}),
  );
  const inner = schema.additionalProperties as FieldSchema;
  const type = (schema.propertyNames as FieldSchema | undefined)?.pattern === DATE.source ? 'date' : 'text';
  const [name, setName] = useState('');
  const isNew = name !== '' && !entries.some(([key]) => key === name);
  const add = () => {
    if (!isNew) return;
    change(setFact(text, [...path, name], emptyValue(inner), above));
    focusLater(idOf([...path, name]));
    setName('');
  };
  return (
    <>
      <ul className="plain-list items">
        {entries.map(([key]) => (
          <li key={key} className="pair">
            <KeyInput
              type={type}
              label={`${label}: ${type === 'date' ? 'date' : 'name'}`}
              value={key}
              isFree={(next) => next !== '' && !entries.some(([other]) => other === next)}
              onChange={(next) => change(renameFact(text, [...path, key], next))}
            />
            <Field
              path={[...path, key]}
              schema={inner}
              label={`${label} ${key}`}
              isRequired
              onRemove={() => {
                change(removeFact(text, [...path, key]));
                focusLater(`${id}-new`);
              }}
            />
          </li>
        ))}
      </ul>
      <p className="buttons">
        <input
          id={`${id}-new`}
          type={type}
          className="short"
          aria-label={`New in ${label}`}
          placeholder={String(Object.keys((schema.examples?.[0] as object) ?? {})[0] ?? '')}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <button type="button" aria-disabled={!isNew} onClick={add}>
          Add<span className="unseen"> to {label}</span>
        </button>
      </p>
    </>
  );
}

interface KeyProps {
  type: 'date' | 'text';
  label: string;
  value: string;
  isFree(name: string): boolean;
  onChange(name: string): void;
}

/** Commits a key on blur: while typing, two keys could briefly be equal and collide. */
function KeyInput({type, label, value, isFree, onChange}: KeyProps): ReactNode {
  return (
    <input
      type={type}
      className="short"
      aria-label={label}
      defaultValue={value}
      onBlur={(event) => {
        const {value: next} = event.currentTarget;
        if (isFree(next)) onChange(next);
        else event.currentTarget.value = value;
      }}
    />
  );
}
