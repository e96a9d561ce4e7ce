import {type ReactNode, useId} from 'react';
import styles from './styles.module.css';

interface TickProps {
  isTicked: boolean;
  onTick: (isTicked: boolean) => void;
  children: ReactNode;
}

export function Tick({isTicked, onTick, children}: TickProps): ReactNode {
  return (
    <label className={styles.tick}>
      <input type="checkbox" checked={isTicked} onChange={({target}) => onTick(target.checked)} />
      <span>{children}</span>
    </label>
  );
}

interface ChoiceProps<T> {
  legend: string;
  options: readonly {value: T; label: string}[];
  value: T;
  onChange: (value: T) => void;
}

export function Choice<T>({legend, options, value, onChange}: ChoiceProps<T>): ReactNode {
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

/** Collapsible text exactly as it leaves the browser. */
export function ExactText({label, text}: {label: string; text: string}): ReactNode {
  return (
    <details className={styles.literally}>
      <summary>{label}</summary>
      {/* Only a focused element scrolls by keyboard. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls */}
      <pre tabIndex={0}>{text}</pre>
    </details>
  );
}

interface ActionsProps {
  children: ReactNode;
  /** The result of the last action */
  said: ReactNode;
}

/** Buttons that stay visible at the bottom of the dialog, no matter how long the list above is. */
export function Actions({children, said}: ActionsProps): ReactNode {
  return (
    <div className={styles.actions}>
      {children}
      <p role="status">{said}</p>
    </div>
  );
}
