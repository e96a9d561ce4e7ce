import {DURATION, DURATION_UNITS, type DurationUnit} from '@deskbook/text/dates/dates';
import {type ReactNode, useState} from 'react';
import type {ControlProps} from './input';
import {TextInput} from './TextInput';

const WORDS: Readonly<Record<DurationUnit, string>> = {
  min: 'minutes',
  hour: 'hours',
  day: 'days',
  week: 'weeks',
  month: 'months',
  year: 'years',
};

export function DurationInput(props: ControlProps): ReactNode {
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
