import type {SiteSection} from '@deskbook/content/siteSections';
import type {BuildContext} from '@deskbook/engine/plugins/definePlugin';
import type {LateFiles} from '@deskbook/engine/plugins/lateFiles';
import {routeData} from '@deskbook/engine/plugins/routeData';
import type {PluginContentLoadedActions} from '@docusaurus/types';
import {assetPages} from '../domain/assets/assetPages';
import {deskOf} from '../domain/desk';
import {escalationCards} from '../domain/escalationCards';
import {calendarFile, csvFiles} from '../domain/files';
import {labelPages} from '../domain/labels/labelPages';
import {planFiles, planPages} from '../domain/plans/planPages';
import type {OfficeSource, Register} from '../domain/register';
import {registerPage} from '../domain/registerPage';
import {REGISTERS} from '../registers';
import {ownerRegisters} from '../registers/owners';

/** Adds the registers, each as a page and as CSV files, labels, escalation cards, plans, and the desk on the home page. */
export async function buildOffice(context: BuildContext): Promise<LateFiles | undefined> {
  const {content, actions, audience, baseUrl} = context;
  if (audience === 'public') {
    actions.setGlobalData({desk: []});
    return undefined;
  }
  const {history, sourceRoot} = content;
  const source = sourceFrom(context);
  const changedOn = (path: string) => history.get(sourceRoot.slice('@site/'.length) + path)?.[0]?.date ?? LONG_AGO;
  const registers = REGISTERS.map((register) => plannedOnce(register, source));
  const all = [...registers, ...ownerRegisters(source).map((register) => plannedOnce(register, source))];
  actions.setGlobalData({desk: deskOf(registers, source)});
  const pages = all.map((register) => registerPage(register, source));
  await addPages('@theme/Register', pages, actions, baseUrl);
  await addPages('@theme/Labels', labelPages(source), actions, baseUrl);
  await addPages('@theme/EscalationCard', escalationCards(source), actions, baseUrl);
  await addPages('@theme/Plan', planPages(source), actions, baseUrl, 'equipment');
  return {
    paths: /^office\/.*\.(?:csv|ics)$|^asset\/.*\/$|^equipment\/plans\/.*\.svg$/,
    make: () =>
      new Map([
        ...all.flatMap((register) => [...csvFiles(register, source), ...calendarFile(register, source, changedOn)]),
        ...assetPages(source),
        ...planFiles(source),
      ]),
  };
}

/** For pages without a commit. Never the build day, because builds of one commit must be alike. */
const LONG_AGO = '2000-01-01';

/** Returns the register with its plan computed once, however often it's used. */
function plannedOnce(register: Register, source: OfficeSource): Register {
  const sections = register.plan(source);
  return {...register, plan: () => sections};
}

function sourceFrom({content, docs}: BuildContext): OfficeSource {
  // Figures leave out drafts.
  const pages = content.catalog.pages.filter(({path}) => docs.has(path));
  return {
    catalog: {...content.catalog, pages},
    buildDay: content.buildDay,
    addressOf: (path) => docs.get(path)?.permalink ?? null,
  };
}

/** Adds pages that a theme component renders, below a section of the site. */
async function addPages(
  component: '@theme/Register' | '@theme/Labels' | '@theme/EscalationCard' | '@theme/Plan',
  pages: readonly {path: string}[],
  actions: Pick<PluginContentLoadedActions, 'createData' | 'addRoute'>,
  baseUrl: string,
  section: SiteSection = 'office',
): Promise<void> {
  for (const page of pages) {
    const data = await routeData(actions, `${page.path.slice(0, -1).replaceAll('/', '.')}.json`, page);
    actions.addRoute({
      path: baseUrl + page.path,
      component,
      exact: true,
      modules: {data},
      ...{section},
    });
  }
}
