import { useState } from 'react';
import { useLocation } from 'react-router';
import { useGetAbout } from '@/api/generated/about/about';
import type { SignInCodeRequested } from '@/api/generated/model';
import { InlineNotice } from '@/ui/InlineNotice';
import { Dots, Logo } from '@/ui/Logo';
import { usePageFocus } from '@/ui/PageFocus';
import { AskForCode } from './AskForCode';
import { DemoPeople } from './DemoPeople';
import { EnterCode } from './EnterCode';
import classes from './SignInPage.module.css';

interface Sent {
  email: string;
  code: SignInCodeRequested;
}

/** An address, then the code sent to it. */
export function SignInPage() {
  const about = useGetAbout();
  const ended = (useLocation().state as { ended?: boolean } | null)?.ended === true;
  const [email, setEmail] = useState('');
  const [sent, setSent] = useState<Sent | null>(null);
  const heading = usePageFocus('Sign in');
  return (
    <main className={classes.page}>
      <title>Sign in · Setwise</title>
      <div className={classes.story}>
        <Logo size={36} />
        <div className={classes.picture}>
          <Dots size={340} />
        </div>
        <p className={classes.promise}>
          One difficulty. Six people who listen. <em>Your own way forward.</em>
        </p>
        <p className={classes.lead}>
          Setwise keeps an action learning set together: its dates, its contract, its questions, and
          what came of them.
        </p>
      </div>
      <div className={classes.entry}>
        <div className={classes.card}>
          <h1 ref={heading} tabIndex={-1} className={classes.title}>
            {sent ? 'Look in your inbox' : 'Sign in'}
          </h1>
          {ended && !sent && (
            <div className={classes.ended}>
              <InlineNotice title="You are no longer signed in">
                Sign in to go on where you were.
              </InlineNotice>
            </div>
          )}
          {sent ? (
            <EnterCode
              key={sent.code.expiresAt}
              email={sent.email}
              sent={sent.code}
              onResent={(code) => setSent({ email: sent.email, code })}
              onOtherAddress={() => setSent(null)}
            />
          ) : (
            <AskForCode
              email={email}
              onSent={(address, code) => {
                setEmail(address);
                setSent({ email: address, code });
              }}
            />
          )}
        </div>
        {about.data?.demoMode && <DemoPeople />}
      </div>
    </main>
  );
}
