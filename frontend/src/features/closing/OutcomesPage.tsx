import { Link, useParams } from 'react-router';
import { useGetOutcomes } from '@/api/generated/closing/closing';
import type { LearningSet, Outcomes } from '@/api/generated/model';
import { useGetMe } from '@/api/generated/person/person';
import { useGetSet } from '@/api/generated/set/set';
import { paths } from '@/paths';
import { EmptyState } from '@/ui/EmptyState';
import { Loaded } from '@/ui/Loaded';
import { PageHeader } from '@/ui/PageHeader';
import { PlainText } from '@/ui/PlainText';
import { Section } from '@/ui/Section';
import { ZonedTime } from '@/ui/Time';
import classes from './ClosingPages.module.css';
import { MySummary } from './MySummary';
import { Themes } from './Themes';

/** What came of a set: turn by turn, and for each of its members; what of it the organisation may know is each author's choice. */
export function OutcomesPage() {
  const { setId = '' } = useParams();
  const set = useGetSet(setId);
  const outcomes = useGetOutcomes(setId);
  return (
    <Loaded query={set} what="the set" shape="page">
      {(of) => (
        <Loaded query={outcomes} what="what came of it" shape="page">
          {(data) => <OutcomesView set={of} outcomes={data} />}
        </Loaded>
      )}
    </Loaded>
  );
}

function OutcomesView({ set, outcomes }: { set: LearningSet; outcomes: Outcomes }) {
  const { data: me } = useGetMe();
  const mayMark = outcomes.allowedActions.includes('markTheme');
  const mine = outcomes.summaries.find(({ person }) => person.id === me?.id);
  const others = outcomes.summaries.filter(({ person }) => person.id !== me?.id);
  const themesOf = (turnId: string | null) =>
    outcomes.myThemes.filter((theme) => (theme.turnId ?? null) === turnId);
  return (
    <>
      <PageHeader
        title="What came of it"
        eyebrow={
          <Link to={paths.set({ setId: set.id })} className={classes.up}>
            {set.name}
          </Link>
        }
        lead="In the words of those it concerns, and for the set alone. Of your own you can pick themes, and let the organisers read them."
      />
      <div className={classes.narrow}>
        <Section title="Of the whole set">
          {!mayMark && outcomes.summaries.length === 0 && (
            <EmptyState title="Nobody has written of the whole set">
              While a set runs, each of its members can say what came of it for them.
            </EmptyState>
          )}
          <ul className={classes.outcomes}>
            {me && (mayMark || mine) && (
              <li className={classes.outcome}>
                <h3 className={classes.who}>For me</h3>
                <MySummary
                  setId={set.id}
                  personId={me.id}
                  summary={mine?.text ?? null}
                  may={outcomes.allowedActions.includes('writeMySummary')}
                />
                {mayMark && mine && <Themes setId={set.id} turnId={null} themes={themesOf(null)} />}
              </li>
            )}
            {others.map(({ person, text }) => (
              <li key={person.id} className={classes.outcome}>
                <h3 className={classes.who}>{`For ${person.name}`}</h3>
                <PlainText text={text} />
              </li>
            ))}
          </ul>
        </Section>
        <Section title="Turn by turn">
          {outcomes.turns.length === 0 ? (
            <EmptyState title="No turn has ended yet">
              At the end of each turn its presenter says what came of it, and it stands here.
            </EmptyState>
          ) : (
            <ul className={classes.outcomes}>
              {outcomes.turns.map(({ turnId, presenter, heldAt, summary }) => (
                <li key={turnId} className={classes.outcome}>
                  <div className={classes.outcomeHead}>
                    <h3 className={classes.who}>
                      <Link to={paths.turn({ turnId })}>
                        {presenter.id === me?.id ? 'Your turn' : presenter.name}
                      </Link>
                    </h3>
                    <span className={classes.soft}>
                      <ZonedTime instant={heldAt} zone={set.timeZone} />
                    </span>
                  </div>
                  {summary ? (
                    <PlainText text={summary} />
                  ) : (
                    <p className={classes.soft}>Nothing that was to be kept.</p>
                  )}
                  {mayMark && summary && presenter.id === me?.id && (
                    <Themes setId={set.id} turnId={turnId} themes={themesOf(turnId)} />
                  )}
                </li>
              ))}
            </ul>
          )}
        </Section>
      </div>
    </>
  );
}
