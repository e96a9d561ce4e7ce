import {type XmlElement, xml} from '../xml';

/** The expressions and rules of QTI that our items and tests are graded by, under the names of 2.1. */
export function variable(identifier: string): XmlElement {
  return xml('variable', {identifier});
}

export function value(baseType: 'float' | 'identifier' | 'integer' | 'boolean', written: string): XmlElement {
  return xml('baseValue', {baseType}, [written]);
}

export function setOutcome(identifier: string, expression: XmlElement): XmlElement {
  return xml('setOutcomeValue', {identifier}, [expression]);
}

export function when(
  condition: XmlElement,
  rules: readonly XmlElement[],
  otherwise: readonly XmlElement[] = [],
): XmlElement {
  return xml('responseCondition', [
    xml('responseIf', [condition, ...rules]),
    ...(otherwise.length > 0 ? [xml('responseElse', otherwise)] : []),
  ]);
}

export function outcome(
  identifier: string,
  baseType: 'float' | 'identifier' | 'integer' | 'boolean',
  {
    cardinality = 'single',
    initial,
    ...more
  }: {cardinality?: 'single' | 'multiple'; initial?: string; normalMaximum?: number; masteryValue?: number} = {},
): XmlElement {
  const children = initial === undefined ? [] : [xml('defaultValue', [xml('value', [initial])])];
  return xml('outcomeDeclaration', {identifier, cardinality, baseType, ...more}, children);
}
