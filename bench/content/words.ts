/** Vocabulary for sentences about library work, used with the names in `docs/district.yml`. */

export const THINGS = [
  'receipt printer',
  'label printer',
  'barcode scanner',
  'self-check',
  'desk telephone',
  'staff laptop',
  'public desktop',
  'branch router',
  'branch switch',
  'wireless access point',
  'battery backup',
  'document camera',
  'microfilm reader',
  'people counter',
  'book drop sorter',
  'hold shelf display',
  'meeting room projector',
  'security gate',
  'payment terminal',
  'tablet cart',
  'hearing loop',
  'cash drawer',
  'public scanner',
  'digital sign',
] as const;

export const TASKS = [
  'Restart',
  'Clean',
  'Replace',
  'Set up',
  'Test',
  'Move',
  'Label',
  'Update',
  'Lend out',
  'Retire',
  'Reset',
  'Unlock',
] as const;

export const SUBJECTS = [
  'Circulation rules',
  'Patron accounts',
  'Interlibrary loan',
  'Opening and closing',
  'Telephone service',
  'Network and wireless',
  'Public computing',
  'Buying and bidding',
  'Volunteer service',
  'Program rooms',
  'Collection care',
  'Emergency closings',
  'Privacy of patrons',
  'Money at the desk',
] as const;

export const CHAPTERS = ['Signing in', 'Daily work', 'Monthly work', 'Reports', 'When it fails', 'Partners'] as const;

export const MAKES = ['Fielding', 'Harrow', 'Lumen', 'Northway', 'Quarto', 'Sable', 'Tamarack'] as const;

export const PLACES = ['Circulation desk', 'Lobby', "Children's room", 'Work room', 'By the entrance', 'Server closet'];

export const TROUBLES = [
  'shows a red light',
  'prints nothing',
  'asks for a password again',
  'has lost the network',
  'makes a grinding noise',
  'is slow after lunch',
  'beeps three times',
  'shows yesterday’s date',
] as const;

export const REMEDIES = [
  'Reseat the cable at both ends',
  'Switch it off, count to ten, switch it on',
  'Sign out and sign in with your own account',
  'Load a new roll and close the cover',
  'Try the same thing at the desk beside it',
  'Write down the message and call the help desk',
  'Wait two minutes: it is installing an update',
  'Hang the Closed sign and use the other station',
] as const;

/** `writeText.ts` fills in `{thing}` and the other placeholders. */
export const SENTENCES = [
  'The {person} keeps the {thing} in order and orders what it needs.',
  'At {branch} the {thing} is in the {place}, where the desk can see it.',
  'Do this before the doors open, because a {thing} that {trouble} holds up the first patrons.',
  'If the {thing} {trouble}, look at the cable first: it is the cause in {number} of ten cases.',
  'Write the time, the branch and the asset tag into the log of {system}.',
  'Tell the patron what you are doing; nobody minds a wait of {number} minutes if you explain it.',
  'Use your own sign-in for {system}, never that of a colleague, even for a minute.',
  'The {role} group reads the report of {system} each Monday and answers within {number} days.',
  'Nothing is lost when {system} is down: keep the slips and enter them in the evening.',
  'Two people can do it in {number} minutes; alone it takes about twice as long.',
  'The figures < 10 & > {number} on the screen are counts of items, not amounts of money.',
  'When the light is green again, print one test page and throw it into the shredding box.',
  'Ask the {person} before you lend the {thing} to another branch.',
  'Most of the steps are the same at {branch}, but the key hangs in the {place}.',
  'A patron’s name, card number or PIN does not belong in an e-mail or on a slip.',
  'The part costs about {number} dollars, so replace it rather than repair it twice.',
  'Read {link} first if you have not done this for half a year.',
  'The reasons are explained in {link}.',
  'For the rare cases see {link}, and for anything else call the help desk.',
  'Both ways lead to the same result; {link} describes the slower and safer one.',
] as const;
