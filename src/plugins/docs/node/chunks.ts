/**
 * Scripts that would be repeated in the script of each session or quiz: two hundred copies of 20 kB on a site of a
 * thousand pages, each to be made small by the build and loaded by readers.
 */
const SHARED = {type: /^javascript/, chunks: 'async' as const, minChunks: 2, enforce: true};

/** What the pages of the docs have in their headers. */
export const DOC_CHUNK = {
  ...SHARED,
  name: 'doc',
  test: /[\\/]plugins[\\/]docs[\\/](?:client|domain|theme[\\/](?:(?:PageHeader|HelpDeskNumber|QuestionList)[\\/]|Step\w+\.tsx$))|[\\/]plugin-content-docs[\\/]/,
  priority: 55,
};

/** What all kinds of pages draw with. */
export const COMPONENTS_CHUNK = {
  ...SHARED,
  name: 'components',
  test: /[\\/]src[\\/](?:boot|components|content|shared)[\\/]|[\\/](?:ReaderTimeScript|@mdx-js)[\\/]|[\\/]usePluralForm\.js$/,
  priority: 55,
};

/** Sheets of their own, since Docusaurus's is loaded by every page: `src/deploy` links them where `data-sheet` asks. */
const SHEET = {type: 'css/mini-extract', chunks: 'all' as const, priority: 60, enforce: true};

export const PATH_STYLES = {...SHEET, name: 'path-styles', test: /[\\/]docs[\\/]theme[\\/]PathSteps[\\/]/};

export const MACHINE_STYLES = {...SHEET, name: 'machine-styles', test: /[\\/]docs[\\/]theme[\\/]EquipmentFacts[\\/]/};

export const STEP_STYLES = {
  ...SHEET,
  name: 'step-styles',
  test: /[\\/](?:docs[\\/]theme[\\/](?:HelpDeskNumber[\\/].*|steps)|components[\\/]Tick\.module)\.css$/,
};

export const QUESTION_STYLES = {...SHEET, name: 'question-styles', test: /[\\/]docs[\\/]theme[\\/]QuestionList[\\/]/};
