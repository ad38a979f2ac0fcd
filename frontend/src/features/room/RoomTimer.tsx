import type { Phase } from '@/api/generated/model';
import { PhaseTimer, stageOf } from '@/ui/PhaseTimer';
import { useNow } from '@/ui/useNow';
import { phaseWords } from '@/words';
import { secondsLeft } from './clock';
import { useRoomView } from './roomContext';
import { useWarningSound } from './useWarningSound';

/** The clock of the phase, by the server's time; it stands still while the session does. */
export function RoomTimer({ phase }: { phase: Phase }) {
  const { room, clockOffset } = useRoomView();
  const total = phase.minutes * 60;
  const left = secondsLeft(room, useNow(1_000) + clockOffset) ?? total;
  useWarningSound(stageOf(left, total), phase.position);
  return (
    <PhaseTimer
      label={phaseWords[phase.kind]}
      totalSeconds={total}
      endsAt={room.session.pausedAt ? null : (room.phaseEndsAt ?? null)}
      secondsLeft={left}
      clockOffset={clockOffset}
      size={152}
    />
  );
}
