import Icon from '@deskbook/ui/components/Icon';
import {type ReactNode, useState} from 'react';
import {moveFact, removeFact} from '../../domain/facts/changeFacts';
import {type FieldSchema, newForms} from '../../domain/facts/formShape';
import {labelOf} from '../../domain/facts/labels';
import {idOf, useForm, useValue} from '../FormContext';
import type {InputProps} from './input';

/** A list whose items can be added, changed, moved and removed. */
export function ListInput({path, schema, id, label}: InputProps): ReactNode {
  const {text, change, isOpened, setOpened, focusLater, Field} = useForm();
  const value = useValue(path);
  const items = Array.isArray(value) ? value : [];
  const itemSchema = schema.items as FieldSchema;
  const forms = newForms(itemSchema);
  // A new item is written only when something is typed into it.
  const [chosen, setChosen] = useState<FieldSchema | undefined>(value === undefined ? forms[0] : undefined);
  const next = [...path, items.length];
  const empty = chosen ?? (isOpened(next) ? forms[0] : undefined);
  const [written, setWritten] = useState(items.length);
  if (written !== items.length) {
    setWritten(items.length);
    setChosen(undefined);
  }
  const add = (form: FieldSchema) => {
    setChosen(form);
    focusLater(idOf(next));
  };
  const move = (from: number, to: number, button: string) => {
    change(moveFact(text, [...path, from], to));
    focusLater(idOf([...path, to], button));
  };
  const remove = (index: number) => {
    setOpened([...path, items.length - 1], false);
    change(removeFact(text, [...path, index]));
    focusLater(items.length > 1 ? idOf([...path, Math.min(index, items.length - 2)], 'remove') : `${id}-add-0`);
  };
  // While typing, an item may be empty for a moment, so remove it only on blur.
  const leave = (index: number) => {
    if (items[index] !== '') return;
    setOpened([...path, items.length - 1], false);
    change(removeFact(text, [...path, index]));
  };
  const removeEmpty = () => {
    setChosen(undefined);
    setOpened(next, false);
    focusLater(`${id}-add-0`);
  };
  return (
    <>
      <ol className="plain-list items">
        {[...items, ...(empty ? [undefined] : [])].map((item, index) => {
          const itemPath = [...path, index];
          const name = `${label} ${index + 1}`;
          const isEmpty = item === undefined;
          const isLine = isEmpty ? empty?.type !== 'object' : typeof item === 'string';
          return (
            <li
              // biome-ignore lint/suspicious/noArrayIndexKey: an item has no other name than its place
              key={index}
              className={isLine ? 'line' : undefined}
              onBlur={({currentTarget, relatedTarget}) => {
                if (!currentTarget.contains(relatedTarget as Node | null)) leave(index);
              }}
            >
              <Field path={itemPath} schema={isEmpty ? (empty as FieldSchema) : itemSchema} label={name} isRequired />
              <span className="item-buttons">
                <ItemButton
                  id={idOf(itemPath, 'up')}
                  icon="arrow-up"
                  label={`Move ${name} up`}
                  isDisabled={index === 0 || isEmpty}
                  onPress={() => move(index, index - 1, 'up')}
                />
                <ItemButton
                  id={idOf(itemPath, 'down')}
                  icon="arrow-down"
                  label={`Move ${name} down`}
                  isDisabled={index >= items.length - 1}
                  onPress={() => move(index, index + 1, 'down')}
                />
                <ItemButton
                  id={idOf(itemPath, 'remove')}
                  icon="cross"
                  label={`Remove ${name}`}
                  onPress={() => (isEmpty ? removeEmpty() : remove(index))}
                />
              </span>
            </li>
          );
        })}
      </ol>
      <p className="buttons">
        {forms.map((form, index) => (
          <button
            key={form.type === 'object' ? 'fields' : 'text'}
            id={`${id}-add-${index}`}
            type="button"
            onClick={() => add(form)}
          >
            Add{forms.length > 1 && form.type === 'object' ? ` with ${fieldsInWords(form)}` : ''}
            <span className="unseen"> to {label}</span>
          </button>
        ))}
      </p>
    </>
  );
}

/** Lists an item's fields, to tell the alternatives of an item apart: `name, office`. */
function fieldsInWords({properties = {}, additionalProperties}: FieldSchema): string {
  const names = Object.keys(properties).length > 0 || !additionalProperties ? Object.keys(properties) : ['details'];
  return names.map((name) => labelOf(name).toLowerCase()).join(', ');
}

interface ButtonProps {
  id: string;
  icon: 'arrow-up' | 'arrow-down' | 'cross';
  label: string;
  isDisabled?: boolean;
  onPress(): void;
}

/** A disabled button keeps the focus. */
function ItemButton({id, icon, label, isDisabled = false, onPress}: ButtonProps): ReactNode {
  return (
    <button
      id={id}
      type="button"
      aria-label={label}
      title={label}
      aria-disabled={isDisabled}
      onClick={() => !isDisabled && onPress()}
    >
      <Icon name={icon} />
    </button>
  );
}
