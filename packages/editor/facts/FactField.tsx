import {replaceFound} from '@deskbook/text/problems/problems';
import {capitalized} from '@deskbook/text/strings';
import type {YamlPath} from '@deskbook/text/yaml/yamlSource';
import type {ReactNode} from 'react';
import {insertFact, removeFact, setFact} from '../domain/facts/changeFacts';
import {type FieldSchema, formOf, isChoiceOfKeys, isRecord} from '../domain/facts/formShape';
import {type FieldProps, idOf, isSamePath, useFieldOrder, useForm, useValue} from './FormContext';
import type {InputProps} from './inputs/input';
import {ListInput} from './inputs/ListInput';
import {MapInput} from './inputs/MapInput';
import {RecordInput} from './inputs/RecordInput';
import {labelOfKey, ScalarInput} from './inputs/ScalarInput';

/** A fact's field, with its label, description and problems. */
export function FactField({path, schema, label, isRequired = false, onRemove}: FieldProps): ReactNode {
  const form = formOf(schema, useValue(path));
  const id = idOf(path);
  const problems = useForm().problems.filter(({at}) => isSamePath(at, path));
  const help = form.description && !isItem(path) ? `${id}-help` : undefined;
  const wrong = problems.length > 0 ? `${id}-problems` : undefined;
  const isWarnedOf = wrong !== undefined && problems.every(({severity}) => severity !== 'error');
  const input = {path, schema: form, id, isRequired, describedBy: [help, wrong].filter(Boolean).join(' ') || undefined};
  const name = (
    <>
      {label}
      {isRequired && !isItem(path) && <span className="required"> (required)</span>}
    </>
  );
  const about = (
    <>
      {help && (
        <p id={help} className="quiet">
          {form.description}
        </p>
      )}
      {wrong && <Problems id={wrong} problems={problems} />}
    </>
  );
  const remove = onRemove && (
    <button type="button" className="remove" onClick={onRemove}>
      Remove<span className="unseen"> {label}</span>
    </button>
  );
  const Group = groupOf(form);
  if (Group) {
    return (
      <fieldset className="fact group" id={id} tabIndex={-1} aria-describedby={input.describedBy}>
        <legend>{name}</legend>
        {about}
        <Group {...input} label={label} />
        {remove}
      </fieldset>
    );
  }
  return (
    <div className={isWarnedOf ? 'fact warned' : 'fact'}>
      <label htmlFor={id} className={isItem(path) ? 'unseen' : undefined}>
        {name}
      </label>
      {about}
      <ScalarInput {...input} label={label} isWrong={wrong !== undefined && !isWarnedOf} />
      {remove}
    </div>
  );
}

function isItem(path: YamlPath): boolean {
  return typeof path.at(-1) === 'number';
}

function groupOf(form: FieldSchema) {
  if (isChoiceOfKeys(form)) return KeyChoices;
  if (form.type === 'array') return ListInput;
  if (isRecord(form)) return RecordInput;
  return form.type === 'object' ? MapInput : undefined;
}

export function Problems({id, problems}: {id?: string; problems: ReturnType<typeof useForm>['problems']}): ReactNode {
  const {text, change} = useForm();
  return (
    <ul id={id} className="problems">
      {problems.map((problem) => (
        <li key={`${problem.line} ${problem.message}`} className={problem.severity}>
          <strong>{problem.severity === 'error' ? 'Problem' : 'Please check'}:</strong> {capitalized(problem.message)}.
          {problem.expected && ` Expected: ${problem.expected}.`}
          {problem.replacement !== undefined && (
            <button type="button" onClick={() => change(replaceFound(text, problem))}>
              Fix it: {nameOfFix(problem.replacement)}
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}

function nameOfFix(replacement: string): string {
  return replacement.trim() === '' ? 'remove it' : replacement;
}

/** A checkbox for each of a few keys. */
function KeyChoices({path, schema, isRequired}: InputProps): ReactNode {
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
