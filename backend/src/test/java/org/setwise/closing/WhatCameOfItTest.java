package org.setwise.closing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.setwise.TestSignIn.as;
import static org.setwise.closing.ClosingInTests.CLEARER;
import static org.setwise.closing.ClosingInTests.TO_CHANGE;
import static org.setwise.closing.ClosingInTests.close;
import static org.setwise.closing.ClosingInTests.evaluate;
import static org.setwise.closing.ClosingInTests.everybodyDeclines;
import static org.setwise.closing.ClosingInTests.figure;
import static org.setwise.closing.ClosingInTests.get;
import static org.setwise.closing.ClosingInTests.mark;
import static org.setwise.closing.ClosingInTests.path;
import static org.setwise.closing.ClosingInTests.post;
import static org.setwise.closing.ClosingInTests.release;
import static org.setwise.closing.ClosingInTests.releaseTheme;
import static org.setwise.closing.ClosingInTests.released;
import static org.setwise.closing.ClosingInTests.releasedTheme;
import static org.setwise.closing.ClosingInTests.summarise;
import static org.setwise.closing.ClosingInTests.words;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.setwise.DatabaseByHand;
import org.setwise.learningsession.PhaseKind;
import org.setwise.learningsession.SessionInTests;
import org.setwise.learningsession.SessionsInTests;
import org.setwise.learningsession.TestSql;
import org.setwise.learningset.SetInTests;
import org.setwise.learningset.SetsInTests;

@QuarkusTest
class WhatCameOfItTest {
    @Inject
    SetsInTests sets;

    @Inject
    SessionsInTests sessions;

    @Inject
    DatabaseByHand database;

    @Inject
    TestSql sql;

    @Inject
    Clock clock;

    @Test
    void whatCameOfTheSetIsForTheSet() {
        SetInTests set = sets.make(SetsInTests.wanted(3).withFacilitator());
        summarise(set, set.member(0), "I ask before I answer.")
                .statusCode(200)
                .body("allowedActions", contains("writeMySummary", "markTheme"));
        summarise(set, set.member(0), "I ask first.").statusCode(200);

        get(set.member(1), path(set, "outcomes"))
                .statusCode(200)
                .body("summaries.person.name", contains("Ada"))
                .body("summaries.text", contains("I ask first."));
        get(set.facilitator(), path(set, "outcomes"))
                .statusCode(200)
                .body("summaries.size()", equalTo(1))
                .body("allowedActions", empty());
        get(set.organiser(), path(set, "outcomes")).statusCode(403);
        get(set.outsider(), path(set, "outcomes")).statusCode(404);
        summarise(set, set.facilitator(), "Mine").statusCode(403);
        summarise(set, set.organiser(), "Mine").statusCode(403);
    }

    @Test
    void aThemeIsAboutWordsOfItsAuthorAndTheirsAlone() throws SQLException {
        SessionInTests session = sessions.presentingAt(PhaseKind.OUTCOME);
        SetInTests set = session.set();
        UUID presenter = session.presenter();
        UUID other = session.askers().getFirst();
        Map<String, Object> ofTheTurn = Map.of("turnId", session.turnId(), "text", "Being direct");
        post(presenter, path(set, "themes"), ofTheTurn)
                .statusCode(409)
                .body("type", equalTo("/problems/nothing-to-mark"));
        ClosingInTests.put(
                        presenter,
                        "/api/turns/" + session.turnId() + "/outcome",
                        Map.of("none", false, "summary", "I will say it."))
                .statusCode(200);

        post(presenter, path(set, "themes"), ofTheTurn).statusCode(201).body("myThemes.text", contains("Being direct"));
        post(presenter, path(set, "themes"), ofTheTurn).statusCode(201).body("myThemes.size()", equalTo(1));
        post(other, path(set, "themes"), ofTheTurn).statusCode(409);
        mark(set, other, "Being direct").statusCode(409);
        get(other, path(set, "outcomes")).body("myThemes", empty());
        get(set.facilitator(), path(set, "outcomes")).body("myThemes", empty());
        assertThat(refusalToMarkAnothers(session, other)).isEqualTo("42501");
    }

