import {join} from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {ENGINE_DIR} from '../../engineDir';
import {SITE_FILE} from '../../learning/domain/report/reportSite';
import {isPublicBuild} from '../../shared/isPublicBuild';
import type {DocsContent} from '../docsContent';
import {lateFiles} from '../lateFiles';
import {sheets} from '../sheets';
import {writeFiles} from '../writeFiles';
import {reportFiles} from './node/reportFiles';

/**
 * Signatures, feedback, sending results, and the trainer's report. `src/learning` has the records and the report's
 * rules.
 */
export default function training({baseUrl, outDir, siteDir}: LoadContext): Plugin {
  let filesOf = (): Map<string, string> => new Map();
  return {
    name: 'deskbook-training',
    getThemePath: () => join(ENGINE_DIR, 'plugins/training/theme'),

    allContentLoaded({allContent, actions}) {
      // Patrons don't send results.
      if (isPublicBuild()) return;
      const content = allContent['docusaurus-plugin-content-docs']?.default as DocsContent;
      filesOf = () => reportFiles(content, siteDir);
      lateFiles.set('training', {paths: new RegExp(`^${SITE_FILE}$`), make: filesOf});
      actions.addRoute({path: `${baseUrl}training/report/`, component: '@theme/TrainingReportPage', exact: true});
    },

    configureWebpack: (_config, isServer) =>
      isServer
        ? {}
        : sheets({
            'send-styles': /[\\/]theme[\\/](?:SendResults|RecordStore)[\\/]/,
            'signing-styles':
              /[\\/]plugins[\\/]training[\\/]theme[\\/](?:Panel|ReadAndSign|SessionFeedback|NotSaved)[\\/]/,
            'report-styles': /[\\/]theme[\\/]TrainingReport(?:Page)?[\\/]/,
          }),

    async postBuild() {
      await writeFiles(outDir, filesOf());
    },
  };
}
