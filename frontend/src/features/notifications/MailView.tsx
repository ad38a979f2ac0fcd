import { SegmentedControl, Stack } from '@mantine/core';
import { useState } from 'react';
import type { NotificationMail } from '@/api/generated/model';
import classes from './Notifications.module.css';

const FORMS = [
  { value: 'html', label: 'As most people see it' },
  { value: 'text', label: 'As plain text' },
];

/** A mail in its two forms. The frame runs no scripts and opens nothing: what stands in it is a mail, not our page. */
export function MailView({ mail }: { mail: NotificationMail }) {
  const [form, setForm] = useState('html');
  return (
    <Stack gap="sm">
      <p className={classes.quiet}>
        To {mail.to} · {mail.subject}
      </p>
      <SegmentedControl
        data={FORMS}
        value={form}
        onChange={setForm}
        aria-label="Form of the mail"
      />
      {form === 'html' ? (
        <iframe title={mail.subject} sandbox="" srcDoc={mail.html} className={classes.mail} />
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled with the keyboard
        <pre className={classes.text} tabIndex={0}>
          {mail.text}
        </pre>
      )}
    </Stack>
  );
}
