import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import { page } from '@/test/page';
import { account } from '@/test/people';
import { organisation } from '@/test/programmes';
import { renderRoutes } from '@/test/render';
import { server } from '@/test/server';
import { administrationRoutes } from './routes';

it('lists people page by page and finds them by name', async () => {
  server.use(
    http.get('*/api/people', ({ request }) => {
      const { searchParams } = new URL(request.url);
      if (searchParams.get('search')) {
        return HttpResponse.json(page([account(3)]));
      }
      return HttpResponse.json(
        searchParams.get('after') ? page([account(1)]) : page([account(0)], 'second'),
      );
    }),
  );
  renderRoutes(administrationRoutes, '/people');
  expect(await screen.findByText('Amara Okafor')).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Show more people' }));
  expect(await screen.findByText('Ben Lloyd')).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Show more people' })).not.toBeInTheDocument();
  await userEvent.type(screen.getByRole('searchbox'), 'dev');
  expect(await screen.findByText('Dev Raman')).toBeInTheDocument();
  await expect.poll(() => screen.queryByText('Amara Okafor')).toBeNull();
});

it('deactivates after asking, and only whom the API allows', async () => {
  let deactivated: unknown;
  server.use(
    http.get('*/api/people', () =>
      HttpResponse.json(page([account(0), account(1, { allowedActions: [] })])),
    ),
    http.post('*/api/people/:id/deactivate', ({ params }) => {
      deactivated = params.id;
      return HttpResponse.json(account(0, { deactivated: true }));
    }),
  );
  renderRoutes(administrationRoutes, '/people');
  await userEvent.click(await screen.findByRole('button', { name: 'Deactivate: Amara Okafor' }));
  expect(screen.queryByRole('button', { name: 'Deactivate: Ben Lloyd' })).not.toBeInTheDocument();
  expect(deactivated).toBeUndefined();
  await userEvent.click(await screen.findByRole('button', { name: 'Deactivate' }));
  await expect.poll(() => deactivated).toBe(account(0).id);
});

it('appoints and dismisses organisers', async () => {
  const done: unknown[] = [];
  const { id } = organisation();
  server.use(
    http.get(`*/api/organisations/${id}`, () => HttpResponse.json(organisation())),
    http.post(`*/api/organisations/${id}/organisers`, async ({ request }) => {
      done.push(await request.json());
      return HttpResponse.json(organisation(), { status: 201 });
    }),
    http.delete(`*/api/organisations/${id}/organisers/:person`, ({ params }) => {
      done.push(params.person);
      return new HttpResponse(null, { status: 204 });
    }),
  );
  renderRoutes(administrationRoutes, `/organisations/${id}`);
  const organisers = await screen.findByRole('list', { name: 'Organisers' });
  expect(organisers).toHaveTextContent('Hana Novakhana@example.org');
  await userEvent.click(screen.getByLabelText('Appoint somebody'));
  await userEvent.paste('olu@example.org');
  await userEvent.click(screen.getByRole('button', { name: 'Appoint' }));
  await expect.poll(() => done).toEqual([{ email: 'olu@example.org' }]);
  await userEvent.click(screen.getByRole('button', { name: 'Dismiss Hana Novak' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Dismiss' }));
  await expect.poll(() => done).toHaveLength(2);
});

it('says when the name of an organisation is taken', async () => {
  server.use(
    http.get('*/api/organisations', () => HttpResponse.json(page([organisation()]))),
    http.post('*/api/organisations', () =>
      HttpResponse.json(
        { type: '/problems/name-taken', title: 'This name is taken', status: 409 },
        { status: 409 },
      ),
    ),
  );
  renderRoutes(administrationRoutes, '/organisations');
  await userEvent.click(await screen.findByRole('button', { name: 'New organisation' }));
  await userEvent.click(await screen.findByLabelText('Name'));
  await userEvent.paste('Kestrel Advocacy Training');
  await userEvent.click(screen.getByRole('button', { name: 'Make it' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('This name is taken');
});
