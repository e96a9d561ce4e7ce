import {contrast} from '@deskbook/text/contrast';
import {describe, expect, it} from 'vitest';
import {mermaidConfig} from '../domain/appearance';

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
