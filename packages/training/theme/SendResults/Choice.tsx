import {type ReactNode, useId} from 'react';
import styles from './styles.module.css';

interface Props<T> {
  legend: string;
  options: readonly {value: T; label: string}[];
  value: T;
  onChange: (value: T) => void;
}

export default function Choice<T>({legend, options, value, onChange}: Props<T>): ReactNode {
  const name = useId();
  return (
    <fieldset className={styles.part}>
      <legend>{legend}</legend>
      {options.map((option) => (
        <label key={option.label} className={styles.tick}>
          <input type="radio" name={name} checked={option.value === value} onChange={() => onChange(option.value)} />
          <span>{option.label}</span>
        </label>
      ))}
    </fieldset>
  );
}
