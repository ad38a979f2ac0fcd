package org.setwise.rotation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** A draw that anybody can repeat from its seed: who drew, and in which order people came, does not change what comes of it. */
final class Draw {
    private Draw() {}

    /** The same people in the order drawn: sorted by their ids as text, then shuffled by {@link Random} from the seed. */
    static List<UUID> of(Collection<UUID> people, long seed) {
        List<UUID> drawn = new ArrayList<>(people);
        drawn.sort((one, other) -> one.toString().compareTo(other.toString()));
        Collections.shuffle(drawn, new Random(seed));
        return drawn;
    }
}
