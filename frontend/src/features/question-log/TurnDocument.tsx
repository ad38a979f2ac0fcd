import type { PhaseKind, TurnLog } from '@/api/generated/model';
import { PlainText } from '@/ui/PlainText';
import { ProgressNote } from '@/ui/ProgressNote';
import { dateInWords } from '@/ui/time';
import { actionStateWords, firstName, phaseWords } from '@/words';
import { LoggedQuestion } from './LoggedQuestion';
import classes from './TurnDocument.module.css';

const PHASES: PhaseKind[] = ['CLARIFYING', 'OPEN_QUESTIONS'];

interface TurnDocumentProps {
  log: TurnLog;
  /** The heading of the parts: one below that of the turn. */
  level?: 2 | 3;
}

/** A turn as it was: the dilemma, what was asked in its order, experiences apart, what the presenter took away. */
export function TurnDocument({ log, level = 2 }: TurnDocumentProps) {
  const Heading = `h${level}` as const;
  const { turn, dilemma, contributions, outcome, actions } = log;
  const who = firstName(turn.presenter);
  const questions = log.questions.filter(({ state }) => state !== 'WITHDRAWN');
  const empty = !dilemma && questions.length === 0 && !outcome && actions.length === 0;
  if (empty) {
    return <p className={classes.soft}>Nothing was written down in this turn.</p>;
  }
  return (
    <article className={classes.document}>
      {dilemma && (
        <section className={classes.part}>
          <p className={classes.label}>The dilemma</p>
          <Heading className={classes.dilemma}>{dilemma.title}</Heading>
          <div className={classes.brief}>
            <PlainText text={dilemma.brief} />
          </div>
        </section>
      )}
      {PHASES.map((phase) => {
        const asked = questions.filter((question) => question.phase === phase);
        return (
          asked.length > 0 && (
            <section key={phase} className={classes.part}>
              <Heading className={classes.heading}>{phaseWords[phase]}</Heading>
              <ol className={classes.questions}>
                {asked.map((question) => (
                  <LoggedQuestion key={question.id} question={question} presenter={who} />
                ))}
              </ol>
            </section>
          )
        );
      })}
      {contributions.length > 0 && (
        <section className={classes.part}>
          <Heading className={classes.heading}>Experiences</Heading>
          <p className={classes.soft}>What others lived through. Not answers, and not advice.</p>
          <ul className={classes.experiences}>
            {contributions.map(({ id, author, text }) => (
              <li key={id}>
                <p className={classes.soft}>{`From ${author.name}’s experience`}</p>
                <PlainText text={text} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {outcome && (
        <section className={classes.part}>
          <Heading className={classes.heading}>{`What ${who} took away`}</Heading>
          {outcome.none ? (
            <p className={classes.soft}>{`${who} left it unsaid.`}</p>
          ) : (
            <div className={classes.outcome}>
              <PlainText text={outcome.summary ?? ''} />
            </div>
          )}
        </section>
      )}
      {actions.length > 0 && (
        <section className={classes.part}>
          <Heading className={classes.heading}>{`What ${who} undertook`}</Heading>
          <ul className={classes.actions}>
            {actions.map((action) => (
              <li key={action.id} className={classes.action}>
                <p className={classes.actionWords}>{action.description}</p>
                <p className={classes.soft}>
                  {`${actionStateWords[action.state]} · by ${dateInWords(action.dueOn)}`}
                </p>
                {action.notes.map((note) => (
                  <ProgressNote key={note.id} note={note} />
                ))}
              </li>
            ))}
          </ul>
        </section>
      )}
    </article>
  );
}
