import { Button } from '@mantine/core';
import { ClipboardList } from 'lucide-react';
import { Link } from 'react-router';
import type { HomeProgramme } from '@/api/generated/model';
import { paths } from '@/paths';
import { count } from '@/placeWords';
import { listOf } from '@/words';
import classes from './HomePage.module.css';

/** What waits in the programmes that this person organises: counts alone. */
export function Organises({ programmes }: { programmes: HomeProgramme[] }) {
  if (programmes.length === 0) {
    return null;
  }
  return (
    <section aria-labelledby="organises">
      <h2 id="organises" className={classes.title}>
        Waiting in your programmes
      </h2>
      <ul className={classes.needs}>
        {programmes.map((programme) => (
          <Waiting key={programme.programme.id} of={programme} />
        ))}
      </ul>
    </section>
  );
}

function Waiting({ of }: { of: HomeProgramme }) {
  const { id, name } = of.programme;
  const draft = of.state === 'DRAFT';
  const deed = draft ? 'Go on preparing' : of.toDecide > 0 ? 'Decide' : 'See applications';
  return (
    <li className={classes.need}>
      <ClipboardList size={24} strokeWidth={1.75} aria-hidden className={classes.sign} />
      <div className={classes.needWords}>
        <h3 className={classes.needTitle}>{name}</h3>
        <p className={classes.soft}>{draft ? draftWords(of) : waitingWords(of)}</p>
      </div>
      <Button
        component={Link}
        to={
          draft
            ? paths.organiseProgramme({ programmeId: id })
            : paths.applications({ programmeId: id })
        }
        variant="default"
        aria-label={`${deed}: ${name}`}
      >
        {deed}
      </Button>
    </li>
  );
}

function draftWords({ lacksRoster }: HomeProgramme): string {
  return lacksRoster
    ? 'Still a draft. Before it can open it needs a roster: the people who can have a place.'
    : 'Still a draft, and ready to open for applications.';
}

function waitingWords({ toDecide, openOffers, waiting }: HomeProgramme): string {
  return listOf([
    ...(toDecide > 0 ? [`${count(toDecide, 'application')} to decide`] : []),
    ...(openOffers > 0 ? [`${count(openOffers, 'offer')} open`] : []),
    ...(waiting > 0 ? [`${count(waiting, 'person', 'people')} waiting for a place`] : []),
  ]);
}
