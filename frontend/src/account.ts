import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { paths } from './paths';
import { forgetDrafts } from './ui/useDraft';

/** The pages about oneself, which belong to several features. */
export const ACCOUNT_PLACES = [
  { to: paths.profile(), label: 'About you', end: true },
  { to: paths.mailPreferences(), label: 'Mails' },
  { to: paths.calendarFeed(), label: 'Calendar' },
  { to: paths.signIns(), label: 'Devices' },
  { to: paths.tokens(), label: 'Access tokens' },
  { to: paths.data(), label: 'Your data' },
];

/** Goes to the sign-in page and leaves nothing of this person behind: for whoever has signed out, or erased themselves. */
export function useLeave(): () => void {
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  return () => {
    forgetDrafts();
    queryClient.clear();
    navigate(paths.signIn());
  };
}
