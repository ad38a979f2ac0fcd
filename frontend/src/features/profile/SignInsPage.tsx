import { Button } from '@mantine/core';
import { useState } from 'react';
import { ACCOUNT_PLACES, useLeave } from '@/account';
import type { SignIn } from '@/api/generated/model';
import {
  getListSignInsQueryKey,
  listSignIns,
  revokeSignIn,
  signOutEverywhere,
} from '@/api/generated/sign-in/sign-in';
import { usePages } from '@/api/pages';
import { useRefresh } from '@/api/useRefresh';
import { useAnnounce } from '@/ui/Announcer';
import { ConfirmDialog } from '@/ui/ConfirmDialog';
import { FormError } from '@/ui/FormError';
import { Loaded } from '@/ui/Loaded';
import { MoreButton } from '@/ui/MoreButton';
import { PageHeader } from '@/ui/PageHeader';
import { Rows } from '@/ui/Rows';
import { StateBadge } from '@/ui/StateBadge';
import { SubNav } from '@/ui/SubNav';
import { RelativeTime } from '@/ui/Time';
import { dayOf } from '@/ui/time';

/** The devices on which one is signed in, each of which can be signed out from here. */
export function SignInsPage() {
  const leave = useLeave();
  const refresh = useRefresh();
  const announce = useAnnounce();
  const [asking, setAsking] = useState(false);
  const [problem, setProblem] = useState<unknown>(null);
  const signIns = usePages<SignIn>(getListSignInsQueryKey(), (page, signal) =>
    listSignIns(page, { signal }),
  );

  const signOut = async (device: SignIn) => {
    setProblem(null);
    try {
      await revokeSignIn(device.id);
      announce(`${device.device} is signed out`);
      await refresh();
    } catch (refusal) {
      setProblem(refusal);
    }
  };

  return (
    <>
      <PageHeader
        title="Where you are signed in"
        lead="If you do not recognise one of these, sign it out."
        actions={
          <Button variant="default" onClick={() => setAsking(true)}>
            Sign out everywhere
          </Button>
        }
      />
      <SubNav label="Your account" places={ACCOUNT_PLACES} />
      <FormError error={problem} />
      <Loaded
        query={{ data: signIns.items, error: signIns.error, refetch: signIns.refetch }}
        what="your devices"
      >
        {(items) => (
          <>
            <Rows
              label="Devices"
              rows={items.map((device) => ({
                id: device.id,
                title: device.device,
                facts: [
                  <>
                    Last used <RelativeTime instant={device.lastSeenAt} />
                    {`, signed in on ${dayOf(device.startedAt)}`}
                  </>,
                ],
                badge: device.current && <StateBadge tone="good">This device</StateBadge>,
                actions: !device.current && (
                  <Button
                    variant="default"
                    size="sm"
                    aria-label={`Sign out ${device.device}`}
                    onClick={() => signOut(device)}
                  >
                    Sign out
                  </Button>
                ),
              }))}
            />
            <MoreButton what="devices" pages={signIns} />
          </>
        )}
      </Loaded>
      <ConfirmDialog
        opened={asking}
        onClose={() => setAsking(false)}
        title="Sign out everywhere?"
        confirmLabel="Sign out everywhere"
        cancelLabel="Stay signed in"
        onConfirm={async () => {
          await signOutEverywhere();
          leave();
        }}
      >
        Every device is signed out at once, this one too. Access tokens go on working.
      </ConfirmDialog>
    </>
  );
}
