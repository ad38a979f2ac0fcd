package org.setwise.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.setwise.DatabaseByHand;
import org.setwise.MovableClock;
import org.setwise.Properties;
import org.setwise.programme.ProgrammesInTests;

/** Whatever people do, several of them at a time: {@link PlacesInAnyOrderProperties}. */
@QuarkusTest
class PlacesInAnyOrderTest {
    @Inject
    ProgrammesInTests programmes;

    @Inject
    DatabaseByHand database;

    @Inject
    OfferExpiryService expiry;

    @Inject
    OfferLinkService links;

    @Inject
    MovableClock clock;

    @AfterEach
    void setTheClockRight() {
        clock.setRight();
    }

    @Test
    void theRulesAboutPlacesHold() {
        PlacesInAnyOrderProperties.programmes = programmes;
        PlacesInAnyOrderProperties.database = database;
        PlacesInAnyOrderProperties.expiry = expiry;
        PlacesInAnyOrderProperties.links = links;
        PlacesInAnyOrderProperties.clock = clock;

        assertThat(Properties.failuresOf(PlacesInAnyOrderProperties.class)).isEmpty();
    }
}
