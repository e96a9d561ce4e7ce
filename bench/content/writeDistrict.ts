import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {parseDocument} from 'yaml';

/** What leads to pages of the sample content, which are not among the generated ones. */
const LINKS = ['urgent', 'quick_links'];

/** Writes the facts of a district for generated pages: they refer to its names. */
export function writeDistrict(from: string, to: string): void {
  const district = parseDocument(readFileSync(join(from, 'district.yml'), 'utf8'));
  for (const field of LINKS) district.delete(field);
  writeFileSync(join(to, 'district.yml'), district.toString());
}
