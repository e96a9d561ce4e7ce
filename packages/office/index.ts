import {join} from 'node:path';
import {type DocsContent, docsByPath} from '@deskbook/engine/plugins/docsContent';
import {lateFiles} from '@deskbook/engine/plugins/lateFiles';
import {sheets} from '@deskbook/engine/plugins/sheets';
import {writeFiles} from '@deskbook/engine/plugins/writeFiles';
import {ENGINE_DIR} from '@deskbook/text/engineDir';
import {isPublicBuild} from '@deskbook/text/isPublicBuild';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {assetPages} from './domain/assets/assetPages';
import {deskOf} from './domain/desk';
import {escalationCards} from './domain/escalationCards';
import {calendarFile, csvFiles} from './domain/files';
import {labelPages} from './domain/labels/labelPages';
import type {OfficeSource, Register} from './domain/register';
import {registerPage} from './domain/registerPage';
import {addPages} from './node/addPages';
import {REGISTERS} from './registers';
import {ownerRegisters} from './registers/owners';

/** The coordinator's desk: the office's registers, each as a page and as CSV files. */
export default function office({baseUrl, outDir}: LoadContext): Plugin {
  let write = (): ReadonlyMap<string, string> => new Map();
  return {
    name: 'deskbook-office',

    getThemePath: () => join(ENGINE_DIR, 'office/theme'),

    async allContentLoaded({allContent, actions}) {
      if (isPublicBuild()) return actions.setGlobalData({desk: []});
      const content = allContent['docusaurus-plugin-content-docs']?.default as DocsContent;
      const {history, sourceRoot} = content;
      const source = sourceFrom(content);
      const changedOn = (path: string) => history.get(sourceRoot.slice('@site/'.length) + path)?.[0]?.date ?? LONG_AGO;
      const registers = REGISTERS.map((register) => plannedOnce(register, source));
      const all = [...registers, ...ownerRegisters(source).map((register) => plannedOnce(register, source))];
      actions.setGlobalData({desk: deskOf(registers, source)});
      const pages = all.map((register) => registerPage(register, source));
      await addPages('@theme/Register', pages, actions, baseUrl);
      await addPages('@theme/Labels', labelPages(source), actions, baseUrl);
      await addPages('@theme/EscalationCard', escalationCards(source), actions, baseUrl);
      write = () =>
        new Map([
          ...all.flatMap((register) => [...csvFiles(register, source), ...calendarFile(register, source, changedOn)]),
          ...assetPages(source),
        ]);
      lateFiles.set('office', {paths: /^office\/.*\.(?:csv|ics)$|^asset\/.*\/$/, make: write});
    },

    configureWebpack: (_config, isServer) =>
      isServer
        ? {}
        : sheets({
            'timeline-styles': /[\\/]Register[\\/]timeline/,
            'escalation-styles': /[\\/]office[\\/]theme[\\/]EscalationCard[\\/]/,
            'register-styles': /[\\/]office[\\/]theme[\\/]Register[\\/]/,
            'committee-styles': /[\\/]office[\\/]theme[\\/]Committee/,
            'label-styles': /[\\/]office[\\/]theme[\\/]Labels[\\/]/,
            'desk-styles': /[\\/]office[\\/]theme[\\/]OfficeDesk[\\/]/,
          }),

    async postBuild() {
      await writeFiles(outDir, write());
    },
  };
}

/** For pages without a commit. Never the build day, because builds of one commit must be alike. */
const LONG_AGO = '2000-01-01';

/** Returns the register with its plan computed once, however often it's used. */
function plannedOnce(register: Register, source: OfficeSource): Register {
  const sections = register.plan(source);
  return {...register, plan: () => sections};
}

function sourceFrom(content: DocsContent): OfficeSource {
  const docs = docsByPath(content);
  // Figures leave out drafts.
  const pages = content.catalog.pages.filter(({path}) => docs.has(path));
  return {
    catalog: {...content.catalog, pages},
    buildDay: content.buildDay,
    addressOf: (path) => docs.get(path)?.permalink ?? null,
  };
}
