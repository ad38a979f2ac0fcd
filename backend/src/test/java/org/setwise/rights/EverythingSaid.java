package org.setwise.rights;

import static org.setwise.TestSignIn.as;
import static org.setwise.questionlog.Requests.post;
import static org.setwise.questionlog.Requests.put;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.setwise.SignedIn;
import org.setwise.learningsession.AbandoningService;
import org.setwise.platform.security.SignedTokens;
import org.setwise.platform.security.TransactionGuard;

/**
 * A set of its own in which people have said everything, in every place that takes words, and which can be brought to its
 * end. Each of the words holds the same sign.
 */
@Dependent
class EverythingSaid {
    @Inject
    Casting casting;

    @Inject
    SignedTokens tokens;

    @Inject
    AbandoningService abandoning;

    @Inject
    TransactionGuard guard;

    private final SetWithWords set = new SetWithWords();
    private World world;

    /** Says it; the set agrees to keep it for two months, and to this afterwards. */
    World say(String retentionEnd) throws SQLException {
        set.casting = casting;
        set.tokens = tokens;
        world = set.world();
        reviewTheSession();
        apply();
        agree(retentionEnd);
        planWithWords();
        shareTwice();
        leaveWithAReason();
        return world;
    }

    /** What stands in this text of what is said in every set. */
    Set<Said> in(String text) {
        return set.in(text);
    }

    /** A request with a token of this person. */
    RequestSpecification withToken(UUID person) {
        return casting.signedIn.withToken(new SignedIn.Somebody(person, null, null, null), "READ");
    }

    String sign() {
        return set.sign();
    }

    UUID id() {
        return set.id();
    }

    List<UUID> members() {
        return set.members();
    }

    UUID drafting() {
        return set.drafting();
    }

    private String words(String about) {
        return "About " + about + " " + sign();
    }

    private void reviewTheSession() {
        put(
                        world.person(Role.MEMBER),
                        "sessions/" + world.id("sessionId") + "/review-sheet",
                        Map.of(
                                "learned", words("what I learned"),
                                "nextActions", words("what I do"),
                                "struckBy", words("what struck me"),
                                "setWorked", words("how we worked"),
                                "aboutMyself", words("myself")))
                .statusCode(200);
    }

    private void apply() throws SQLException {
        casting.sql.run(null, "update enrolment set motivation = ? where set_id = ?", words("why I come"), id());
        UUID question = casting.ids.next();
        casting.sql.run(
                null,
                "insert into application_question (id, programme_id, position, kind, text, required, created_at)"
                        + " values (?, ?, 0, 'LONG_TEXT', 'Why now?', false, now())",
                question,
                world.id("programmeId"));
        UUID member = world.person(Role.MEMBER);
        casting.sql.run(
                member,
                "insert into application_answer select id, ?, ? from enrolment where person_id = ? and set_id = ?",
                question,
                words("why now"),
                member,
                id());
    }

    private void agree(String retentionEnd) {
        as(world.person(Role.FACILITATOR))
                .contentType(ContentType.JSON)
                .header("If-Match", "*")
                .body(Map.of(
                        "mode", "QUESTIONS_AND_EXPERIENCE",
                        "sessionMinutes", 60,
                        "weeksBetweenSessions", 4,
                        "turnsPerSession", 2,
                        "quorum", 3,
                        "retention", Map.of("months", 2, "end", retentionEnd),
                        "clauses", List.of(Map.of("title", "Ours", "text", words("what we agree on")))))
                .put("/api/sets/{id}/contract", id())
                .then()
                .statusCode(200);
    }

    private void planWithWords() throws SQLException {
        String link = "https://meet.example.org/" + sign();
        casting.sql.run(null, "update learning_set set join_link = ? where id = ?", link, id());
        casting.sql.run(null, "update learning_session set join_link = ? where set_id = ?", link, id());
        UUID closing = casting.sql.value(
                UUID.class, "select id from learning_session where set_id = ? and kind = 'CLOSING'", id());
        post(
                        world.person(Role.ORGANISER),
                        "sessions/" + closing + "/postpone",
                        Map.of("reason", words("why another day")))
                .statusCode(200);
    }

    /** What is sent twice is answered as before: the answer is kept. */
    private void shareTwice() {
        as(members().get(1))
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("text", words("what happened to me")))
                .post("/api/turns/{id}/contributions", world.id("turnId"))
                .then()
                .statusCode(201);
    }

    private void leaveWithAReason() throws SQLException {
        UUID leaver = members().getLast();
        UUID enrolment = casting.sql.value(
                UUID.class, "select id from enrolment where person_id = ? and set_id = ?", leaver, id());
        post(leaver, "enrolments/" + enrolment + "/withdraw", Map.of("reason", words("why I leave")))
                .statusCode(200);
    }

    /** What stands only in what people are: this one is called by it, listed by it and reached by it. */
    void name(UUID person) throws SQLException {
        String email = sign() + "@example.org";
        casting.sql.run(null, "update person set name = ?, email = ? where id = ?", words("who I am"), email, person);
        casting.sql.run(null, """
                insert into roster_entry (id, roster_id, email, name, note, valid_from, created_at)
                values (?, ?, ?, ?, ?, current_date, now())
                """, casting.ids.next(), casting.rosterOf(world), email, words("my name"), words("me"));
        casting.sql.run(
                null,
                "insert into roster_import_line (import_id, line, entry_id, email, name, note) values (?, 3, ?, ?, ?, ?)",
                world.id("importId"),
                casting.ids.next(),
                email,
                words("my name"),
                words("me"));
        casting.sql.run(null, """
                insert into personal_access_token (id, person_id, name, prefix, secret_hash, scope, created_at, expires_at)
                values (?, ?, ?, 'setwise_pat_', ?, 'READ', now(), now())
                """, casting.ids.next(), person, "For " + sign(), sign());
        UUID other = members().getFirst();
        casting.sql.run(other, "insert into reporting_line values (?, ?, now())", other, email);
        casting.sql.run(other, "insert into declared_conflict values (?, ?, now())", other, email);
    }

    /** Everybody has evaluated, nobody is in a session any more, and the set is closed. */
    void close() throws SQLException {
        leaveTheRoom();
        casting.sql.run(
                null, "update enrolment set evaluated_at = now() where set_id = ? and state = 'ENROLLED'", id());
        post(world.person(Role.ORGANISER), "sets/" + id() + "/close", Map.of("decision", "DISBAND"))
                .statusCode(200);
    }

    void cancel() throws SQLException {
        leaveTheRoom();
        post(world.person(Role.ORGANISER), "sets/" + id() + "/cancel", Map.of("reason", words("why it ends")))
                .statusCode(200);
    }

    void leaveTheRoom() {
        QuarkusTransaction.requiringNew().run(() -> {
            guard.workFor(world.person(Role.FACILITATOR));
            abandoning.abandon(world.id("sessionId"));
        });
    }
}
