import { Button } from '@mantine/core';
import {
  FileSignature,
  Gauge,
  Gift,
  HandHeart,
  type LucideIcon,
  MessageSquareText,
  Presentation,
  UserRound,
} from 'lucide-react';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { DilemmaState, Home } from '@/api/generated/model';
import { paths } from '@/paths';
import { RelativeTime, ZonedTime } from '@/ui/Time';
import classes from './HomePage.module.css';
import { Offer } from './Offer';

interface NeedProps {
  Icon: LucideIcon;
  title: string;
  children: ReactNode;
  to: string;
  deed: string;
  /** The most urgent thing on the page. */
  main?: boolean;
}

function Need({ Icon, title, children, to, deed, main = false }: NeedProps) {
  return (
    <li className={classes.need}>
      <Icon size={24} strokeWidth={1.75} aria-hidden className={classes.sign} />
      <div className={classes.needWords}>
        <h3 className={classes.needTitle}>{title}</h3>
        <p className={classes.soft}>{children}</p>
      </div>
      <Button component={Link} to={to} variant={main ? 'filled' : 'default'}>
        {deed}
      </Button>
    </li>
  );
}

const TURN_WORDS: Record<DilemmaState | 'NONE', { title: string; deed: string }> = {
  NONE: { title: 'You present', deed: 'Prepare your dilemma' },
  DRAFT: { title: 'Your dilemma is a draft', deed: 'Go on preparing' },
  RELEASED: { title: 'Your dilemma is released', deed: 'Rehearse' },
};

/** Each thing that waits for this person, with the one step that settles it. */
export function Needs({ home, nameless }: { home: Home; nameless: boolean }) {
  const { myTurn, offers, contractsToSign, introductionsToWrite } = home;
  const { evaluationsToGive, confidenceToGive } = home;
  const turn = TURN_WORDS[myTurn?.dilemmaState ?? 'NONE'];
  const any =
    nameless ||
    myTurn ||
    offers.length + contractsToSign.length + introductionsToWrite.length > 0 ||
    evaluationsToGive.length + confidenceToGive.length > 0;
  if (!any) {
    return null;
  }
  // One step stands out: the first that others wait for.
  const unprepared = myTurn && myTurn.dilemmaState !== 'RELEASED';
  const first = nameless
    ? 'name'
    : offers.length > 0
      ? 'offer'
      : contractsToSign.length > 0
        ? 'contract'
        : unprepared && 'turn';
  return (
    <section aria-labelledby="needs">
      <h2 id="needs" className={classes.title}>
        Waiting for you
      </h2>
      <ul className={classes.needs}>
        {nameless && (
          <Need
            Icon={UserRound}
            title="What may we call you?"
            to={paths.profile()}
            deed="Write your name"
            main
          >
            The others in a set know you by your name.
          </Need>
        )}
        {offers.map((offer, position) => (
          <li key={offer.id} className={classes.need}>
            <Gift size={24} strokeWidth={1.75} aria-hidden className={classes.sign} />
            <Offer offer={offer} main={first === 'offer' && position === 0} />
          </li>
        ))}
        {myTurn && (
          <Need
            Icon={Presentation}
            title={turn.title}
            to={paths.dilemma({ turnId: myTurn.turnId })}
            deed={turn.deed}
            main={first === 'turn'}
          >
            {`${myTurn.setName}, `}
            <ZonedTime instant={myTurn.startsAt} zone={myTurn.timeZone} />
            {', '}
            <RelativeTime instant={myTurn.startsAt} />
          </Need>
        )}
        {contractsToSign.map(({ id, name }, position) => (
          <Need
            key={id}
            Icon={FileSignature}
            title="Sign your contract"
            to={paths.contract({ setId: id })}
            deed="Read and sign"
            main={first === 'contract' && position === 0}
          >
            {`${name} cannot go on before everybody has signed.`}
          </Need>
        ))}
        {introductionsToWrite.map(({ id, name }) => (
          <Need
            key={id}
            Icon={MessageSquareText}
            title="Introduce yourself"
            to={paths.set({ setId: id })}
            deed="Write a few lines"
          >
            {`Who you are and why you come, for the others in ${name}.`}
          </Need>
        ))}
        {confidenceToGive.map(({ sessionId, setName, startsAt, timeZone }) => (
          <Need
            key={sessionId}
            Icon={Gauge}
            title="How confident are you?"
            to={paths.session({ sessionId })}
            deed="Answer, or pass"
          >
            {`${setName}, `}
            <ZonedTime instant={startsAt} zone={timeZone} />
          </Need>
        ))}
        {evaluationsToGive.map(({ id, name }) => (
          <Need
            key={id}
            Icon={HandHeart}
            title="Look back"
            to={paths.evaluation({ setId: id })}
            deed="Write your evaluation"
          >
            {`${name} is coming to its end. What has it done for you?`}
          </Need>
        ))}
      </ul>
    </section>
  );
}
