import type {Area} from '@deskbook/ui/browser/safeArea';

/** Storage that lasts as long as the page. */
export function createMemoryArea(changed: () => void): Area {
  const texts = new Map<string, string>();
  return {
    get length() {
      return texts.size;
    },
    key: (index) => [...texts.keys()][index] ?? null,
    getItem: (key) => texts.get(key) ?? null,
    setItem(key, text) {
      texts.set(key, String(text));
      changed();
    },
    removeItem(key) {
      texts.delete(key);
      changed();
    },
  };
}
