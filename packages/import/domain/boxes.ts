const EMPTY = /^[☐□❏❐❑❒⬜▢🞎🞏]/u;
const CHECKED = /^[☑☒🗹🗷✅]/u;

/** Whether a text begins with a checked box (true), an unchecked one (false) or none (undefined). */
export function checkedAt(text: string): boolean | undefined {
  if (EMPTY.test(text)) return false;
  return CHECKED.test(text) ? true : undefined;
}
