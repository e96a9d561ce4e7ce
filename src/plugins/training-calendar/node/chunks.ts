/** What the pages of the calendar share is loaded once, and by no other page. */
export const CALENDAR_CHUNK = {
  name: 'calendar',
  type: /^javascript/,
  test: /[\\/]training-calendar[\\/](?:domain[\\/]\w+\.ts$|theme[\\/]Calendar)/,
  chunks: 'all' as const,
  minChunks: 2,
  priority: 60,
  enforce: true,
};

/** A sheet of its own, since Docusaurus's is loaded by every page: `src/deploy` links it where `data-sheet` asks. */
export const CALENDAR_STYLES = {
  name: 'calendar-styles',
  type: 'css/mini-extract',
  test: /[\\/]training-calendar[\\/]theme[\\/]Calendar/,
  chunks: 'all' as const,
  priority: 60,
  enforce: true,
};

/** The pages of sessions share theirs, and no other page loads it. */
export const SESSION_CHUNK = {
  name: 'session',
  type: /^javascript/,
  test: /[\\/]training-calendar[\\/]client[\\/]session[\\/]|[\\/]theme[\\/](?:Session(?:Block|Dates|Agenda)|TrainerNotes)[\\/]/,
  chunks: 'all' as const,
  minChunks: 2,
  priority: 60,
  enforce: true,
};

export const SESSION_STYLES = {
  name: 'session-styles',
  type: 'css/mini-extract',
  test: /[\\/]theme[\\/](?:Session(?:Block|Dates|Agenda)|TrainerNotes)[\\/]/,
  chunks: 'all' as const,
  priority: 60,
  enforce: true,
};
