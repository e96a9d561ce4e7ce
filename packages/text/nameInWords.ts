import {capitalized} from './capitalized';

/** Turns `network-closets` into `Network closets`. A name with spaces or capitals was chosen on purpose and stays. */
export function nameInWords(name: string): string {
  if (!/^[a-z0-9_-]+$/.test(name)) return name;
  const words = name.replace(/[-_]+/g, ' ').trim();
  return capitalized(words);
}
