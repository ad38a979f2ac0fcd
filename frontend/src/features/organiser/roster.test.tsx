import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { describe, expect, it } from 'vitest';
import { answerOrganiser, openOrganising, programmeId, rosterId } from '@/test/organising';
import { page } from '@/test/page';
import { rosterEntry } from '@/test/programmes';
import { server } from '@/test/server';

describe('a roster of people', () => {
  it('is searched', async () => {
    answerOrganiser();
    openOrganising(`${programmeId}/rosters/${rosterId}`);
    expect(await screen.findByText('Ben Lloyd')).toBeInTheDocument();
    await userEvent.type(screen.getByRole('searchbox'), 'chiara');
    await waitFor(() => expect(screen.queryByText('Ben Lloyd')).not.toBeInTheDocument());
    expect(await screen.findByText('Chiara Bianchi')).toBeInTheDocument();
    expect(screen.queryByText('Ben Lloyd')).not.toBeInTheDocument();
  });

  it('takes a person by email, from today on', async () => {
    let sent: unknown;
    answerOrganiser();
    server.use(
      http.post(`*/api/rosters/${rosterId}/entries`, async ({ request }) => {
        sent = await request.json();
        return HttpResponse.json(rosterEntry(3), { status: 201 });
      }),
    );
    openOrganising(`${programmeId}/rosters/${rosterId}`);
    await userEvent.click(await screen.findByRole('button', { name: 'Add a person' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Add to the roster' }));
    const email = screen.getByLabelText('Email address');
    expect(email).toHaveAccessibleDescription(expect.stringContaining('Write an email address'));
    await userEvent.click(email);
    await userEvent.paste('new@example.org');
    await userEvent.click(screen.getByRole('button', { name: 'Add to the roster' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    expect(sent).toMatchObject({
      email: 'new@example.org',
      name: null,
      validFrom: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
      validTo: null,
    });
  });

  it('keeps what was written when somebody else changed the entry', async () => {
    const matches: (string | null)[] = [];
    answerOrganiser();
    server.use(
      http.put('*/api/roster-entries/:id', ({ request }) => {
        matches.push(request.headers.get('If-Match'));
        if (matches.length > 1) {
          return HttpResponse.json(rosterEntry(1, { version: 3 }));
        }
        server.use(
          http.get(`*/api/rosters/${rosterId}/entries`, () =>
            HttpResponse.json(page([rosterEntry(1, { version: 2, note: 'Theirs' })])),
          ),
        );
        return HttpResponse.json(
          { type: '/problems/stale', title: 'It has changed', status: 412 },
          { status: 412 },
        );
      }),
    );
    openOrganising(`${programmeId}/rosters/${rosterId}`);
    await userEvent.click(await screen.findByRole('button', { name: 'Change Ben Lloyd' }));
    await userEvent.click(await screen.findByLabelText('Note (optional)'));
    await userEvent.paste('Mine');
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    expect(await screen.findByText(/Somebody else saved this/)).toBeInTheDocument();
    expect(screen.getByLabelText('Note (optional)')).toHaveValue('Mine');
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    expect(matches).toEqual(['"1"', '"2"']);
  });

  it('says why a roster cannot be removed', async () => {
    answerOrganiser();
    server.use(
      http.delete(`*/api/rosters/${rosterId}`, () =>
        HttpResponse.json(
          { type: '/problems/roster-is-in-use', title: 'This roster is in use', status: 409 },
          { status: 409 },
        ),
      ),
    );
    openOrganising(`${programmeId}/rosters/${rosterId}`);
    await userEvent.click(await screen.findByRole('button', { name: 'Remove it' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Remove the roster' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('This roster is in use');
  });
});
