import {
  ActionIcon,
  Anchor,
  Button,
  Checkbox,
  type CSSVariablesResolver,
  createTheme,
  defaultVariantColorsResolver,
  Input,
  type MantineColorsTuple,
  Modal,
  NumberInput,
  Paper,
  Radio,
  Skeleton,
  Tooltip,
  type VariantColorsResolver,
} from '@mantine/core';
import { dark, light, propertyOf } from './tokens';

const spruce: MantineColorsTuple = [
  '#eef6f3',
  '#dcebe5',
  '#b8d7cc',
  '#9adac7',
  '#86cdb9',
  '#4f9483',
  '#337566',
  '#1f5a50',
  '#194b43',
  '#123831',
];

const marigold: MantineColorsTuple = [
  '#fdf5e6',
  '#fbeccf',
  '#f6d9a3',
  '#f0c473',
  '#eba947',
  '#e0972b',
  '#bd7a1a',
  '#945d10',
  '#70440a',
  '#4d2f06',
];

const brick: MantineColorsTuple = [
  '#fcf1ee',
  '#f9e2dc',
  '#f5c5b8',
  '#f5b5a4',
  '#e98f78',
  '#d4664b',
  '#b9472e',
  '#a33823',
  '#92301f',
  '#6b2215',
];

/** Warm greys take the place of Mantine's cool ones, so that nothing on the page looks borrowed from elsewhere. */
const gray: MantineColorsTuple = [
  '#faf6ee',
  '#f2ebdf',
  '#e9e0d1',
  '#e3d9c8',
  '#cfc3b0',
  '#b3a691',
  '#93856f',
  '#655a4e',
  '#463d34',
  '#2b2520',
];

const warmDark: MantineColorsTuple = [
  '#f1e9de',
  '#cbbfb1',
  '#b9ac9d',
  '#877b6d',
  '#4a4239',
  '#3b352e',
  '#25211d',
  '#1b1815',
  '#15120f',
  '#0f0d0b',
];

const body = '"Source Sans 3 Variable", "Segoe UI", system-ui, sans-serif';
const display = '"Newsreader Variable", Georgia, "Times New Roman", serif';

/** Buttons take their colours by purpose, so that what is written on them is legible in both schemes. */
const variantColours: VariantColorsResolver = (input) => {
  const colours = defaultVariantColorsResolver(input);
  if (input.variant !== 'filled') {
    // Mantine's own red words are too pale to be told from others in the dark.
    return input.color === 'brick' && input.variant !== 'light'
      ? { ...colours, color: 'var(--sw-danger-ink)' }
      : colours;
  }
  switch (input.color ?? input.theme.primaryColor) {
    case 'spruce':
      return {
        ...colours,
        background: 'var(--sw-accent)',
        hover: 'var(--sw-accent-ink)',
        color: 'var(--sw-on-accent)',
      };
    case 'brick':
    case 'red':
      return {
        ...colours,
        background: 'var(--sw-danger-ink)',
        hover: 'var(--sw-danger-ink)',
        color: 'var(--sw-surface)',
      };
    default:
      return colours;
  }
};

