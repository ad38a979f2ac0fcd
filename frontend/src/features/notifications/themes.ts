import type { NotificationTheme } from '@/api/generated/model';

/** What kinds of mails are about, in the order in which one chooses among them. */
export const THEMES: { theme: NotificationTheme; title: string }[] = [
  { theme: 'SESSIONS', title: 'When sessions are planned and change' },
  { theme: 'REMINDERS', title: 'Reminders' },
  { theme: 'PRESENTING', title: 'When the order of presenting changes' },
  { theme: 'PLACES', title: 'Places and offers' },
  { theme: 'SETS', title: 'Your sets' },
];
