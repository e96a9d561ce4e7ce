/**
 * The trainer's pages have a sheet of their own, since Docusaurus's is loaded by every page: `src/deploy` links it where
 * `data-sheet` asks.
 */
export const TRAINER_STYLES = {
  name: 'trainer-styles',
  type: 'css/mini-extract',
  test: /[\\/]plugins[\\/]training-calendar[\\/]theme[\\/]TrainerPage[\\/]/,
  chunks: 'all' as const,
  priority: 60,
  enforce: true,
};
