import {describe, expect, it} from 'vitest';
import {quickLinks, searchExamples, urgentLinks} from '../node/defaultLinks';
import {deskOf, pageText} from './deskOf';

const units = (...tags: string[]) =>
  `units: [${tags.map((tag) => `{asset_tag: "${tag}", branch: downtown}`).join(', ')}]`;

const PAGES = {
  'p/load.md': pageText(
    'procedure',
    'Load paper',
    'keywords: [paper is out]\nequipment: [../e/printer.md, ../e/laptop.md]',
  ),
  'p/outage.md': pageText('procedure', 'Answer an outage', 'keywords: [no network]'),
  'e/printer.md': `${pageText('equipment', 'Printer', `keywords: [blinks red]\n${units('01', '02')}`)}\n## Lights\n`,
  'e/laptop.md': pageText('equipment', 'Laptop', units('03')),
  'm.md': pageText('manual', 'LISTEN'),
};

const TRAINING = {
  's.md': pageText('session', 'Basics', 'start: 2026-12-03 10:00\nduration: 60 min\nbranch: downtown'),
  'q.md': pageText('quiz', 'Quiz'),
  'path.md': pageText('path', 'First week'),
};

const urgentOf = (district: string, more = {}) => urgentLinks(deskOf(PAGES, {district, ...more}));
const groupsOf = (district: string) => quickLinks(deskOf(PAGES, {district}));

describe('what is urgent', () => {
  it('has its own words and icon, or the title and a warning sign', () => {
    expect(
      urgentOf('urgent: [{page: p/outage.md, label: The network is down, icon: network-off}, e/printer.md#lights]'),
    ).toEqual([
      {label: 'The network is down', to: '/docs/p/outage/', icon: 'network-off'},
      {label: 'Printer', to: '/docs/e/printer/#lights', icon: 'warning'},
    ]);
  });

  it('does not lead to a page that readers cannot open', () => {
    expect(urgentOf('urgent: [p/outage.md, p/load.md]', {drafts: ['p/outage.md']}).map(({to}) => to)).toEqual([
      '/docs/p/load/',
    ]);
  });

  it('is nothing where the district names nothing', () => {
    expect(urgentOf('')).toEqual([]);
  });
});

describe('the quick links of a district', () => {
  it('are its own, in its order', () => {
    const district = `quick_links:
  - title: How do I …
    icon: scan
    links: [p/load.md, {page: /calendar/, label: Find a session}, /my-training/]
    all: /procedures/
  - {title: More, links: [m.md], all: {page: /manuals/, label: Every manual}}
  - {title: Nothing yet, links: []}`;
    expect(groupsOf(district)).toEqual([
      {
        title: 'How do I …',
        icon: 'scan',
        links: [
          {label: 'Load paper', to: '/docs/p/load/'},
          {label: 'Find a session', to: '/calendar/'},
          {label: 'My training', to: '/my-training/'},
        ],
        all: {index: 'procedures', to: '/procedures/', count: 2},
      },
      {
        title: 'More',
        icon: 'list',
        links: [{label: 'LISTEN', to: '/docs/m/'}],
        all: {label: 'Every manual', to: '/manuals/'},
      },
    ]);
  });

  it('lie under the folder of the site', () => {
    const district = 'base_url: /staff/\nquick_links: [{title: More, links: [/staff/]}]';
    expect(groupsOf(district)[0]?.links).toEqual([{label: '/staff/', to: '/staff/staff/'}]);
  });
});

describe('a quick link to a learning path', () => {
  const PATHS = {
    ...PAGES,
    'a.md': pageText('path', 'First week', 'steps: [Meet your supervisor, m.md]'),
    'b.md': pageText('path', 'Second week', 'steps: [m.md]'),
  };

  it('has how many steps there are and the first page, where it is the first such link', () => {
    const [group] = quickLinks(
      deskOf(PATHS, {district: 'quick_links: [{title: Training, links: [m.md, b.md, a.md]}]'}),
    );
    expect(group?.links).toEqual([
      {label: 'LISTEN', to: '/docs/m/'},
      {label: 'Second week', to: '/docs/b/', path: {steps: 1, first: {label: 'LISTEN', to: '/docs/m/'}}},
      {label: 'First week', to: '/docs/a/'},
    ]);
  });

  it('is a plain link where no step has a page', () => {
    const pages = {'a.md': pageText('path', 'First week', 'steps: [Meet your supervisor]')};
    const [group] = quickLinks(deskOf(pages, {district: 'quick_links: [{title: Training, links: [a.md]}]'}));
    expect(group?.links).toEqual([{label: 'First week', to: '/docs/a/'}]);
  });
});

