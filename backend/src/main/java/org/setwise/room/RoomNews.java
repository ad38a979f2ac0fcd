package org.setwise.room;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.setwise.learningsession.SessionEvent;

/**
 * What there is to tell the people who follow a room.
 *
 * @param events in their order; none when nothing happened
 * @param rooms the room as each of them sees it now; whoever may not see it any more is missing
 */
record RoomNews(List<SessionEvent> events, Map<UUID, Room> rooms) {}
