package org.setwise.rotation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * The order that was decided for a round.
 *
 * @param seed what the draw can be repeated from; null for an order by hand
 */
record RoundOrder(OrderWay way, Long seed, List<UUID> people, UUID decidedBy, Instant decidedAt) {}
