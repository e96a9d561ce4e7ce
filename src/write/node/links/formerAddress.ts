import {REDIRECTS} from '../../../content/addresses/redirects';
import {editYaml, type YamlChange} from '../../../content/editYaml/editYaml';
import {changeFrontMatter, readMarkdown} from '../../../content/frontMatter';
import {valueAt} from '../../../content/yamlSource';

/** The keys that these belong below, the best one first. */
const ABOVE = ['slug', 'keywords', 'description', 'title', 'kind'];

/** A page that keeps an address when its file is elsewhere. */
export function withSlug(text: string, slug: string): string {
  return withChange(text, {set: ['slug'], value: slug, after: ABOVE});
}

/** A page that readers are forwarded to from where it was; where it is now forwards no more. */
export function withFormerAddress(text: string, before: string, now: string): string {
  const {frontMatter} = readMarkdown(text, '');
  const known = [(frontMatter && valueAt(frontMatter.value, [REDIRECTS])) ?? []].flat();
  const others = known.filter((address) => !isSame(address, before) && !isSame(address, now));
  return withChange(text, {set: [REDIRECTS], value: [...others, before], after: ABOVE});
}

function isSame(address: unknown, other: string): boolean {
  return String(address).replace(/\/?$/, '/') === other.replace(/\/?$/, '/');
}

/** A page without facts gets some. */
function withChange(text: string, change: YamlChange): string {
  if (readMarkdown(text, '').frontMatter) return changeFrontMatter(text, (yaml) => editYaml(yaml, change) ?? yaml);
  const [lineBreak = '\n'] = /\r?\n/.exec(text) ?? [];
  const yaml = editYaml('', change) ?? '';
  return `---\n${yaml.replace(/\n?$/, '\n')}---\n\n`.replaceAll('\n', lineBreak) + text;
}
