import {type ReactNode, useEffect, useRef} from 'react';
import type {ControlProps} from './input';

/** A text input, with several lines for sentences. */
export function TextInput({id, value, onChange, schema, suggestions, aria}: ControlProps): ReactNode {
  if (schema.input === 'sentence' || value.includes('\n')) {
    return <GrowingText id={id} value={value} onChange={onChange} aria={aria} />;
  }
  const isNumber = schema.input === 'number';
  return (
    <>
      {schema.input === 'money' && (
        <span className="unit" aria-hidden="true">
          $
        </span>
      )}
      <input
        id={id}
        type="text"
        className={isNumber || schema.input === 'money' ? 'short' : undefined}
        inputMode={isNumber ? 'numeric' : schema.input === 'money' ? 'decimal' : undefined}
        autoComplete="off"
        value={value}
        list={suggestions.length > 0 ? `${id}-suggestions` : undefined}
        onChange={(event) => onChange(event.currentTarget.value)}
        {...aria}
      />
      {suggestions.length > 0 && (
        <datalist id={`${id}-suggestions`}>
          {suggestions.map((each) => (
            <option key={each} value={each} />
          ))}
        </datalist>
      )}
    </>
  );
}

/** A textarea as tall as its text. */
function GrowingText({id, value, onChange, aria}: Pick<ControlProps, 'id' | 'value' | 'onChange' | 'aria'>): ReactNode {
  const area = useRef<HTMLTextAreaElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: its height follows from its value
  useEffect(() => {
    if (!area.current) return;
    area.current.style.height = 'auto';
    // In a hidden tab its height can't be measured.
    if (area.current.scrollHeight > 0) area.current.style.height = `${area.current.scrollHeight + 2}px`;
  }, [value]);
  return (
    <textarea
      ref={area}
      id={id}
      rows={2}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      {...aria}
    />
  );
}
