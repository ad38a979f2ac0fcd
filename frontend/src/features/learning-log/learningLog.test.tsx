import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { beforeEach, expect, it } from 'vitest';
import type { Learning, LogSet } from '@/api/generated/model';
import { me } from '@/test/people';
import { renderRoutes } from '@/test/render';
import { server } from '@/test/server';
import { learningLogRoutes } from './routes';

const larch = { id: 'larch', name: 'Larch' };
const logSets: LogSet[] = [
  { id: 'alder', name: 'Alder', state: 'CLOSED' },
  { id: 'beech', name: 'Beech', state: null },
  { ...larch, state: 'RUNNING' },
];

const entry: Learning = {
  kind: 'ENTRY',
  id: 'e1',
  day: '2026-03-04',
  writtenAt: '2026-03-04T19:00:00Z',
  set: null,
  sessionId: null,
  about: null,
  value: null,
  passages: [
    { topic: 'ENTRY', text: 'I can **wait**.\n\n<b>raw</b> ![cat](https://example.org/c.png)' },
  ],
  version: 3,
  allowedActions: ['updateLogEntry', 'deleteLogEntry'],
};

const review: Learning = {
  kind: 'REVIEW',
  id: 's1',
  day: '2026-03-01',
  writtenAt: '2026-03-01T19:00:00Z',
  set: larch,
  sessionId: 's1',
  about: null,
  value: null,
  passages: [
    { topic: 'LEARNED', text: 'That I *fill* silences.' },
    { topic: 'ABOUT_MYSELF', text: 'I hurry.' },
  ],
  version: null,
  allowedActions: [],
};

const asked: URLSearchParams[] = [];

function open(items: Learning[] = [entry, review], at = '/log') {
  server.use(
    http.get('*/api/me', () => HttpResponse.json(me())),
    http.get('*/api/log', ({ request }) => {
      asked.push(new URL(request.url).searchParams);
      return HttpResponse.json({ items, next: null });
    }),
    http.get('*/api/log/sets', () => HttpResponse.json({ items: logSets, next: null })),
  );
  renderRoutes(learningLogRoutes, at);
}

beforeEach(() => {
  asked.length = 0;
  sessionStorage.clear();
});

it('shows Markdown in entries alone, and fetches nothing for it', async () => {
  open();
  const [first, second] = await screen.findAllByRole('article');
  expect(within(first as HTMLElement).getByText('wait').tagName).toBe('STRONG');
  expect(within(first as HTMLElement).queryByRole('img')).not.toBeInTheDocument();
  expect(first?.querySelector('b')).toBeNull();
  expect(second).toHaveTextContent('What I learnedThat I *fill* silences.About myselfI hurry.');
  expect(within(second as HTMLElement).getByRole('link', { name: 'Larch' })).toHaveAttribute(
    'href',
    '/sessions/s1',
  );
  expect(within(second as HTMLElement).queryByRole('button')).not.toBeInTheDocument();
});

it('finds by set and by words, and lets what is found be taken along', async () => {
  open();
  await screen.findByRole('option', { name: 'Larch' });
  await userEvent.selectOptions(screen.getByLabelText('Set'), 'Larch');
  await userEvent.type(screen.getByLabelText('Words'), 'long silence{Enter}');
  await waitFor(() => expect(asked.at(-1)?.get('query')).toBe('long silence'));
  expect(asked.at(-1)?.get('setId')).toBe('larch');
  expect(screen.getByRole('link', { name: 'Markdown of what is shown' })).toHaveAttribute(
    'href',
    '/api/log/learning-log.md?setId=larch&query=long+silence',
  );
  expect(screen.getByRole('link', { name: 'PDF of what is shown' })).toHaveAttribute('download');
});

it('says which of the sets runs, which is over and which is left behind', async () => {
  open();
  const choice = await screen.findByLabelText('Set');
  await within(choice).findByRole('option', { name: 'Larch' });
  const groups = within(choice).getAllByRole('group');
  expect(groups.map((group) => [group.getAttribute('label'), group.textContent])).toEqual([
    ['Running', 'Larch'],
    ['Closed', 'Alder'],
    ['No longer yours', 'Beech'],
  ]);
});

it('offers no set for a new entry that one has left', async () => {
  open([], '/log?set=beech');
  await screen.findByRole('option', { name: 'Beech' });
  await userEvent.click(screen.getByRole('button', { name: 'Write an entry' }));
  const dialog = await screen.findByRole('dialog', { name: 'Write an entry' });
  const choice = within(dialog).getByLabelText('Set');
  expect(choice).toHaveValue('');
  expect(within(choice).queryByRole('option', { name: 'Beech' })).not.toBeInTheDocument();
  expect(within(choice).getByRole('option', { name: 'Alder' })).toBeInTheDocument();
});

it('writes an entry', async () => {
  let sent: unknown;
  open([]);
  server.use(
    http.post('*/api/log/entries', async ({ request }) => {
      sent = await request.json();
      return HttpResponse.json(entry, { status: 201 });
    }),
  );
  expect(await screen.findByText('Nothing yet')).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Write an entry' }));
  const dialog = await screen.findByRole('dialog', { name: 'Write an entry' });
  await userEvent.click(within(dialog).getByRole('button', { name: 'Keep it' }));
  expect(within(dialog).getByText('Write something')).toBeInTheDocument();
  await userEvent.type(within(dialog).getByLabelText('What did you learn?'), 'To wait.');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Keep it' }));
  await waitFor(() => expect(sent).toMatchObject({ setId: null, text: 'To wait.' }));
});

it('changes an entry against what was read, and deletes it after asking', async () => {
  let match: string | null = null;
  let gone = false;
  open();
  server.use(
    http.put('*/api/log/entries/e1', ({ request }) => {
      match = request.headers.get('If-Match');
      return HttpResponse.json(entry);
    }),
    http.delete('*/api/log/entries/e1', () => {
      gone = true;
      return new HttpResponse(null, { status: 204 });
    }),
  );
  await userEvent.click(await screen.findByRole('button', { name: 'Change it' }));
  const dialog = await screen.findByRole('dialog', { name: 'Change your entry' });
  await userEvent.type(within(dialog).getByLabelText('What did you learn?'), ' Still.');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Keep it' }));
  await waitFor(() => expect(match).toBe('"3"'));
  await userEvent.click(await screen.findByRole('button', { name: 'Delete it' }));
  const sure = await screen.findByRole('dialog', { name: 'Delete this entry?' });
  await userEvent.click(within(sure).getByRole('button', { name: 'Delete it' }));
  await waitFor(() => expect(gone).toBe(true));
});

it('says when nothing is like what was looked for', async () => {
  open([], '/log?words=zebra');
  expect(await screen.findByText('Nothing like that')).toBeInTheDocument();
  expect(asked.at(-1)?.get('query')).toBe('zebra');
});
