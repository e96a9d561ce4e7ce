import {translate} from '@docusaurus/Translate';

/** What stands in an empty search field that has room for it. */
export const fieldExample = (): string =>
  translate({
    id: 'search.example',
    message: 'Task, machine or asset tag',
    description: 'In an empty search field',
  });
