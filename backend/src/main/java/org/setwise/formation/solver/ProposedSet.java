package org.setwise.formation.solver;

import ai.timefold.solver.core.api.domain.common.PlanningId;

/** A set that can be filled; it may stay empty. */
public record ProposedSet(@PlanningId int index) {}
