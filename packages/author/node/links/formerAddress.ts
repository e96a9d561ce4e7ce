import {REDIRECTS} from '@deskbook/content/addresses/redirects';
import {editYaml, type YamlChange} from '@deskbook/content/editYaml/editYaml';
import {changeFrontMatter, readMarkdown} from '@deskbook/content/frontMatter';
import {valueAt} from '@deskbook/text/yaml/yamlSource';

/** Keys to insert after, the best first. */
const ABOVE = ['slug', 'keywords', 'description', 'title', 'kind'];

/** Sets a slug, so a page keeps its address when its file moves. */
export function withSlug(text: string, slug: string): string {
  return withChange(text, {set: ['slug'], value: slug, after: ABOVE});
}

/** Adds a redirect from the page's old address, and drops any from its new one. */
export function withFormerAddress(text: string, before: string, now: string): string {
  const {frontMatter} = readMarkdown(text, '');
  const known = [(frontMatter && valueAt(frontMatter.value, [REDIRECTS])) ?? []].flat();
  const others = known.filter((address) => !isSame(address, before) && !isSame(address, now));
  return withChange(text, {set: [REDIRECTS], value: [...others, before], after: ABOVE});
}

function isSame(address: unknown, other: string): boolean {
  return String(address).replace(/\/?$/, '/') === other.replace(/\/?$/, '/');
}

/** Edits the front matter; adds it if there is none. */
function withChange(text: string, change: YamlChange): string {
  if (readMarkdown(text, '').frontMatter) return changeFrontMatter(text, (yaml) => editYaml(yaml, change) ?? yaml);
  const [lineBreak = '\n'] = /\r?\n/.exec(text) ?? [];
  const yaml = editYaml('', change) ?? '';
  return `---\n${yaml.replace(/\n?$/, '\n')}---\n\n`.replaceAll('\n', lineBreak) + text;
}
