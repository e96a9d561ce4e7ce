import {type ComponentType, createContext, useContext} from 'react';
import type {Problem} from '../../../content/problems';
import {valueAt, type YamlPath, type YamlValue} from '../../../content/yamlSource';
import type {Choices, PageInfo} from '../../api';
import {type FieldSchema, formOf, isChoiceOfKeys} from '../../domain/facts/formShape';

export interface FieldProps {
  path: YamlPath;
  schema: FieldSchema;
  label: string;
  isRequired?: boolean;
  /** Takes an optional fact out. */
  onRemove?: (() => void) | undefined;
}

/** What every field of the form knows. */
export interface Form {
  text: string;
  values: {readonly [key: string]: YamlValue};
  choices: Choices;
  pages: readonly PageInfo[];
  /** Of the page itself. */
  path: string;
  problems: readonly (Problem & {at: YamlPath})[];
  today: string;
  /** Whether a fact is shown although nothing of it is written: it was just added, or emptied. */
  isOpened(path: YamlPath): boolean;
  setOpened(path: YamlPath, isOpened: boolean): void;
  /** Shows one fact; what has facts inside shows them with it. */
  Field: ComponentType<FieldProps>;
  /** Takes the changed text of the page. */
  change(text: string): void;
  /** Moves the focus to an element, once it is there. */
  focusLater(id: string): void;
}

export const FormContext = createContext<Form | null>(null);

export function useForm(): Form {
  return useContext(FormContext) as Form;
}

/** The id of the element that a fact is typed into. */
export function idOf(path: YamlPath, part?: string): string {
  return ['fact', ...path, ...(part ? [part] : [])].join('-').replaceAll(/[^\w-]/g, '_');
}

/** The id of what is typed into first, once a fact is opened: a list opens with an empty item. */
export function firstInput(path: YamlPath, schema: FieldSchema): string {
  const form = formOf(schema, undefined);
  return form.type === 'array' && !isChoiceOfKeys(form) ? idOf([...path, 0]) : idOf(path);
}

export function useValue(path: YamlPath): YamlValue | undefined {
  return valueAt(useForm().values as YamlValue, path);
}

export function isSamePath(a: YamlPath, b: YamlPath): boolean {
  return a.length === b.length && a.every((step, index) => step === b[index]);
}
