package org.setwise.rights;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.setwise.learningsession.TestSql;

/** Rule 25: whoever reads everything the interface gives finds nothing of what is said in a set that is not theirs. */
@QuarkusTest
class ConfidentialityTest {
    private static final Set<Said> AMONG_MEMBERS = EnumSet.of(
            Said.INTRODUCTION,
            Said.REASONS_TO_COME,
            Said.DILEMMA_TITLE,
            Said.DILEMMA_BRIEF,
            Said.QUESTION,
            Said.ANSWER,
            Said.EXPERIENCE,
            Said.OUTCOME,
            Said.ACTION,
            Said.TRIED,
            Said.HAPPENED,
            Said.LEARNED,
            Said.OBSTACLE,
            Said.SET_SUMMARY,
            Said.WHY_THE_PRESENTER_CHANGED,
            Said.WHY_A_SWAP_IS_ASKED,
            Said.WHY_A_TURN_WAS_SKIPPED);

    /** What everybody wrote for themselves, they keep: {@code LearningLogTest} sees that it is theirs and nobody else's. */
    private static final Set<Said> OF_THE_LEARNING_LOG =
            EnumSet.of(Said.REVIEW_SHEET, Said.CONFIDENCE, Said.LOG_ENTRY, Said.OUTCOME, Said.ACTION, Said.LEARNED);

    private static final Set<String> THE_LEARNING_LOG =
            Set.of("listMyLearning", "exportMyLogAsMarkdown", "exportMyLogAsPdf");

    @Inject
    SetWithWords set;

    @Inject
    Walk walk;

    @Inject
    TestSql sql;

    @ParameterizedTest
    @EnumSource(names = {"ANONYMOUS", "OUTSIDER", "ADMINISTRATOR"})
    void rule_25_nobody_outside_finds_a_word(Role role) throws Exception {
        assertThat(walk.by(set.world().person(role))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"ORGANISER", "OWNER"})
    void rule_25_organisers_and_applicants_find_the_application_alone(Role role) throws Exception {
        Map<Said, Set<String>> found = walk.beyondTheirOwnBy(set.world().person(role));

        assertThat(found.keySet()).as("%s", found).containsExactly(Said.MOTIVATION);
    }

    @ParameterizedTest
    @EnumSource(names = {"MEMBER", "PRESENTER", "HOST"})
    void members_find_what_is_said_and_what_they_wrote_for_themselves(Role role) throws Exception {
        Map<Said, Set<String>> found = walk.beyondTheirOwnBy(set.world().person(role));

        assertThat(found.keySet())
                .as("%s", found)
                .isEqualTo(and(
                        AMONG_MEMBERS,
                        Said.EVALUATION,
                        Said.THEME,
                        Said.PRIVATE_NOTE,
                        Said.REVIEW_SHEET,
                        Said.CONFIDENCE,
                        Said.LOG_ENTRY));
    }

    @Test
    void facilitators_find_what_is_said() throws Exception {
        Map<Said, Set<String>> found = walk.beyondTheirOwnBy(set.world().person(Role.FACILITATOR));

        assertThat(found.keySet()).as("%s", found).isEqualTo(AMONG_MEMBERS);
    }

    @Test
    void a_draft_is_found_by_its_author() throws Exception {
        set.world();
        Map<Said, Set<String>> found = walk.beyondTheirOwnBy(set.drafting());

        assertThat(found.keySet()).as("%s", found).isEqualTo(and(AMONG_MEMBERS, Said.DRAFT_TITLE, Said.DRAFT_BRIEF));
    }

    @Test
    void whoever_leaves_the_set_loses_its_words_that_moment() throws Exception {
        set.world();
        UUID leaving = set.members().getLast();
        assertThat(walk.by(leaving)).isNotEmpty();
        String state = "update enrolment set state = ? where person_id = ?";
        sql.run(null, state, "WITHDRAWN", leaving);
        try {
            Map<Said, Set<String>> found = walk.beyondTheirOwnBy(leaving);
            assertThat(found.keySet()).isSubsetOf(OF_THE_LEARNING_LOG);
            assertThat(found.values())
                    .allSatisfy(operations -> assertThat(operations).isSubsetOf(THE_LEARNING_LOG));
        } finally {
            sql.run(null, state, "ENROLLED", leaving);
        }
    }

    private static Set<Said> and(Set<Said> these, Said... more) {
        Set<Said> all = EnumSet.copyOf(these);
        all.addAll(Arrays.asList(more));
        return all;
    }
}
