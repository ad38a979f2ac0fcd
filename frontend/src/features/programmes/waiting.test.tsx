import { screen } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { MemoryRouter } from 'react-router';
import { expect, it } from 'vitest';
import { page } from '@/test/page';
import { enrolment, programme } from '@/test/programmes';
import { renderUi } from '@/test/render';
import { server } from '@/test/server';
import { MyApplication } from './MyApplication';

it.each([
  ['PLACES_TAKEN', /^All places are taken\./],
  ['PLACES_RESERVED', /reserved for people on other rosters/],
  ['ON_NO_ROSTER', /on no roster of this programme today/],
  ['NOT_OFFERED_YET', /sets are still being put together/],
  ['PROGRAMME_CLOSED', /offers no more places/],
] as const)('tells somebody who waits why: %s', (waitingReason, words) => {
  server.use(
    http.get(`*/api/programmes/${programme().id}/changes`, () => HttpResponse.json(page([]))),
  );
  renderUi(
    <MemoryRouter>
      <MyApplication
        enrolment={enrolment({ state: 'WAITING', waitingPosition: 1, waitingReason })}
      />
    </MemoryRouter>,
  );
  expect(screen.getByText(words)).toBeInTheDocument();
});
