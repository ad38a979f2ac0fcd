import { Button, Progress } from '@mantine/core';
import { useState } from 'react';
import { startFormation, stopFormation } from '@/api/generated/formation/formation';
import type { Formation, FormationSummary, Programme } from '@/api/generated/model';
import { useRefresh } from '@/api/useRefresh';
import { count } from '@/placeWords';
import { FormError } from '@/ui/FormError';
import { TimeZoneSelect } from '@/ui/TimeZoneSelect';
import { viewersZone } from '@/ui/time';
import { useNow } from '@/ui/useNow';
import classes from './Formation.module.css';

interface RunPanelProps {
  programme: Programme;
  running: FormationSummary | undefined;
  /** The proposal that is looked at, around whose pins to form again. */
  formation: Formation | undefined;
  onStarted: (id: string) => void;
}

/** Begins to form sets, shows how far it has come, and stops it. */
export function RunPanel({ programme, running, formation, onStarted }: RunPanelProps) {
  const refresh = useRefresh();
  const [zone, setZone] = useState(formation?.summary.timeZone ?? viewersZone());
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<unknown>(null);
  const pins = [
    ...(formation?.leftOver ?? []),
    ...(formation?.sets.flatMap((set) => set.people) ?? []),
  ].filter(({ pinned }) => pinned).length;

  const start = async (around: string | null) => {
    setBusy(true);
    setProblem(null);
    try {
      const begun = await startFormation(programme.id, {
        timeZone: zone,
        aroundFormationId: around,
      });
      onStarted(begun.summary.id);
    } catch (refusal) {
      setProblem(refusal);
    }
    await refresh();
    setBusy(false);
  };

  if (running) {
    return <Running running={running} />;
  }
  return (
    <div className={classes.panel}>
      {programme.allowedActions.includes('startFormation') && (
        <div className={classes.controls}>
          <div className={classes.zone}>
            <TimeZoneSelect
              label="Sets meet in the time of"
              value={zone}
              onChange={(chosen) => setZone(chosen ?? zone)}
            />
          </div>
          {pins > 0 && formation && (
            <Button loading={busy} onClick={() => start(formation.summary.id)}>
              {`Form again around ${count(pins, 'pin')}`}
            </Button>
          )}
          <Button
            loading={busy}
            variant={formation ? 'default' : 'filled'}
            onClick={() => start(null)}
          >
            {formation ? 'Form anew' : 'Form sets'}
          </Button>
        </div>
      )}
      <FormError error={problem} />
    </div>
  );
}

function Running({ running }: { running: FormationSummary }) {
  const refresh = useRefresh();
  const [stopping, setStopping] = useState(false);
  const now = useNow(250);
  const spent = (now - Date.parse(running.startedAt)) / 1000;
  const share = Math.min(100, Math.max(2, (spent / running.seconds) * 100));
  return (
    <div className={classes.panel}>
      <div className={classes.progress}>
        <strong>Looking for good sets</strong>
        <Progress value={share} aria-label="How much of its time has passed" />
        <p className={classes.facts}>{bestWords(running)}</p>
        <div>
          <Button
            variant="default"
            size="sm"
            loading={stopping}
            onClick={async () => {
              setStopping(true);
              // It may have ended by itself meanwhile: what it has come to is read either way.
              await stopFormation(running.id).catch(() => setStopping(false));
              await refresh();
            }}
          >
            Stop with the best so far
          </Button>
        </div>
      </div>
    </div>
  );
}

/** `Best so far: 24 people in 4 sets, 1 left over, costs 38 (no fewer than 34).` */
export function bestWords(summary: FormationSummary): string {
  if (!summary.bestAt) {
    return 'Nothing found yet.';
  }
  const best = summary.state === 'RUNNING' ? 'Best so far: ' : '';
  const broken =
    summary.brokenCount > 0 ? `, rules broken ${count(summary.brokenCount, 'time')}` : '';
  const least =
    summary.leastPoints == null ? '' : `, and could not cost less than ${summary.leastPoints}`;
  return `${best}${count(summary.seatedCount, 'person', 'people')} in ${count(summary.setCount, 'set')}, ${summary.leftOverCount} left over${broken}. Costs ${summary.points}${least}.`;
}
