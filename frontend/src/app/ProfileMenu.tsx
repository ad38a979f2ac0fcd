import {
  Avatar,
  type MantineColorScheme,
  Menu,
  UnstyledButton,
  useMantineColorScheme,
} from '@mantine/core';
import {
  BookOpen,
  ChartNoAxesColumn,
  Library,
  LogOut,
  MessageCircleQuestion,
  NotebookPen,
  SlidersHorizontal,
  UserRound,
} from 'lucide-react';
import { Link } from 'react-router';
import { useLeave } from '@/account';
import type { Me } from '@/api/generated/model';
import { signOut } from '@/api/generated/sign-in/sign-in';
import { paths } from '@/paths';
import { initialsOf } from '@/ui/CircleOfSeats';
import { COLOUR_SCHEMES } from './colourSchemes';
import classes from './ProfileMenu.module.css';

/** Who one is, how the page looks, and the way out. */
export function ProfileMenu({ me }: { me: Me }) {
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const leaveNothing = useLeave();
  const name = me.name ?? me.email;

  const leave = async () => {
    await signOut();
    leaveNothing();
  };

  return (
    <Menu
      withinPortal={false}
      withInitialFocusPlaceholder={false}
      position="bottom-end"
      width={250}
      shadow="md"
      radius="md"
    >
      <Menu.Target>
        <UnstyledButton className={classes.button} aria-label={`${name}: profile and settings`}>
          <Avatar radius="xl" size={38} className={classes.face}>
            {initialsOf(name)}
          </Avatar>
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label className={classes.who}>
          <strong>{name}</strong>
          {me.name && <span>{me.email}</span>}
        </Menu.Label>
        <Menu.Item component={Link} to={paths.profile()} leftSection={<UserRound size={18} />}>
          Profile
        </Menu.Item>
        <Menu.Item component={Link} to={paths.log()} leftSection={<NotebookPen size={18} />}>
          Learning log
        </Menu.Item>
        <Menu.Item
          component={Link}
          to={paths.practice()}
          leftSection={<MessageCircleQuestion size={18} />}
        >
          Practise asking
        </Menu.Item>
        <Menu.Item component={Link} to={paths.library()} leftSection={<Library size={18} />}>
          Library
        </Menu.Item>
        {(me.organises.length > 0 || me.sponsors.length > 0) && (
          <Menu.Item
            component={Link}
            to={paths.reports()}
            leftSection={<ChartNoAxesColumn size={18} />}
          >
            Reports
          </Menu.Item>
        )}
        {me.administrator && (
          <>
            <Menu.Item
              component={Link}
              to={paths.people()}
              leftSection={<SlidersHorizontal size={18} />}
            >
              Administration
            </Menu.Item>
            <Menu.Item component="a" href="/api/docs" leftSection={<BookOpen size={18} />}>
              API documentation
            </Menu.Item>
          </>
        )}
        <Menu.Divider />
        <Menu.Label>Appearance</Menu.Label>
        <Menu.RadioGroup
          value={colorScheme}
          onChange={(scheme) => setColorScheme(scheme as MantineColorScheme)}
        >
          {COLOUR_SCHEMES.map(({ scheme, label, Icon }) => (
            <Menu.RadioItem key={scheme} value={scheme} rightSection={<Icon size={18} />}>
              {label}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
        <Menu.Divider />
        <Menu.Item leftSection={<LogOut size={18} />} onClick={leave}>
          Sign out
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
