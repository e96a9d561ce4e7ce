import {ORDINALS, WEEKDAYS} from '@deskbook/text/dates/weekdays';
import {nameInWords} from '@deskbook/text/strings';
import {valueAt, type YamlValue} from '@deskbook/text/yaml/yamlSource';
import {formatsFor} from '@deskbook/ui/components/formatsFor';
import type {ReactNode} from 'react';
import type {Choices} from '../../api';
import {removeFact, setFact} from '../../domain/facts/changeFacts';
import {useForm, useValue} from '../FormContext';
import {useFieldOrder} from '../fieldOrder';
import {DateInput} from './DateInput';
import {DurationInput} from './DurationInput';
import type {ControlProps, InputProps} from './input';
import {PageInput} from './PageInput';
import {TextInput} from './TextInput';

const formats = formatsFor('en-US');

interface ScalarProps extends InputProps {
  isWrong: boolean;
}

/** A single value. Emptying an optional one removes the fact. */
export function ScalarInput({path, schema, id, label, isRequired, describedBy, isWrong}: ScalarProps): ReactNode {
  const form = useForm();
  const above = useFieldOrder(path);
  const written = useValue(path);
  const value = typeof written === 'string' ? written.replace(/\n$/, '') : '';
  const ending = typeof written === 'string' && /[^\n]\n$/.test(written) ? '\n' : '';
  const onChange = (next: string) => {
    if (next === value) return;
    const isGone = next === '' && !isRequired && typeof path.at(-1) === 'string';
    // Keep the field visible, since somebody may empty it to type something else.
    if (isGone) form.setOpened(path, true);
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
    const branch = valueBeside(values, path, 'branch');
    const rooms = branch === undefined ? undefined : choices.rooms[branch];
    return rooms && Object.keys(rooms).length > 0 ? Object.entries(rooms) : undefined;
  }
  if (input === 'day-of-series') return daysFor(valueBeside(values, path, 'every'));
  return words?.map((word) => [String(word), labelOfKey(String(word), input, choices)] as const);
}

/** Returns a key's name in the district, such as Downtown for `downtown`, or else the key in words. */
export function labelOfKey(key: string, input: InputProps['schema']['input'], choices: Choices): string {
  const names =
    input && Object.hasOwn(choices, input) ? (choices[input as keyof Choices] as Record<string, string>) : {};
  return Object.hasOwn(names, key) ? (names[key] as string) : nameInWords(key);
}

/** Returns the days a series can fall on: weekdays, and for months also `2nd tue` or a date. */
function daysFor(every: string | undefined): ControlProps['options'] {
  const weekdays = WEEKDAYS.map((day) => [day, formats.weekday(day)] as const);
  if (every !== 'month') return weekdays;
  const inMonth = ORDINALS.flatMap((ordinal) =>
    weekdays.map(([day, name]) => [`${ordinal} ${day}`, `${nameInWords(ordinal)} ${name}`] as const),
  );
  const dates = Array.from({length: 31}, (_, index) => [`${index + 1}`, `Day ${index + 1}`] as const);
  return [...inMonth, ...dates];
}

/** Looks a value up in the same map or those around it: a date of a series uses the series' own branch. */
function valueBeside(values: unknown, path: InputProps['path'], name: string): string | undefined {
  for (let length = path.length - 1; length >= 0; length--) {
    const around = valueAt(values as YamlValue, path.slice(0, length));
    const beside = around === undefined ? undefined : valueAt(around, [name]);
    if (typeof beside === 'string') return beside;
  }
  return undefined;
}
