import type { MantineColorScheme } from '@mantine/core';
import { type LucideIcon, Moon, Sun, SunMoon } from 'lucide-react';

export const COLOUR_SCHEMES: { scheme: MantineColorScheme; label: string; Icon: LucideIcon }[] = [
  { scheme: 'light', label: 'Light', Icon: Sun },
  { scheme: 'dark', label: 'Dark', Icon: Moon },
  { scheme: 'auto', label: 'Like the device', Icon: SunMoon },
];
