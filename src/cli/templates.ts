import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {stringify} from 'yaml';
import {ENGINE_DIR} from '../engineDir';

const TEMPLATES_DIR = join(ENGINE_DIR, 'cli/templates');

/** The kinds of pages that there is a template for, posts among them. */
export function templateNames(): string[] {
  return readdirSync(join(TEMPLATES_DIR, 'pages')).map((file) => file.replace('.md', ''));
}

export function pageTemplate(name: string): string {
  return readFileSync(join(TEMPLATES_DIR, 'pages', `${name}.md`), 'utf8');
}

/** A text as a value of YAML, in quotes where it needs them. */
export function yamlText(text: string): string {
  return stringify(text.trim().replace(/\s+/g, ' '), {lineWidth: 0}).trim();
}
