/**
 * A list of class names and nothing else between two quotes; sentences have capitals, commas or periods. It doesn't matter
 * which quote opens and which closes, because the text between two strings isn't such a list. A template such as
 * `box ${marks} wide` contains several lists.
 */
const CLASS_LIST = /(?<=["'`}])\s*[a-z_-][\w-]*(?:\s+[a-z_-][\w-]*)*\s*(?=["'`]|\$\{)/gi;

/** A class attribute in HTML that a script contains as a string */
const CLASS_ATTRIBUTE = /\bclass=\\?["']?([^"'\\>]*)/g;

/** A key such as `active` in `{active: isActive}`, which needs no quotes */
const KEY = /[{,]\s*([a-z_]\w*)\s*:/gi;

/**
 * Returns every word of a script that may be a class name: strings that look like class lists, keys, and class attributes
 * in HTML. Includes too many words rather than too few, but not those of sentences.
 */
export function wordsInScript(source: string): Set<string> {
  const words = new Set<string>();
  const add = (list: string) => {
    for (const word of list.trim().split(/\s+/)) words.add(word);
  };
  for (const [list] of source.matchAll(CLASS_LIST)) if (isLikely(list)) add(list);
  for (const [, list = ''] of source.matchAll(CLASS_ATTRIBUTE)) add(list);
  for (const [, key = ''] of source.matchAll(KEY)) words.add(key);
  return words;
}

/** Several words without any hyphen or underscore are prose. */
function isLikely(text: string): boolean {
  return /[-_]/.test(text) || !/\s/.test(text.trim());
}

/** Returns the custom properties that a script reads or sets. */
export function propertiesInScript(source: string): Set<string> {
  return new Set(source.match(/--[a-z][\w-]*/gi));
}
