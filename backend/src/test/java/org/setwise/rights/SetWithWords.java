package org.setwise.rights;

import static org.setwise.TestSignIn.as;
import static org.setwise.questionlog.Requests.post;
import static org.setwise.questionlog.Requests.put;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.setwise.learningsession.PhaseKind;
import org.setwise.learningsession.SessionInTests;
import org.setwise.learningset.SetInTests;
import org.setwise.platform.security.SignedTokens;
import org.setwise.programme.FacilitationMode;

/** A set in the midst of a session, in which its people have said everything that can be said, in words found nowhere else. */
@Singleton
class SetWithWords {
    private final String sign = UUID.randomUUID().toString();

    @Inject
    Casting casting;

    @Inject
    SignedTokens tokens;

    private World world;
    private SetInTests set;
    private SessionInTests session;

    /** Everything that can be read; made once. */
    synchronized World world() throws SQLException {
        if (world == null) {
            world = make();
        }
        return world;
    }

    /** The words for this, as they were written. */
    String words(Said said) {
        return "In confidence, " + said + " " + sign;
    }

    /** What stands in everything that is said here, and nowhere else. */
    String sign() {
        return sign;
    }

    /** What stands in this text. */
    Set<Said> in(String text) {
        return Arrays.stream(Said.values())
                .filter(said -> text.contains(words(said)))
                .collect(Collectors.toSet());
    }

    UUID id() {
        return set.setId();
    }

    List<UUID> members() {
        return set.members();
    }

    /** The member whose dilemma is a draft. */
    UUID drafting() {
        return set.member(1);
    }

    /** The same with each of its turns in turn. */
    List<World> aroundEachTurn() throws SQLException {
        World first = world();
        return session.turnIds().stream()
                .map(turn -> first.where("turnId", turn))
                .toList();
    }

    private World make() throws SQLException {
        set = casting.set(FacilitationMode.QUESTIONS_AND_EXPERIENCE);
        session = casting.at(set, PhaseKind.OPEN_QUESTIONS, 3);
        World all = casting.withApplicant(casting.around(session), "OFFERED", words(Said.MOTIVATION));
        sayOfOneself(all);
        changeThePresenter(all, session.turnIds().get(2));
        askForASwap();
        bid();
        skipATurn();
        UUID poll = poll();
        bringDilemmas();
        UUID question = ask();
        UUID action = act();
        return casting.withFormation(all, "FINISHED")
                .where("organisationId", casting.organisationOf(all))
                .where("rosterId", casting.rosterOf(all))
                .where("importId", casting.importInto(casting.rosterOf(all), all.person(Role.ORGANISER)))
                .where("questionId", question)
                .where("actionId", action)
                .where("notificationId", UUID.randomUUID())
                .where("token", NotificationWorlds.switchOff(tokens, all.person(Role.MEMBER)))
                .where("secret", NotificationWorlds.feed(tokens, all.person(Role.MEMBER)))
                .where("pollId", poll);
    }

    private void sayOfOneself(World all) {
        String path = "sets/" + set.setId();
        for (Role role : List.of(Role.MEMBER, Role.PRESENTER, Role.HOST)) {
            put(
                            all.person(role),
                            path + "/introduction",
                            Map.of(
                                    "introduction", words(Said.INTRODUCTION),
                                    "reasons", words(Said.REASONS_TO_COME)))
                    .statusCode(200);
            put(
                            all.person(role),
                            path + "/evaluation",
                            Map.of(
                                    "state",
                                    "GIVEN",
                                    "answers",
                                    List.of(Map.of(
                                            "questionId",
                                            ClosingWorlds.OPEN_QUESTION,
                                            "text",
                                            words(Said.EVALUATION)))))
                    .statusCode(200);
            put(all.person(role), path + "/summary", Map.of("text", words(Said.SET_SUMMARY)))
                    .statusCode(200);
            post(all.person(role), path + "/themes", Map.of("text", words(Said.THEME)))
                    .statusCode(201);
            put(all.person(role), path + "/wish", Map.of("decision", "RENEW")).statusCode(200);
            put(all.person(role), "turns/" + session.turnId() + "/notes", Map.of("text", words(Said.PRIVATE_NOTE)))
                    .statusCode(200);
            put(
                            all.person(role),
                            "sessions/" + session.sessionId() + "/review-sheet",
                            Map.of("learned", words(Said.REVIEW_SHEET)))
                    .statusCode(200);
            put(
                            all.person(role),
                            "sessions/" + session.sessionId() + "/confidence",
                            Map.of("passed", false, "value", 6, "words", words(Said.CONFIDENCE)))
                    .statusCode(200);
            post(
                            all.person(role),
                            "log/entries",
                            Map.of(
                                    "day", casting.today().toString(),
                                    "setId", set.setId(),
                                    "text", words(Said.LOG_ENTRY)))
                    .statusCode(201);
            put(all.person(role), path + "/confidence/target", Map.of("target", 8))
                    .statusCode(200);
        }
        put(all.person(Role.MEMBER), "turns/" + session.turnId() + "/hand", Map.of("raised", true))
                .statusCode(200);
        post(
                        all.person(Role.ORGANISER),
                        path + "/sessions",
                        Map.of(
                                "kind", "CLOSING",
                                "startsAt",
                                        casting.clock
                                                .instant()
                                                .plus(Duration.ofDays(200))
                                                .toString(),
                                "presenterIds", List.of(),
                                "statedReasons",
                                        List.of(Map.of("rule", 10, "reason", words(Said.WHY_A_RULE_WAS_BENT)))))
                .statusCode(201);
    }

