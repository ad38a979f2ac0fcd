import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import type { Contract } from '@/api/generated/model';
import { page } from '@/test/page';
import { clauses } from '@/test/programmes';
import { renderRoutes } from '@/test/render';
import { server } from '@/test/server';
import { contract, learningSet } from '@/test/sets';
import { contractRoutes } from './routes';

const { setId } = contract();
const first = contract({ number: 1, clauses: clauses.slice(0, 1), createdBy: null });

function answer(differing: Partial<Contract> = {}) {
  server.use(
    http.get(`*/api/sets/${setId}`, () => HttpResponse.json(learningSet())),
    http.get(`*/api/sets/${setId}/contract`, () => HttpResponse.json(contract(differing))),
    http.get(`*/api/sets/${setId}/contracts`, () =>
      HttpResponse.json(page([contract(differing), first])),
    ),
  );
}

const open = (rest = '') => renderRoutes(contractRoutes, `/sets/${setId}/contract${rest}`);

it('reads as a document, with who has signed and who has not', async () => {
  answer();
  open();
  const sheet = await screen.findByRole('article', { name: 'Contract number 2' });
  expect(sheet).toHaveTextContent('meet every 4 weeks for 60 minutes');
  expect(sheet).toHaveTextContent('at least 4 of us');
  expect(within(sheet).getByRole('heading', { name: 'Questions, not advice' })).toBeInTheDocument();
  expect(sheet).toHaveTextContent('Ben LloydSaturday 29 August 2026');
  expect(sheet).toHaveTextContent('Gwen Pritchard, still to sign');
});

it('signs the number that was read, after asking', async () => {
  let sent: unknown;
  answer();
  server.use(
    http.post(`*/api/sets/${setId}/contract/signatures`, async ({ request }) => {
      sent = await request.json();
      answer({ allowedActions: [], missing: [], allSigned: true });
      return HttpResponse.json(contract(), { status: 201 });
    }),
  );
  open();
  await userEvent.click(await screen.findByRole('button', { name: 'Sign it' }));
  const dialog = await screen.findByRole('dialog', { name: 'Sign number 2?' });
  await userEvent.click(within(dialog).getByRole('button', { name: 'Sign it' }));
  expect(await screen.findByText('Signed by everybody')).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Sign it' })).not.toBeInTheDocument();
  expect(sent).toEqual({ number: 2 });
});

it('shows the new contract when somebody changed it before it was signed', async () => {
  answer();
  server.use(
    http.post(`*/api/sets/${setId}/contract/signatures`, () => {
      answer({ number: 3 });
      return HttpResponse.json(
        { type: '/problems/contract-changed', title: 'The contract has changed', status: 409 },
        { status: 409 },
      );
    }),
  );
  open();
  await userEvent.click(await screen.findByRole('button', { name: 'Sign it' }));
  const dialog = await screen.findByRole('dialog');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Sign it' }));
  expect(await within(dialog).findByRole('alert')).toHaveTextContent('The contract has changed');
  expect(screen.getByLabelText('Contract number 3')).toBeInTheDocument();
});

it('keeps earlier versions to read', async () => {
  answer();
  open();
  await userEvent.click(await screen.findByRole('link', { name: 'Number 1' }));
  expect(await screen.findByText('This is an earlier version')).toBeInTheDocument();
  expect(screen.getByText('No longer holds')).toBeInTheDocument();
  expect(screen.queryByText(/igned by everybody/)).not.toBeInTheDocument();
  expect(screen.queryByRole('heading', { name: 'Questions, not advice' })).not.toBeInTheDocument();
});

it('puts a change to the set, against the number it was made from', async () => {
  let sent: Contract | undefined;
  let match: string | null = null;
  answer({ questionStyle: 'ALL_FIRST' });
  server.use(
    http.put(`*/api/sets/${setId}/contract`, async ({ request }) => {
      match = request.headers.get('If-Match');
      sent = (await request.json()) as Contract;
      return HttpResponse.json(contract({ number: 3 }));
    }),
  );
  open('/revise');
  expect(await screen.findByText('Everybody signs again')).toBeInTheDocument();
  const submit = screen.getByRole('button', { name: 'Put it to the set' });
  expect(submit).toBeDisabled();
  await userEvent.click(
    screen.getByRole('button', { name: 'Take out clause 1, What is said here stays here' }),
  );
  await userEvent.click(screen.getByRole('button', { name: 'Add a clause' }));
  await userEvent.click(submit);
  expect(await screen.findByText('Give the clause a title')).toBeInTheDocument();
  await userEvent.click(screen.getAllByLabelText('Title').at(-1) as HTMLElement);
  await userEvent.paste('Silence');
  await userEvent.click(screen.getAllByLabelText('What we agree').at(-1) as HTMLElement);
  await userEvent.paste('We wait after a question.');
  await userEvent.click(submit);
  expect(await screen.findByLabelText('Contract number 2')).toBeInTheDocument();
  expect(match).toBe('"2"');
  expect(sent?.questionStyle).toBe('ALL_FIRST');
  expect(sent?.clauses.map(({ title }) => title)).toEqual([
    'Questions, not advice',
    'Being there',
    'Silence',
  ]);
});

it('keeps a proposal when somebody else was faster', async () => {
  answer();
  server.use(
    http.put(`*/api/sets/${setId}/contract`, () => {
      answer({ number: 3, quorum: 6 });
      return HttpResponse.json(
        { type: '/problems/stale', title: 'It has changed', status: 412 },
        { status: 412 },
      );
    }),
  );
  open('/revise');
  const quorum = await screen.findByLabelText('Members who have to be there');
  await userEvent.clear(quorum);
  await userEvent.type(quorum, '5');
  await userEvent.click(screen.getByRole('button', { name: 'Put it to the set' }));
  expect(await screen.findByText(/Somebody else saved this/)).toBeInTheDocument();
  expect(quorum).toHaveValue('5');
  await userEvent.click(screen.getByRole('button', { name: 'Take their version' }));
  expect(quorum).toHaveValue('6');
});
