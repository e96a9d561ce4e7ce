import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {isMap, parseDocument} from 'yaml';

/** Fields that link to pages of the sample content, which the generated site doesn't have. */
const LINKS = ['urgent', 'desk', 'quick_links'];

/** Copies the district's facts for generated pages, which refer to its names. */
export function writeDistrict(from: string, to: string): void {
  const district = parseDocument(readFileSync(join(from, 'district.yml'), 'utf8'));
  for (const field of LINKS) district.delete(field);
  const branches = district.get('branches');
  // The drawings of plans aren't copied.
  if (isMap(branches)) for (const {key} of branches.items) branches.deleteIn([key, 'plan']);
  writeFileSync(join(to, 'district.yml'), district.toString());
}
