import type {Place} from '../../../content/place';

export const CALENDAR_PLACES: readonly Place[] = [
  {
    path: 'calendar/',
    title: 'Training calendar',
    description: 'Every training session: when, where and with whom.',
    keywords: [
      'calendar',
      'next training',
      'when is the next training',
      'upcoming training',
      'next class',
      'upcoming classes',
      'training schedule',
      'training dates',
      'schedule of classes',
      'what training is this week',
      'staff training this month',
      'add training to Outlook',
      'subscribe to the calendar',
      'calendario',
      'calendario de capacitación',
      'próxima capacitación',
      'cuándo es la próxima capacitación',
    ],
  },
  {
    path: 'calendar/past/',
    title: 'Past sessions',
    description: 'Training sessions that have taken place.',
    keywords: ['past training', 'old training sessions', 'last training', 'earlier sessions', 'capacitaciones pasadas'],
  },
];