    private void changeThePresenter(World all, UUID turn) {
        put(
                        all.person(Role.FACILITATOR),
                        "turns/" + turn + "/presenter",
                        Map.of("presenterId", Casting.standIn(set), "reason", words(Said.WHY_THE_PRESENTER_CHANGED)))
                .statusCode(200);
    }

    private void askForASwap() {
        post(
                        drafting(),
                        "turns/" + session.turnIds().get(1) + "/swaps",
                        Map.of("askedId", set.member(2), "reason", words(Said.WHY_A_SWAP_IS_ASKED)))
                .statusCode(201);
    }

    private void bid() throws SQLException {
        casting.sql.run(
                drafting(),
                "insert into turn_bid values (?, ?, ?, ?, 'SOON', now())",
                session.turnIds().get(1),
                drafting(),
                set.setId(),
                set.programmeId());
    }

    /** Of a session to come, in the round after this one. */
    private void skipATurn() throws SQLException {
        SessionInTests later =
                casting.sessions.planned(set, casting.clock.instant().plus(Duration.ofDays(100)), 0);
        UUID turn = casting.ids.next();
        casting.sql.run(
                null,
                "insert into turn values (?, ?, ?, ?, ?, 2, 1, 'PLANNED', now())",
                turn,
                later.sessionId(),
                set.setId(),
                set.programmeId(),
                set.member(0));
        post(set.facilitator(), "turns/" + turn + "/skip", Map.of("reason", words(Said.WHY_A_TURN_WAS_SKIPPED)))
                .statusCode(200);
    }

    private UUID poll() {
        UUID poll = created(
                set.facilitator(),
                "sets/" + set.setId() + "/polls",
                Map.of(
                        "options",
                        List.of(
                                casting.clock
                                        .instant()
                                        .plus(Duration.ofDays(210))
                                        .toString(),
                                casting.clock
                                        .instant()
                                        .plus(Duration.ofDays(211))
                                        .toString())));
        String option =
                as(set.facilitator()).get("/api/polls/" + poll).then().extract().path("options[0].id");
        put(
                        drafting(),
                        "polls/" + poll + "/answers/me",
                        Map.of("answers", List.of(Map.of("optionId", option, "answer", "YES"))))
                .statusCode(200);
        return poll;
    }

    private void bringDilemmas() {
        put(drafting(), "turns/" + session.turnIds().get(1) + "/dilemma", dilemma(Said.DRAFT_TITLE, Said.DRAFT_BRIEF))
                .statusCode(200);
        String next = "turns/" + session.turnIds().get(2) + "/dilemma";
        put(Casting.standIn(set), next, dilemma(Said.DILEMMA_TITLE, Said.DILEMMA_BRIEF))
                .statusCode(200);
        post(Casting.standIn(set), next + "/release", Map.of()).statusCode(200);
    }

    private Map<String, Object> dilemma(Said title, Said brief) {
        return Map.of(
                "title", words(title),
                "brief", words(brief),
                "willingToShare", true,
                "someControl", true,
                "current", true,
                "unresolved", true);
    }

    private UUID ask() {
        String turn = "turns/" + session.turnId();
        UUID asker = Casting.asker(set);
        UUID question = created(asker, turn + "/questions", Map.of("text", words(Said.QUESTION)));
        post(session.presenter(), "questions/" + question + "/answer", Map.of("note", words(Said.ANSWER)))
                .statusCode(200);
        put(
                        session.presenter(),
                        "questions/" + question + "/marks",
                        Map.of("madeMeThink", true, "feltLikeAdvice", true))
                .statusCode(200);
        post(session.host(), turn + "/passes", Map.of()).statusCode(204);
        post(asker, turn + "/contributions", Map.of("text", words(Said.EXPERIENCE)))
                .statusCode(201);
        put(session.presenter(), turn + "/outcome", Map.of("none", false, "summary", words(Said.OUTCOME)))
                .statusCode(200);
        return question;
    }

    private UUID act() {
        String actions = "turns/" + session.turnId() + "/actions";
        Map<String, Object> undertaking = Map.of(
                "description", words(Said.ACTION),
                "dueOn", casting.today().plusDays(7).toString());
        UUID action = created(session.presenter(), actions, undertaking);
        post(
                        session.presenter(),
                        "actions/" + action + "/progress",
                        Map.of(
                                "notYet", false,
                                "tried", words(Said.TRIED),
                                "happened", words(Said.HAPPENED),
                                "learned", words(Said.LEARNED),
                                "obstacle", words(Said.OBSTACLE)))
                .statusCode(201);
        UUID dropped = created(session.presenter(), actions, undertaking);
        post(
                        session.presenter(),
                        "actions/" + dropped + "/drop",
                        Map.of("reason", words(Said.WHY_AN_ACTION_WAS_DROPPED)))
                .statusCode(200);
        return action;
    }

    private static UUID created(UUID person, String path, Object body) {
        return UUID.fromString(
                post(person, path, body).statusCode(201).extract().path("id"));
    }
}
