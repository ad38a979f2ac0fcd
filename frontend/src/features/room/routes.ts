import type { RouteObject } from 'react-router';
import { paths } from '@/paths';

/** Without the frame of the other pages: the room has to fit beside a video call. */
export const roomRoutes: RouteObject[] = [
  {
    path: paths.room.pattern,
    lazy: async () => ({ Component: (await import('./RoomPage')).RoomPage }),
  },
];