describe('a district that chose no links', () => {
  it('gets the tasks that most pages belong to and the machines that it has most of', () => {
    expect(groupsOf('').map(({title, links}) => [title, links.map(({label}) => label)])).toEqual([
      ['How do I …', ['Load paper', 'Answer an outage']],
      ['Something is broken', ['Printer', 'Laptop']],
      ['How it all works', ['LISTEN']],
    ]);
  });

  it('gets the training that there is', () => {
    const [training] = quickLinks(deskOf(TRAINING));
    expect(training?.links.map(({to}) => to)).toEqual(['/docs/path/', '/calendar/', '/quizzes/']);
    expect(training?.all?.to).toBe('/my-training/');
  });

  it('gets the list of learning paths where there are several', () => {
    const [training] = quickLinks(deskOf({...TRAINING, 'other.md': pageText('path', 'Second week')}));
    expect(training?.links[0]?.to).toBe('/paths/');
  });

  const folder = (name: string, count: number) =>
    Object.fromEntries(Array.from({length: count}, (_, page) => [`${name}/${page}.md`, `# ${name} ${page}`]));

  it('gets what is in its folders, and beside them', () => {
    const pages = {
      ...folder('norms', 2),
      ...folder('services', 7),
      'services/README.md': '# Our services',
      'z.md': '# Last words',
      'README.md': '# Welcome',
    };
    const groups = quickLinks(deskOf(pages, {unlisted: ['norms/1.md']}));
    expect(groups.map(({title, all}) => [title, all])).toEqual([
      ['Norms', null],
      ['Services', {index: 'pages', to: '/docs/services/', count: 8}],
      ['General', {index: 'pages', to: '/pages/', count: 11}],
    ]);
    expect(groups.map(({links}) => links.map(({label}) => label))).toEqual([
      ['norms 0'],
      ['Our services', 'services 0', 'services 1', 'services 2', 'services 3'],
      ['Welcome', 'Last words'],
    ]);
  });

  it('gets of many folders their names alone, and of pages in none more than else', () => {
    const many = Array.from({length: 9}, (_, count) => folder(`folder-${count}`, 2));
    const groups = quickLinks(deskOf(Object.assign({}, ...many)));
    expect(groups).toHaveLength(9);
    expect(groups.flatMap(({links}) => links)).toEqual([]);
    const beside = Object.fromEntries(Array.from({length: 15}, (_, page) => [`p${page}.md`, `# Page ${page}`]));
    expect(quickLinks(deskOf(beside))[0]?.links).toHaveLength(12);
  });

  it('gets nothing without a page', () => {
    expect(quickLinks(deskOf({}))).toEqual([]);
    expect(searchExamples(deskOf({}))).toEqual([]);
  });

  it('gets words that staff say and a label on a machine as examples', () => {
    expect(searchExamples(deskOf(PAGES))).toEqual(['paper is out', 'blinks red', '01']);
    expect(searchExamples(deskOf(PAGES, {district: 'search_examples: [reset pin]'}))).toEqual(['reset pin']);
  });

  it('gets short titles as examples, one of each folder in turn, where it has neither', () => {
    const pages = {
      'norms/a.md': '# A title that is too long to be tried in a search',
      'norms/b.md': '# Inclusive language',
      'norms/c.md': '# Incidents',
      'services/a.md': '# Solr',
      'm.md': pageText('manual', 'LISTEN'),
    };
    expect(searchExamples(deskOf(pages))).toEqual(['Inclusive language', 'Solr', 'LISTEN']);
    expect(searchExamples(deskOf({'norms/b.md': '# Solr', 'norms/c.md': '# Solr'}))).toEqual(['Solr']);
  });
});
