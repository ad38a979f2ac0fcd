import { useGetMyQuestionTrend } from '@/api/generated/coach/coach';
import type { Purpose, TrendSession } from '@/api/generated/model';
import { EmptyState } from '@/ui/EmptyState';
import { Loaded } from '@/ui/Loaded';
import { Section } from '@/ui/Section';
import { ZonedTime } from '@/ui/Time';
import { listOf, purposeWords } from '@/words';
import classes from './Practice.module.css';

/** How one's own questions went, session by session, for oneself alone. */
export function Trend() {
  const trend = useGetMyQuestionTrend();
  return (
    <Section
      title="How your questions went"
      lead="Only you see this, and it is worked out anew each time; nobody else can ask for it. The coach misreads some questions, so look at the direction rather than at the numbers."
    >
      <Loaded query={trend} what="your questions">
        {({ sessions }) =>
          sessions.length === 0 ? (
            <EmptyState title="Nothing to look back on yet">
              Once you have asked open questions in a session of your set, they are counted here.
            </EmptyState>
          ) : (
            <ol className={classes.trend}>
              {sessions.toReversed().map((session) => (
                <li key={session.sessionId} className={classes.session}>
                  <OneSession session={session} />
                </li>
              ))}
            </ol>
          )
        }
      </Loaded>
    </Section>
  );
}

function OneSession({ session }: { session: TrendSession }) {
  const purposes = Object.keys(session.purposes) as Purpose[];
  return (
    <>
      <p className={classes.when}>
        <strong>{session.setName}</strong>
        <ZonedTime instant={session.startsAt} zone={session.timeZone} />
      </p>
      <span className={classes.beads} aria-hidden="true">
        {Array.from({ length: Math.min(session.asked, 24) }, (_, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: beads are alike
          <span key={at} className={classes.bead} data-open={at < session.open} />
        ))}
      </span>
      <p className={classes.counts}>
        {howMany(session)}
        {purposes.length > 0 &&
          ` ${session.asked === 1 ? 'It was' : 'They were'} about ${listOf(purposes.map((purpose) => purposeWords[purpose].toLowerCase()))}.`}
      </p>
    </>
  );
}

function howMany({ asked, open }: TrendSession): string {
  if (asked === 1) {
    return open === 1
      ? 'Your one question left room to think.'
      : 'Your one question could be answered in a few words.';
  }
  const which =
    open === 0
      ? `None of your ${asked}`
      : open < asked
        ? `${open} of your ${asked}`
        : asked === 2
          ? 'Both of your'
          : `All ${asked} of your`;
  return `${which} questions left room to think.`;
}
