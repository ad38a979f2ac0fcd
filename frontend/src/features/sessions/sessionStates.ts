import type { SessionState } from '@/api/generated/model';
import type { StateTone } from '@/ui/StateBadge';

export const sessionStates: Record<SessionState, { tone: StateTone; words: string }> = {
  PLANNED: { tone: 'waiting', words: 'Planned' },
  IN_PROGRESS: { tone: 'active', words: 'Running now' },
  CONCLUDED: { tone: 'good', words: 'Held' },
  POSTPONED: { tone: 'attention', words: 'Postponed' },
  CANCELLED: { tone: 'ended', words: 'Cancelled' },
};
