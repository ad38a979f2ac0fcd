package org.setwise.rights;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What comes with a resource as allowed is what {@code rights.csv} allows: the interface never has to guess. */
@QuarkusTest
class AllowedActionsTest {
    private static final Contract CONTRACT = Contract.ofTheRepository();
    private static final RightsTable TABLE = RightsTable.read();
    private static final Map<String, Set<String>> TELLS = Map.ofEntries(
            entry(
                    "getOrganisation",
                    Set.of("appointOrganiser", "dismissOrganiser", "appointSponsor", "dismissSponsor")),
            entry(
                    "getProgramme",
                    Set.of(
                            "applyForPlace",
                            "updateProgramme",
                            "openProgramme",
                            "closeProgramme",
                            "createRoster",
                            "createSet",
                            "addCriterion",
                            "listEvaluationQuestions",
                            "askMembers",
                            "getReleasedWords")),
            entry(
                    "getEnrolment",
                    Set.of(
                            "takeOverApplication",
                            "offerPlace",
                            "acceptOffer",
                            "declineOffer",
                            "withdrawEnrolment",
                            "getProposedSet")),
            entry(
                    "getFormation",
                    Set.of("stopFormation", "arrangeFormation", "shareFormation", "hideFormation", "acceptFormation")),
            entry("getProposedSet", Set.of("declineProposedSet")),
            entry(
                    "getSet",
                    Set.of(
                            "updateSet",
                            "askForReplacement",
                            "openEnrolment",
                            "startSet",
                            "cancelSet",
                            "closeSet",
                            "changeRetention",
                            "planSession",
                            "planSeries",
                            "openPoll",
                            "introduceMyself",
                            "evaluateSet",
                            "wishHowItGoesOn",
                            "decideHowItGoesOn")),
            entry("getMyEvaluation", Set.of("releaseMyAnswer")),
            entry("getOutcomes", Set.of("writeMySummary", "markTheme")),
            entry("listSetScripts", Set.of("writeSetScript", "deleteSetScript")),
            entry("getMyConfidence", Set.of("giveConfidence")),
            entry("getSetConfidence", Set.of("setConfidenceTarget")),
            entry("listMyLearning", Set.of("updateLogEntry", "deleteLogEntry")),
            entry("getContract", Set.of("reviseContract", "signContract")),
            entry(
                    "getSession",
                    Set.of(
                            "updateSession",
                            "moveSession",
                            "addTurn",
                            "setPhaseScript",
                            "postponeSession",
                            "cancelSession",
                            "startSession",
                            "advancePhase",
                            "extendPhase",
                            "keepPhaseScript",
                            "giveWord",
                            "pauseSession",
                            "stopSession",
                            "resumeSession",
                            "concludeSession",
                            "joinSession",
                            "confirmComing",
                            "apologise",
                            "recordAttendance")),
            entry("listTurns", Set.of("changePresenter", "skipTurn", "askForSwap")),
            entry(
                    "getTurnLog",
                    Set.of(
                            "writeDilemma",
                            "releaseDilemma",
                            "askQuestion",
                            "passTurn",
                            "keepSilence",
                            "raiseHand",
                            "goOn",
                            "hearAnswers",
                            "inviteExperience",
                            "writeMyNotes",
                            "shareExperience",
                            "recordOutcome",
                            "undertakeAction")),
            entry(
                    "getQuestion",
                    Set.of(
                            "putQuestion",
                            "answerQuestion",
                            "parkQuestion",
                            "declineQuestion",
                            "markQuestion",
                            "withdrawQuestion")),
            entry("getAction", Set.of("updateAction", "noteProgress", "completeAction", "carryAction", "dropAction")),
            entry("getRotation", Set.of("decideOrder", "volunteer")),
            entry("getRotationTrace", Set.of("acceptSwap", "declineSwap", "withdrawSwap")),
            entry("getPoll", Set.of("answerPoll", "decidePoll", "withdrawPoll")),
            entry("getHolidays", Set.of("setHolidays")));

    @Inject
    EveryWorld worlds;

    @Inject
    Calls calls;

    private static final Map<String, Set<String>> TELLS_IN_THE_ROOM =
            Map.of("getRoom", Set.of("takeOverHosting", "placeBid", "withdrawBid", "settlePresenter"));

    static Stream<Arguments> told() {
        return Stream.concat(TELLS.entrySet().stream(), TELLS_IN_THE_ROOM.entrySet().stream())
                .flatMap(
                        teller -> teller.getValue().stream().map(operation -> Arguments.of(operation, teller.getKey())))
                .sorted((one, other) -> one.get()[0].toString().compareTo(other.get()[0].toString()));
    }

    @ParameterizedTest(name = "{0} as {1} tells")
    @MethodSource("told")
    void a_resource_allows_whom_the_table_allows(String operation, String teller) throws Exception {
        World world = worlds.of(CONTRACT.operation(operation));
        Set<Role> allowed = EnumSet.noneOf(Role.class);
        Set<Role> told = EnumSet.noneOf(Role.class);
        TABLE.answersOf(operation).forEach((role, status) -> {
            if (status < 300) {
                allowed.add(role);
            }
            if (calls.call(CONTRACT.operation(teller), role, world).asString().contains("\"" + operation + "\"")) {
                told.add(role);
            }
        });

        assertThat(told).as(operation).isEqualTo(allowed);
    }
}
