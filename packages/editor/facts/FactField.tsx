import {replaceFound} from '@deskbook/text/problems/problems';
import {capitalized} from '@deskbook/text/strings';
import type {YamlPath} from '@deskbook/text/yaml/yamlSource';
import type {ReactNode} from 'react';
import {type FieldSchema, formOf, isChoiceOfKeys, isRecord} from '../domain/facts/formShape';
import {type FieldProps, idOf, isSamePath, useForm, useValue} from './FormContext';
import {KeyChoices} from './inputs/KeyChoices';
import {ListInput} from './inputs/ListInput';
import {MapInput} from './inputs/MapInput';
import {RecordInput} from './inputs/RecordInput';
import {ScalarInput} from './inputs/ScalarInput';

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
