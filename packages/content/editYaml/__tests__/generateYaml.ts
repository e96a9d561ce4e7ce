import type {YamlPath, YamlValue} from '@deskbook/text/yaml/yamlSource';
import fc, {type GeneratorValue} from 'fast-check';

export interface GeneratedYaml {
  yaml: string;
  value: {[key: string]: YamlValue};
  /** Where each entry is in the text: from its key or dash to the end of its value. */
  ranges: {path: YamlPath; from: number; to: number}[];
}

export const TEXTS = [
  ...[
    'a',
    'two words',
    'some more words',
    "it's here",
    'colon: inside',
    'a #b',
    '# no comment',
    '',
    'yes',
    'null',
    '~',
  ],
  ...[
    '2026-01-01',
    '2026-01-01 10:00',
    '0123',
    '412.50',
    ' lead',
    'trail ',
    'é ü 図',
    'a, b',
    '[x',
    '- dash',
    '{',
    '*x',
  ],
  ...[
    '&x',
    '!x',
    '|',
    '>',
    '%a',
    '@a',
    'x:',
    '"q"',
    "'q'",
    'one\ntwo',
    'one\n\ntwo\n',
    'end\n',
    '---',
    '...',
    '\ttab',
    '🖨',
  ],
];
const KEYS = ['kind', 'title', 'owner', 'systems', 'dates', 'units', '2026-12-03', '10 min', 'a b', 'x.y'];
const PLAIN = /^[\p{L}\d][\p{L}\d .'-]*[\p{L}\d]$|^[\p{L}\d]$/u;

/** Front matter in every form that an author may give it. */
export function generateYaml(gen: GeneratorValue): GeneratedYaml {
  return new Writer(gen).write();
}

/** Biased numbers would be of the same few forms again and again. */
const evenly = (max: number) => fc.noBias(fc.nat(max));

class Writer {
  private text = '';
  private readonly ranges: GeneratedYaml['ranges'] = [];
  /** What is complete: nothing is inside itself. */
  private readonly anchored: [name: string, value: YamlValue][] = [];
  private names = 0;
  /** Below `|`, a comment would be part of the text. */
  private takesComment = true;

  constructor(private readonly gen: GeneratorValue) {}

  write(): GeneratedYaml {
    const lineBreak = this.oneOf(['\n', '\r\n']);
    const isFlow = this.isRare();
    this.comments('');
    const value = this.map([], '', isFlow, 0) as GeneratedYaml['value'];
    this.text += '\n';
    this.comments('');
    if (lineBreak === '\n') return {yaml: this.text, value, ranges: this.ranges};
    const shifted = (offset: number) => offset + this.text.slice(0, offset).split('\n').length - 1;
    return {
      yaml: this.text.replaceAll('\n', '\r\n'),
      value,
      ranges: this.ranges.map(({path, from, to}) => ({path, from: shifted(from), to: shifted(to)})),
    };
  }

  private value(path: YamlPath, indent: string, isInFlow: boolean, depth: number): YamlValue {
    if (this.anchored.length > 0 && this.isRare()) {
      const [name, value] = this.oneOf(this.anchored);
      this.text += ` *${name}${isInFlow ? ' ' : ''}`;
      return value;
    }
    if (!this.isRare()) return this.content(path, indent, isInFlow, depth);
    const name = `n${this.names++}`;
    this.text += ` &${name}`;
    const value = this.content(path, indent, isInFlow, depth);
    this.anchored.push([name, value]);
    return value;
  }

  private content(path: YamlPath, indent: string, isInFlow: boolean, depth: number): YamlValue {
    const form = depth > 2 ? 'text' : this.oneOf(['text', 'text', 'text', 'list', 'map']);
    if (form === 'text') return this.scalar(indent, isInFlow);
    const isFlow = isInFlow || this.oneOf([true, false]);
    const isItem = typeof path.at(-1) === 'number' && this.text.endsWith('-');
    if (isFlow || (isItem && form === 'map')) this.text += ' ';
    else {
      this.lineEnd();
      this.comments(`${indent}  `);
    }
    const inner = `${indent}  `;
    if (!isFlow && !(isItem && form === 'map')) this.text += inner;
    return form === 'list' ? this.list(path, inner, isFlow, depth + 1) : this.map(path, inner, isFlow, depth + 1);
  }

  private map(path: YamlPath, indent: string, isFlow: boolean, depth: number): YamlValue {
    const keys = KEYS.filter(() => this.number(0, depth + 1) === 0);
    const chosen = keys.length > 0 || isFlow ? keys : ['kind'];
    const value: {[key: string]: YamlValue} = {};
    this.entries(chosen, isFlow && '{}', indent, (key) => {
      const from = this.text.length;
      this.text += `${this.key(key)}:`;
      value[key] = this.value([...path, key], indent, isFlow, depth);
      this.ranges.push({path: [...path, key], from, to: this.text.length});
    });
    return value;
  }

  private list(path: YamlPath, indent: string, isFlow: boolean, depth: number): YamlValue {
    const indexes = [...Array(this.number(isFlow ? 0 : 1, 3)).keys()];
    const value: YamlValue[] = [];
    this.entries(indexes, isFlow && '[]', indent, (index) => {
      const from = this.text.length;
      if (!isFlow) this.text += '-';
      value.push(this.value([...path, index], indent, isFlow, depth));
      this.ranges.push({path: [...path, index], from, to: this.text.length});
    });
    return value;
  }

  private entries<T>(entries: readonly T[], brackets: string | false, indent: string, write: (entry: T) => void) {
    if (brackets) this.text += brackets[0] + this.oneOf(['', '', ' ']);
    for (const [index, entry] of entries.entries()) {
      if (index > 0 && brackets) {
        this.text += this.oneOf([', ', ', ', ',', `, # note\n${indent}  `, `,\n${indent}  `]);
      } else if (index > 0) {
        this.lineEnd();
        this.comments(indent);
        this.text += indent;
      }
      write(entry);
    }
    if (brackets)
      this.text += (entries.length > 0 && this.isRare() ? ',' : '') + this.oneOf(['', '', ' ']) + brackets[1];
  }

  private scalar(indent: string, isInFlow: boolean): string {
    const value = this.oneOf(TEXTS);
    const lines = value.replace(/\n$/, '').split('\n');
    const styles = [
      ...(PLAIN.test(value) ? ['plain', 'plain', 'plain'] : []),
      ...(value.includes(' ') && PLAIN.test(value) && !isInFlow ? ['folded plain'] : []),
      ...(value.includes('\n') ? [] : ['single']),
      'double',
      ...(/^[^\s]/.test(value) && !isInFlow ? ['|'] : []),
      ...(/^[^\s]/.test(value) && !isInFlow && lines.length === 1 ? ['>'] : []),
      ...(value === '' && !isInFlow ? ['nothing'] : []),
    ];
    const style = this.oneOf(styles);
    if (style === 'plain') this.text += ` ${value}`;
    if (style === 'single') this.text += ` '${value.replaceAll("'", "''")}'`;
    if (style === 'double') this.text += ` ${JSON.stringify(value)}`;
    if (style === 'folded plain') this.text += ` ${value.replaceAll(' ', `\n${indent}  `)}`;
    if (style === '|' || style === '>') {
      const blanks = lines.map((line) => (line === '' ? '' : `${indent}  ${line}`));
      this.text += ` ${style}${value.endsWith('\n') ? '' : '-'}\n${blanks.join('\n')}`;
      this.takesComment = false;
    }
    return value;
  }

  private key(key: string): string {
    const style = this.oneOf(['plain', 'plain', 'plain', 'single', 'double']);
    return style === 'plain' ? key : style === 'single' ? `'${key}'` : `"${key}"`;
  }

  private lineEnd() {
    this.text += this.takesComment && this.isRare() ? ' # note\n' : '\n';
    this.takesComment = true;
  }

  private comments(indent: string) {
    if (this.isRare()) this.text += '\n';
    if (this.isRare()) this.text += `${indent}# a line\n`;
  }

  private isRare(): boolean {
    return this.number(0, 5) === 0;
  }

  private number(min: number, max: number): number {
    return min + this.gen(evenly, max - min);
  }

  private oneOf<T>(all: readonly T[]): T {
    return all[this.number(0, all.length - 1)] as T;
  }
}
