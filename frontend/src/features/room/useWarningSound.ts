import { useLocalStorage } from '@mantine/hooks';
import { useEffect, useRef } from 'react';
import type { TimerStage } from '@/ui/PhaseTimer';

/** Two soft notes, the lower the less time is left. */
const NOTES: Record<Exclude<TimerStage, 'calm'>, [number, number]> = {
  five: [660, 880],
  one: [550, 733],
  over: [440, 587],
};
const LONG = 0.9;
const SOFT = 0.08;

function chime([low, high]: [number, number]): void {
  const audio = new AudioContext();
  for (const [index, pitch] of [low, high].entries()) {
    const tone = audio.createOscillator();
    const volume = audio.createGain();
    const at = audio.currentTime + index * 0.35;
    tone.frequency.value = pitch;
    volume.gain.setValueAtTime(SOFT, at);
    volume.gain.exponentialRampToValueAtTime(0.0001, at + LONG);
    tone.connect(volume).connect(audio.destination);
    tone.start(at);
    tone.stop(at + LONG);
  }
  setTimeout(() => audio.close(), 3_000);
}

/** Whether warnings are heard as well as read. Off until somebody wants it, and kept on this device. */
export function useSoundWanted() {
  return useLocalStorage({
    key: 'setwise-room-sound',
    defaultValue: false,
    getInitialValueInEffect: false,
  });
}

/** Lets the warnings of the clock be heard as they come. */
export function useWarningSound(stage: TimerStage, phase: number): void {
  const [wanted] = useSoundWanted();
  const before = useRef({ stage, phase });
  useEffect(() => {
    const comes = before.current.stage !== stage && before.current.phase === phase;
    before.current = { stage, phase };
    if (wanted && comes && stage !== 'calm' && 'AudioContext' in window) {
      chime(NOTES[stage]);
    }
  }, [stage, phase, wanted]);
}
