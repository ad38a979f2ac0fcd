package org.setwise.organisation;

import org.setwise.platform.problem.Problem;
import org.setwise.platform.problem.ProblemException;

/** Two organisations cannot have one name. */
public class OrganisationNameTaken extends ProblemException {
    private static final long serialVersionUID = 1;

    OrganisationNameTaken(String name) {
        super(Problem.of(409, "organisation-name-taken", "There is an organisation of this name")
                .because("There is already an organisation called " + name + ".")
                .satisfiedBy("Choose another name."));
    }
}
