import { screen, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import { page } from '@/test/page';
import { ORGANISING, programme, roster, rosterEntry } from '@/test/programmes';
import { renderRoutes } from '@/test/render';
import { server } from '@/test/server';
import { organiserRoutes } from './routes';

it('says whose entry has ended, who keeps a place all the same, and whose is still to begin', async () => {
  const programmeId = programme().id;
  const ended = { validFrom: '2020-01-01', validTo: '2020-12-31', validToday: false };
  server.use(
    http.get(`*/api/programmes/${programmeId}`, () =>
      HttpResponse.json(programme({ allowedActions: ORGANISING })),
    ),
    http.get(`*/api/programmes/${programmeId}/rosters`, () => HttpResponse.json(page([roster()]))),
    http.get(`*/api/rosters/${roster().id}/entries`, () =>
      HttpResponse.json(
        page([
          rosterEntry(0, { holdsPlace: true }),
          rosterEntry(1, ended),
          rosterEntry(2, { ...ended, holdsPlace: true }),
          rosterEntry(3, { validFrom: '2999-01-01', validTo: null, validToday: false }),
        ]),
      ),
    ),
  );
  renderRoutes(organiserRoutes, `/programmes/${programmeId}/rosters/${roster().id}`);

  const rows = await screen.findAllByRole('listitem');
  const badges = ['Ended', 'Ended, keeps the place', 'Not yet valid'];
  expect(
    rows.map((row) => badges.filter((badge) => within(row).queryByText(badge) !== null)),
  ).toEqual([[], ['Ended'], ['Ended, keeps the place'], ['Not yet valid']]);
});
