import { useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearchParams } from 'react-router';
import type { Me } from '@/api/generated/model';
import { getGetMeQueryKey } from '@/api/generated/person/person';
import { placeToReturnTo } from '@/paths';

/** Goes on to where one was before, as the person who has just signed in, with nothing left of anyone before. */
export function useEnter(): (me: Me) => void {
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const [search] = useSearchParams();
  return (me) => {
    queryClient.clear();
    queryClient.setQueryData(getGetMeQueryKey(), me);
    navigate(placeToReturnTo(search), { replace: true });
  };
}
