import { Button } from '@mantine/core';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import type { SwitchOff } from '@/api/generated/model';
import { unsubscribe, useGetSwitchOff } from '@/api/generated/notification/notification';
import { paths } from '@/paths';
import { useAnnounce } from '@/ui/Announcer';
import { FormError } from '@/ui/FormError';
import { InlineNotice } from '@/ui/InlineNotice';
import { Loaded } from '@/ui/Loaded';
import { Logo } from '@/ui/Logo';
import { usePageFocus } from '@/ui/PageFocus';
import classes from './Notifications.module.css';

/** Where the foot of a mail leads: nothing is changed until one says so, and nobody has to sign in. */
export function UnsubscribePage() {
  const { token = '' } = useParams();
  const switchOff = useGetSwitchOff(token);
  const heading = usePageFocus('Our mails to you');
  return (
    <main className={classes.open}>
      <title>Our mails to you · Setwise</title>
      <Logo size={34} />
      <h1 ref={heading} tabIndex={-1} className={classes.heading}>
        Our mails to you
      </h1>
      <Loaded query={switchOff} what="this kind of mail">
        {(data) => <Question key={token} token={token} read={data} />}
      </Loaded>
    </main>
  );
}

function Question({ token, read }: { token: string; read: SwitchOff }) {
  const announce = useAnnounce();
  const [now, setNow] = useState(read);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<unknown>(null);

  const stop = async () => {
    setBusy(true);
    setProblem(null);
    try {
      setNow(await unsubscribe(token));
      announce('You will get no more mails of this kind');
    } catch (refusal) {
      setProblem(refusal);
    } finally {
      setBusy(false);
    }
  };

  return now.wanted ? (
    <>
      <p>
        Shall we stop writing to you about this:{' '}
        <strong lang={now.language.toLowerCase()}>{now.label}</strong>? Other mails go on, and in
        Setwise itself you still find everything.
      </p>
      <FormError error={problem} />
      <Button onClick={stop} loading={busy}>
        No more mails of this kind
      </Button>
    </>
  ) : (
    <>
      <InlineNotice tone="good" title="You get no more mails of this kind" live>
        <span lang={now.language.toLowerCase()}>{now.label}</span>
      </InlineNotice>
      <Button component={Link} to={paths.mailPreferences()} variant="default">
        See all your mail settings
      </Button>
    </>
  );
}
