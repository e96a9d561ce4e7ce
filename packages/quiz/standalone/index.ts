import {join} from 'node:path';
import {ENGINE_DIR} from '@deskbook/text/engineDir';
import type {Plugin, SwizzleConfig} from '@docusaurus/types';

/** Shows quizzes in any Docusaurus site. `remark.ts` finds them in pages. */
export default function quiz(): Plugin {
  return {
    name: 'deskbook-quiz',
    getThemePath: () => join(ENGINE_DIR, 'quiz/standalone/theme'),
    // `docusaurus write-translations` looks for texts there.
    getPathsToWatch: () => [join(ENGINE_DIR, 'translations.js')],
  };
}

export const getSwizzleConfig = (): SwizzleConfig => ({
  components: {
    QuizParts: {actions: {wrap: 'forbidden', eject: 'forbidden'}, description: 'The elements within a quiz'},
    Quiz: {
      actions: {wrap: 'safe', eject: 'forbidden'},
      description: 'A quiz page, or the questions of a :::quiz block',
    },
  },
});
