import type {Problem} from '@deskbook/text/problems/problems';
import {valueAt, type YamlPath, type YamlValue} from '@deskbook/text/yaml/yamlSource';
import {type ComponentType, createContext, useContext} from 'react';
import type {Choices, PageInfo} from '../api';
import {type FieldSchema, formOf, isChoiceOfKeys} from '../domain/facts/formShape';

export interface FieldProps {
  path: YamlPath;
  schema: FieldSchema;
  label: string;
  isRequired?: boolean;
  onRemove?: (() => void) | undefined;
}

/** The state that all fields share. */
export interface Form {
  text: string;
  values: {readonly [key: string]: YamlValue};
  choices: Choices;
  pages: readonly PageInfo[];
  /** The path of the edited page. */
  path: string;
  problems: readonly (Problem & {at: YamlPath})[];
  today: string;
  /** Whether an unwritten fact is shown because it was just added or emptied. */
  isOpened(path: YamlPath): boolean;
  setOpened(path: YamlPath, isOpened: boolean): void;
  /** Renders one fact; fields with nested facts use it recursively. */
  Field: ComponentType<FieldProps>;
  change(text: string): void;
  /** Focuses an element as soon as it exists. */
  focusLater(id: string): void;
}

export const FormContext = createContext<Form | null>(null);

export function useForm(): Form {
  return useContext(FormContext) as Form;
}

/** Returns the id of a fact's input element. */
export function idOf(path: YamlPath, part?: string): string {
  return ['fact', ...path, ...(part ? [part] : [])].join('-').replaceAll(/[^\w-]/g, '_');
}

/** Returns the id of the first input of a newly opened fact: a list opens with an empty item. */
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

/** The names of all facts, in schema order. */
export const FieldOrder = createContext<readonly string[]>([]);

/** Returns the facts a new one is inserted after: those before it in the schema, nearest first. */
export function useFieldOrder(path: YamlPath): readonly string[] {
  const names = useContext(FieldOrder);
  return names.slice(0, Math.max(names.indexOf(String(path[0])), 0)).toReversed();
}
