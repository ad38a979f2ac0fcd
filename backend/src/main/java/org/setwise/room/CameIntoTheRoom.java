package org.setwise.room;

import java.util.UUID;

/** Somebody who may has come into the room of a session and was not there before; said in the transaction that notes it. */
public record CameIntoTheRoom(UUID sessionId, UUID personId) {}
