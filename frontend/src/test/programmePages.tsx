import { HttpResponse, http } from 'msw';
import type {
  ApplicationQuestion,
  Enrolment,
  Me,
  Programme,
  ProgrammeChange,
} from '@/api/generated/model';
import { programmeRoutes } from '@/features/programmes/routes';
import { page } from '@/test/page';
import { me } from '@/test/people';
import { programme } from '@/test/programmes';
import { renderRoutes } from '@/test/render';
import { server } from '@/test/server';

export const programmeId = programme().id;
/** How a programme is for somebody for whom it keeps no place. */
export const reserved = {
  eligible: false,
  reason: 'Places are reserved for people on “Black Belt Advocacy Group”.',
  rosters: ['Black Belt Advocacy Group'],
};

interface AroundTheProgramme {
  enrolments?: Enrolment[];
  who?: Partial<Me>;
  questions?: ApplicationQuestion[];
  changes?: ProgrammeChange[];
}

/** Answers somebody who could join: what differs of the programme, who they are, and what they have applied for. */
export function answerProgramme(
  differing: Partial<Programme> = {},
  { enrolments = [], who = {}, questions = [], changes = [] }: AroundTheProgramme = {},
) {
  server.use(
    http.get('*/api/me', () => HttpResponse.json(me(who))),
    http.get('*/api/me/declarations', () => HttpResponse.json({ conflictEmails: [] })),
    http.put('*/api/me/declarations', async ({ request }) =>
      HttpResponse.json((await request.json()) as object),
    ),
    http.get(`*/api/programmes/${programmeId}/criteria`, () => HttpResponse.json(page([]))),
    http.get('*/api/enrolments', () => HttpResponse.json(page(enrolments))),
    http.get('*/api/programmes', () => HttpResponse.json(page([programme(differing)]))),
    http.get(`*/api/programmes/${programmeId}`, () => HttpResponse.json(programme(differing))),
    http.get(`*/api/programmes/${programmeId}/questions`, () => HttpResponse.json(page(questions))),
    http.get(`*/api/programmes/${programmeId}/changes`, () => HttpResponse.json(page(changes))),
  );
}

/** Shows the programmes that there are. */
export const listProgrammes = () => renderRoutes(programmeRoutes, '/programmes');
/** Shows this one. */
export const openProgramme = () => renderRoutes(programmeRoutes, `/programmes/${programmeId}`);
