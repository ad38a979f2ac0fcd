import { screen } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import { page } from '@/test/page';
import { answerProgramme, openProgramme, programmeId } from '@/test/programmePages';
import { enrolment } from '@/test/programmes';
import { server } from '@/test/server';

const criterion = { id: 'c1', text: 'Been here before?', options: [{ id: 'o1', text: 'Never' }] };

function open(criteria: unknown[]) {
  answerProgramme({}, { enrolments: [enrolment({ state: 'WAITING' })] });
  const asked: string[] = [];
  server.use(
    http.get(`*/api/programmes/${programmeId}/criteria`, ({ request }) => {
      asked.push(request.url);
      return HttpResponse.json(page(criteria));
    }),
  );
  openProgramme();
  return asked;
}

it('leads applicants to what a programme would like to know of them', async () => {
  open([criterion]);
  expect(await screen.findByRole('link', { name: 'About you, if you like' })).toBeInTheDocument();
});

it('leads nowhere where a programme asks nothing', async () => {
  const asked = open([]);
  expect(await screen.findByRole('button', { name: 'Withdraw' })).toBeInTheDocument();
  await expect.poll(() => asked).toHaveLength(1);
  expect(screen.queryByRole('link', { name: /About you/ })).not.toBeInTheDocument();
});
