import { cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { beforeEach, expect, it } from 'vitest';
import type { Me } from '@/api/generated/model';
import { renderRoutes } from '@/test/render';
import { server } from '@/test/server';
import { routes } from './routes';

const amara: Me = {
  id: '0198c0de-0000-7000-8000-000000000001',
  name: 'Amara Okafor',
  email: 'amara@example.org',
  timeZone: 'Europe/London',
  language: 'EN',
  organisation: null,
  experienceLevel: null,
  administrator: false,
  organises: [],
  sponsors: [],
  version: 1,
};

const signedOut = () =>
  HttpResponse.json(
    { type: '/problems/signed-out', title: 'Sign in first', status: 401 },
    { status: 401 },
  );
const about = http.get('*/api/about', () =>
  HttpResponse.json({ name: 'Setwise', version: '0.1.0', demoMode: false }),
);

beforeEach(() =>
  server.use(
    http.get('*/api/notifications/unread', () => HttpResponse.json({ unread: 0 })),
    http.get('*/api/home', () =>
      HttpResponse.json({
        openActions: [],
        offers: [],
        contractsToSign: [],
        introductionsToWrite: [],
        evaluationsToGive: [],
        confidenceToGive: [],
        organises: [],
      }),
    ),
  ),
);

it('leads somebody who is not signed in to the sign-in page, and back to where they were', async () => {
  server.use(
    about,
    http.get('*/api/me', signedOut),
    http.post('*/api/sign-in-codes', () =>
      HttpResponse.json({ expiresAt: '2026-03-04T18:10:00Z' }, { status: 202 }),
    ),
    http.post('*/api/sign-ins', () => HttpResponse.json(amara, { status: 201 })),
  );
  renderRoutes(routes, '/nowhere/in/particular');
  await userEvent.type(await screen.findByLabelText('Your email address'), 'amara@example.org');
  await userEvent.click(screen.getByRole('button', { name: 'Send me a code' }));
  await userEvent.type(await screen.findByLabelText('The 6 digits of your code'), '123456');
  server.use(http.get('*/api/me', () => HttpResponse.json(amara)));
  await userEvent.click(screen.getByRole('button', { name: 'Sign in' }));
  expect(await screen.findByRole('heading', { name: 'There is nothing here' })).toBeInTheDocument();
});

it('says so to somebody whose session has ended, and not to somebody who only arrives', async () => {
  server.use(
    about,
    http.get('*/api/me', () => HttpResponse.json(amara)),
  );
  renderRoutes(routes, '/');
  await screen.findByRole('heading', { name: 'Welcome, Amara' });
  server.use(
    http.get('*/api/me', signedOut),
    http.get('*/api/programmes', signedOut),
    http.get('*/api/enrolments', signedOut),
    http.get('*/api/notifications/unread', signedOut),
  );
  await userEvent.click(screen.getAllByRole('link', { name: 'Programmes' })[0] as HTMLElement);
  expect(await screen.findByText('You are no longer signed in')).toBeInTheDocument();
  cleanup();
  renderRoutes(routes, '/programmes');
  expect(await screen.findByLabelText('Your email address')).toBeInTheDocument();
  expect(screen.queryByText('You are no longer signed in')).not.toBeInTheDocument();
});

it('moves the focus to the heading of the next page, names the tab and says where one is', async () => {
  server.use(http.get('*/api/me', () => HttpResponse.json(amara)));
  renderRoutes(routes, '/nowhere');
  await screen.findByRole('heading', { name: 'There is nothing here' });
  expect(document.body).toHaveFocus();
  await userEvent.click(screen.getByRole('link', { name: 'Go to your home page' }));
  const heading = await screen.findByRole('heading', { name: 'Welcome, Amara' });
  await waitFor(() => expect(heading).toHaveFocus());
  expect(document.title).toBe('Welcome, Amara · Setwise');
  expect(screen.getByTestId('announcer')).toHaveTextContent('Welcome, Amara');
});

it('says so when the server cannot be reached, and tries again when asked', async () => {
  server.use(http.get('*/api/me', () => HttpResponse.error()));
  renderRoutes(routes, '/');
  expect(await screen.findByRole('alert')).toHaveTextContent('Setwise cannot be reached');
  server.use(http.get('*/api/me', () => HttpResponse.json(amara)));
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByRole('heading', { name: 'Welcome, Amara' })).toBeInTheDocument();
});

it('signs out from the profile menu, and leaves nothing of what was being written', async () => {
  sessionStorage.setItem('setwise-draft:log:new', '"Mine"');
  let left = false;
  server.use(
    about,
    http.get('*/api/me', () => HttpResponse.json(amara)),
    http.delete('*/api/sign-ins/current', () => {
      left = true;
      return new HttpResponse(null, { status: 204 });
    }),
  );
  renderRoutes(routes, '/');
  await userEvent.click(
    await screen.findByRole('button', { name: 'Amara Okafor: profile and settings' }),
  );
  await userEvent.click(await screen.findByRole('menuitem', { name: 'Sign out' }));
  expect(await screen.findByRole('heading', { name: 'Sign in' })).toBeInTheDocument();
  expect(left).toBe(true);
  expect(sessionStorage).toHaveLength(0);
});
