import { useEffect, useRef } from 'react';
import type { Room } from '@/api/generated/model';
import { useAnnounce } from '@/ui/Announcer';
import { phaseWords } from '@/words';
import { currentPhase } from './roomContext';

/** Tells those who hear the page what the others see change: the phase and the question in the middle. */
export function useRoomAnnouncements(room: Room | undefined): void {
  const announce = useAnnounce();
  const heard = useRef<{ phase?: number; question?: string } | null>(null);
  const phase = room ? currentPhase(room) : null;
  const question = room?.turn?.questions.find(({ state }) => state === 'ASKED');

  useEffect(() => {
    if (!room) {
      return;
    }
    const before = heard.current;
    heard.current = { phase: phase?.position, question: question?.id };
    if (!before) {
      return;
    }
    const news: string[] = [];
    if (phase && phase.position !== before.phase) {
      news.push(`Now: ${phaseWords[phase.kind]}, ${phase.minutes} minutes.`);
    }
    if (question && question.id !== before.question) {
      news.push(`${question.asker.name} asks: ${question.text}`);
    }
    if (news.length > 0) {
      announce(news.join(' '));
    }
  }, [room, phase, question, announce]);
}
