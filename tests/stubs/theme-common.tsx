/** What `@docusaurus/theme-common` gives the components under test: English plurals. */
export function usePluralForm(): {selectMessage(count: number, message: string): string} {
  return {
    selectMessage: (count, message) => {
      const [one = '', other = one] = message.split('|');
      return count === 1 ? one : other;
    },
  };
}
