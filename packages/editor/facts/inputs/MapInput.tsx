import type {YamlPath, YamlValue} from '@deskbook/text/yaml/yamlSource';
import type {ReactNode} from 'react';
import {removeFact} from '../../domain/facts/changeFacts';
import {type FormField, fieldsOf, isOffered} from '../../domain/facts/formShape';
import {labelOf} from '../../domain/facts/labels';
import {isAllInList} from '../../domain/facts/seriesDates';
import {firstInput, isSamePath, useForm, useValue} from '../FormContext';
import {SeriesDates} from '../SeriesDates';
import type {InputProps} from './input';

/** A fact with nested facts, such as a machine, a step or a recurrence. */
export function MapInput({path, schema, id, label}: InputProps): ReactNode {
  const {text, problems, change, isOpened, setOpened, focusLater, Field} = useForm();
  const value = useValue(path);
  const written = typeof value === 'object' && !Array.isArray(value) ? value : ({} as {[key: string]: YamlValue});
  const fields = fieldsOf(schema);
  const isWrong = (at: YamlPath) => problems.some((problem) => isSamePath(problem.at.slice(0, at.length), at));
  const isShown = ({name, schema: inner, isRequired}: FormField) => {
    const at = [...path, name];
    if (inner.hasButtons && isAllInList(written[name]) && !isWrong(at)) return false;
    return isRequired || Object.hasOwn(written, name) || isOpened(at);
  };
  const shown = fields.filter(isShown);
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
          label={labelOf(name)}
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
                {labelOf(name)}
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
