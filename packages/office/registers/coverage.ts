import {acknowledgedOn} from '@deskbook/content/acknowledge';
import {audienceOf, namedRoles} from '@deskbook/content/audience';
import type {PageOf} from '@deskbook/content/page';
import {chaptersOf, manualOfChapter} from '@deskbook/content/relations';
import {pluralForm} from '@deskbook/text/pluralForm';
import {type Coverage, coverageIn, missingIn, PARTS, stepsOf} from '../domain/coverage';
import {gapsIn} from '../domain/coverageCells';
import {type CoveredStep, coverageMatrix, OTHER_TOPIC, topicOfStep, untaught} from '../domain/coverageMatrix';
import {linkToPage, plainText} from '../domain/links';
import {nameOfPerson} from '../domain/ownersDesk';
import {pagesOfKind} from '../domain/pagesOfKind';
import {type ColumnOf, planTable} from '../domain/planTable';
import type {Link, OfficeSource, Register, Section, Verdict} from '../domain/register';

interface Subject {
  name: Link;
  kind: 'Manual' | 'System';
  coverage: Coverage;
}

export const coverage: Register = {
  path: 'office/coverage/',
  lists: ['path', 'manual'],
  title: 'Training coverage',
  description: 'What each role has to know, how it is taught, and what is missing.',
  keywords: [
    'training gaps',
    'who is not trained',
    'what is not taught',
    'missing quizzes',
    'cobertura',
    'training coverage',
    'which tasks have no training',
    'who needs training',
    'training needs',
    'who signed a page',
    'skills gap',
    'steps without a session',
  ],
  alerts: (source) => [
    {
      when: coveredSteps(source).flatMap(({coverage: {sessions}}) =>
        sessions.length > 0 ? [] : {from: source.buildDay},
      ),
      forms: '1 step that no session teaches|{count} steps that no session teaches',
    },
  ],
  verdict: (source) => verdictOn(coveredSteps(source), source),
  plan: (source) => {
    const steps = coveredSteps(source);
    return [
      ...matrixSection(steps, source),
      stepSection(steps, source),
      roleSection(steps, source),
      signedSection(source),
      subjectSection(source),
    ];
  },
};

const LIST = new Intl.ListFormat('en-US');
const STEPS_ID = 'steps';

/** How much is not taught at all, and where most is missing. */
function verdictOn(steps: readonly CoveredStep[], {catalog}: OfficeSource): Verdict | undefined {
  const {all, rows} = coverageMatrix(steps, catalog.district);
  if (all.steps === 0) return undefined;
  const none = untaught(steps);
  const withoutManual = all.steps - all.has.Manual;
  const worst = rows.filter((row) => row.topic !== OTHER_TOPIC && gapsIn(row.all) > 0).slice(0, 2);
  const whole = rows.filter((row) => row.topic !== OTHER_TOPIC && gapsIn(row.all) === 0);
  const named = (those: typeof rows) => LIST.format(those.map(({topic}) => topic));
  return {
    mark: none > 0 ? 'missing' : 'passed',
    lead:
      none > 0
        ? `${none} of ${all.steps} steps have neither a quiz nor a session.`
        : 'Every step has a quiz or a session.',
    rest: [withoutManual > 0 ? `No manual explains ${withoutManual}.` : 'Every step has its manual.'],
    text: [
      ...(worst.length > 0 ? [`The most is missing in ${named(worst)}.`] : []),
      ...(whole.length > 0 ? [`Complete: ${named(whole)}.`] : []),
    ].join(' '),
  };
}

function matrixSection(steps: readonly CoveredStep[], {catalog}: OfficeSource): Section[] {
  if (steps.length === 0) return [];
  const coverage = {...coverageMatrix(steps, catalog.district), list: STEPS_ID};
  return [{id: 'topics', title: 'What exists for whom', coverage}];
}

const rowsIn = (count: number) => pluralForm('en', count, '1 row|{count} rows');

const shownPages = ({catalog, addressOf}: OfficeSource) => catalog.pages.filter(({path}) => addressOf(path) !== null);

function coveredSteps(source: OfficeSource): CoveredStep[] {
  const cover = coverageIn(source.catalog, source.buildDay);
  return pagesOfKind('path', shownPages(source))
    .flatMap((path) => stepsOf(path, source.catalog))
    .map((step) => ({...step, coverage: cover(step.subject)}));
}

function stepSection(steps: readonly CoveredStep[], source: OfficeSource): Section {
  return {
    id: STEPS_ID,
    title: 'Steps of learning paths',
    fold: rowsIn(steps.length),
    text: 'A step has a manual if it is one, or teaches or asks about one. It has a quiz if one covers it, and a session if one that teaches it has a date to come.',
    table: planTable<CoveredStep>({
      rows: steps,
      empty: 'No learning path has a step yet.',
      columns: [
        {label: 'Step', value: ({title, page}) => ({text: title, to: page && source.addressOf(page.path)})},
        {
          label: 'Learning path',
          key: 'path',
          show: 'group',
          value: ({path}) => linkToPage(path, source.addressOf),
          isFilter: true,
        },
        {label: 'Role', show: 'folded', value: ({path}) => rolesOf(path, source), isFilter: true},
        {
          label: 'Manual',
          type: 'list',
          show: 'wide',
          value: (step) => step.coverage.manuals.map((page) => linkToPage(page, source.addressOf)),
        },
        ...coverageColumns<CoveredStep>(source),
        {label: 'Missing', type: 'list', value: (step) => missingIn(step.coverage).map(plainText), isFilter: true},
        {label: 'Topic', show: 'folded', value: (step) => topicOfStep(step, source.catalog.district), isFilter: true},
      ],
    }),
  };
}

