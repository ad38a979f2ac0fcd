import { Switch } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { ACCOUNT_PLACES } from '@/account';
import type { MailPreference, MailPreferences } from '@/api/generated/model';
import {
  getGetMailPreferencesQueryKey,
  setMailPreference,
  useGetMailPreferences,
} from '@/api/generated/notification/notification';
import { useAnnounce } from '@/ui/Announcer';
import { FormError } from '@/ui/FormError';
import { Loaded } from '@/ui/Loaded';
import { PageHeader } from '@/ui/PageHeader';
import { SubNav } from '@/ui/SubNav';
import classes from './Notifications.module.css';
import { THEMES } from './themes';

/** Which mails one wants; the notifications in the application stay. */
export function MailPreferencesPage() {
  const preferences = useGetMailPreferences();
  return (
    <>
      <PageHeader
        title="Your mails"
        lead="Choose what we write to you about. In Setwise itself you find all of it under the bell."
      />
      <SubNav label="Your account" places={ACCOUNT_PLACES} />
      <Loaded query={preferences} what="your choice of mails">
        {({ items }) => <Choices items={items} />}
      </Loaded>
      <p className={classes.quiet}>
        Mails with codes to sign in are always sent: without them nobody gets in.
      </p>
    </>
  );
}

function Choices({ items }: { items: MailPreference[] }) {
  const queryClient = useQueryClient();
  const announce = useAnnounce();
  const [saving, setSaving] = useState<string | null>(null);
  const [problem, setProblem] = useState<unknown>(null);

  const choose = async (preference: MailPreference, wanted: boolean) => {
    setSaving(preference.kind);
    setProblem(null);
    try {
      const now = await setMailPreference(preference.kind, { wanted });
      queryClient.setQueryData<MailPreferences>(getGetMailPreferencesQueryKey(), (before) =>
        before ? { items: before.items.map((one) => (one.kind === now.kind ? now : one)) } : before,
      );
      announce(wanted ? 'You will get these mails' : 'You will get no such mails');
    } catch (refusal) {
      setProblem(refusal);
    } finally {
      setSaving(null);
    }
  };

  return (
    <>
      <FormError error={problem} />
      {THEMES.map(({ theme, title }) => (
        <fieldset key={theme} className={classes.group}>
          <legend className={classes.legend}>{title}</legend>
          {items
            .filter((preference) => preference.theme === theme)
            .map((preference) => (
              <div key={preference.kind} className={classes.choice}>
                <Switch
                  label={preference.label}
                  checked={preference.wanted}
                  disabled={saving === preference.kind}
                  onChange={(event) => choose(preference, event.currentTarget.checked)}
                />
              </div>
            ))}
        </fieldset>
      ))}
    </>
  );
}
