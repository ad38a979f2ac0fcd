import { Button, Stack } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { ACCOUNT_PLACES } from '@/account';
import {
  getGetCalendarAddressQueryKey,
  renewCalendarAddress,
  useGetCalendarAddress,
} from '@/api/generated/calendar/calendar';
import { useAnnounce } from '@/ui/Announcer';
import { ConfirmDialog } from '@/ui/ConfirmDialog';
import { CopyField } from '@/ui/CopyField';
import { InlineNotice } from '@/ui/InlineNotice';
import { Loaded } from '@/ui/Loaded';
import { PageHeader } from '@/ui/PageHeader';
import { Section } from '@/ui/Section';
import { SubNav } from '@/ui/SubNav';
import classes from './Notifications.module.css';

const PROGRAMS: { name: string; steps: string[] }[] = [
  {
    name: 'Google Calendar',
    steps: [
      'Open Google Calendar on a computer.',
      'Beside “Other calendars”, choose the plus sign and then “From URL”.',
      'Paste the address and add the calendar. Google reads it again a few times a day.',
    ],
  },
  {
    name: 'Outlook',
    steps: [
      'Open the calendar and choose “Add calendar”.',
      'Choose “Subscribe from web”.',
      'Paste the address, give the calendar a name and import it.',
    ],
  },
  {
    name: 'Apple Calendar',
    steps: [
      'On a Mac: choose “File” and “New Calendar Subscription”. On an iPhone: “Calendars”, “Add Calendar”, “Add Subscription Calendar”.',
      'Paste the address and subscribe.',
      'Let it refresh every hour.',
    ],
  },
  {
    name: 'Thunderbird',
    steps: [
      'Open the calendar and choose “New Calendar”.',
      'Choose “On the Network” and paste the address as the location.',
      'Leave the user name empty and subscribe.',
    ],
  },
];

/** One's sessions in one's own calendar. */
export function CalendarFeedPage() {
  const queryClient = useQueryClient();
  const announce = useAnnounce();
  const address = useGetCalendarAddress();
  const [asking, setAsking] = useState(false);
  return (
    <>
      <PageHeader
        title="Your calendar"
        lead="Subscribe once, and every session of your sets stands in your own calendar, wherever it moves."
      />
      <SubNav label="Your account" places={ACCOUNT_PLACES} />
      <Loaded query={address} what="your calendar's address">
        {({ url }) => (
          <Stack gap="lg" className={classes.narrow}>
            <CopyField
              label="Address of your calendar"
              value={url}
              description="Paste it where your calendar program asks for the address of a calendar."
            />
            <InlineNotice title="This address is yours alone">
              Whoever has it sees when your sets meet, what they are called, and their video links.
              Nothing of what is said in a set is in it.
            </InlineNotice>
            <div>
              <Button variant="default" onClick={() => setAsking(true)}>
                Renew the address
              </Button>
            </div>
          </Stack>
        )}
      </Loaded>
      <div className={classes.programs}>
        {PROGRAMS.map(({ name, steps }) => (
          <Section key={name} title={name}>
            <ol className={classes.steps}>
              {steps.map((step) => (
                <li key={step}>{step}</li>
              ))}
            </ol>
          </Section>
        ))}
      </div>
      <ConfirmDialog
        opened={asking}
        onClose={() => setAsking(false)}
        title="Renew the address?"
        confirmLabel="Renew it"
        cancelLabel="Keep it"
        onConfirm={async () => {
          queryClient.setQueryData(getGetCalendarAddressQueryKey(), await renewCalendarAddress());
          announce('The address is renewed');
        }}
      >
        The address until now stops working at once, in every calendar that uses it. You subscribe
        to the new one instead.
      </ConfirmDialog>
    </>
  );
}
