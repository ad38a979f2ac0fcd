import { Button, Group, Radio, Stack, Tabs, TextInput } from '@mantine/core';
import { useState } from 'react';
import type {
  GoneEntries,
  RosterChangeKind,
  RosterDateOrder,
  RosterImport,
} from '@/api/generated/model';
import { applyRosterImport } from '@/api/generated/roster-file/roster-file';
import { ifMatch } from '@/api/http';
import { ProblemError } from '@/api/problem';
import { count } from '@/placeWords';
import { Counts } from '@/ui/Counts';
import { localDate } from '@/ui/due';
import { FormError } from '@/ui/FormError';
import { InlineNotice } from '@/ui/InlineNotice';
import { Section } from '@/ui/Section';
import { useProblemForm } from '@/ui/useProblemForm';
import { RosterChanges } from './RosterChanges';
import classes from './RosterImport.module.css';
import { readAsWords } from './rosterWords';

interface RosterPreviewProps {
  preview: RosterImport;
  onOtherDates: (order: RosterDateOrder) => void;
  onOtherFile: () => void;
  /** Reads the preview again, because the roster has changed meanwhile. */
  onLookAgain: () => Promise<void>;
  onApplied: (words: string) => Promise<void>;
}

type Decision = { gone: GoneEntries | ''; lastDay: string };

/** What a file would do to its roster, and the decision to let it. */
export function RosterPreview(props: RosterPreviewProps) {
  const { preview, onOtherDates, onOtherFile, onLookAgain, onApplied } = props;
  const [changed, setChanged] = useState(false);
  const counts = preview.counts;
  const form = useProblemForm<Decision>({
    initialValues: { gone: '', lastDay: localDate(Date.now()) },
    validate: {
      gone: (value: string) => (value || !counts?.gone ? null : 'Choose what becomes of them'),
      lastDay: (value: string) => (value ? null : 'Choose a day'),
    },
  });
  if (!counts) {
    return null;
  }
  const tabs: [RosterChangeKind, string, number][] = [
    ['REFUSED', 'Refused', counts.refused],
    ['ADDED', 'New', counts.added],
    ['CHANGED', 'Changed', counts.changed],
    ['GONE', 'Not in the file', counts.gone],
    ['UNCHANGED', 'As they are', counts.unchanged],
  ];
  const filled = tabs.filter(([, , number]) => number > 0);
  const nothing = counts.added + counts.changed + counts.gone === 0;

  const apply = async ({ gone, lastDay }: Decision) => {
    try {
      await applyRosterImport(
        preview.id,
        { gone: gone || 'LEAVE', lastDay: gone === 'END' ? lastDay : null },
        { headers: ifMatch(preview.version) },
      );
      await onApplied(`${preview.roster.name} is up to date`);
    } catch (refusal) {
      if (refusal instanceof ProblemError && refusal.status === 412) {
        setChanged(true);
        await onLookAgain();
        return;
      }
      throw refusal;
    }
  };

  return (
    <>
      <div className={classes.overview}>
        <Counts
          label="What the file would do"
          counts={[
            { number: counts.added, words: 'new' },
            { number: counts.changed, words: 'changed' },
            { number: counts.unchanged, words: 'as they are' },
            { number: counts.gone, words: 'not in the file' },
            { number: counts.refused, words: 'refused' },
          ]}
        />
        <Button variant="default" onClick={onOtherFile}>
          Choose another file
        </Button>
      </div>
      <Stack gap="md" className={classes.notices}>
        {changed && (
          <InlineNotice tone="warn" live title="The roster has changed meanwhile">
            Somebody else changed it while you were looking. These are the differences now.
          </InlineNotice>
        )}
        {preview.dateOrderAssumed && (
          <InlineNotice
            tone="warn"
            title="Are these dates right?"
            action={
              <Button size="sm" variant="default" onClick={() => onOtherDates('MONTH_FIRST')}>
                Read the month first
              </Button>
            }
          >
            No date in the file tells whether 04/03 is in March or in April. They are read with the
            day first: 04/03/2026 is 4 March 2026.
          </InlineNotice>
        )}
        {counts.refused > 0 && (
          <InlineNotice tone="danger" title="Nothing can be applied yet">
            {`${count(counts.refused, 'line')} of the file cannot be read. Mend what is said below and choose the file again: it is applied as a whole or not at all.`}
          </InlineNotice>
        )}
        <p className={classes.quiet}>{howRead(preview)}</p>
      </Stack>
      {filled.length > 0 && (
        <Tabs defaultValue={filled[0]?.[0]} keepMounted={false} className={classes.tabs}>
          <Tabs.List>
            {filled.map(([kind, words, number]) => (
              <Tabs.Tab key={kind} value={kind}>{`${words}, ${number}`}</Tabs.Tab>
            ))}
          </Tabs.List>
          {filled.map(([kind]) => (
            <Tabs.Panel key={kind} value={kind} pt="md">
              <RosterChanges importId={preview.id} kind={kind} version={preview.version} />
            </Tabs.Panel>
          ))}
        </Tabs>
      )}
      {counts.refused === 0 && (
        <form noValidate className={classes.narrow} onSubmit={form.submit(apply)}>
          {counts.gone > 0 && (
            <Section
              title={`${count(counts.gone, 'person', 'people')} on the roster ${counts.gone === 1 ? 'is' : 'are'} not in the file`}
              lead={
                counts.placesKept > 0
                  ? `${count(counts.placesKept, 'person', 'people')} among them ${counts.placesKept === 1 ? 'has' : 'have'} a place or an offer, and ${counts.placesKept === 1 ? 'keeps' : 'keep'} it either way.`
                  : 'None of them has a place.'
              }
            >
              <Radio.Group label="What becomes of them" {...form.getInputProps('gone')}>
                <Stack gap="sm" mt={8}>
                  <Radio value="LEAVE" label="They stay on the roster" />
                  <Radio value="END" label="They are entitled no longer" />
                </Stack>
              </Radio.Group>
              {form.values.gone === 'END' && (
                <TextInput
                  type="date"
                  label="Their last day"
                  maw="16rem"
                  mt="md"
                  {...form.getInputProps('lastDay')}
                />
              )}
            </Section>
          )}
          <FormError error={form.problem} />
          {nothing ? (
            <p>The roster says all of this already.</p>
          ) : (
            <Group mt="lg">
              <Button type="submit" loading={form.saving}>
                Apply to the roster
              </Button>
            </Group>
          )}
        </form>
      )}
    </>
  );
}

const SEPARATORS = { COMMA: 'commas', SEMICOLON: 'semicolons', TAB: 'tabs' };

function howRead({ fileName, linesTotal, separator, columns }: RosterImport): string {
  const read = columns.filter(({ readAs }) => readAs);
  const passed = columns.filter(({ readAs, heading }) => !readAs && heading);
  const names = new Intl.ListFormat('en-GB', { type: 'conjunction' });
  const as = read.map(({ heading, readAs }) => {
    const words = readAs ? readAsWords[readAs] : '';
    return heading.toLowerCase() === words ? heading : `${heading} (${words})`;
  });
  return [
    `${fileName}: ${count(linesTotal, 'line')}${separator ? `, separated by ${SEPARATORS[separator]}` : ''}.`,
    `Read: ${names.format(as)}.`,
    passed.length > 0 ? `Passed over: ${names.format(passed.map(({ heading }) => heading))}.` : '',
  ]
    .filter(Boolean)
    .join(' ');
}
