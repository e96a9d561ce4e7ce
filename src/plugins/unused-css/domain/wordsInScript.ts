/**
 * A list of class names and nothing else between two quotes; sentences have capitals, commas or full stops. Which quote
 * opens and which closes does not matter: what is between two strings is no such list. A template such as `box ${marks}
 * wide` holds several.
 */
const CLASS_LIST = /(?<=["'`}])\s*[a-z_-][\w-]*(?:\s+[a-z_-][\w-]*)*\s*(?=["'`]|\$\{)/gi;

/** A class attribute in HTML that a script holds as a string. */
const CLASS_ATTRIBUTE = /\bclass=\\?["']?([^"'\\>]*)/g;

/** A key such as `active` in `{active: isActive}`, which needs no quotes. */
const KEY = /[{,]\s*([a-z_]\w*)\s*:/gi;

/**
 * Every word of a script that may be a class name: strings that read like lists of them, keys, and class attributes in
 * HTML. It takes too many rather than too few, but not the words of every sentence: those are on most pages.
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

/** The custom properties that a script reads or sets. */
export function propertiesInScript(source: string): Set<string> {
  return new Set(source.match(/--[a-z][\w-]*/gi));
}
