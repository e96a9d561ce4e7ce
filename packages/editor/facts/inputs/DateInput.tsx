import {isDate} from '@deskbook/text/dates/dates';
import type {ReactNode} from 'react';
import type {ControlProps} from './input';
import {TextInput} from './TextInput';

/** A date input, with a time if the fact can have one. Falls back to text for an invalid date. */
export function DateInput(props: ControlProps): ReactNode {
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
