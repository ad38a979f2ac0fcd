import { NativeSelect, SegmentedControl, Stack } from '@mantine/core';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import type { Language, MailWording, NotificationKind } from '@/api/generated/model';
import { useListMailWordings } from '@/api/generated/notification/notification';
import { useGetProgramme } from '@/api/generated/programme/programme';
import { paths } from '@/paths';
import { Loaded } from '@/ui/Loaded';
import { PageHeader } from '@/ui/PageHeader';
import { THEMES } from './themes';
import { WordingEditor } from './WordingEditor';

const LANGUAGES: { value: Language; label: string }[] = [
  { value: 'EN', label: 'English' },
  { value: 'DE', label: 'Deutsch' },
];

/** What the mails of a programme say; organisers can say it in their own words. */
export function MailWordingsPage() {
  const { programmeId = '' } = useParams();
  const programme = useGetProgramme(programmeId);
  const wordings = useListMailWordings(programmeId);
  return (
    <>
      <PageHeader
        title="Mails of the programme"
        eyebrow={
          programme.data && (
            <Link to={paths.organiseProgramme({ programmeId })}>{programme.data.name}</Link>
          )
        }
        lead="Say it in your own words where you like. Dates, times and links are added by themselves, in each one's own zone and language."
      />
      <Loaded query={wordings} what="the wording of the mails">
        {({ items }) => <Wordings programmeId={programmeId} items={items} />}
      </Loaded>
    </>
  );
}

function Wordings({ programmeId, items }: { programmeId: string; items: MailWording[] }) {
  const [kind, setKind] = useState<NotificationKind>('INVITATION');
  const [language, setLanguage] = useState<Language>('EN');
  const chosen = items.find((one) => one.kind === kind && one.language === language);
  return (
    <Stack gap="xl">
      <Stack gap="md" maw="34rem">
        <NativeSelect
          label="Mail"
          value={kind}
          onChange={(event) => setKind(event.currentTarget.value as NotificationKind)}
          data={THEMES.map(({ theme, title }) => ({
            group: title,
            items: items
              .filter((one) => one.theme === theme && one.language === language)
              .map((one) => ({
                value: one.kind,
                label: one.own ? `${one.label} (your wording)` : one.label,
              })),
          }))}
        />
        <SegmentedControl
          aria-label="Language"
          data={LANGUAGES}
          value={language}
          onChange={(value) => setLanguage(value as Language)}
        />
      </Stack>
      {chosen && (
        <WordingEditor key={`${kind}/${language}`} programmeId={programmeId} wording={chosen} />
      )}
    </Stack>
  );
}
