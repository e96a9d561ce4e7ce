import {type ComponentType, createContext, useContext} from 'react';
import type {Problem} from '../../../content/problems';
import {valueAt, type YamlPath, type YamlValue} from '../../../content/yamlSource';
import type {Choices, PageInfo} from '../../api';
import type {FieldSchema} from '../../domain/facts/formShape';

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

export function useValue(path: YamlPath): YamlValue | undefined {
  return valueAt(useForm().values as YamlValue, path);
}

export function isSamePath(a: YamlPath, b: YamlPath): boolean {
  return a.length === b.length && a.every((step, index) => step === b[index]);
}
