import { useEffect, useRef } from 'react';
import type { Room } from '@/api/generated/model';
import { useAnnounce } from '@/ui/Announcer';
import { phaseWords } from '@/words';
import { currentPhase } from './roomContext';

interface Heard {
  phase?: number;
  question?: string;
  still: 'paused' | 'stopped' | null;
  thinking: boolean;
  host?: string;
  /** The turn for which it is not settled who presents. */
  bidding?: string;
}

function heardIn({ session, turn, bidding }: Room): Heard {
  return {
    phase: session.currentPhase ?? undefined,
    question: turn?.questions.find(({ state }) => state === 'ASKED')?.id,
    still: session.stopped ? 'stopped' : session.pausedAt ? 'paused' : null,
    thinking: Boolean(turn?.floor.thinkingSince),
    host: session.host?.id,
    bidding: bidding?.turnId,
  };
}

/** Tells those who hear the page what the others see change: the phase and the question in the middle. */
export function useRoomAnnouncements(room: Room | undefined, me: string | undefined): void {
  const announce = useAnnounce();
  const heard = useRef<Heard | null>(null);
  const phase = room ? currentPhase(room) : null;
  const question = room?.turn?.questions.find(({ state }) => state === 'ASKED');

  useEffect(() => {
    if (!room) {
      return;
    }
    const before = heard.current;
    heard.current = heardIn(room);
    if (!before) {
      return;
    }
    const news: string[] = [];
    if (phase && phase.position !== before.phase) {
      news.push(`Now: ${phaseWords[phase.kind]}, ${phase.minutes} minutes.`);
    }
    if (question && question.id !== before.question) {
      news.push(
        question.asker.id === me
          ? `Your question is in the middle: ${question.text}`
          : `${question.asker.name} asks: ${question.text}`,
      );
    }
    const now = heard.current;
    if (now.still !== before.still) {
      news.push(
        now.still === 'stopped'
          ? 'Somebody asked to stop. The clock stands still.'
          : now.still
            ? 'The clock stands still.'
            : 'The session goes on.',
      );
    }
    if (now.thinking && !before.thinking) {
      news.push('Silence, to think.');
    }
    if (now.host !== before.host && room.session.host) {
      news.push(`${room.session.host.name} hosts from here.`);
    }
    const settled = room.session.turns.find(({ id }) => id === before.bidding);
    if (settled && now.bidding !== before.bidding) {
      news.push(`${settled.presenter.name} presents.`);
    }
    if (news.length > 0) {
      announce(news.join(' '));
    }
  }, [room, phase, question, me, announce]);
}
