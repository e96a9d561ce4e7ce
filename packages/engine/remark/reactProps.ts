import type {Expression} from 'estree';
import {valueToEstree} from 'estree-util-value-to-estree';
import type {Element} from 'hast';
import styleToJs from 'style-to-js';

/** Converts HTML attributes to React props. */
export function reactProps({properties}: Element): Record<string, string | number | boolean | Expression> {
  const {style, ...rest} = properties;
  const plain = Object.entries(rest).flatMap(([name, value]) =>
    value === null || value === undefined ? [] : [[name, Array.isArray(value) ? value.join(' ') : value] as const],
  );
  const props = Object.fromEntries(plain);
  return typeof style === 'string' ? {...props, style: valueToEstree(styleToJs(style, {reactCompat: true}))} : props;
}
