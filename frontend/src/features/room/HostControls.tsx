import { Button, Menu } from '@mantine/core';
import { ArrowRight, Pause, Play, Plus } from 'lucide-react';
import { useState } from 'react';
import type { Phase } from '@/api/generated/model';
import {
  advancePhase,
  concludeSession,
  extendPhase,
  pauseSession,
  resumeSession,
} from '@/api/generated/session/session';
import { useAnnounce } from '@/ui/Announcer';
import { ConfirmDialog } from '@/ui/ConfirmDialog';
import { FormError } from '@/ui/FormError';
import { useNow } from '@/ui/useNow';
import { useStatedReasons } from '@/ui/useStatedReasons';
import { firstName, phaseWords } from '@/words';
import { minutesLate } from './clock';
import { stillToSettle } from './gates';
import classes from './HostControls.module.css';
import { mayInSession, nextPhase, useRoomView } from './roomContext';
import { useCommand, useDeed } from './useCommand';

/** In minutes. */
const EXTENSIONS = [1, 2, 5];

/** What the host alone can do: go on to the next phase, lengthen this one, end the session. */
export function HostControls({ phase, atFoot = false }: { phase: Phase; atFoot?: boolean }) {
  const { room, clockOffset } = useRoomView();
  const { id, turns, pausedAt } = room.session;
  const late = minutesLate(room, useNow(5_000) + clockOffset);
  const announce = useAnnounce();
  const [concluding, setConcluding] = useState(false);
  const next = nextPhase(room);
  const goOn = useStatedReasons(next ? 'Go on' : 'Conclude the session');
  const advance = useDeed((once) =>
    goOn.send((statedReasons) => advancePhase(id, { from: phase.position, statedReasons }, once)),
  );
  const extend = useCommand((minutes: number, once) =>
    extendPhase(id, { from: phase.position, minutes }, once),
  );
  const conclude = useDeed((once) =>
    goOn.send((statedReasons) => concludeSession(id, { statedReasons }, once)),
  );
  const pause = useDeed((once) => pauseSession(id, once));
  const resume = useDeed((once) => resumeSession(id, once));
  const mayAdvance = mayInSession(room, 'advancePhase') && next !== null;
  const mayConclude = mayInSession(room, 'concludeSession') && next === null;
  const mayExtend = mayInSession(room, 'extendPhase');
  if (!mayAdvance && !mayConclude && !mayExtend) {
    return null;
  }
  const missing = stillToSettle(room);
  const unsettled = room.bidding != null && room.bidding.turnId === next?.turnId;
  const nextPresenter = turns.find((turn) => turn.id === next?.turnId)?.presenter;
  return (
    <section className={classes.controls} data-foot={atFoot} aria-labelledby="host-controls">
      <h2 id="host-controls" className={classes.title}>
        You are hosting
      </h2>
      {missing.length > 0 && (
        <ul className={classes.missing} aria-label="Still to settle before you go on">
          {missing.map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      )}
      {late > 0 && (
        <p className={classes.debt} role="status">
          {`${late} ${late === 1 ? 'minute' : 'minutes'} late. Reflection keeps its time; what runs over is owed by the phases before it.`}
        </p>
      )}
      <FormError error={advance.error ?? extend.error ?? pause.error ?? resume.error} />
      <div className={classes.deeds}>
        {mayAdvance && next && (
          <Button
            classNames={{ root: classes.main, label: classes.mainLabel }}
            onClick={() => advance.mutate()}
            loading={advance.isPending}
            variant={missing.length > 0 ? 'light' : 'filled'}
            rightSection={<ArrowRight size={18} aria-hidden />}
          >
            {next.turnId && next.turnId !== phase.turnId && nextPresenter && !unsettled
              ? `Next: ${phaseWords[next.kind]}, ${firstName(nextPresenter)}`
              : `Next: ${phaseWords[next.kind]}`}
          </Button>
        )}
        {mayConclude && (
          <Button
            classNames={{ root: classes.main, label: classes.mainLabel }}
            onClick={() => setConcluding(true)}
            variant={missing.length > 0 ? 'light' : 'filled'}
          >
            Conclude the session
          </Button>
        )}
        {mayInSession(room, 'pauseSession') && (
          <Button
            variant="default"
            className={classes.small}
            onClick={() => pause.mutate()}
            loading={pause.isPending}
            aria-label="Pause the clock"
          >
            <Pause size={18} aria-hidden />
          </Button>
        )}
        {pausedAt && mayInSession(room, 'resumeSession') && (
          <Button
            variant="default"
            className={classes.small}
            onClick={() => resume.mutate()}
            loading={resume.isPending}
            aria-label="Let the clock go on"
          >
            <Play size={18} aria-hidden />
          </Button>
        )}
        {mayExtend && (
          <Menu position="bottom-end" width={240}>
            <Menu.Target>
              <Button
                variant="default"
                loading={extend.isPending}
                leftSection={<Plus size={18} aria-hidden />}
              >
                Time
              </Button>
            </Menu.Target>
            <Menu.Dropdown>
              <Menu.Label>Taken from later phases, never from reflection</Menu.Label>
              {EXTENSIONS.map((minutes) => (
                <Menu.Item
                  key={minutes}
                  onClick={() =>
                    extend.mutate(minutes, {
                      onSuccess: () =>
                        announce(
                          `${minutes} more ${minutes === 1 ? 'minute' : 'minutes'} for ${phaseWords[phase.kind]}`,
                        ),
                    })
                  }
                >
                  {minutes === 1 ? '1 more minute' : `${minutes} more minutes`}
                </Menu.Item>
              ))}
            </Menu.Dropdown>
          </Menu>
        )}
      </div>
      <ConfirmDialog
        opened={concluding && !goOn.dialog}
        onClose={() => setConcluding(false)}
        title="Conclude the session?"
        confirmLabel="Conclude"
        cancelLabel="Stay a while"
        onConfirm={() => conclude.mutateAsync()}
      >
        <p className={classes.words}>
          The room closes for everybody. Whoever has not been marked as here or as sending apologies
          is kept as absent. This cannot be undone.
        </p>
      </ConfirmDialog>
      {goOn.dialog}
    </section>
  );
}