    @Test
    void organisersReadReleasedThemesWithoutNameOrSetOnceFivePeopleHaveReleasedOne() {
        SetInTests set = sets.running(6);
        for (int i = 0; i < 4; i++) {
            releasedTheme(set, set.member(i), "Saying no");
        }
        summarise(set, set.member(4), "It was about my deputy.").statusCode(200);
        mark(set, set.member(4), "Not released").statusCode(201);
        released(set, set.organiser()).statusCode(200).body("themes", empty());

        releasedTheme(set, set.member(5), "Being heard");
        String answer = released(set, set.organiser())
                .statusCode(200)
                .body("themes.text", contains("Being heard", "Saying no"))
                .body("themes.people", contains(nullValue(), nullValue()))
                .extract()
                .asString();
        assertThat(answer)
                .doesNotContain(
                        "Ada", "The set", "deputy", "Not released", set.setId().toString());
        releasedTheme(set, set.member(5), "saying no");
        released(set, set.organiser()).body("themes.find { it.text.equalsIgnoreCase('saying no') }.people", equalTo(5));

        released(set, set.member(0)).statusCode(403);
        released(set, sets.running(2).organiser()).statusCode(403);
        for (UUID person : List.of(set.member(0), sets.running(2).organiser())) {
            assertThat(database.numberFor(person, "select count(*) from released_themes(?)", set.programmeId()))
                    .isZero();
        }
    }

    @Test
    void whatIsTakenBackOrRemovedIsGoneAtOnce() {
        SetInTests set = sets.running(7);
        List<UUID> themes = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            themes.add(releasedTheme(set, set.member(i), "Theme " + i));
        }
        released(set, set.organiser()).body("themes.size()", equalTo(7));

        releaseTheme(set.member(0), themes.get(0).toString(), false)
                .statusCode(200)
                .body("releasedAt", nullValue());
        released(set, set.organiser()).body("themes.text", not(hasItem("Theme 0")));
        as(set.member(1)).delete("/api/themes/" + themes.get(1)).then().statusCode(204);
        released(set, set.organiser())
                .body("themes.text", contains("Theme 2", "Theme 3", "Theme 4", "Theme 5", "Theme 6"));
        database.run("update enrolment set state = 'WITHDRAWN' where person_id = ?", set.member(2));
        released(set, set.organiser()).body("themes", empty());
    }

    @Test
    void onlyItsAuthorReleasesATheme() {
        SetInTests set = sets.running(2);
        String theme = releasedTheme(set, set.member(0), "Mine").toString();

        releaseTheme(set.member(1), theme, false).statusCode(404);
        releaseTheme(set.organiser(), theme, false).statusCode(404);
        as(set.member(1)).delete("/api/themes/" + theme).then().statusCode(404);
        releaseTheme(set.member(0), theme, true).statusCode(200).body("releasedAt", notNullValue());
    }

    @Test
    void consentIsTheAuthorsWhenTheSetHasClosedToo() {
        SetInTests set = sets.running(2);
        String theme = releasedTheme(set, set.member(0), "Mine").toString();
        everybodyDeclines(set);
        close(set, set.organiser(), "DISBAND", LocalDate.now(clock).plusYears(1))
                .statusCode(200);

        releaseTheme(set.member(0), theme, false).statusCode(200);
        mark(set, set.member(0), "Another").statusCode(201).body("allowedActions", contains("markTheme"));
        summarise(set, set.member(0), "Too late").statusCode(403);
        get(set.member(1), path(set, "outcomes")).statusCode(200).body("summaries.size()", equalTo(1));
    }

    @Test
    void organisersReadReleasedWordsOfEvaluationsOnceFivePeopleHaveReleasedTheirsOnAQuestion() {
        SetInTests set = sets.running(6);
        for (int i = 0; i < 6; i++) {
            evaluate(set, set.member(i), "GIVEN", words(TO_CHANGE, "Change " + i), figure(CLEARER, 3))
                    .statusCode(200);
        }
        for (int i = 0; i < 4; i++) {
            release(set, set.member(i), TO_CHANGE, true).statusCode(200);
        }
        released(set, set.organiser()).body("answers", empty());
        release(set, set.member(4), TO_CHANGE, true).statusCode(200);

        released(set, set.organiser())
                .body("answers.level", contains("PROGRAMME"))
                .body("answers[0].words", hasItems("Change 0", "Change 4"))
                .body("answers[0].words", not(hasItem("Change 5")));
        release(set, set.member(4), TO_CHANGE, false).statusCode(200);
        released(set, set.organiser()).body("answers", empty());
    }

    private String refusalToMarkAnothers(SessionInTests session, UUID other) {
        try {
            sql.run(
                    other,
                    "insert into theme values (gen_random_uuid(), ?, ?, ?, ?, 'Theirs', now())",
                    session.set().setId(),
                    session.set().programmeId(),
                    other,
                    session.turnId());
            return null;
        } catch (SQLException refusal) {
            return refusal.getSQLState();
        }
    }
}
