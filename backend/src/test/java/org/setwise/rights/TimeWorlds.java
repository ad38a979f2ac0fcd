package org.setwise.rights;

import static java.util.Map.entry;
import static org.setwise.TestSignIn.as;
import static org.setwise.questionlog.Requests.post;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.setwise.learningsession.SessionInTests;
import org.setwise.learningset.SetInTests;

/** The order of presenting, swaps, and polls for a time. */
@Singleton
class TimeWorlds implements Worlds {
    @Inject
    Casting casting;

    @Inject
    Clock clock;

    @Override
    public Map<String, Making> byOperation() {
        return Map.ofEntries(
                entry("decideOrder", () -> casting.around(casting.set()).sending(Map.of("way", "DRAWN"))),
                entry("volunteer", () -> casting.around(casting.set())),
                entry("withdrawVolunteering", () -> casting.around(casting.set())),
                entry("askForSwap", this::withAPresenterAway),
                entry("acceptSwap", this::withASwap),
                entry("declineSwap", this::withASwap),
                entry("withdrawSwap", this::withASwap),
                entry("openPoll", () -> casting.around(casting.set()).sending(poll())),
                entry("answerPoll", this::withAnAnswer),
                entry("decidePoll", this::withADecision),
                entry("withdrawPoll", this::withAPoll));
    }

    private World withAPresenterAway() throws SQLException {
        SessionInTests session = casting.planned();
        return casting.around(session)
                .sending(Map.of("askedId", Casting.standIn(session.set()), "reason", "I am at a hearing"));
    }

    /** The owner is the one who was asked. */
    private World withASwap() throws SQLException {
        SessionInTests session = casting.planned();
        UUID asked = Casting.standIn(session.set());
        UUID swap = created(
                session.presenter(),
                "turns/" + session.turnId() + "/swaps",
                Map.of("askedId", asked, "reason", "I am at a hearing"));
        return casting.around(session).ownedBy(asked).where("swapId", swap);
    }

    private World withAPoll() throws SQLException {
        SetInTests set = casting.set();
        UUID poll = created(set.facilitator(), "sets/" + set.setId() + "/polls", poll());
        return casting.around(set).where("pollId", poll);
    }

    private World withAnAnswer() throws SQLException {
        World world = withAPoll();
        return world.sending(Map.of("answers", List.of(Map.of("optionId", option(world), "answer", "YES"))));
    }

    private World withADecision() throws SQLException {
        World world = withAPoll();
        return world.sending(Map.of(
                "optionId",
                option(world),
                "series",
                Map.of(
                        "sessions",
                        List.of(Map.of("kind", "CLOSING", "startsAt", inDays(28), "presenterIds", List.of())),
                        "statedReasons",
                        List.of(Map.of("rule", 9, "reason", "The others come later.")))));
    }

    private String option(World world) {
        return as(world.person(Role.FACILITATOR))
                .get("/api/polls/" + world.id("pollId"))
                .then()
                .extract()
                .path("options[0].id");
    }

    private Map<String, Object> poll() {
        return Map.of("options", List.of(inDays(28), inDays(29)));
    }

    private static UUID created(UUID person, String path, Object body) {
        return UUID.fromString(
                post(person, path, body).statusCode(201).extract().path("id"));
    }

    private String inDays(int days) {
        return clock.instant().plus(Duration.ofDays(days)).toString();
    }
}
