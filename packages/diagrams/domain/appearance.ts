import type {MermaidConfig} from 'mermaid';

export type Theme = 'light' | 'dark';

/**
 * Mermaid sizes each text's box when it draws the diagram. These fonts have the same letter widths on all systems, so
 * texts still fit their boxes on the reader's system.
 */
const FONT = 'Arial, "Liberation Sans", Arimo, Helvetica, sans-serif';

interface Palette {
  background: string;
  ink: string;
  line: string;
  box: string;
  border: string;
  group: string;
  groupBorder: string;
  note: string;
  noteBorder: string;
  /** Areas that must look different, such as the slices of a pie */
  areas: readonly string[];
  /** Bars and lines of charts, without text on them */
  plots: readonly string[];
}

/** The colors of `packages/ui/css/tokens.css`, on a diagram's background. Text has a contrast of at least 7:1. */
const PALETTES: Record<Theme, Palette> = {
  light: {
    background: '#f5f7f6',
    ink: '#1b2426',
    line: '#4f5b5e',
    box: '#ffffff',
    border: '#6b787a',
    group: '#eaefed',
    groupBorder: '#d5dcda',
    note: '#fdf6e3',
    noteBorder: '#8a5a00',
    areas: ['#a5d3d1', '#ecc3a5', '#b4d9be', '#e9d49c', '#cfd6d5', '#e0bcb9'],
    plots: ['#0f5f63', '#8a3b12', '#1f6b3a', '#8a5a00'],
  },
  dark: {
    background: '#1c2326',
    ink: '#e8eeec',
    line: '#a9b6b5',
    box: '#14191b',
    border: '#8b9998',
    group: '#232c2f',
    groupBorder: '#354044',
    note: '#2b2618',
    noteBorder: '#efc26b',
    areas: ['#1f5658', '#6b4028', '#2c5639', '#5c4a1a', '#414d50', '#653634'],
    plots: ['#7fd1cf', '#f0a878', '#86d39b', '#efc26b'],
  },
};

/** Returns the options for Mermaid, both for the build and for browsers. */
export function mermaidConfig(theme: Theme): MermaidConfig {
  return {
    startOnLoad: false,
    theme: 'base',
    // The text of a message may cross the lifelines between its two ends.
    themeCSS: `.node rect{rx:6px}.messageText{paint-order:stroke;stroke:${PALETTES[theme].background};stroke-width:6px}`,
    fontFamily: FONT,
    themeVariables: themeVariables(PALETTES[theme], theme === 'dark'),
    // Two boxes side by side fit on a phone.
    flowchart: {nodeSpacing: 24, rankSpacing: 36, wrappingWidth: 148, padding: 8, diagramPadding: 2},
    sequence: {actorMargin: 8, width: 104, actorFontSize: 14, diagramMarginX: 4, wrap: true},
  };
}

function themeVariables({areas, plots, ...colors}: Palette, darkMode: boolean): Record<string, unknown> {
  return {
    darkMode,
    fontFamily: FONT,
    background: colors.background,
    primaryColor: colors.box,
    primaryTextColor: colors.ink,
    primaryBorderColor: colors.border,
    secondaryColor: colors.group,
    tertiaryColor: colors.group,
    clusterBkg: colors.group,
    clusterBorder: colors.groupBorder,
    lineColor: colors.line,
    textColor: colors.ink,
    titleColor: colors.ink,
    edgeLabelBackground: colors.background,
    noteBkgColor: colors.note,
    noteTextColor: colors.ink,
    noteBorderColor: colors.noteBorder,
    pieStrokeColor: colors.background,
    pieOuterStrokeColor: colors.border,
    pieOpacity: '1',
    xyChart: {plotColorPalette: plots.join()},
    ...numbered('pie', 1, areas),
    ...numbered('cScale', 0, areas),
    ...numbered('cScaleLabel', 0, [colors.ink]),
    ...numbered('git', 0, areas),
    ...numbered('gitBranchLabel', 0, [colors.ink]),
  };
}

/** Mermaid supports at most twelve areas, `pie1` to `pie12`. */
function numbered(name: string, first: number, colors: readonly string[]): Record<string, string> {
  const entries = Array.from({length: 12}, (_, index) => [
    `${name}${first + index}`,
    colors[index % colors.length] ?? '',
  ]);
  return Object.fromEntries(entries);
}
