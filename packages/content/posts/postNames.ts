import {isDate} from '@deskbook/text/dates/dates';

/** Same as Docusaurus: the last date in the path, with hyphens or as folders. */
const DATED = /^(?<folder>.*)(?<date>\d{4}[-/]\d{1,2}[-/]\d{1,2})[-/]?(?<text>.*?)(?:\/index)?\.mdx?$/;

/** Returns the date in a post's path; undefined if there is none. */
export function dateInName(path: string): {written: string; isReal: boolean} | undefined {
  const written = DATED.exec(path)?.groups?.date;
  if (written === undefined) return undefined;
  const [year, month, day] = written.split(/[-/]/) as [string, string, string];
  return {written, isReal: isDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)};
}

/** Docusaurus skips files and folders whose names begin with `_`. */
export function isPassedOver(path: string): boolean {
  return path.split('/').some((name) => name.startsWith('_'));
}

/** Returns the part of a post's address after `/blog/`. */
export function postSlug(path: string): string {
  const {folder = '', date = '', text = ''} = DATED.exec(path)?.groups ?? {};
  return date ? `/${date.replaceAll('-', '/')}/${folder}${text}` : `/${path.replace(/(?:\/index)?\.mdx?$/, '')}`;
}
