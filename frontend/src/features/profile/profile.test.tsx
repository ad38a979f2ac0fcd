import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import { page } from '@/test/page';
import { me, signIn } from '@/test/people';
import { renderRoutes } from '@/test/render';
import { server } from '@/test/server';
import { profileRoutes } from './routes';

it('asks a newcomer for a name, saves it, and can save again', async () => {
  const sent: { body: unknown; match: string | null }[] = [];
  server.use(
    http.get('*/api/me/declarations', () => HttpResponse.json({ conflictEmails: [] })),
    http.get('*/api/me', () => HttpResponse.json(me({ name: null, version: 1 }))),
    http.get('*/api/home', () => HttpResponse.json({ nameOnRoster: null })),
    http.put('*/api/me', async ({ request }) => {
      const body = (await request.json()) as { name: string };
      sent.push({ body, match: request.headers.get('If-Match') });
      return HttpResponse.json(me({ name: body.name, version: sent.length + 1 }));
    }),
  );
  renderRoutes(profileRoutes, '/profile');
  expect(await screen.findByText('Welcome to Setwise')).toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Save' })).toBeDisabled();
  const name = screen.getByLabelText('Your name');
  await userEvent.click(name);
  await userEvent.paste(' Amara Okafor ');
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByText('Saved')).toBeInTheDocument();
  expect(name).toHaveValue('Amara Okafor');
  await userEvent.type(name, ' Lloyd');
  expect(screen.queryByText('Saved')).not.toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByText('Saved')).toBeInTheDocument();
  expect(sent.map(({ match }) => match)).toEqual(['"1"', '"2"']);
  expect(sent[0]?.body).toEqual({
    name: 'Amara Okafor',
    timeZone: 'Europe/London',
    language: 'EN',
    organisation: 'Harbour Voices',
    experienceLevel: 'SOME',
  });
});

it('suggests to a newcomer the name that a roster has for them, to save or to change', async () => {
  let sent: unknown;
  server.use(
    http.get('*/api/me', () => HttpResponse.json(me({ name: null, version: 1 }))),
    http.get('*/api/home', () => HttpResponse.json({ nameOnRoster: 'Amara Okafor' })),
    http.put('*/api/me', async ({ request }) => {
      sent = await request.json();
      return HttpResponse.json(me());
    }),
  );
  renderRoutes(profileRoutes, '/profile');
  expect(await screen.findByLabelText('Your name')).toHaveValue('Amara Okafor');
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByText('Saved')).toBeInTheDocument();
  expect(sent).toMatchObject({ name: 'Amara Okafor' });
});

it('says what is wrong beside its field', async () => {
  server.use(
    http.get('*/api/me/declarations', () => HttpResponse.json({ conflictEmails: [] })),
    http.get('*/api/me', () => HttpResponse.json(me())),
    http.put('*/api/me', () =>
      HttpResponse.json(
        {
          type: '/problems/invalid',
          title: 'Some fields are not valid',
          status: 422,
          violations: [{ field: 'organisation', message: 'must not hold line breaks' }],
        },
        { status: 422 },
      ),
    ),
  );
  renderRoutes(profileRoutes, '/profile');
  await userEvent.type(await screen.findByLabelText('Your name'), 'x');
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  await expect
    .poll(() => screen.getByLabelText('Your organisation (optional)'))
    .toHaveAccessibleDescription('must not hold line breaks');
});

it('signs out another device, never this one by accident', async () => {
  const gone: string[] = [];
  server.use(
    http.get('*/api/sign-ins', () =>
      HttpResponse.json(
        page(
          [signIn(1), signIn(2, { device: 'Safari on iPhone' })].filter(
            ({ id }) => !gone.includes(id),
          ),
        ),
      ),
    ),
    http.delete('*/api/sign-ins/:id', ({ params }) => {
      gone.push(String(params.id));
      return new HttpResponse(null, { status: 204 });
    }),
  );
  renderRoutes(profileRoutes, '/profile/devices');
  await userEvent.click(await screen.findByRole('button', { name: 'Sign out Safari on iPhone' }));
  await expect.poll(() => screen.queryByText('Safari on iPhone')).toBeNull();
  expect(screen.getByText('This device')).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: /Sign out Firefox/ })).not.toBeInTheDocument();
});

it('signs out everywhere and leads to the sign-in page', async () => {
  server.use(
    http.get('*/api/sign-ins', () => HttpResponse.json(page([signIn(1)]))),
    http.delete('*/api/sign-ins', () => new HttpResponse(null, { status: 204 })),
  );
  renderRoutes(
    [...profileRoutes, { path: '/sign-in', element: <p>Sign in here</p> }],
    '/profile/devices',
  );
  await userEvent.click(await screen.findByRole('button', { name: 'Sign out everywhere' }));
  const buttons = await screen.findAllByRole('button', { name: 'Sign out everywhere' });
  await userEvent.click(buttons.at(-1) as HTMLElement);
  expect(await screen.findByText('Sign in here')).toBeInTheDocument();
});
