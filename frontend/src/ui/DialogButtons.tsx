import { Group, type GroupProps } from '@mantine/core';
import classes from './DialogButtons.module.css';

/** The buttons at the foot of a dialog: the way out first, the deed last. On a phone they take the whole width. */
export function DialogButtons(props: GroupProps) {
  return <Group justify="flex-end" className={classes.buttons} {...props} />;
}
