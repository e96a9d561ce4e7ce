import codeTranslations from '@generated/codeTranslations';
import {createElement, Fragment, type ReactNode} from 'react';

type Values = Readonly<Record<string, ReactNode>>;

interface TranslateProps {
  id?: string;
  children?: string;
  values?: Values;
}

/** `@docusaurus/Translate` for islands. */
export function translate({id, message = ''}: {id?: string; message?: string}, values: Values = {}): string {
  return interpolate(id, message, values).join('');
}

export default function Translate({id, children = '', values = {}}: TranslateProps): ReactNode {
  return createElement(Fragment, null, ...interpolate(id, children, values));
}

/** Returns the parts of a message with its `{placeholders}` replaced. */
function interpolate(id: string | undefined, message: string, values: Values): ReactNode[] {
  const text = (codeTranslations as Record<string, string>)[id ?? message] ?? message;
  return text.split(/(\{\w+\})/).map((part) => (/^\{\w+\}$/.test(part) ? (values[part.slice(1, -1)] ?? part) : part));
}
