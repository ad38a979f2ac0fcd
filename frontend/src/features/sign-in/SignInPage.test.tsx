import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { beforeEach, expect, it } from 'vitest';
import type { About, Me, SignInCodeRequested } from '@/api/generated/model';
import { renderRoutes } from '@/test/render';
import { server } from '@/test/server';
import { signInRoutes } from './routes';

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

function answer(about: Partial<About>, sent: Partial<SignInCodeRequested> = {}) {
  server.use(
    http.get('*/api/about', () =>
      HttpResponse.json({ name: 'Setwise', version: '0.1.0', demoMode: false, ...about }),
    ),
    http.post('*/api/sign-in-codes', () =>
      HttpResponse.json({ expiresAt: '2026-03-04T18:10:00Z', ...sent }, { status: 202 }),
    ),
    http.get('*/api/demo/people', () =>
      HttpResponse.json({
        items: [{ id: amara.id, name: amara.name, role: 'Member', story: 'Presents next week.' }],
      }),
    ),
  );
}

function open() {
  renderRoutes(
    [
      ...signInRoutes,
      { path: '/', element: <p>Home</p> },
      { path: '/sets/:id', element: <p>Larch</p> },
    ],
    '/sign-in?return=%2Fsets%2F42',
  );
}

async function askForCode() {
  await userEvent.type(await screen.findByLabelText('Your email address'), ' amara@example.org ');
  await userEvent.click(screen.getByRole('button', { name: 'Send me a code' }));
  return screen.findByLabelText('The 6 digits of your code');
}

beforeEach(() => answer({}));

it('asks for an address that can be one before it sends anything', async () => {
  open();
  await userEvent.type(await screen.findByLabelText('Your email address'), 'amara');
  await userEvent.click(screen.getByRole('button', { name: 'Send me a code' }));
  expect(screen.getByLabelText('Your email address')).toHaveAccessibleDescription(
    expect.stringContaining('Write an email address'),
  );
});

it('takes a pasted code whatever surrounds its digits, and goes on to where one was', async () => {
  let attempt: unknown;
  server.use(
    http.post('*/api/sign-ins', async ({ request }) => {
      attempt = await request.json();
      return HttpResponse.json(amara, { status: 201 });
    }),
  );
  open();
  const code = await askForCode();
  expect(code).toHaveFocus();
  expect(code).toHaveAttribute('autocomplete', 'one-time-code');
  await userEvent.paste('Code: 123 456.');
  await userEvent.click(screen.getByRole('button', { name: 'Sign in' }));
  expect(await screen.findByText('Larch')).toBeInTheDocument();
  expect(attempt).toEqual({ email: 'amara@example.org', code: '123456' });
});

it('says when a code is wrong and keeps what was typed', async () => {
  server.use(
    http.post('*/api/sign-ins', () =>
      HttpResponse.json(
        {
          type: '/problems/code-not-accepted',
          title: 'This code does not work',
          status: 401,
          remedy: 'Check the digits, or ask for a new code.',
        },
        { status: 401 },
      ),
    ),
  );
  open();
  const code = await askForCode();
  await userEvent.type(code, '000000');
  await userEvent.click(screen.getByRole('button', { name: 'Sign in' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('Check the digits');
  expect(code).toHaveValue('000000');
});

it('shows the mail in a demo, and fills in its code', async () => {
  answer(
    { demoMode: true },
    { demoMail: { to: 'amara@example.org', subject: 'Your code', text: 'Your code is 654321.' } },
  );
  open();
  const code = await askForCode();
  await userEvent.click(screen.getByRole('button', { name: 'Fill in 654321' }));
  expect(code).toHaveValue('654321');
});

it('lets people in as somebody of the demo with one click', async () => {
  answer({ demoMode: true });
  let entered: unknown;
  server.use(
    http.post('*/api/demo/sign-ins', async ({ request }) => {
      entered = await request.json();
      return HttpResponse.json(amara, { status: 201 });
    }),
  );
  open();
  await userEvent.click(await screen.findByRole('button', { name: /Enter as Amara Okafor/ }));
  expect(await screen.findByText('Larch')).toBeInTheDocument();
  expect(entered).toEqual({ personId: amara.id });
});

it('shows nobody to be where it is no demo', async () => {
  open();
  await screen.findByLabelText('Your email address');
  expect(screen.queryByText(/look around as somebody else/)).not.toBeInTheDocument();
});
