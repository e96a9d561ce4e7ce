/** Texts on the small pages that labels link to. They're written at build time. */
export const WORDS = {
  title: (tag: string, guide: string) => `${tag}: ${guide}`,
  several: (count: number) => `${count} machines have this number. Which one is it?`,
  retired: 'This machine is retired.',
  openGuide: 'Open the guide',
  facts: {
    replacedBy: 'Replaced by',
    branch: 'Branch',
    location: 'Location',
    status: 'Status',
    model: 'Model',
    serial: 'Serial number',
    purchased: 'Purchased',
    warranty: 'Warranty until',
    fund: 'Fund',
    replaces: 'Replaces',
  },
};
