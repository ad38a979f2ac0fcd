import type { LearningSet, Turn } from '@/api/generated/model';
import { useListSessions, useListTurns } from '@/api/generated/session/session';
import { WHOLE_PAGE } from '@/api/pages';
import { Face } from '@/ui/Face';
import { Loaded } from '@/ui/Loaded';
import { Section } from '@/ui/Section';
import { dayOf } from '@/ui/time';
import classes from './Sets.module.css';

/** Sorts after every instant. */
const LAST = '~';

/** Who presents when in this round: each once before anybody presents again. */
export function TurnsSection({ set }: { set: LearningSet }) {
  const turns = useListTurns(set.id, { limit: WHOLE_PAGE });
  const sessions = useListSessions(set.id, { limit: WHOLE_PAGE });
  const members = set.members.filter((member) => !member.offered);
  const startOf = (turn: Turn) =>
    sessions.data?.items.find((session) => session.id === turn.sessionId)?.startsAt;

  const words = (turn: Turn | undefined): string => {
    if (!turn) {
      return 'No date yet';
    }
    const start = startOf(turn);
    const day = start ? dayOf(start, set.timeZone) : '';
    switch (turn.state) {
      case 'PRESENTING':
        return 'Presents now';
      case 'CONCLUDED':
        return `Presented on ${day}`;
      default:
        return `Presents on ${day}`;
    }
  };

  return (
    <Section
      title={set.round > 1 ? `Turns in round ${set.round}` : 'Turns'}
      lead="Everybody presents once before anybody presents again."
    >
      <Loaded query={turns} what="the turns">
        {({ items }) => {
          const rows = members.map((member, seat) => {
            const turn = items.find(
              ({ presenter, round, state }) =>
                presenter.id === member.person.id && round === set.round && state !== 'CANCELLED',
            );
            return { member, seat, turn, start: turn ? startOf(turn) : undefined };
          });
          return (
            <ol className={classes.turns} aria-label="Turns in order">
              {rows
                .sort((one, other) => ((one.start ?? LAST) < (other.start ?? LAST) ? -1 : 1))
                .map(({ member, seat, turn }) => (
                  <li key={member.enrolmentId} data-state={turn?.state ?? 'NONE'}>
                    <Face name={member.person.name} seat={seat} />
                    <div>
                      <strong>{member.person.name}</strong>
                      <span>{words(turn)}</span>
                    </div>
                  </li>
                ))}
            </ol>
          );
        }}
      </Loaded>
    </Section>
  );
}
