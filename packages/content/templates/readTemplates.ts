import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {ENGINE_DIR} from '@deskbook/text/engineDir';
import {slashedPath} from '@deskbook/text/slashedPath';
import {stringify} from 'yaml';

const PAGES = join(ENGINE_DIR, 'content/templates/pages');
const DISTRICT = join(ENGINE_DIR, 'content/templates/district');

/** Kinds of pages with a template, including posts. */
export function templateNames(): string[] {
  return readdirSync(PAGES).map((file) => file.replace('.md', ''));
}

export function pageTemplate(name: string): string {
  return readFileSync(join(PAGES, `${name}.md`), 'utf8');
}

/** The files of a new district. npm would skip some names that begin with a dot, so they begin with `_` here. */
export function districtTemplates(): {path: string; template: string}[] {
  return readdirSync(DISTRICT, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map(({parentPath, name}) => {
      const file = join(parentPath, name);
      const path = slashedPath(DISTRICT, file);
      return {path: path.replace(/(^|\/)_/g, '$1.'), template: readFileSync(file, 'utf8')};
    });
}

/** Formats text as a YAML value, quoted if necessary. */
export function yamlText(text: string): string {
  return stringify(text.trim().replace(/\s+/g, ' '), {lineWidth: 0}).trim();
}
