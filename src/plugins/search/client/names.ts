import names from '@generated/deskbook-search/default/names.json';

/** What the keys of `district.yml` are called: they come with the code that shows them, and with no page. */
export const NAMES: Readonly<Record<'branch' | 'system' | 'audience', Readonly<Record<string, string>>>> = names;
