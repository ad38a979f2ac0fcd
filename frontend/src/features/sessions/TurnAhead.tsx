import { Button } from '@mantine/core';
import { Link } from 'react-router';
import type { Turn } from '@/api/generated/model';
import { useGetMe } from '@/api/generated/person/person';
import { useGetTurnLog } from '@/api/generated/session/session';
import { paths } from '@/paths';
import { PlainText } from '@/ui/PlainText';
import { Card } from '@/ui/Section';
import { StateBadge } from '@/ui/StateBadge';
import { firstName } from '@/words';
import classes from './SessionPage.module.css';

/** Who presents, and what: the others can read it once it is released. */
export function TurnAhead({ turn }: { turn: Turn }) {
  const me = useGetMe();
  const mayRead = turn.allowedActions.includes('getTurnLog');
  const log = useGetTurnLog(turn.id, { query: { enabled: mayRead } });
  const dilemma = log.data?.dilemma;
  const mine = turn.presenter.id === me.data?.id;
  const released = dilemma?.state === 'RELEASED';
  if (mine) {
    return (
      <Card
        title={dilemma ? dilemma.title || 'Your dilemma' : 'Your dilemma'}
        tone="featured"
        footer={
          <Button component={Link} to={paths.dilemma({ turnId: turn.id })}>
            {dilemma ? 'Go on preparing' : 'Prepare your dilemma'}
          </Button>
        }
      >
        <StateBadge tone={released ? 'good' : dilemma ? 'quiet' : 'waiting'}>
          {released ? 'Released to your set' : dilemma ? 'A draft, private to you' : 'Not begun'}
        </StateBadge>
        <p>Something you are willing to share, can do something about, and have not solved.</p>
      </Card>
    );
  }
  if (!mayRead) {
    return (
      <p className={classes.soft}>
        {`What ${firstName(turn.presenter)} brings is for the members of the set alone.`}
      </p>
    );
  }
  if (!dilemma || !released) {
    return (
      <p className={classes.soft}>
        {log.isPending
          ? `Looking for what ${firstName(turn.presenter)} brings…`
          : `${firstName(turn.presenter)} has not released a dilemma yet.`}
      </p>
    );
  }
  return (
    <article className={classes.dilemma}>
      <p className={classes.soft}>{turn.presenter.name}</p>
      <h3 className={classes.dilemmaTitle}>{dilemma.title}</h3>
      <div className={classes.brief}>
        <PlainText text={dilemma.brief} />
      </div>
    </article>
  );
}
