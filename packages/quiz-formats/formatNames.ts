/** The formats by their names on the command line, apart from `FORMATS`, which would load too much for `--help`. */
export const FORMAT_NAMES = ['gift', 'moodle-xml', 'qti21', 'qti30', 'scorm12', 'scorm2004', 'cmi5'] as const;

export type FormatName = (typeof FORMAT_NAMES)[number];
