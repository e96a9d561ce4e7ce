import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {contrast} from '@deskbook/text/contrast';
import {describe, expect, it} from 'vitest';
import {mermaidConfig, tokenFor} from '../domain/appearance';

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  const {themeVariables: variables} = mermaidConfig(theme);
  const {textColor: ink, background, lineColor, primaryBorderColor, primaryColor} = variables;
  const areas = Object.keys(variables).filter((name) => /^(?:pie|cScale|git)\d+$/.test(name));

  it('text is readable on every background', () => {
    const grounds = ['background', 'primaryColor', 'clusterBkg', 'noteBkgColor', 'edgeLabelBackground', ...areas];
    expect(areas).toHaveLength(36);
    expect(grounds.filter((name) => contrast(ink, variables[name]) < 7)).toEqual([]);
  });

  it('lines, borders, bars and curves stand out from the page', () => {
    const plots = variables.xyChart.plotColorPalette.split(',');
    const drawn = [lineColor, primaryBorderColor, ...plots];
    expect(drawn.filter((color) => contrast(color, background) < 3)).toEqual([]);
    expect(contrast(primaryBorderColor, primaryColor)).toBeGreaterThan(3);
  });
});

it('colors with a custom property are the same as in the style sheet', () => {
  const css = readFileSync(join(import.meta.dirname, '../../ui/css/tokens.css'), 'utf8');
  const [day = '', night = ''] = css.split('[data-theme="dark"]');
  const valueIn = (sheet: string, name: string) => new RegExp(`${name}: (#[0-9a-f]+);`).exec(sheet)?.[1] ?? '';
  const long = (color: string) => color.replace(/^#(.)(.)(.)$/, '#$1$1$2$2$3$3');
  const names = [
    ...['--deskbook-surface', '--ifm-font-color-base', '--deskbook-muted', '--ifm-background-surface-color'],
    ...['--deskbook-field', '--deskbook-line', '--deskbook-marked'],
  ];
  expect(names.map((name) => tokenFor(long(valueIn(day, name)), long(valueIn(night, name))))).toEqual(names);
  expect(tokenFor('#ffffff', '#ffffff')).toBeUndefined();
});
