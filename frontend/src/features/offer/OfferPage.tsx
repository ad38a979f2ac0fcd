import { Button, Group } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { Link, useLocation } from 'react-router';
import type { OfferByLink } from '@/api/generated/model';
import {
  acceptOfferByLink,
  declineOfferByLink,
  lookAtOffer,
} from '@/api/generated/offer-link/offer-link';
import { ProblemError } from '@/api/problem';
import { paths, signInReturningTo } from '@/paths';
import { FormError } from '@/ui/FormError';
import { Loaded } from '@/ui/Loaded';
import { Logo } from '@/ui/Logo';
import { usePageFocus } from '@/ui/PageFocus';
import { RelativeTime, ZonedTime } from '@/ui/Time';
import { viewersZone } from '@/ui/time';
import classes from './OfferPage.module.css';

/** Where the link of a mail leads: an offer to be accepted or declined, without a sign-in. Opening it changes nothing. */
export function OfferPage() {
  const { hash } = useLocation();
  const token = hash.slice(1);
  const offer = useQuery({
    queryKey: ['offer by link', token],
    queryFn: ({ signal }) => lookAtOffer({ token }, { signal }),
    retry: false,
  });
  return (
    <main className={classes.page}>
      <Link to={paths.home()} aria-label="Setwise" className={classes.logo}>
        <Logo size={32} />
      </Link>
      {offer.error instanceof ProblemError && !offer.error.unreachable ? (
        <NoOffer />
      ) : (
        <Loaded query={offer} what="your offer" shape="page">
          {(data) => <Offer offer={data} token={token} onAnswered={() => offer.refetch()} />}
        </Loaded>
      )}
    </main>
  );
}

/** The link is old, or was not copied whole. */
function NoOffer() {
  const title = 'This link leads to no offer';
  const heading = usePageFocus(title);
  return (
    <article className={classes.card}>
      <title>{`${title} · Setwise`}</title>
      <h1 ref={heading} tabIndex={-1} className={classes.title}>
        {title}
      </h1>
      <p className={classes.words}>
        It may not have been copied whole. Open it from the newest mail, or sign in to see what is
        offered to you.
      </p>
      <div>
        <Button component={Link} to={paths.signIn()} variant="light">
          Sign in
        </Button>
      </div>
    </article>
  );
}

interface OfferProps {
  offer: OfferByLink;
  token: string;
  onAnswered: () => Promise<unknown>;
}

function Offer({ offer, token, onAnswered }: OfferProps) {
  const heading = usePageFocus(titleOf(offer));
  const [answering, setAnswering] = useState<'accept' | 'decline' | null>(null);
  const [problem, setProblem] = useState<unknown>(null);
  const answer = async (how: 'accept' | 'decline') => {
    setAnswering(how);
    setProblem(null);
    try {
      await (how === 'accept' ? acceptOfferByLink({ token }) : declineOfferByLink({ token }));
    } catch (refusal) {
      setProblem(refusal);
    }
    await onAnswered();
    setAnswering(null);
  };
  return (
    <article className={classes.card}>
      <title>{`${titleOf(offer)} · Setwise`}</title>
      <p className={classes.eyebrow}>{`${offer.programme.name}, ${offer.organisation}`}</p>
      <h1 ref={heading} tabIndex={-1} className={classes.title}>
        {titleOf(offer)}
      </h1>
      <p className={classes.words}>{wordsOf(offer)}</p>
      <FormError error={problem} />
      {offer.state === 'OFFERED' ? (
        <>
          <Group>
            <Button onClick={() => answer('accept')} loading={answering === 'accept'}>
              Accept the place
            </Button>
            <Button
              variant="default"
              onClick={() => answer('decline')}
              loading={answering === 'decline'}
            >
              Decline
            </Button>
          </Group>
          <p className={classes.quiet}>
            You need not say why. Nothing happens until you choose one of these.
          </p>
        </>
      ) : (
        <div>
          <Button component={Link} to={signInReturningTo(next(offer))} variant="light">
            {offer.state === 'ENROLLED' ? 'Meet your set' : 'See the programme'}
          </Button>
        </div>
      )}
    </article>
  );
}

function next({ state, set, programme }: OfferByLink): string {
  return state === 'ENROLLED'
    ? paths.set({ setId: set.id })
    : paths.programme({ programmeId: programme.id });
}

function titleOf({ state }: OfferByLink): string {
  switch (state) {
    case 'OFFERED':
      return 'A place is yours if you want it';
    case 'ENROLLED':
    case 'COMPLETED':
      return 'The place is yours';
    case 'DECLINED':
      return 'You have declined this place';
    case 'EXPIRED':
      return 'This offer has run out';
    default:
      return 'This offer does not stand any more';
  }
}

function wordsOf({ state, set, offerExpiresAt }: OfferByLink): ReactNode {
  switch (state) {
    case 'OFFERED':
      return (
        <>
          {`It is in the set ${set.name}. Answer by `}
          <ZonedTime instant={offerExpiresAt} zone={viewersZone()} /> (
          <RelativeTime instant={offerExpiresAt} />
          ). After that it goes to the next person in line.
        </>
      );
    case 'ENROLLED':
    case 'COMPLETED':
      return `You are a member of ${set.name}. Sign in with your email address to see who is in it and when you meet.`;
    case 'DECLINED':
      return 'It goes to the next person in line. You can apply again at any time.';
    case 'EXPIRED':
      return 'It was not answered in time, and the place went on. You can apply again.';
    default:
      return 'Sign in to see where you stand.';
  }
}
