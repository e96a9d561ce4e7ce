import type {YamlPath} from '@deskbook/text/yaml/yamlSource';
import {createContext, useContext} from 'react';

/** The names of all facts, in schema order. */
export const FieldOrder = createContext<readonly string[]>([]);

/** Returns the facts a new one is inserted after: those before it in the schema, nearest first. */
export function useFieldOrder(path: YamlPath): readonly string[] {
  const names = useContext(FieldOrder);
  return names.slice(0, Math.max(names.indexOf(String(path[0])), 0)).toReversed();
}
