package org.setwise.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.not;
import static org.setwise.TestSignIn.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.setwise.HeardLog;
import org.setwise.SignedIn;
import org.setwise.WholeDatabase;
import org.setwise.learningsession.TestSql;
import org.setwise.platform.security.Secrets;
import org.setwise.platform.time.Ids;
import org.setwise.retention.WordsOfTheSchema;

/** Whoever has themselves erased is found nowhere afterwards, and what they were part of keeps its shape. */
@QuarkusTest
class ErasedPersonTest {
    private static final String CODE = "431907";
    /** Where a former member, about whom nothing is known, keeps what was done in its shape. */
    private static final Set<String> KEEP_THEIR_SHAPE = Set.of(
            "action.owner_id",
            "attendance.person_id",
            "attendance.recorded_by",
            "contract.created_by",
            "contract_signature.person_id",
            "contribution.author_id",
            "dilemma.author_id",
            "enrolment.entered_by",
            "enrolment.offered_by",
            "enrolment.person_id",
            "enrolment_change.person_id",
            "formation.accepted_by",
            "formation.started_by",
            "host_change.changed_by",
            "host_change.from_person_id",
            "host_change.to_person_id",
            "learning_session.host_id",
            "learning_session.speaker_id",
            "learning_session.stopped_by",
            "mail_wording.changed_by",
            "outcome.presenter_id",
            "presenter_change.changed_by",
            "presenter_change.from_person_id",
            "presenter_change.to_person_id",
            "presenting_order.decided_by",
            "programme_change.person_id",
            "progress_note.author_id",
            "question.asker_id",
            "roster_import.person_id",
            "set_script.written_by",
            "stated_reason.person_id",
            "time_poll.opened_by",
            "time_poll.settled_by",
            "turn.presenter_id",
            "turn_pass.person_id",
            "turn_skip.presenter_id",
            "turn_skip.skipped_by",
            "turn_swap.asked_id",
            "turn_swap.asker_id");

    @Inject
    EverythingSaid said;

    @Inject
    WholeDatabase database;

    @Inject
    SignedIn signedIn;

    @Inject
    TestSql sql;

    @Inject
    Ids ids;

    private final HeardLog log = new HeardLog();

    @AfterEach
    void listenNoMore() {
        log.close();
    }

    @Test
    void nothing_is_left_of_people_who_have_themselves_erased() throws Exception {
        World world = said.say("ERASE");
        UUID named = world.person(Role.MEMBER);
        said.name(named);
        said.leaveTheRoom();
        sendCode(named);
        TreeSet<String> theirs = WordsOfTheSchema.erasedWithThePerson();
        assertThat(database.columnsWith(said.sign())).as("planted").containsAll(theirs);

        List<UUID> everybody = new ArrayList<>(said.members());
        everybody.addAll(
                List.of(world.person(Role.FACILITATOR), world.person(Role.ORGANISER), world.person(Role.OWNER)));
        for (UUID person : everybody) {
            sendCode(person);
            erase(person, CODE).statusCode(204);
        }

        TreeSet<String> left = database.columnsWith(said.sign());
        assertThat(left).as("left").doesNotContainAnyElementsOf(theirs).isSubsetOf(WordsOfTheSchema.erasedWithTheSet());
        assertThat(log.lines()).noneMatch(line -> line.contains(said.sign()));
        for (UUID person : everybody) {
            TreeSet<String> found = database.columnsWith(person.toString());
            found.retainAll(database.columnsForPeople().stream()
                    .map(WholeDatabase.Column::toString)
                    .toList());
            assertThat(found).isSubsetOf(KEEP_THEIR_SHAPE);
        }
    }

    @Test
    void the_log_of_a_turn_keeps_its_shape() throws Exception {
        World world = said.say("ERASE");
        said.leaveTheRoom();
        UUID asker = said.members().get(1);
        UUID presenter = world.person(Role.PRESENTER);
        String turn = "/api/turns/" + world.id("turnId") + "/questions";
        List<String> before = as(presenter).get(turn).then().extract().path("items.id");
        as(presenter).get(turn).then().body("items.text", not(contains("[erased]")));
        String email = sql.value(String.class, "select email from person where id = ?", asker);

        sendCode(asker);
        erase(asker, CODE).statusCode(204);

        as(presenter)
                .get(turn)
                .then()
                .statusCode(200)
                .body("items.id", equalTo(before))
                .body("items.text", everyItem(equalTo("[erased]")))
                .body("items.asker.name", everyItem(equalTo("Former member")))
                .body("items.answerNote", contains(org.hamcrest.Matchers.containsString(said.sign())));
        assertThat(sql.value(
                        Long.class,
                        "select count(*) from enrolment where person_id = ? and state = 'WITHDRAWN'",
                        asker))
                .isEqualTo(1);
        assertThat(sql.column(UUID.class, "select id from person where email = ?", email))
                .isEmpty();
    }

