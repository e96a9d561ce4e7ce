const EMPTY = /^[☐□❏❐❑❒⬜▢🞎🞏]/u;
const CHECKED = /^[☑☒🗹🗷✅]/u;

/** Whether a text begins with a box that is checked, or with one that isn't; undefined where it begins with none. */
export function checkedAt(text: string): boolean | undefined {
  if (EMPTY.test(text)) return false;
  return CHECKED.test(text) ? true : undefined;
}
