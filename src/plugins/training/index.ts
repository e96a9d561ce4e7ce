import {join} from 'node:path';
import type {Plugin} from '@docusaurus/types';
import {ENGINE_DIR} from '../../engineDir';
import {sheets} from '../sheets';

/** What was learned beyond quizzes, and how it gets to the trainer. `src/learning` has the records. */
export default function training(): Plugin {
  return {
    name: 'deskbook-training',
    getThemePath: () => join(ENGINE_DIR, 'plugins/training/theme'),

    configureWebpack: (_config, isServer) =>
      isServer
        ? {}
        : sheets({
            'send-styles': /[\\/]theme[\\/]SendResults[\\/]/,
            'signing-styles': /[\\/]plugins[\\/]training[\\/]theme[\\/](?:ReadAndSign|SessionFeedback|NotSaved)[\\/]/,
          }),
  };
}
