import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { beforeEach, expect, it } from 'vitest';
import type { EnrolmentState } from '@/api/generated/model';
import { renderRoutes } from '@/test/render';
import { server } from '@/test/server';
import { offerRoutes } from './routes';

const SECRET = 'x'.repeat(43);
let state: EnrolmentState;
let answers: string[];

const offer = () => ({
  programme: { id: 'p', name: 'Independent Advocacy' },
  organisation: 'Calder Voice',
  set: { id: 's', name: 'Larch' },
  state,
  offerExpiresAt: '2099-03-11T18:00:00Z',
});

beforeEach(() => {
  state = 'OFFERED';
  answers = [];
  server.use(
    http.post('*/api/offers/:answer', async ({ request, params }) => {
      const { token } = (await request.json()) as { token: string };
      if (token !== SECRET) {
        return HttpResponse.json(
          { type: '/problems/offer-link-unknown', title: 'This link is not valid', status: 404 },
          { status: 404 },
        );
      }
      if (params.answer !== 'look') {
        answers.push(String(params.answer));
        state = params.answer === 'accept' ? 'ENROLLED' : 'DECLINED';
      }
      return HttpResponse.json(offer());
    }),
  );
});

it('asks before anything is answered', async () => {
  renderRoutes(offerRoutes, `/offer#${SECRET}`);
  expect(
    await screen.findByRole('heading', { name: 'A place is yours if you want it' }),
  ).toBeVisible();
  expect(screen.getByText(/in the set Larch/)).toBeVisible();
  expect(answers).toEqual([]);
});

it('accepts, and leads to the set', async () => {
  renderRoutes(offerRoutes, `/offer#${SECRET}`);
  await userEvent.click(await screen.findByRole('button', { name: 'Accept the place' }));
  expect(await screen.findByRole('heading', { name: 'The place is yours' })).toBeVisible();
  expect(screen.getByRole('link', { name: 'Meet your set' })).toHaveAttribute(
    'href',
    '/sign-in?return=%2Fsets%2Fs',
  );
  expect(answers).toEqual(['accept']);
});

it('declines without asking why', async () => {
  renderRoutes(offerRoutes, `/offer#${SECRET}`);
  await userEvent.click(await screen.findByRole('button', { name: 'Decline' }));
  expect(
    await screen.findByRole('heading', { name: 'You have declined this place' }),
  ).toBeVisible();
  expect(answers).toEqual(['decline']);
});

it('says so when the link is none of ours', async () => {
  renderRoutes(offerRoutes, '/offer#elsewhere');
  expect(await screen.findByRole('heading', { name: 'This link leads to no offer' })).toBeVisible();
});
