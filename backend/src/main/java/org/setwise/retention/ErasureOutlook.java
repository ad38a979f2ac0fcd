package org.setwise.retention;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.setwise.platform.reference.NamedRef;

/**
 * What becomes of everything one is part of, should one be erased now.
 *
 * @param email where the code goes that confirms it
 * @param leaves the sets in which one is a member now
 * @param facilitates the sets that go on without a facilitator
 * @param turnsAhead how many turns one has still to present, which stay until another takes them
 * @param organises the organisations whose programmes one organises no more
 * @param inSession whether one of one's sets meets at this moment: then it has to wait
 */
public record ErasureOutlook(
        @NotNull String email,
        @NotNull List<NamedRef> leaves,
        @NotNull List<NamedRef> facilitates,
        int turnsAhead,
        @NotNull List<NamedRef> organises,
        boolean inSession) {}
