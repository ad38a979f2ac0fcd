import { inWeeks } from './dates';
import { call, type Desk, type SetOfSeven } from './setOfSeven';

const DAY = 86_400_000;

/**
 * A set of seven holds the hour of its first presenter, at the end of which that one has undertaken something; then it plans to close.
 *
 * @param sign stands in everything that is written
 * @returns the id of the closing session
 */
export async function heldAnHour(set: SetOfSeven, action: string, sign: string): Promise<string> {
  const { desks, sessionId, turnId } = set;
  const presenter = desks[0] as Desk;
  const host = desks.at(-1) as Desk;
  const goOn = (from: number) => call(host.page, 'POST', `sessions/${sessionId}/advance`, { from });

  await call(host.page, 'POST', `sessions/${sessionId}/start`);
  for (const { page } of desks) {
    await call(page, 'POST', `sessions/${sessionId}/join`);
    await call(page, 'PUT', `sessions/${sessionId}/confidence`, {
      passed: false,
      value: 3,
      words: `I have only begun (${sign}).`,
    });
  }
  for (const phase of [1, 2, 3, 4]) {
    await goOn(phase);
  }
  for (const { page, name } of desks.slice(1)) {
    const question = await call<{ id: string }>(page, 'POST', `turns/${turnId}/questions`, {
      text: `What would ${name} see there (${sign})?`,
    });
    await call(presenter.page, 'POST', `questions/${question.id}/answer`, {});
  }
  await goOn(5);
  // Planned by now, so that what is undertaken has a day before it.
  const closing = await call<{ id: string }>(set.organiser, 'POST', `sets/${set.setId}/sessions`, {
    kind: 'CLOSING',
    startsAt: new Date(Date.now() + 28 * DAY).toISOString(),
    presenterIds: [],
    hostId: (await call<{ id: string }>(host.page, 'GET', 'me')).id,
  });
  await call(presenter.page, 'POST', `turns/${turnId}/actions`, {
    description: action,
    dueOn: inWeeks(2),
  });
  await goOn(6);
  await call(presenter.page, 'PUT', `turns/${turnId}/outcome`, {
    none: false,
    summary: `I asked for permission (${sign}).`,
  });
  await goOn(7);
  await call(host.page, 'POST', `sessions/${sessionId}/conclude`, {});
  return closing.id;
}