    @Test
    void in_a_persons_own_turns_all_words_go() throws Exception {
        World world = said.say("ERASE");
        said.leaveTheRoom();
        UUID presenter = world.person(Role.PRESENTER);
        UUID asker = said.members().get(1);

        sendCode(presenter);
        erase(presenter, CODE).statusCode(204);

        as(asker)
                .get("/api/turns/" + world.id("turnId") + "/questions")
                .then()
                .statusCode(200)
                .body("items.text", contains("[erased]"))
                .body("items.answerNote", contains("[erased]"));
        as(asker).get("/api/turns/" + world.id("turnId") + "/log").then().body("outcome.summary", equalTo("[erased]"));
    }

    @Test
    void nobody_is_erased_without_the_code_or_in_the_middle_of_a_session() throws Exception {
        World world = said.say("ERASE");
        UUID member = world.person(Role.MEMBER);
        sendCode(member);
        erase(member, CODE).statusCode(409).body("type", equalTo("/problems/set-in-session"));
        said.leaveTheRoom();
        as(member)
                .get("/api/me/erasure")
                .then()
                .statusCode(200)
                .body("leaves.size()", equalTo(1))
                .body("inSession", equalTo(false));

        sendCode(member);
        for (int attempt = 0; attempt < 5; attempt++) {
            erase(member, "000000").statusCode(422).body("violations.field", contains("code"));
        }
        erase(member, CODE).statusCode(422);
        assertThat(sql.value(Boolean.class, "select erased_at is null from person where id = ?", member))
                .isTrue();
    }

    @Test
    void an_administrator_erases_who_asked_for_it_and_nobody_else_does() throws Exception {
        World world = said.say("ERASE");
        said.leaveTheRoom();
        UUID member = world.person(Role.MEMBER);
        String email = emailOf(member);
        UUID administrator = world.person(Role.ADMINISTRATOR);
        RequestSpecification there = inPerson(member);
        there.get("/api/me").then().statusCode(200);

        order(world.person(Role.ORGANISER), member, email).statusCode(403);
        order(administrator, member, "somebody.else@example.org").statusCode(422);
        order(administrator, administrator, emailOf(administrator))
                .statusCode(409)
                .body("type", equalTo("/problems/account-is-your-own"));
        order(administrator, member, email).statusCode(204);

        order(administrator, member, email).statusCode(404);
        there.get("/api/me").then().statusCode(401);
        inPerson(administrator)
                .post("/api/people/" + member + "/reactivate")
                .then()
                .statusCode(404);
        inPerson(administrator).get("/api/people?search=" + member).then().body("items.size()", equalTo(0));
        assertThat(org.assertj.core.api.Assertions.catchThrowable(
                        () -> sql.column(Boolean.class, "select erase_person(?, now())", world.person(Role.PRESENTER))))
                .hasMessageContaining("at their own wish");
    }

    private String emailOf(UUID person) throws SQLException {
        return sql.value(String.class, "select email from person where id = ?", person);
    }

    private void sendCode(UUID person) throws SQLException {
        UUID id = ids.next();
        sql.run(
                null,
                "insert into sign_in_code (id, email, code_hash, source, created_at, expires_at)"
                        + " select ?, email, ?, ?, now(), now() + interval '10 minutes' from person where id = ?",
                id,
                Secrets.hash(id + ":" + CODE),
                id.toString(),
                person);
    }

    private static ValidatableResponse erase(UUID person, String code) {
        return as(person)
                .contentType("application/json")
                .body(Map.of("code", code))
                .post("/api/me/erasure")
                .then();
    }

    private ValidatableResponse order(UUID by, UUID person, String email) {
        return inPerson(by)
                .body(Map.of("email", email))
                .post("/api/people/" + person + "/erase")
                .then();
    }

    /** With all the rights that this person has. */
    private RequestSpecification inPerson(UUID person) {
        return signedIn.elsewhere(new SignedIn.Somebody(person, null, null, null))
                .asks();
    }
}
