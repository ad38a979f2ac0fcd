package org.setwise.enrolment;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.setwise.TestSignIn.as;
import static org.setwise.programme.ProgrammesInTests.apply;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import net.jqwik.api.AfterFailureMode;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tuple;
import org.setwise.AtOnce;
import org.setwise.DatabaseByHand;
import org.setwise.MovableClock;
import org.setwise.programme.ProgrammesInTests;
import org.setwise.programme.ProgrammesInTests.AProgramme;

/** Whatever people do through the API, at once and in any order, rules 1 to 4 hold and nobody is lost. */
class PlacesInAnyOrderProperties {
    private static final int PEOPLE = 8;
    private static final int RESERVED = 2;
    private static final String PLACED = "state in ('OFFERED', 'ENROLLED', 'COMPLETED')";

    static ProgrammesInTests programmes;
    static DatabaseByHand database;
    static OfferExpiryService expiry;
    static OfferLinkService links;
    static MovableClock clock;

    enum Doing {
        APPLY,
        ACCEPT,
        DECLINE,
        DECLINE_BY_LINK,
        WITHDRAW,
        OFFER_BY_HAND,
        EXPIRE,
        CHANGE_PLACES,
        CHANGE_SEATS,
        END_ENTRY,
        RENEW_ENTRY
    }

    record Step(Doing doing, int number) {}

