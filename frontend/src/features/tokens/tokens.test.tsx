import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import type { NewToken, Token } from '@/api/generated/model';
import { page } from '@/test/page';
import { token } from '@/test/people';
import { renderRoutes } from '@/test/render';
import { server } from '@/test/server';
import { tokenRoutes } from './routes';

function answer(tokens: Token[]) {
  server.use(http.get('*/api/tokens', () => HttpResponse.json(page(tokens))));
}

it('shows the secret of a new token once', async () => {
  let sent: NewToken | undefined;
  answer([]);
  server.use(
    http.post('*/api/tokens', async ({ request }) => {
      sent = (await request.json()) as NewToken;
      const made = token({ name: sent.name });
      answer([made]);
      return HttpResponse.json({ token: made, secret: 'setwise_pat_secret' }, { status: 201 });
    }),
  );
  renderRoutes(tokenRoutes, '/profile/tokens');
  await userEvent.click(await screen.findByRole('button', { name: 'New token' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Make the token' }));
  expect(screen.getByLabelText('What it is for')).toHaveAccessibleDescription(
    expect.stringContaining('Name the system'),
  );
  await userEvent.click(screen.getByLabelText('What it is for'));
  await userEvent.paste('Registry');
  await userEvent.click(screen.getByRole('button', { name: 'Make the token' }));
  expect(await screen.findByLabelText('Token Registry')).toHaveValue('setwise_pat_secret');
  expect(sent).toMatchObject({ name: 'Registry', scope: 'READ' });
  const days = (Date.parse(sent?.expiresAt ?? '') - Date.now()) / 86_400_000;
  expect(days).toBeGreaterThan(89);
  expect(days).toBeLessThan(92);
  await userEvent.click(screen.getByRole('button', { name: 'I have kept it' }));
  await expect.poll(() => screen.queryByDisplayValue('setwise_pat_secret')).toBeNull();
  expect(await screen.findByText('Registry')).toBeInTheDocument();
});

it('tells an expired token from one that works, and revokes after asking', async () => {
  let revoked: unknown;
  answer([
    token({ expiresAt: '2199-01-01T00:00:00Z' }),
    token({ id: 'old', name: 'Old import', expiresAt: '2020-01-01T00:00:00Z', lastUsedAt: null }),
  ]);
  server.use(
    http.delete('*/api/tokens/:id', ({ params }) => {
      revoked = params.id;
      return new HttpResponse(null, { status: 204 });
    }),
  );
  renderRoutes(tokenRoutes, '/profile/tokens');
  const [working, old] = within(await screen.findByRole('list', { name: 'Tokens' })).getAllByRole(
    'listitem',
  );
  expect(working).not.toHaveTextContent('Expired');
  expect(old).toHaveTextContent('Expired');
  expect(old).toHaveTextContent('Never used');
  await userEvent.click(screen.getByRole('button', { name: 'Revoke Old import' }));
  expect(revoked).toBeUndefined();
  await userEvent.click(await screen.findByRole('button', { name: 'Revoke it' }));
  await expect.poll(() => revoked).toBe('old');
});
