import type { Room } from '@/api/generated/model';
import { firstName, listOf } from '@/words';
import { currentPhase, nextPhase } from './roomContext';

/**
 * What the host can settle before moving on, as far as the room shows it. The server decides in the end; this spares the host
 * from being refused.
 */
export function stillToSettle(room: Room): string[] {
  const phase = currentPhase(room);
  const next = nextPhase(room);
  const open: string[] = [];
  if (phase?.kind === 'PROGRESS') {
    const waiting = room.progress.filter(({ noted }) => !noted);
    if (waiting.length > 0) {
      open.push(
        waiting.length === 1
          ? 'One action still needs a note, or a “not yet”.'
          : `${waiting.length} actions still need a note, or a “not yet”.`,
      );
    }
  }
  if (room.bidding && next?.turnId === room.bidding.turnId) {
    open.push('It is still to be settled who presents.');
  }
  if (phase?.turnId && room.turn) {
    const { turn, outcome, stillToAsk } = room.turn;
    const last = phase.turnId !== next?.turnId;
    if (last && !outcome) {
      open.push(
        `${firstName(turn.presenter)} has still to say the outcome, or that there is none.`,
      );
    }
    // Told while there is still time to ask, and once more before the turn ends.
    if ((last || phase.kind === 'OPEN_QUESTIONS') && stillToAsk.length > 0) {
      const names = listOf(stillToAsk.map(firstName));
      open.push(`${names} ${stillToAsk.length === 1 ? 'has' : 'have'} neither asked nor passed.`);
    }
  }
  if (!next && room.session.kind === 'INTRODUCTORY') {
    const silent = room.session.attendance.filter(
      ({ person }) => !room.introductions.some((one) => one.person.id === person.id),
    );
    if (silent.length > 0) {
      const names = listOf(silent.map(({ person }) => firstName(person)));
      open.push(`${names} ${silent.length === 1 ? 'has' : 'have'} still to write an introduction.`);
    }
  }
  return open;
}
