/**
 * Rules about measures: who is responsible, by when, and what later documents say.
 *
 * <p>Start a new rule from {@code MeasureWithoutParty}, the shortest example; {@code MeasuresRules} lists the rules. Helpers:
 * {@code FollowedMeasures} finds what later documents report, {@code NamedSubjects} (in {@code internal.document}) compares the subjects of two plans;
 * {@code GatheredFindings} makes one finding per plan.
 */
@NullMarked
package org.districtplan.rules.internal.rule.measures;

import org.jspecify.annotations.NullMarked;
