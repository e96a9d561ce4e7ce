import type {ReactNode} from 'react';
import {nameInWords} from '../../../../shared/nameInWords';
import type {Choices} from '../../../api';
import {removeFact, setFact} from '../../../domain/facts/changeFacts';
import {useForm, useValue} from '../FormContext';
import {useFieldOrder} from '../fieldOrder';
import {DateInput} from './DateInput';
import {DurationInput} from './DurationInput';
import type {ControlProps, InputProps} from './input';
import {PageInput} from './PageInput';
import {TextInput} from './TextInput';

interface ScalarProps extends InputProps {
  isWrong: boolean;
}

/** One value. Where an optional one becomes empty, the fact is taken out. */
export function ScalarInput({path, schema, id, label, isRequired, describedBy, isWrong}: ScalarProps): ReactNode {
  const form = useForm();
  const above = useFieldOrder(path);
  const written = useValue(path);
  const value = typeof written === 'string' ? written.replace(/\n$/, '') : '';
  const ending = typeof written === 'string' && /[^\n]\n$/.test(written) ? '\n' : '';
  const onChange = (next: string) => {
    if (next === value) return;
    const isGone = next === '' && !isRequired && typeof path.at(-1) === 'string' && path.length === 1;
    form.change(isGone ? removeFact(form.text, path) : setFact(form.text, path, next + (next && ending), above));
  };
  const control: ControlProps = {
    id,
    label,
    value,
    onChange,
    schema,
    options: optionsOf(schema, form.choices, form.values, value, path),
    aria: {'aria-describedby': describedBy, 'aria-invalid': isWrong, 'aria-required': isRequired},
  };
  if (control.options) return <Choice {...control} />;
  switch (schema.input) {
    case 'date':
    case 'date-time':
    case 'date-or-time':
      return <DateInput {...control} />;
    case 'duration':
    case 'short-duration':
      return <DurationInput {...control} />;
    case 'page':
      return <PageInput {...control} />;
    default:
      return <TextInput {...control} />;
  }
}

function Choice({id, value, onChange, options = [], aria}: ControlProps): ReactNode {
  const isKnown = value === '' || options.some(([key]) => key === value);
  return (
    <select id={id} value={value} onChange={(event) => onChange(event.currentTarget.value)} {...aria}>
      <option value="">Choose …</option>
      {!isKnown && <option value={value}>{value}</option>}
      {options.map(([key, label]) => (
        <option key={key} value={key}>
          {label}
        </option>
      ))}
    </select>
  );
}

function optionsOf(
  {input, enum: words}: InputProps['schema'],
  choices: Choices,
  values: ReturnType<typeof useForm>['values'],
  value: string,
  path: InputProps['path'],
): ControlProps['options'] {
  if (input === 'yes-no') {
    const isTrue = /^true|false$/i.test(value);
    return isTrue
      ? [
          ['true', 'Yes'],
          ['false', 'No'],
        ]
      : [
          ['yes', 'Yes'],
          ['no', 'No'],
        ];
  }
  if (input === 'room') {
    const branch = branchBeside(values, path);
    const rooms = branch === undefined ? undefined : choices.rooms[branch];
    return rooms && Object.keys(rooms).length > 0 ? Object.entries(rooms) : undefined;
  }
  return words?.map((word) => [String(word), labelOfKey(String(word), input, choices)] as const);
}

/** `downtown` is called Downtown; of all else, the key in words. */
export function labelOfKey(key: string, input: InputProps['schema']['input'], choices: Choices): string {
  const names =
    input && Object.hasOwn(choices, input) ? (choices[input as keyof Choices] as Record<string, string>) : {};
  return Object.hasOwn(names, key) ? (names[key] as string) : nameInWords(key);
}

/** The branch of the same map, or of the one around it: a date of a series is in the series' own. */
function branchBeside(values: unknown, path: InputProps['path']): string | undefined {
  for (let length = path.length - 1; length >= 0; length--) {
    const around = path.slice(0, length).reduce<unknown>((inner, step) => inner && (inner as never)[step], values);
    const branch = (around as {branch?: unknown} | undefined)?.branch;
    if (typeof branch === 'string') return branch;
  }
  return undefined;
}