/** A role learns from its own paths and those for everyone. */
function roleSection(steps: readonly CoveredStep[], source: OfficeSource): Section {
  const {catalog} = source;
  const roles = Object.entries(catalog.district.roles).filter(([, {everyone}]) => !everyone);
  const rows = roles.map(([key, {name}]) => {
    const own = steps.filter(({path}) => audienceOf(path, catalog.district).includes(key));
    return {name, own, paths: [...new Set(own.map(({path}) => path))]};
  });
  return {
    id: 'roles',
    title: 'Roles',
    fold: rowsIn(rows.length),
    text: 'Each role learns what is on its own learning paths and on those for everyone. The figures are steps.',
    table: planTable({
      rows,
      empty: 'There are no roles in district.yml yet.',
      columns: [
        {label: 'Role', value: ({name}) => name},
        {
          label: 'Learning paths',
          type: 'list',
          show: 'folded',
          value: ({paths}) => paths.map((path) => linkToPage(path, source.addressOf)),
        },
        {label: 'Steps', type: 'number', value: ({own}) => own.length},
        ...PARTS.map((part) => ({
          label: `No ${part.toLowerCase()}`,
          type: 'number' as const,
          value: ({own}: (typeof rows)[number]) => own.filter((step) => missingIn(step.coverage).includes(part)).length,
        })),
      ],
    }),
  };
}

/** What staff must sign that they have read. Who has is only in the trainer's report; no signatures are here. */
function signedSection({catalog, addressOf}: OfficeSource): Section {
  const rows = shownPages({catalog, addressOf} as OfficeSource).flatMap((page) => {
    const asked = acknowledgedOn(page, catalog.district);
    return asked ? [{page, ...asked}] : [];
  });
  const everyone = Object.keys(catalog.district.roles).length;
  return {
    id: 'signed',
    title: 'Pages to read and sign',
    fold: rowsIn(rows.length),
    text: 'Whom each page asks to sign that they have read it. Who signed before the day under “Again since” is asked once more.',
    table: planTable({
      rows,
      empty: 'No page has "acknowledge" yet.',
      columns: [
        {label: 'Page', value: ({page}) => linkToPage(page, addressOf)},
        {
          label: 'Role',
          value: ({roles}) =>
            (roles.length === everyone
              ? ['Everyone']
              : roles.map((key) => catalog.district.roles[key]?.name ?? key)
            ).map(plainText),
          isFilter: true,
        },
        {label: 'Owner', value: ({page}) => nameOfPerson(page.data.owner ?? '', catalog.district)},
        {label: 'Again since', type: 'date', isPast: true, value: ({again}) => again},
      ],
    }),
  };
}

function subjectSection(source: OfficeSource): Section {
  const pages = shownPages(source);
  const cover = coverageIn(source.catalog, source.buildDay);
  const manuals = pagesOfKind('manual', pages)
    .filter((page) => !manualOfChapter(page, source.catalog.pages))
    .map((page): Subject => {
      const subject = [page, ...chaptersOf(page, source.catalog.pages)];
      return {name: linkToPage(page, source.addressOf), kind: 'Manual', coverage: cover(subject)};
    });
  const systems = Object.entries(source.catalog.district.systems).map(([key, {name}]): Subject => {
    const own = pagesOfKind('system', pages).find(({data}) => data.key === key);
    const subject = pages.filter(({data}) => data.systems?.includes(key));
    return {name: {text: name, to: own ? source.addressOf(own.path) : null}, kind: 'System', coverage: cover(subject)};
  });
  return {
    id: 'subjects',
    title: 'Manuals and systems',
    fold: rowsIn(manuals.length + systems.length),
    text: 'Who teaches each, and which quiz asks about it. A manual counts with its chapters, a system with every page that names it.',
    table: planTable<Subject>({
      rows: [...manuals, ...systems],
      empty: 'There are no manuals and systems yet.',
      columns: [
        {label: 'Manual or system', key: 'subject', value: ({name}) => name},
        {label: 'Kind', show: 'group', value: ({kind}) => kind},
        ...coverageColumns<Subject>(source),
        {
          label: 'Missing',
          type: 'list',
          value: (subject) =>
            missingIn(subject.coverage)
              .filter((part) => part !== 'Manual')
              .map(plainText),
        },
      ],
    }),
  };
}

function coverageColumns<Row extends {coverage: Coverage}>(source: OfficeSource): ColumnOf<Row>[] {
  return [
    {
      label: 'Quiz',
      type: 'list',
      value: (row) => row.coverage.quizzes.map((page) => linkToPage(page, source.addressOf)),
    },
    {
      label: 'Session',
      type: 'list',
      value: (row) => row.coverage.sessions.map(({page}) => linkToPage(page, source.addressOf)),
    },
    {
      label: 'Next date',
      show: 'wide',
      type: 'date',
      value: (row) => row.coverage.sessions[0]?.next.start.slice(0, 10) ?? null,
    },
    {
      label: 'Trainer',
      type: 'list',
      show: 'folded',
      value: (row) => row.coverage.trainers.map((key) => plainText(nameOfPerson(key, source.catalog.district))),
    },
  ];
}

function rolesOf(path: PageOf<'path'>, {catalog: {district}}: OfficeSource): Link[] {
  const named = namedRoles(path).map((key) => district.roles[key]?.name ?? key);
  return (named.length > 0 ? named : ['Everyone']).map(plainText);
}
