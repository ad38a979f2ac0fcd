package org.setwise.formation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.setwise.formation.solver.Applicant;
import org.setwise.formation.solver.Terms;

/**
 * Everybody a formation considers, as the solver knows them: the same index here and there.
 *
 * @param candidates those who have waited longest first; only those whom a roster entitles (rule 2)
 * @param unentitled those whom no roster entitles, who are left over
 * @param rosterIds by the solver's number
 */
record Crowd(
        Terms terms,
        List<Candidate> candidates,
        List<Applicant> applicants,
        List<Candidate> unentitled,
        List<UUID> rosterIds,
        Map<UUID, Integer> indexes) {

    static Crowd of(
            Terms terms,
            List<Candidate> candidates,
            List<Applicant> applicants,
            List<Candidate> unentitled,
            List<UUID> rosterIds) {
        Map<UUID, Integer> indexes = new HashMap<>();
        for (int i = 0; i < candidates.size(); i++) {
            indexes.put(candidates.get(i).enrolmentId(), i);
        }
        return new Crowd(terms, candidates, applicants, unentitled, rosterIds, indexes);
    }

    /** Empty for somebody who has left meanwhile, or whom no roster entitles. */
    Optional<Integer> indexOf(UUID enrolmentId) {
        return Optional.ofNullable(indexes.get(enrolmentId));
    }

    Candidate candidate(Applicant applicant) {
        return candidates.get(applicant.index());
    }

    UUID rosterOf(Applicant applicant) {
        return rosterIds.get(applicant.roster());
    }

    List<Applicant> seated(List<UUID> enrolmentIds) {
        List<Applicant> people = new ArrayList<>();
        enrolmentIds.forEach(enrolment -> indexOf(enrolment).ifPresent(index -> people.add(applicants.get(index))));
        return people;
    }
}
