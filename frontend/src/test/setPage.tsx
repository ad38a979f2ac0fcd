import { HttpResponse, http } from 'msw';
import type { LearningSet, Me, Replacement, Rotation, RotationTrace } from '@/api/generated/model';
import { setRoutes } from '@/features/sets/routes';
import { closing, evaluation } from '@/test/closing';
import { page } from '@/test/page';
import { me } from '@/test/people';
import { renderRoutes } from '@/test/render';
import { server } from '@/test/server';
import { session } from '@/test/sessions';
import { introduction, learningSet, rotation, rotationTrace } from '@/test/sets';

export const setId = learningSet().id;

interface AroundTheSet {
  who?: Partial<Me>;
  replacements?: Replacement[];
  turns?: Partial<Rotation>;
  trace?: Partial<RotationTrace>;
}

/** Shows the page of the set: what differs of it, who reads, and what else it tells. */
export function openSet(
  set: Partial<LearningSet> = {},
  { who = {}, replacements = [], turns = {}, trace = {} }: AroundTheSet = {},
) {
  server.use(
    http.get('*/api/me', () => HttpResponse.json(me(who))),
    http.get(`*/api/sets/${setId}`, () => HttpResponse.json(learningSet(set))),
    http.get(`*/api/sets/${setId}/sessions`, () =>
      HttpResponse.json(page([1, 2, 3, 4, 5].map((number) => session(number)))),
    ),
    http.get(`*/api/sets/${setId}/replacements`, () => HttpResponse.json(page(replacements))),
    http.get(`*/api/sets/${setId}/rotation`, () => HttpResponse.json(rotation(turns))),
    http.get(`*/api/sets/${setId}/rotation/trace`, () => HttpResponse.json(rotationTrace(trace))),
    http.get(`*/api/sets/${setId}/polls`, () => HttpResponse.json({ items: [] })),
    http.get(`*/api/sets/${setId}/introductions`, () =>
      HttpResponse.json(page([1, 2].map((at) => introduction(at)))),
    ),
    http.get(`*/api/sets/${setId}/evaluation`, () => HttpResponse.json(evaluation())),
    http.get(`*/api/sets/${setId}/closing`, () => HttpResponse.json(closing())),
  );
  renderRoutes(setRoutes, `/sets/${setId}`);
}
