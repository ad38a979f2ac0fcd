import { Button, Group, NativeSelect, Stack } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { ACCOUNT_PLACES } from '@/account';
import type { ExperienceLevel, Language, Me } from '@/api/generated/model';
import {
  getGetMeQueryKey,
  getMe,
  updateMe,
  useGetHome,
  useGetMe,
} from '@/api/generated/person/person';
import { ifMatch } from '@/api/http';
import { ExperienceField, NameField, OrganisationField } from '@/applicant/PersonFields';
import { wanted } from '@/applicant/words';
import { useAnnounce } from '@/ui/Announcer';
import { FormError } from '@/ui/FormError';
import { InlineNotice } from '@/ui/InlineNotice';
import { Loaded } from '@/ui/Loaded';
import { LoadingState } from '@/ui/LoadingState';
import { PageHeader } from '@/ui/PageHeader';
import { SubNav } from '@/ui/SubNav';
import { TimeZoneSelect } from '@/ui/TimeZoneSelect';
import { useProblemForm } from '@/ui/useProblemForm';
import { useTogether } from '@/ui/useTogether';
import { DeclarationsSection } from './DeclarationsSection';
import classes from './Profile.module.css';

/** What others see of oneself, and by which clocks one lives. */
export function ProfilePage() {
  const me = useGetMe();
  const nameless = me.data !== undefined && !me.data.name;
  const home = useGetHome({ query: { enabled: nameless } });
  return (
    <>
      <PageHeader title="Your profile" />
      <SubNav label="Your account" places={ACCOUNT_PLACES} />
      <Loaded query={me} what="your profile">
        {(data) =>
          nameless && home.isPending ? (
            <LoadingState what="your profile" />
          ) : (
            <ProfileForm me={data} nameOnRoster={home.data?.nameOnRoster ?? null} />
          )
        }
      </Loaded>
      <DeclarationsSection />
    </>
  );
}

/** Each in its own words. */
const LANGUAGES: { value: Language; label: string }[] = [
  { value: 'EN', label: 'English' },
  { value: 'DE', label: 'Deutsch' },
];

type ProfileValues = {
  name: string;
  organisation: string;
  experienceLevel: ExperienceLevel | '';
  timeZone: string;
  language: Language;
};

/** Until somebody has told a name, what a roster calls them is a fair guess; what they save is theirs. */
function valuesOf(me: Me, nameOnRoster: string | null = null): ProfileValues {
  return {
    name: me.name ?? nameOnRoster ?? '',
    organisation: me.organisation ?? '',
    experienceLevel: me.experienceLevel ?? '',
    timeZone: me.timeZone,
    language: me.language,
  };
}

function ProfileForm({ me, nameOnRoster }: { me: Me; nameOnRoster: string | null }) {
  const queryClient = useQueryClient();
  const announce = useAnnounce();
  const [saved, setSaved] = useState(false);
  const form = useProblemForm<ProfileValues>({
    initialValues: valuesOf(me, nameOnRoster),
    onValuesChange: () => setSaved(false),
    validate: {
      name: wanted('yourself', 'name'),
      timeZone: (value) => (value ? null : 'Choose where you live by the clock'),
    },
  });
  const together = useTogether({
    read: me,
    latest: () => getMe(),
    versionOf: ({ version }) => version,
    take: (theirs) => form.setValues(valuesOf(theirs)),
  });

  return (
    <form
      noValidate
      className={classes.form}
      onSubmit={form.submit(async (values) => {
        const now = await together.save((version) =>
          updateMe(
            {
              name: values.name.trim(),
              timeZone: values.timeZone,
              language: values.language,
              organisation: values.organisation.trim() || null,
              experienceLevel: values.experienceLevel || null,
            },
            { headers: ifMatch(version) },
          ),
        );
        queryClient.setQueryData(getGetMeQueryKey(), now);
        form.setInitialValues(valuesOf(now));
        form.reset();
        together.saved(now);
        setSaved(true);
        announce('Your profile is saved');
      })}
    >
      <Stack gap="lg">
        {!me.name && (
          <InlineNotice title="Welcome to Setwise">
            {nameOnRoster
              ? 'This is the name by which you were put on a roster. Change it to what you like to be called.'
              : 'Tell the others who you are, and you are ready.'}
          </InlineNotice>
        )}
        <NameField about="yourself" input={form.getInputProps('name')} />
        <div>
          <p className={classes.label}>Email address</p>
          <p className={classes.email}>{me.email}</p>
          <p className={classes.quiet}>You sign in with it. Only organisers see it.</p>
        </div>
        <OrganisationField
          about="yourself"
          required={false}
          input={form.getInputProps('organisation')}
        />
        <ExperienceField
          about="yourself"
          required={false}
          input={form.getInputProps('experienceLevel')}
        />
        <TimeZoneSelect
          label="Time zone"
          description="By whose clocks you are told the time in messages."
          {...form.getInputProps('timeZone')}
        />
        <NativeSelect
          label="Language of our mails"
          data={LANGUAGES}
          {...form.getInputProps('language')}
        />
        {together.notice ?? <FormError error={form.problem} />}
        {saved && <InlineNotice tone="good" title="Saved" />}
        <Group>
          <Button
            type="submit"
            loading={form.saving}
            disabled={!form.isDirty() && (Boolean(me.name) || !nameOnRoster)}
          >
            Save
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
