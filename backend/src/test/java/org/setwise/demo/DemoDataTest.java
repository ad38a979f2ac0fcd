package org.setwise.demo;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.setwise.action.ActionState;
import org.setwise.demo.story.Cast;
import org.setwise.enrolment.EnrolmentState;
import org.setwise.learningsession.AttendanceState;
import org.setwise.learningsession.TurnState;
import org.setwise.learningset.SessionKind;
import org.setwise.learningset.SessionState;
import org.setwise.learningset.SetState;
import org.setwise.programme.FacilitationMode;
import org.setwise.programme.ProgrammeState;
import org.setwise.questionlog.Purpose;
import org.setwise.questionlog.QuestionKind;
import org.setwise.questionlog.QuestionState;

@QuarkusTest
@TestProfile(Trial.class)
class DemoDataTest {
    private static final Map<String, Class<? extends Enum<?>>> EVERYTHING = Map.ofEntries(
            Map.entry("select state from programme", ProgrammeState.class),
            Map.entry("select mode from programme", FacilitationMode.class),
            Map.entry("select state from learning_set", SetState.class),
            Map.entry("select state from enrolment", EnrolmentState.class),
            Map.entry("select state from learning_session", SessionState.class),
            Map.entry("select kind from learning_session", SessionKind.class),
            Map.entry("select state from turn", TurnState.class),
            Map.entry("select state from attendance", AttendanceState.class),
            Map.entry("select state from question", QuestionState.class),
            Map.entry("select kind from question", QuestionKind.class),
            Map.entry("select purpose from question where purpose is not null", Purpose.class),
            Map.entry("select state from action", ActionState.class));

    @TrialDatabase.Here
    TrialDatabase database;

    @Inject
    DemoDataService demoData;

    @Test
    void every_state_there_is_can_be_seen() throws SQLException {
        for (var kind : EVERYTHING.entrySet()) {
            Set<String> all = new TreeSet<>();
            Arrays.stream(kind.getValue().getEnumConstants()).map(Enum::name).forEach(all::add);

            assertThat(database.seenBySomebody(kind.getKey())).as(kind.getKey()).isEqualTo(all);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    a draft of a dilemma             | select 1 from dilemma where released_at is null
                    a dilemma released for later     | select 1 from dilemma d join turn t on t.id = d.turn_id where t.state = 'PLANNED' and released_at is not null
                    a question that made one think   | select 1 from question where made_me_think
                    a question that felt like advice | select 1 from felt_like_advice
                    a contract that was revised      | select 1 from contract where number = 2
                    a presenter who was swapped      | select 1 from presenter_change
                    a swap that waits for an answer  | select 1 from turn_swap where state = 'ASKED'
                    a turn that was skipped          | select 1 from turn_skip
                    a poll with answers              | select 1 from time_poll_answer where answer = 'IF_NEED_BE'
                    a day off                        | select 1 from holiday
                    somebody who passed              | select 1 from turn_pass
                    a turn without an outcome        | select 1 from outcome where summary is null
                    an evaluation that was declined  | select 1 from evaluation where state = 'DECLINED'
                    an evaluation in figures         | select 1 from evaluation_answer where scale = 5
                    what was learned from an action  | select 1 from progress_note where learned is not null
                    a "not yet"                      | select 1 from progress_note where not_yet
                    a stated reason                  | select 1 from stated_reason where rule = 1
                    several presenters in a session  | select 1 from turn where position = 2
                    """)
    void beside_states_there_is(String what, String sql) throws SQLException {
        assertThat(database.seenBySomebody(sql)).as(what).isNotEmpty();
    }

    @Test
    void experience_is_shared_only_where_the_mode_has_it() throws SQLException {
        assertThat(database.seenBySomebody("""
                        select p.name from contribution c join programme p on p.id = c.programme_id
                        """)).containsExactly("Diversity in Science");
    }

    @Test
    void the_sign_in_page_offers_everybody_with_a_part() {
        List<String> names =
                given().get("/api/demo/people?limit=100").jsonPath().getList("items.name");

        assertThat(names)
                .startsWith(Cast.parts().stream().map(part -> part.who().name()).toArray(String[]::new));
    }

    @Test
    void the_installation_is_ready_with_its_data() {
        given().get("/q/health/ready").then().statusCode(200).body("status", equalTo("UP"));
    }

    @Test
    void a_member_can_ask_a_question_at_once() {
        RequestSpecification aisha = enter("Aisha Rahmani");
        String session = get(aisha, "/api/sets", "items[0].nextSession.id");
        String turn = get(aisha, "/api/sessions/" + session, "turns[0].id");

        aisha.body(Map.of("text", "What would you put on the website today?"))
                .post("/api/turns/" + turn + "/questions")
                .then()
                .statusCode(201)
                .body("state", equalTo("QUEUED"))
                .body("phase", equalTo("OPEN_QUESTIONS"));
    }

    @Test
    void playing_again_adds_nothing() throws SQLException {
        long before = people();

        assertThat(demoData.play()).isFalse();

        assertThat(people()).isEqualTo(before);
    }

    @Test
    void a_start_that_is_interrupted_leaves_nothing_and_the_next_one_completes_it() throws SQLException {
        database.empty();

        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    assertThat(demoData.play()).isTrue();
                    throw new IllegalStateException("pulled the plug");
                }))
                .hasMessageContaining("pulled the plug");
        assertThat(people()).isZero();

        assertThat(demoData.play()).isTrue();
        assertThat(people()).isGreaterThan(Cast.parts().size());
        every_state_there_is_can_be_seen();
    }

    private long people() throws SQLException {
        return database.count("select count(*) from person");
    }

    private static RequestSpecification enter(String name) {
        String id = get(given(), "/api/demo/people?limit=100", "items.find { it.name == '" + name + "' }.id");
        String cookie = given().contentType("application/json")
                .body(Map.of("personId", id))
                .post("/api/demo/sign-ins")
                .then()
                .statusCode(201)
                .extract()
                .cookie("setwise");
        return given().contentType("application/json").cookie("setwise", cookie);
    }

    private static String get(RequestSpecification reader, String address, String path) {
        return reader.get(address).then().statusCode(200).extract().path(path);
    }
}
