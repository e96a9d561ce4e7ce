import {Fragment, isValidElement, type ReactNode} from 'react';

type Values = Readonly<Record<string, ReactNode>>;

function fill(message: string, values: Values = {}): ReactNode[] {
  return message.split(/\{(\w+)\}/).map((part, index) => (index % 2 === 1 ? (values[part] ?? `{${part}}`) : part));
}

/** `@docusaurus/Translate` in the default language: the message with its values filled in. */
export function translate({message, id}: {message?: string; id?: string}, values?: Values): string {
  return fill(message ?? id ?? '', values).join('');
}

export default function Translate({children, values}: {id?: string; children?: string; values?: Values}): ReactNode {
  const parts = fill(children ?? '', values);
  if (!parts.some((part) => isValidElement(part))) return parts.join('');
  // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a message never change their order
  return parts.map((part, index) => <Fragment key={index}>{part}</Fragment>);
}
