import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { LearningSet, SeriesProposal } from '@/api/generated/model';
import { decidePoll } from '@/api/generated/poll/poll';
import { planSeries } from '@/api/generated/schedule/schedule';
import { useRefresh } from '@/api/useRefresh';
import { paths } from '@/paths';
import { useAnnounce } from '@/ui/Announcer';
import { FormError } from '@/ui/FormError';
import { InlineNotice } from '@/ui/InlineNotice';
import type { ProblemLike } from '@/ui/problem';
import { problemLike } from '@/ui/problem';
import { Section } from '@/ui/Section';
import { viewersZone, zoneName } from '@/ui/time';
import { useStatedReasons } from '@/ui/useStatedReasons';
import { clockCheck } from '@/ui/zones';
import { entriesOf, rowsOf, type SeriesRow, withPresenter } from './rows';
import classes from './Series.module.css';
import { SeriesRowFields } from './SeriesRowFields';

interface SeriesEditorProps {
  set: LearningSet;
  proposal: SeriesProposal;
  /** The poll that is decided by planning the series. */
  decides?: { pollId: string; optionId: string };
}

/** The proposed series, to be changed where it does not fit, and then planned as a whole. */
export function SeriesEditor({ set, proposal, decides }: SeriesEditorProps) {
  const zone = proposal.timeZone;
  const [rows, setRows] = useState<SeriesRow[]>(() => rowsOf(proposal.sessions, zone));
  const [problem, setProblem] = useState<ProblemLike | null>(null);
  const [saving, setSaving] = useState(false);
  const reasons = useStatedReasons('Plan it all the same');
  const refresh = useRefresh();
  const announce = useAnnounce();
  const navigate = useNavigate();
  const complete = rows.every((row) => row.date && clockCheck(zone)(row.clock, row) === null);
  const members = set.members.filter((member) => !member.offered).map(({ person }) => person);

  const change = (key: string, differing: Partial<SeriesRow>) =>
    setRows((before) => before.map((row) => (row.key === key ? { ...row, ...differing } : row)));

  const plan = async () => {
    setSaving(true);
    setProblem(null);
    try {
      const sessions = entriesOf(rows, zone);
      const done = await reasons.send<unknown>((statedReasons) =>
        decides
          ? decidePoll(decides.pollId, {
              optionId: decides.optionId,
              series: { sessions, statedReasons },
            })
          : planSeries(set.id, { sessions, statedReasons }),
      );
      if (done) {
        announce(`${sessions.length} sessions are planned`);
        await refresh();
        navigate(paths.set({ setId: set.id }));
      }
    } catch (error) {
      setProblem(problemLike(error));
    } finally {
      setSaving(false);
    }
  };

  return (
    <Section
      title="The series"
      lead={`Change what does not fit; nothing is planned yet. Times are in ${zoneName(zone)}${zone === viewersZone() ? '' : ', with yours beside them'}, and stay the same when the clocks change.`}
    >
      {proposal.warnings.length > 0 && (
        <div className={classes.notice}>
          <InlineNotice tone="warn" title="You will be asked why">
            <ul>
              {proposal.warnings.map(({ detail }) => (
                <li key={detail}>{detail}</li>
              ))}
            </ul>
          </InlineNotice>
        </div>
      )}
      <ol className={classes.series} aria-label="Sessions of the series">
        {rows.map((row, at) => (
          <SeriesRowFields
            key={row.key}
            row={row}
            number={at + 1}
            zone={zone}
            members={members}
            facilitator={set.facilitator ?? null}
            onChange={(differing) => change(row.key, differing)}
            onPresenter={(position, personId) =>
              setRows((before) => withPresenter(before, row.key, position, personId))
            }
            onRemove={() => setRows((before) => before.filter(({ key }) => key !== row.key))}
          />
        ))}
      </ol>
      <FormError error={problem} />
      <Group mt="lg">
        <Button onClick={plan} loading={saving} disabled={rows.length === 0 || !complete}>
          {rows.length === 1 ? 'Plan this session' : `Plan these ${rows.length} sessions`}
        </Button>
      </Group>
      {reasons.dialog}
    </Section>
  );
}
