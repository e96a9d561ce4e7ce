import {join} from 'node:path';
import {type DocsContent, docsByPath} from '@deskbook/engine/plugins/docsContent';
import {lateFiles} from '@deskbook/engine/plugins/lateFiles';
import {sheets} from '@deskbook/engine/plugins/sheets';
import {writeFiles} from '@deskbook/engine/plugins/writeFiles';
import {SITE_FILE} from '@deskbook/records/domain/report/reportSite';
import {ENGINE_DIR} from '@deskbook/text/engineDir';
import {isPublicBuild} from '@deskbook/text/isPublicBuild';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {reportFiles} from './node/reportFiles';
import {addTrainerPages} from './node/trainer/addTrainerPages';

/**
 * Signatures, feedback, sending results, a page for the trainer of each session, and the trainer's report. `packages/records` has the records and the report's
 * rules.
 */
export default function training({baseUrl, outDir, siteDir}: LoadContext): Plugin {
  let filesOf = (): Map<string, string> => new Map();
  return {
    name: 'deskbook-training',
    getThemePath: () => join(ENGINE_DIR, 'training/theme'),

    async allContentLoaded({allContent, actions}) {
      // Patrons don't send results.
      if (isPublicBuild()) return;
      const content = allContent['docusaurus-plugin-content-docs']?.default as DocsContent;
      await addTrainerPages({...content, docs: docsByPath(content)}, actions, baseUrl);
      filesOf = () => reportFiles(content, siteDir);
      lateFiles.set('training', {paths: new RegExp(`^${SITE_FILE}$`), make: filesOf});
      actions.addRoute({path: `${baseUrl}training/report/`, component: '@theme/TrainingReportPage', exact: true});
    },

    configureWebpack: (_config, isServer) =>
      isServer
        ? {}
        : sheets({
            'send-styles': /[\\/]theme[\\/](?:SendResults|RecordStore)[\\/]/,
            'signing-styles': /[\\/]training[\\/]theme[\\/](?:Panel|ReadAndSign|SessionFeedback|NotSaved)[\\/]/,
            'trainer-styles': /[\\/]training[\\/]theme[\\/]TrainerPage[\\/]/,
            'report-styles': /[\\/]theme[\\/]TrainingReport(?:Page)?[\\/]/,
          }),

    async postBuild() {
      await writeFiles(outDir, filesOf());
    },
  };
}
