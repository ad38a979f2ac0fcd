package org.setwise.learningsession;

import static org.setwise.learningsession.SessionCalls.by;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.setwise.learningset.SetInTests;
import org.setwise.programme.FacilitationMode;

/** Ada was planned for today and Ben for next month; the last of the five hosts. */
abstract class SetThatBids {
    @Inject
    SessionsInTests sessions;

    @Inject
    Clock clock;

    SetInTests set;

    SessionInTests today;

    SessionInTests nextMonth;

    UUID ada;

    UUID ben;

    UUID chika;

    UUID host;

    @BeforeEach
    void aSessionAtItsStart() throws SQLException {
        set = sessions.set(5, false, FacilitationMode.OPEN_QUESTIONS);
        ada = set.member(0);
        ben = set.member(1);
        chika = set.member(2);
        host = set.member(4);
        today = sessions.presentingAt(set, PhaseKind.RE_CONTRACT, 1);
        nextMonth = sessions.planned(set, clock.instant().plus(Duration.ofDays(28)), ben);
        sessions.letMembersBid(set.setId());
    }

    ValidatableResponse room(UUID person) {
        return by(person)
                .get("/api/sessions/{id}/room", today.sessionId())
                .then()
                .statusCode(200);
    }

    ValidatableResponse bid(UUID person, String urgency) {
        return bid(person, today.turnId(), urgency);
    }

    static ValidatableResponse bid(UUID person, UUID turn, String urgency) {
        return by(person)
                .body(Map.of("urgency", urgency))
                .put("/api/turns/{id}/bids/me", turn)
                .then();
    }

    ValidatableResponse settle(UUID person, UUID presenter) {
        return by(person)
                .body(Map.of("presenterId", presenter))
                .post("/api/turns/{id}/settle", today.turnId())
                .then();
    }
}
