/** Of the small pages that labels lead to, which are written when the site is built. */
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
