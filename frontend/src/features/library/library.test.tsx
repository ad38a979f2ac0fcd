import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import type { LibraryItem } from '@/api/generated/model';
import { page } from '@/test/page';
import { me } from '@/test/people';
import { renderRoutes } from '@/test/render';
import { server } from '@/test/server';
import { libraryRoutes } from './routes';

function item(differing: Partial<LibraryItem> = {}): LibraryItem {
  return {
    id: '0198c0de-0009-7000-8000-000000000001',
    programmeId: null,
    kind: 'GUIDE',
    title: 'Guidance Notes',
    text: 'The principles of a set that works.',
    publisher: 'Bond',
    link: 'https://example.org/notes.pdf',
    linkState: 'UNCHECKED',
    linkCheckedAt: null,
    oldLink: true,
    phase: null,
    purpose: null,
    role: null,
    version: 3,
    allowedActions: [],
    ...differing,
  };
}

function shelve(items: LibraryItem[], administrator = false) {
  const asked: URLSearchParams[] = [];
  server.use(
    http.get('*/api/me', () => HttpResponse.json(me({ administrator }))),
    http.get('*/api/programmes', () => HttpResponse.json(page([]))),
    http.get('*/api/library', ({ request }) => {
      const { searchParams } = new URL(request.url);
      asked.push(searchParams);
      return HttpResponse.json(page(items.filter(({ kind }) => kind === searchParams.get('kind'))));
    }),
  );
  return asked;
}

it('lists guides with their publisher, and says which links are old or lead nowhere', async () => {
  shelve([
    item(),
    item({
      id: '0198c0de-0009-7000-8000-000000000002',
      kind: 'EXAMPLE',
      title: 'A report',
      publisher: 'Elsewhere',
      linkState: 'DEAD',
    }),
  ]);
  renderRoutes(libraryRoutes, '/library');
  expect(await screen.findByText('Bond')).toBeInTheDocument();
  expect(screen.getByText('Old link, may have moved')).toBeInTheDocument();
  expect(await screen.findByText('The link leads nowhere')).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Add for everybody' })).not.toBeInTheDocument();
  expect(screen.queryByRole('button', { name: /^Change/ })).not.toBeInTheDocument();
});

it('finds questions by what they open up', async () => {
  const asked = shelve([
    item({
      kind: 'QUESTION',
      title: 'What stands in the way?',
      phase: 'OPEN_QUESTIONS',
      purpose: 'BARRIERS',
    }),
  ]);
  renderRoutes(libraryRoutes, '/library/questions');
  const section = await screen.findByRole('region', { name: 'What stands in the way' });
  expect(within(section).getByText('What stands in the way?')).toBeInTheDocument();
  await userEvent.click(screen.getByRole('combobox', { name: 'What they open up' }));
  await userEvent.click(await screen.findByRole('option', { name: 'What could help' }));
  await expect.poll(() => asked.at(-1)?.get('purpose')).toBe('RESOURCES');
});

it('lets administrators add what everybody reads, and leaves out what was left blank', async () => {
  let added: unknown;
  shelve([item()], true);
  server.use(
    http.post('*/api/library', async ({ request }) => {
      added = await request.json();
      return HttpResponse.json(item(), { status: 201 });
    }),
  );
  renderRoutes(libraryRoutes, '/library/ground-rules');
  await userEvent.click(await screen.findByRole('button', { name: 'Add for everybody' }));
  const dialog = await screen.findByRole('dialog');
  await userEvent.type(within(dialog).getByLabelText('Title'), 'No recording');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Add it' }));
  expect(within(dialog).getByText('Say what people should read')).toBeInTheDocument();
  await userEvent.type(within(dialog).getByLabelText('What it says'), 'Nobody records.');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Add it' }));
  await expect
    .poll(() => added)
    .toEqual({
      kind: 'CLAUSE',
      title: 'No recording',
      text: 'Nobody records.',
      publisher: null,
      link: null,
      oldLink: false,
      phase: null,
      purpose: null,
      role: null,
    });
});

it('lets keepers try a link and change what is theirs under the version they saw', async () => {
  let version: string | null = null;
  let tried = false;
  shelve(
    [item({ allowedActions: ['updateLibraryItem', 'removeLibraryItem', 'checkLibraryLink'] })],
    true,
  );
  server.use(
    http.post('*/api/library/:id/link-check', () => {
      tried = true;
      return HttpResponse.json(item({ linkState: 'DEAD' }));
    }),
    http.put('*/api/library/:id', ({ request }) => {
      version = request.headers.get('If-Match');
      return HttpResponse.json(item({ version: 4 }));
    }),
  );
  renderRoutes(libraryRoutes, '/library');
  await userEvent.click(
    await screen.findByRole('button', { name: 'Try the link of Guidance Notes' }),
  );
  await expect.poll(() => tried).toBe(true);
  await userEvent.click(await screen.findByRole('button', { name: 'Change Guidance Notes' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Save' }));
  await expect.poll(() => version).toBe('"3"');
});
