import {createContext, useContext} from 'react';
import type {YamlPath} from '../../../content/yamlSource';

/** The names of all facts, in the order of their schema. */
export const FieldOrder = createContext<readonly string[]>([]);

/** Below which facts a new one belongs: those in front of it, the nearest first. */
export function useFieldOrder(path: YamlPath): readonly string[] {
  const names = useContext(FieldOrder);
  return names.slice(0, Math.max(names.indexOf(String(path[0])), 0)).toReversed();
}
