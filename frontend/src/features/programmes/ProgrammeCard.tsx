import { Link } from 'react-router';
import type { Enrolment, Programme } from '@/api/generated/model';
import { paths } from '@/paths';
import { count, enrolmentStateWords, ordinal, programmeStateWords } from '@/placeWords';
import { localDate } from '@/ui/due';
import { Card } from '@/ui/Section';
import { StateBadge } from '@/ui/StateBadge';
import { dateInWords } from '@/ui/time';
import { organises, oversees } from './application';
import classes from './Programmes.module.css';

interface ProgrammeCardProps {
  programme: Programme;
  /** The reader's own application, where there is one. */
  enrolment: Enrolment | undefined;
}

export function ProgrammeCard({ programme, enrolment }: ProgrammeCardProps) {
  const free = programme.places - programme.placesTaken;
  return (
    <Card
      level={2}
      title={
        <Link to={paths.programme({ programmeId: programme.id })} className={classes.whole}>
          {programme.name}
        </Link>
      }
    >
      <p className={classes.by}>{programme.organisation.name}</p>
      <p>{programme.summary}</p>
      <p className={classes.facts}>
        {`${programme.startsOn > localDate(Date.now()) ? 'Starts' : 'Started'} ${dateInWords(programme.startsOn)}. Meets every ${count(programme.weeksBetweenSessions, 'week')} for ${programme.sessionMinutes} minutes. `}
        {programme.state === 'OPEN' &&
          (free > 0
            ? `${count(free, 'place')} of ${programme.places} ${free === 1 ? 'is' : 'are'} free.`
            : 'All places are taken, with a waiting list.')}
      </p>
      <div className={classes.standing}>
        <Standing programme={programme} enrolment={enrolment} />
        {organises(programme) && (
          <Link
            to={paths.organiseProgramme({ programmeId: programme.id })}
            className={classes.organise}
            aria-label={`Organise ${programme.name}`}
          >
            Organise
          </Link>
        )}
      </div>
    </Card>
  );
}

function Standing({ programme, enrolment }: ProgrammeCardProps) {
  if (enrolment) {
    const [tone, words] = enrolmentStateWords[enrolment.state];
    return (
      <StateBadge tone={tone}>
        {words}
        {enrolment.waitingPosition ? `, ${ordinal(enrolment.waitingPosition)} in line` : ''}
      </StateBadge>
    );
  }
  // Whoever runs or oversees a programme does not ask to be let in.
  if (programme.state !== 'OPEN' || (oversees(programme) && !programme.eligibility.eligible)) {
    const [tone, words] = programmeStateWords[programme.state];
    return <StateBadge tone={tone}>{words}</StateBadge>;
  }
  return programme.eligibility.eligible ? (
    <StateBadge tone="good">You can apply</StateBadge>
  ) : (
    <>
      <StateBadge tone="ended">Not open to you today</StateBadge>
      {programme.eligibility.reason && (
        <p className={classes.reason}>{programme.eligibility.reason}</p>
      )}
    </>
  );
}
