import {DURATION, DURATION_UNITS, type DurationUnit, isDate} from '@deskbook/text/dates/dates';
import {ORDINALS, WEEKDAYS} from '@deskbook/text/dates/weekdays';
import {nameInWords} from '@deskbook/text/strings';
import {valueAt, type YamlValue} from '@deskbook/text/yaml/yamlSource';
import {formatsFor} from '@deskbook/ui/components/formatsFor';
import {type ReactNode, useState} from 'react';
import type {Choices} from '../../api';
import {removeFact, setFact} from '../../domain/facts/changeFacts';
import {useFieldOrder, useForm, useValue} from '../FormContext';
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
    suggestions: suggestionsFor(schema, form.choices, form.values, path),
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

/** A location is usually a place of the branch, but may say more. */
function suggestionsFor(
  {input}: InputProps['schema'],
  {tags, places}: Choices,
  values: ReturnType<typeof useForm>['values'],
  path: InputProps['path'],
): readonly string[] {
  if (input === 'tags') return tags;
  return (input === 'place' && places[valueBeside(values, path, 'branch') ?? '']) || [];
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

/** A date input, with a time if the fact can have one. Falls back to text for an invalid date. */
function DateInput(props: ControlProps): ReactNode {
  const {id, label, value, onChange, schema, aria} = props;
  const [date = '', time = ''] = value.split(/[T ]/);
  const isReadable = value === '' || (isDate(date) && /^(?:\d\d:\d\d)?$/.test(time));
  if (!isReadable) return <TextInput {...props} />;
  const join = (nextDate: string, nextTime: string) =>
    [nextDate, nextTime].filter(Boolean).join(value.includes('T') ? 'T' : ' ');
  const onDate = (next: string) => onChange(next === '' ? '' : join(next, time || defaultTime(schema.input)));
  return (
    <span className="together">
      <input
        id={id}
        type="date"
        value={date}
        max="9999-12-31"
        onChange={(event) => onDate(event.currentTarget.value)}
        {...aria}
      />
      {schema.input !== 'date' && (
        <input
          type="time"
          aria-label={`${label}: time`}
          value={time}
          disabled={date === ''}
          onChange={(event) => onChange(join(date, event.currentTarget.value))}
        />
      )}
    </span>
  );
}

/** A start needs a time as well as a date. */
function defaultTime(input: ControlProps['schema']['input']): string {
  return input === 'date-time' ? '09:00' : '';
}

const WORDS: Readonly<Record<DurationUnit, string>> = {
  min: 'minutes',
  hour: 'hours',
  day: 'days',
  week: 'weeks',
  month: 'months',
  year: 'years',
};

function DurationInput(props: ControlProps): ReactNode {
  const {id, label, value, onChange, schema, aria} = props;
  const [, amount = '', written] = DURATION.exec(value) ?? [];
  const usual = DURATION.exec(String(schema.examples?.[0]))?.[2] as DurationUnit | undefined;
  const [chosen, setChosen] = useState<DurationUnit>(usual ?? 'day');
  const unit = (written as DurationUnit | undefined) ?? chosen;
  if (value !== '' && amount === '') return <TextInput {...props} />;
  const units = schema.input === 'short-duration' ? DURATION_UNITS.slice(0, 2) : DURATION_UNITS;
  const write = (nextAmount: string, nextUnit: DurationUnit) => {
    setChosen(nextUnit);
    const digits = nextAmount.replaceAll(/\D/g, '').slice(0, 4);
    onChange(digits === '' ? '' : `${digits} ${nextUnit}${digits === '1' || nextUnit === 'min' ? '' : 's'}`);
  };
  return (
    <span className="together">
      <input
        id={id}
        type="text"
        inputMode="numeric"
        className="short"
        autoComplete="off"
        value={amount}
        onChange={(event) => write(event.currentTarget.value, unit)}
        {...aria}
      />
      <select
        aria-label={`${label}: unit`}
        value={unit}
        onChange={(event) => write(amount, event.currentTarget.value as DurationUnit)}
      >
        {units.map((each) => (
          <option key={each} value={each}>
            {WORDS[each]}
          </option>
        ))}
      </select>
    </span>
  );
}
