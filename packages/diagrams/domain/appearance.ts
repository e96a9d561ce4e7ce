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
  /** Questions */
  marked: string;
  /** Areas that must look different, such as the slices of a pie */
  areas: readonly string[];
  /** Bars and lines of charts, without text on them */
  plots: readonly string[];
}

/**
 * The colors of `packages/ui/css/tokens.css`, on a diagram's background. Text has a contrast of at least 7:1. In a page,
 * those in `TOKENS` are the district's own.
 */
const PALETTES: Record<Theme, Palette> = {
  light: {
    background: '#f5f7f6',
    ink: '#1b2426',
    line: '#4f5b5e',
    box: '#ffffff',
    border: '#6b787a',
    group: '#eaefed',
    groupBorder: '#d5dcda',
    marked: '#e3ecea',
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
    marked: '#26363a',
    areas: ['#1f5658', '#6b4028', '#2c5639', '#5c4a1a', '#414d50', '#653634'],
    plots: ['#7fd1cf', '#f0a878', '#86d39b', '#efc26b'],
  },
};

/** The custom properties that colors come from. */
const TOKENS = {
  background: '--deskbook-surface',
  ink: '--ifm-font-color-base',
  line: '--deskbook-muted',
  box: '--ifm-background-surface-color',
  border: '--deskbook-field',
  groupBorder: '--deskbook-line',
  marked: '--deskbook-marked',
} as const satisfies Partial<Record<keyof Palette, string>>;

/** Returns the custom property for a color of a light drawing that has another color in a dark one; undefined if none has both. */
export function tokenFor(light: string, dark: string): string | undefined {
  const names = Object.keys(TOKENS) as (keyof typeof TOKENS)[];
  const name = names.find((each) => PALETTES.light[each] === light && PALETTES.dark[each] === dark);
  return name && TOKENS[name];
}

/**
 * The hand of the line drawings: lines of 1.75 with round ends and corners, and what isn't there to be touched dashed.
 * Questions are tinted. The text of a message may cross the lifelines between its two ends.
 */
const handOf = ({background, marked}: Palette) => `
.node rect,.node polygon,.node circle,.node path,.actor,.cluster rect,.note{stroke-width:1.75px;stroke-linejoin:round}
.node rect,.actor,.note,.cluster rect{rx:8px;ry:8px}
.node polygon{fill:${marked}}
.flowchart-link,.messageLine0,.messageLine1,.transition{stroke-width:1.75px;stroke-linecap:round;stroke-linejoin:round}
.marker path,.arrowMarkerPath{stroke-linejoin:round}
.note,.actor-line{stroke-dasharray:5 4}
.messageText{paint-order:stroke;stroke:${background};stroke-width:6px}`;

/** Returns the options for Mermaid, both for the build and for browsers. */
export function mermaidConfig(theme: Theme): MermaidConfig {
  return {
    startOnLoad: false,
    theme: 'base',
    themeCSS: handOf(PALETTES[theme]),
    fontFamily: FONT,
    themeVariables: themeVariables(PALETTES[theme], theme === 'dark'),
    // Two boxes side by side fit on a phone.
    flowchart: {nodeSpacing: 24, rankSpacing: 36, wrappingWidth: 148, padding: 10, diagramPadding: 2, curve: 'rounded'},
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
    noteBkgColor: colors.group,
    noteTextColor: colors.ink,
    noteBorderColor: colors.border,
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
