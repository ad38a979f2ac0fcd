/**
 * The proposing of sets by itself: people, rules and costs in memory, without database, clock or web. Whoever calls it
 * translates from and to enrolments.
 */
package org.setwise.formation.solver;
