import type {ReactNode} from 'react';
import type {YamlValue} from '../../../../content/yamlSource';
import {nameInWords} from '../../../../shared/nameInWords';
import {removeFact} from '../../../domain/facts/changeFacts';
import {fieldsOf, isOffered} from '../../../domain/facts/formShape';
import {firstInput, useForm, useValue} from '../FormContext';
import {SeriesDates} from '../SeriesDates';
import type {InputProps} from './input';

/** A fact made of others: a machine, a step, how something repeats. */
export function MapInput({path, schema, id, label}: InputProps): ReactNode {
  const {text, change, isOpened, setOpened, focusLater, Field} = useForm();
  const value = useValue(path);
  const written = typeof value === 'object' && !Array.isArray(value) ? value : ({} as {[key: string]: YamlValue});
  const fields = fieldsOf(schema);
  const shown = fields.filter(
    ({name, isRequired}) => isRequired || Object.hasOwn(written, name) || isOpened([...path, name]),
  );
  const others = fields.filter((field) => !shown.includes(field) && isOffered(field));
  const add = (name: string) => {
    const field = others.find((other) => other.name === name);
    if (!field) return;
    setOpened([...path, name], true);
    focusLater(firstInput([...path, name], field.schema));
  };
  const remove = (name: string) => {
    setOpened([...path, name], false);
    change(removeFact(text, [...path, name]));
    focusLater(`${id}-more`);
  };
  return (
    <div className="map">
      {shown.map(({name, schema: inner, isRequired}) => (
        <Field
          key={name}
          path={[...path, name]}
          schema={inner}
          label={nameInWords(name)}
          isRequired={isRequired}
          onRemove={isRequired ? undefined : () => remove(name)}
        />
      ))}
      {others.length > 0 && (
        <p className="more">
          <select
            id={`${id}-more`}
            aria-label={`Add to ${label}`}
            value=""
            onChange={(event) => add(event.currentTarget.value)}
          >
            <option value="">Add …</option>
            {others.map(({name, schema: inner}) => (
              <option key={name} value={name}>
                {nameInWords(name)}
                {inner.description ? `: ${inner.description}` : ''}
              </option>
            ))}
          </select>
        </p>
      )}
      {schema.input === 'series' && <SeriesDates path={path} />}
    </div>
  );
}
