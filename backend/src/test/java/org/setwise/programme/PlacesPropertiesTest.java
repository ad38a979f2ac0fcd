package org.setwise.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Rule 3 by itself: whoever comes and goes through whichever roster. */
class PlacesPropertiesTest {

    @Property
    void aReservedPlaceIsThereForItsRosterWhoeverElseComes(
            @ForAll @Size(min = 1, max = 4) List<@IntRange(max = 5) Integer> reserved,
            @ForAll @IntRange(max = 6) int common,
            @ForAll @Size(max = 60) List<@IntRange(max = 7) Integer> steps) {
        Places places = places(reserved, common);
        for (int step : steps) {
            Places.RosterUse roster = places.rosters().get(step / 2 % reserved.size());
            boolean comes = step % 2 == 0;
            if (comes && places.haveRoomThrough(roster.rosterId())) {
                places = places.with(roster.rosterId());
            } else if (!comes && roster.used() > 0) {
                places = places.without(roster.rosterId());
            }
            assertThat(places.areExceeded()).isFalse();
            assertThat(places.taken()).isLessThanOrEqualTo(places.total());
            for (Places.RosterUse other : places.rosters()) {
                if (other.used() < other.reserved()) {
                    assertThat(places.haveReserved(other.rosterId())).isTrue();
                    assertThat(places.haveRoomThrough(other.rosterId())).isTrue();
                }
            }
        }
    }

    @Property
    void everyCommonPlaceCanBeTakenThroughAnyRosterAndNoneMore(
            @ForAll @Size(min = 1, max = 4) List<@IntRange(max = 5) Integer> reserved,
            @ForAll @IntRange(max = 6) int common) {
        Places places = places(reserved, common);
        Places.RosterUse first = places.rosters().getFirst();
        int taken = 0;
        while (places.haveRoomThrough(first.rosterId())) {
            places = places.with(first.rosterId());
            taken++;
        }
        assertThat(taken).isEqualTo(first.reserved() + common);
    }

    private static Places places(List<Integer> reserved, int common) {
        List<Places.RosterUse> rosters = new ArrayList<>();
        for (int number : reserved) {
            rosters.add(new Places.RosterUse(UUID.randomUUID(), "Roster", number, 0));
        }
        return new Places(reserved.stream().mapToInt(Integer::intValue).sum() + common, rosters);
    }
}
