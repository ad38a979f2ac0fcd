package org.setwise.learningset;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.setwise.contract.ContractRepository;

@QuarkusTest
class SetsInTestsTest {
    @Inject
    SetsInTests sets;

    @Inject
    MembershipRepository memberships;

    @Inject
    ContractRepository contracts;

    @Test
    void aSetForTestsHasMembersWhoHaveSigned() {
        SetInTests set = sets.running(3);

        assertThat(memberships.membersOf(set.setId()))
                .hasSize(3)
                .allMatch(Membership::signed)
                .noneMatch(Membership::presentedThisRound)
                .extracting(member -> member.person().id())
                .containsExactlyElementsOf(set.members());
        assertThat(contracts.allSigned(set.setId())).isTrue();
        assertThat(contracts.current(set.setId()))
                .get()
                .extracting(contract -> contract.number())
                .isEqualTo(1);
    }
}
