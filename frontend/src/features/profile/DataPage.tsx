import { Button } from '@mantine/core';
import { Download } from 'lucide-react';
import { ACCOUNT_PLACES } from '@/account';
import { getTakeMyDataUrl } from '@/api/generated/retention/retention';
import { PageHeader } from '@/ui/PageHeader';
import { Section } from '@/ui/Section';
import { SubNav } from '@/ui/SubNav';
import { EraseMe } from './EraseMe';
import classes from './Profile.module.css';

/** Taking along what is one's own, and having oneself erased. */
export function DataPage() {
  return (
    <>
      <PageHeader title="Your data" />
      <SubNav label="Your account" places={ACCOUNT_PLACES} />
      <Section title="Take it along">
        <div className={classes.form}>
          <p>
            One file with all that is yours: your profile, your places and sessions, and every word
            you wrote, also in sets that you have left. What others wrote is theirs and not in it.
          </p>
          <p className={classes.quiet}>
            A zip archive with a page to read and the same for programs (JSON). It is put together
            as you fetch it, and kept nowhere.
          </p>
          <Button
            component="a"
            href={getTakeMyDataUrl()}
            download
            leftSection={<Download size={18} />}
            mt="md"
          >
            Take it along
          </Button>
        </div>
      </Section>
      <EraseMe />
    </>
  );
}