export const theme = createTheme({
  colors: { spruce, marigold, brick, red: brick, gray, dark: warmDark },
  primaryColor: 'spruce',
  primaryShade: { light: 7, dark: 4 },
  variantColorResolver: variantColours,
  autoContrast: true,
  luminanceThreshold: 0.36,
  black: light.ink,
  white: '#ffffff',
  fontFamily: body,
  fontFamilyMonospace: 'ui-monospace, "Cascadia Mono", "DejaVu Sans Mono", monospace',
  fontSizes: { xs: '0.875rem', sm: '1rem', md: '1.125rem', lg: '1.25rem', xl: '1.4375rem' },
  lineHeights: { xs: '1.4', sm: '1.5', md: '1.6', lg: '1.6', xl: '1.5' },
  headings: {
    fontFamily: display,
    fontWeight: '520',
    textWrap: 'balance',
    sizes: {
      h1: { fontSize: 'clamp(2rem, 1.55rem + 1.9vw, 2.875rem)', lineHeight: '1.12' },
      h2: { fontSize: 'clamp(1.4375rem, 1.3rem + 0.6vw, 1.75rem)', lineHeight: '1.22' },
      h3: { fontSize: '1.375rem', lineHeight: '1.3' },
      h4: { fontSize: '1.0625rem', lineHeight: '1.4' },
    },
  },
  defaultRadius: 'md',
  radius: { xs: '4px', sm: '6px', md: '10px', lg: '16px', xl: '24px' },
  spacing: { xs: '0.5rem', sm: '0.75rem', md: '1rem', lg: '1.5rem', xl: '2.5rem' },
  breakpoints: { xs: '30em', sm: '40em', md: '56em', lg: '72em', xl: '88em' },
  focusRing: 'auto',
  respectReducedMotion: true,
  cursorType: 'pointer',
  components: {
    Button: Button.extend({ defaultProps: { size: 'md' } }),
    ActionIcon: ActionIcon.extend({ defaultProps: { variant: 'subtle', size: 'lg' } }),
    Anchor: Anchor.extend({ defaultProps: { underline: 'always' } }),
    Checkbox: Checkbox.extend({ defaultProps: { size: 'md' } }),
    Radio: Radio.extend({ defaultProps: { size: 'md' } }),
    Input: Input.extend({ defaultProps: { size: 'md' } }),
    InputWrapper: Input.Wrapper.extend({ defaultProps: { size: 'md' } }),
    Modal: Modal.extend({
      defaultProps: {
        centered: true,
        radius: 'lg',
        padding: 'lg',
        overlayProps: { backgroundOpacity: 0.45 },
        closeButtonProps: { 'aria-label': 'Close' },
        // Its heading is no second banner of the page.
        attributes: { header: { role: 'none' } },
      },
    }),
    // What is out of range stays as it was typed, and the form says so; quietly made another number, it would be missed.
    NumberInput: NumberInput.extend({ defaultProps: { clampBehavior: 'none' } }),
    Paper: Paper.extend({ defaultProps: { radius: 'lg' } }),
    Skeleton: Skeleton.extend({ defaultProps: { radius: 'sm' } }),
    Tooltip: Tooltip.extend({
      defaultProps: { events: { hover: true, focus: true, touch: true }, openDelay: 250 },
    }),
  },
});

function ownProperties(scheme: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(scheme).map(([token, colour]) => [propertyOf(token), colour]),
  );
}

function mantineProperties(scheme: typeof dark): Record<string, string> {
  return {
    '--mantine-primary-color-contrast': scheme.onAccent,
    '--mantine-color-body': scheme.paper,
    '--mantine-color-text': scheme.ink,
    '--mantine-color-dimmed': scheme.inkSoft,
    '--mantine-color-placeholder': scheme.inkSoft,
    '--mantine-color-anchor': scheme.accent,
    '--mantine-color-error': scheme.dangerInk,
    '--mantine-color-default': scheme.surface,
    '--mantine-color-default-hover': scheme.sunk,
    '--mantine-color-default-color': scheme.ink,
    '--mantine-color-default-border': scheme.lineStrong,
    '--mantine-color-disabled': scheme.quietSoft,
    '--mantine-color-disabled-color': scheme.inkSoft,
    '--mantine-color-disabled-border': scheme.line,
    '--mantine-primary-color-light': scheme.accentSoft,
    '--mantine-primary-color-light-color': scheme.accentInk,
    '--mantine-color-spruce-light': scheme.accentSoft,
    '--mantine-color-spruce-light-color': scheme.accentInk,
    '--mantine-color-spruce-outline': scheme.accent,
  };
}

export const cssVariables: CSSVariablesResolver = () => ({
  variables: { '--sw-display': display },
  light: { ...ownProperties(light), ...mantineProperties(light) },
  dark: { ...ownProperties(dark), ...mantineProperties(dark) },
});