    @Provide
    Arbitrary<List<List<Step>>> stories() {
        Arbitrary<Doing> doings = Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.of(Doing.APPLY)),
                Tuple.of(3, Arbitraries.of(Doing.ACCEPT, Doing.DECLINE, Doing.WITHDRAW)),
                Tuple.of(3, Arbitraries.of(Doing.values())));
        return Combinators.combine(doings, Arbitraries.integers().between(0, PEOPLE - 1))
                .as(Step::new)
                .list()
                .ofMinSize(4)
                .ofMaxSize(14)
                .list()
                .ofSize(3);
    }

    @Property(tries = 10, afterFailure = AfterFailureMode.RANDOM_SEED, shrinking = ShrinkingMode.OFF)
    void rules1To4HoldAndNobodyIsLost(@ForAll("stories") List<List<Step>> stories) {
        World world = new World(programmes.open(4, RESERVED, 4));
        AtOnce.each(stories.size(), i -> {
            stories.get(i).forEach(world::take);
            return i;
        });
        expiry.expireOffers();
        world.assertThatTheRulesHold();
    }

    private static final class World {
        private final AProgramme programme;
        private final UUID id;
        private final List<UUID> people = new ArrayList<>();
        private final Map<UUID, String> enrolments = new ConcurrentHashMap<>();

        World(AProgramme made) {
            programme = made;
            id = UUID.fromString(made.id());
            for (int i = 0; i < PEOPLE - 1; i++) {
                people.add(programmes.entitled(i % 2 == 0 ? made.rosterA() : made.rosterB(), "Person " + i));
            }
            people.add(programmes.entitled(programmes.open(1, 0, 2).rosterA(), "Somebody from elsewhere"));
        }

        void take(Step step) {
            UUID person = people.get(step.number());
            String enrolment = enrolments.get(person);
            switch (step.doing()) {
                case APPLY -> {
                    Response applied = apply(person, programme);
                    assertThat(applied.statusCode()).isIn(201, 409);
                    if (applied.statusCode() == 201) {
                        enrolments.put(person, applied.path("id"));
                    }
                }
                case ACCEPT -> answer(person, enrolment, "accept", null);
                case DECLINE -> answer(person, enrolment, "decline", null);
                case WITHDRAW -> answer(person, enrolment, "withdraw", Map.of());
                case OFFER_BY_HAND ->
                    answer(programme.organiser(), enrolment, "offer", Map.of("setId", programme.set()));
                case DECLINE_BY_LINK -> declineByLink(enrolment);
                case EXPIRE -> {
                    clock.advance(Duration.ofDays(8));
                    expiry.expireOffers();
                }
                case CHANGE_PLACES -> change("/api/programmes/" + programme.id(), places(2 + step.number() % 4));
                case CHANGE_SEATS -> change("/api/sets/" + programme.set(), seats(2 + step.number() % 4));
                case END_ENTRY -> changeEntry(person, "2026-01-01", "2026-01-02");
                case RENEW_ENTRY -> changeEntry(person, "2026-01-01", null);
            }
        }

        private static void answer(UUID who, String enrolment, String how, Object body) {
            if (enrolment != null) {
                var request = as(who).contentType(ContentType.JSON);
                int status = (body == null ? request : request.body(body))
                        .post("/api/enrolments/" + enrolment + "/" + how)
                        .statusCode();
                assertThat(status).as(how).isIn(200, 409);
            }
        }

        private static void declineByLink(String enrolment) {
            if (enrolment != null && offered(enrolment)) {
                String token = links.linkFor(UUID.fromString(enrolment)).substring("/offer#".length());
                int status = given().contentType(ContentType.JSON)
                        .body(Map.of("token", token))
                        .post("/api/offers/decline")
                        .statusCode();
                assertThat(status).as("decline by link").isIn(200, 409);
            }
        }

        private static boolean offered(String enrolment) {
            return database.number(
                            "select count(*) from enrolment where id = ? and state = 'OFFERED'",
                            UUID.fromString(enrolment))
                    == 1;
        }

        private Map<String, Object> places(int number) {
            return ProgrammesInTests.draft(programme.organisation(), number);
        }

        private static Map<String, Object> seats(int number) {
            return Map.of("name", "Tuesday set", "capacity", number, "timeZone", "Europe/London");
        }

        private void changeEntry(UUID person, String from, String to) {
            if (person.equals(people.getLast())) {
                return;
            }
            String roster = people.indexOf(person) % 2 == 0 ? programme.rosterA() : programme.rosterB();
            String email = as(person).get("/api/me").path("email");
            String entry = as(programme.organiser())
                    .get("/api/rosters/" + roster + "/entries?search=" + email)
                    .path("items[0].id");
            Map<String, Object> draft = new HashMap<>(Map.of("email", email, "validFrom", from));
            draft.put("validTo", to);
            int status = as(programme.organiser())
                    .contentType(ContentType.JSON)
                    .header("If-Match", "*")
                    .body(draft)
                    .put("/api/roster-entries/" + entry)
                    .statusCode();
            assertThat(status).isEqualTo(200);
        }

        private void change(String path, Map<String, Object> draft) {
            int status = as(programme.organiser())
                    .contentType(ContentType.JSON)
                    .header("If-Match", "*")
                    .body(draft)
                    .put(path)
                    .statusCode();
            assertThat(status).as(path).isIn(200, 409);
        }

        void assertThatTheRulesHold() {
            UUID set = UUID.fromString(programme.set());
            long seats = database.number("select capacity from learning_set where id = ?", set);
            long taken = database.number("select count(*) from enrolment where set_id = ? and " + PLACED, set);
            assertThat(taken).as("rule 1: seats").isLessThanOrEqualTo(Math.min(seats, 9));
            assertThat(database.number("""
                            select count(*) from enrolment_change c join enrolment e on e.id = c.enrolment_id
                             where e.programme_id = ? and e.person_id = ? and c.state not in ('APPLIED', 'REFUSED')
                            """, id, people.getLast()))
                    .as("rule 2: no ineligible admission")
                    .isZero();
            long places = database.number("select places from programme where id = ?", id);
            long first = used(programme.rosterA());
            long second = used(programme.rosterB());
            assertThat(Math.max(first, RESERVED) + second).as("rule 3: places").isLessThanOrEqualTo(places);
            assertThat(PlacesHistory.overtakings(database, id))
                    .as("rule 4: order")
                    .isZero();
            assertNobodyIsLost(seats > taken, places, first, second);
        }

        /** Whoever waits and could have a place has been offered it; whoever applied stands somewhere. */
        private void assertNobodyIsLost(boolean aSeatIsFree, long places, long first, long second) {
            boolean roomInFirst = aSeatIsFree && Math.max(first + 1, RESERVED) + second <= places;
            boolean roomInSecond = aSeatIsFree && Math.max(first, RESERVED) + second + 1 <= places;
            assertThat(roomInFirst ? waiting(programme.rosterA()) : 0)
                    .as("nobody waits for a free place")
                    .isZero();
            assertThat(roomInSecond ? waiting(programme.rosterB()) : 0)
                    .as("nobody waits for a free place")
                    .isZero();
            assertThat(database.number(
                            "select count(*) from enrolment where programme_id = ? and state = 'APPLIED'", id))
                    .as("nobody is left undecided")
                    .isZero();
        }

        private static long used(String roster) {
            return database.number(
                    "select count(*) from enrolment where roster_id = ? and " + PLACED, UUID.fromString(roster));
        }

        private static long waiting(String roster) {
            return database.number("""
                    select count(*) from enrolment e join person p on p.id = e.person_id
                      join roster_entry t on t.email = p.email and t.valid_to is null
                     where t.roster_id = ? and e.state = 'WAITING'
                    """, UUID.fromString(roster));
        }
    }
}
