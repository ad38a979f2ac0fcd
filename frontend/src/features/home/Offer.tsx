import { Button } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import { acceptOffer } from '@/api/generated/enrolment/enrolment';
import type { Enrolment } from '@/api/generated/model';
import { useRefresh } from '@/api/useRefresh';
import { paths } from '@/paths';
import { useAnnounce } from '@/ui/Announcer';
import { FormError } from '@/ui/FormError';
import { RelativeTime } from '@/ui/Time';
import classes from './HomePage.module.css';

/** A place that is held for this person, for a while. */
export function Offer({ offer, main }: { offer: Enrolment; main: boolean }) {
  const refresh = useRefresh();
  const announce = useAnnounce();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<unknown>(null);
  const accept = async () => {
    setBusy(true);
    setProblem(null);
    try {
      await acceptOffer(offer.id);
      announce('The place is yours');
      await refresh();
    } catch (error) {
      setProblem(error);
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      <div className={classes.needWords}>
        <h3 className={classes.needTitle}>A place is offered to you</h3>
        <p className={classes.soft}>
          {offer.set ? `${offer.set.name} in ${offer.programme.name}` : offer.programme.name}
          {offer.offerExpiresAt && (
            <>
              {', yours to take '}
              <RelativeTime instant={offer.offerExpiresAt} />
              {' at the latest'}
            </>
          )}
          {'. '}
          <Link to={paths.programme({ programmeId: offer.programme.id })}>About the programme</Link>
        </p>
        <FormError error={problem} />
      </div>
      {offer.allowedActions.includes('acceptOffer') && (
        <Button variant={main ? 'filled' : 'default'} onClick={accept} loading={busy}>
          Accept the place
        </Button>
      )}
    </>
  );
}
