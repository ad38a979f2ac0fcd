import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import type { MailPreference, MailWording, Notification } from '@/api/generated/model';
import { page } from '@/test/page';
import { renderRoutes } from '@/test/render';
import { server } from '@/test/server';
import { Bell } from './Bell';
import { notificationRoutes, openNotificationRoutes } from './routes';

const programme = { id: 'p', name: 'Independent Advocacy' };

function told(differing: Partial<Notification> = {}): Notification {
  return {
    id: 'n1',
    kind: 'SESSIONS_MOVED',
    title: 'Larch meets at another time: Tuesday, 5 May 2026 at 18:00',
    at: '2026-04-20T09:12:00Z',
    read: false,
    place: '/sessions/s1',
    set: { id: 'l', name: 'Larch' },
    programme,
    ...differing,
  };
}

function answer(notifications: Notification[]) {
  server.use(
    http.get('*/api/about', () =>
      HttpResponse.json({ name: 'Setwise', version: '1', demoMode: false }),
    ),
    http.get('*/api/notifications', () => HttpResponse.json(page(notifications))),
    http.get('*/api/notifications/unread', () =>
      HttpResponse.json({ unread: notifications.filter(({ read }) => !read).length }),
    ),
  );
}

const places = [...notificationRoutes, { path: '/sessions/:id', Component: () => <p>There</p> }];

it('says at the bell how much is new, in words too', async () => {
  server.use(http.get('*/api/notifications/unread', () => HttpResponse.json({ unread: 3 })));
  renderRoutes([{ path: '/', Component: Bell }], '/');
  expect(await screen.findByRole('link', { name: 'Notifications, 3 unread' })).toBeInTheDocument();
});

it('marks as read what one goes to', async () => {
  let read: unknown;
  answer([told(), told({ id: 'n2', read: true, title: 'Welcome to Larch' })]);
  server.use(
    http.post('*/api/notifications/:id/read', ({ params }) => {
      read = params.id;
      return HttpResponse.json({ unread: 0 });
    }),
  );
  renderRoutes(places, '/notifications');
  const items = within(await screen.findByRole('list', { name: 'Notifications' }));
  expect(items.getAllByRole('listitem')).toHaveLength(2);
  await userEvent.click(items.getByRole('link', { name: /^New: ?Larch meets at another time/ }));
  expect(await screen.findByText('There')).toBeInTheDocument();
  await expect.poll(() => read).toBe('n1');
});

it('marks all as read at once', async () => {
  answer([told()]);
  server.use(
    http.post('*/api/notifications/read', () => {
      answer([told({ read: true })]);
      return HttpResponse.json({ unread: 0 });
    }),
  );
  renderRoutes(places, '/notifications');
  await userEvent.click(await screen.findByRole('button', { name: 'Mark all as read' }));
  await expect.poll(() => screen.queryByRole('button', { name: /^Mark/ })).toBeNull();
});

it('is calm when there is nothing to tell', async () => {
  answer([]);
  renderRoutes(places, '/notifications');
  expect(await screen.findByText('Nothing to tell you yet')).toBeInTheDocument();
});

it('switches the mails of one kind off, and says so when that fails', async () => {
  const weekAhead: MailPreference = {
    kind: 'WEEK_AHEAD',
    theme: 'REMINDERS',
    label: 'A week before a session',
    wanted: true,
  };
  let wanted: unknown;
  server.use(
    http.get('*/api/me/mail-preferences', () => HttpResponse.json({ items: [weekAhead] })),
    http.put('*/api/me/mail-preferences/:kind', async ({ request }) => {
      wanted = ((await request.json()) as { wanted: boolean }).wanted;
      return HttpResponse.json({ ...weekAhead, wanted });
    }),
  );
  renderRoutes(notificationRoutes, '/profile/mail');
  const toggle = await screen.findByRole('switch', { name: 'A week before a session' });
  expect(toggle).toBeChecked();
  await userEvent.click(toggle);
  expect(wanted).toBe(false);
  await expect.poll(() => screen.getByRole('switch')).not.toBeChecked();
  server.use(http.put('*/api/me/mail-preferences/:kind', () => HttpResponse.error()));
  await userEvent.click(screen.getByRole('switch'));
  expect(await screen.findByText(/cannot be reached/)).toBeInTheDocument();
  expect(screen.getByRole('switch')).not.toBeChecked();
});

it('asks before it switches off from the foot of a mail', async () => {
  let posted = false;
  const kind = { kind: 'WEEK_AHEAD', label: 'A week before a session', language: 'EN' };
  server.use(
    http.get('*/api/switch-offs/:token', () => HttpResponse.json({ ...kind, wanted: true })),
    http.post('*/api/unsubscribe/:token', () => {
      posted = true;
      return HttpResponse.json({ ...kind, wanted: false });
    }),
  );
  renderRoutes(openNotificationRoutes, '/unsubscribe/a.b');
  const stop = await screen.findByRole('button', { name: 'No more mails of this kind' });
  expect(posted).toBe(false);
  await userEvent.click(stop);
  expect(await screen.findByText('You get no more mails of this kind')).toBeInTheDocument();
});

it('renews the address of the calendar only after asking', async () => {
  const url = (secret: string) => `https://sets.example.org/api/calendar/${secret}.ics`;
  server.use(
    http.get('*/api/me/calendar', () => HttpResponse.json({ url: url('old') })),
    http.post('*/api/me/calendar/renew', () => HttpResponse.json({ url: url('new') })),
  );
  renderRoutes(notificationRoutes, '/profile/calendar');
  const field = await screen.findByLabelText('Address of your calendar');
  expect(field).toHaveValue(url('old'));
  await userEvent.click(screen.getByRole('button', { name: 'Renew the address' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Renew it' }));
  await expect
    .poll(() => screen.getByLabelText('Address of your calendar'))
    .toHaveValue(url('new'));
});

it('shows a wording as it would be sent, and an unknown placeholder at its field', async () => {
  const wording: MailWording = {
    kind: 'INVITATION',
    theme: 'SESSIONS',
    language: 'EN',
    label: 'New sessions',
    subject: '{set} meets',
    message: 'Come.',
    own: false,
    placeholders: ['name', 'set'],
    version: 0,
  };
  server.use(
    http.get('*/api/programmes/:id', () => HttpResponse.json(programme)),
    http.get('*/api/programmes/:id/mail-wordings', () => HttpResponse.json({ items: [wording] })),
    http.post('*/preview', () =>
      HttpResponse.json({
        to: 'robin@example.org',
        subject: 'Larch meets',
        text: 'Hello',
        html: '<p>Hello</p>',
      }),
    ),
    http.put('*/api/programmes/:id/mail-wordings/:kind/:language', ({ request }) => {
      expect(request.headers.get('If-Match')).toBe('"0"');
      return HttpResponse.json(
        {
          type: '/problems/invalid',
          title: 'Some fields are not valid',
          status: 422,
          violations: [{ field: 'subject', message: '{place} is no placeholder here' }],
        },
        { status: 422 },
      );
    }),
  );
  renderRoutes(notificationRoutes, '/programmes/p/mails');
  expect(await screen.findByTitle('Larch meets')).toHaveAttribute('srcdoc', '<p>Hello</p>');
  await userEvent.click(screen.getByLabelText('Subject'));
  await userEvent.paste(' in {place}');
  await userEvent.click(screen.getByRole('button', { name: 'Save the wording' }));
  expect(await screen.findByText('{place} is no placeholder here')).toBeInTheDocument();
});
