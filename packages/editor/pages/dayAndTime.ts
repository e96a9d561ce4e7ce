export const DAY_AND_TIME = new Intl.DateTimeFormat('en-US', {dateStyle: 'medium', timeStyle: 'short'});
