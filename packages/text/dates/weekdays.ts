/** As pages name them, from Monday on. */
export const WEEKDAYS: readonly string[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** Which of them in a month. */
export const ORDINALS: readonly string[] = ['1st', '2nd', '3rd', '4th', '5th', 'last'];
