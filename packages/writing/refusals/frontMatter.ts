import type {YamlPath, YamlSource, YamlValue} from '@deskbook/text/yaml/yamlSource';
import {addressRefusal} from './address';

/** Something not allowed in a page's facts, without its line. */
interface Violation {
  path: YamlPath;
  message: string;
}

/** The build writes values into a script, where this would end the string and start code. */
const ENDS_TEXT = /\\(?:'|$)/;
const RUNS = /^[\0- ]*(?:javascript|vbscript|data)\s*:\S*$/i;

/** Returns why a page's facts aren't allowed, with the line. */
export function factsRefusal({value, placeOf}: YamlSource, from: string): string | undefined {
  const [first] = violationsIn(value, [], from);
  return first && `Line ${placeOf(first.path).line} ${first.message}.`;
}

function violationsIn(value: YamlValue, path: YamlPath, from: string): Violation[] {
  if (typeof value === 'string') return textRefusal(value, path, from);
  if (Array.isArray(value)) return value.flatMap((item, index) => violationsIn(item, [...path, index], from));
  return Object.entries(value).flatMap(([key, inner]) => {
    const here = [...path, key];
    if (isMdx(key, inner))
      return [
        {path: here, message: 'turns this page into a program, which only someone with the files of the site can do'},
      ];
    return [...textRefusal(key, here, from), ...violationsIn(inner, here, from)];
  });
}

/** `format: mdx`, at the top level or below `mdx`. */
function isMdx(key: string, value: YamlValue): boolean {
  return key.toLowerCase() === 'format' && typeof value === 'string' && value.trim().toLowerCase() !== 'md';
}

function textRefusal(text: string, path: YamlPath, from: string): Violation[] {
  if (ENDS_TEXT.test(text))
    return [{path, message: 'has a backslash (\\) at the end or before an apostrophe. Take the backslash out'}];
  if (RUNS.test(text))
    return [{path, message: 'has an address of a kind that a page may not have. Use one that begins with https://'}];
  // Docusaurus has the bundler copy files whose paths begin with `./`. Other paths reach browsers as they are.
  const use = text.startsWith('./') ? 'image' : 'html';
  const message = /^[./]/.test(text) ? addressRefusal(text, from, use)?.message : undefined;
  return message ? [{path, message}] : [];
}
