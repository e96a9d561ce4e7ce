/** Compares by code units, which also sorts ISO dates and instants by time. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** Normalizes case and spaces for comparing text. */
export function foldText(text: string): string {
  return text.trim().replace(/\s+/g, ' ').toLowerCase();
}

export function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Normalizes text for comparing words: lower case, no accents, single spaces. */
export function plainWords(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Turns text into a file name or key: lower-case words with hyphens. */
export function hyphenated(text: string): string {
  return plainWords(text.replace(/['’]/g, '')).replaceAll(' ', '-');
}

/** Returns the words of some texts that the known ones don't have. */
export function wordsBeyond(known: readonly string[], texts: readonly string[]): string {
  const knownWords = plainWords(known.join(' '));
  const words = new Set(plainWords(texts.join(' ')).split(' '));
  return [...words].filter((word) => !knownWords.includes(word)).join(' ');
}

/** Turns `network-closets` into `Network closets`. A name with spaces or capitals was chosen on purpose and stays. */
export function nameInWords(name: string): string {
  if (!/^[a-z0-9_-]+$/.test(name)) return name;
  const words = name.replace(/[-_]+/g, ' ').trim();
  return capitalized(words);
}

/** Adds a period if it's missing, so another sentence can follow. */
export function endSentence(text: string): string {
  return /[.!]$/.test(text) ? text : `${text}.`;
}

/** In the order in which Docusaurus expects a message's plural forms. */
const FORMS = ['zero', 'one', 'two', 'few', 'many', 'other'] as const;

/** Picks the plural form for a count from forms separated by `|`, and fills in the count. */
export function pluralForm(locale: string, count: number, message: string): string {
  const rules = new Intl.PluralRules(locale);
  const known = FORMS.filter((form) => rules.resolvedOptions().pluralCategories.includes(form));
  const parts = message.split('|');
  const form = Math.min(known.indexOf(rules.select(count)), parts.length - 1);
  return (parts[form] ?? '').replace('{count}', `${count}`);
}

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.codePointAt(0)};`);
}

/** Decodes `%20` and similar. Text with a stray percent sign, such as `100%`, stays as it is. */
export function decodeAddress(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Makes a key safe as a file name: keeps letters of any script and replaces path characters. */
export function fileName(key: string): string {
  return key.replace(/[^\p{L}\p{M}\p{N}._~-]/gu, '-').replace(/^\.+/, '');
}

/** Parses JSON, with or without a byte order mark; returns undefined if it isn't any. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return undefined;
  }
}
