import { HttpResponse, http } from 'msw';
import type { Enrolment, Programme } from '@/api/generated/model';
import { organiserRoutes } from '@/features/organiser/routes';
import { page } from '@/test/page';
import { me } from '@/test/people';
import { ORGANISING, programme, roster, rosterEntry } from '@/test/programmes';
import { renderRoutes } from '@/test/render';
import { server } from '@/test/server';
import { learningSet, member } from '@/test/sets';

export const programmeId = programme().id;
export const rosterId = roster().id;

/** Answers an organiser: what differs of the programme, and who has applied to it. */
export function answerOrganiser(differing: Partial<Programme> = {}, enrolments: Enrolment[] = []) {
  const mine = programme({ allowedActions: ORGANISING, ...differing });
  server.use(
    http.get('*/api/me', () => HttpResponse.json(me({ organises: [mine.organisation] }))),
    http.get(`*/api/programmes/${programmeId}`, () => HttpResponse.json(mine)),
    http.get(`*/api/programmes/${programmeId}/rosters`, () => HttpResponse.json(page([roster()]))),
    http.get(`*/api/programmes/${programmeId}/sets`, () =>
      HttpResponse.json(
        page([
          learningSet(),
          learningSet({ id: 'rowan', name: 'Rowan', state: 'ENROLLING', members: [member(0)] }),
        ]),
      ),
    ),
    http.get(`*/api/programmes/${programmeId}/enrolments`, () =>
      HttpResponse.json(page(enrolments)),
    ),
    http.get(`*/api/rosters/${rosterId}/entries`, ({ request }) => {
      const search = new URL(request.url).searchParams.get('search');
      return HttpResponse.json(
        page(
          [1, 2]
            .map((n) => rosterEntry(n))
            .filter(({ email }) => !search || email.includes(search)),
        ),
      );
    }),
  );
}

/** Shows the page of organising at this address below the programmes. */
export const openOrganising = (rest: string) =>
  renderRoutes(organiserRoutes, `/programmes/${rest}`);
