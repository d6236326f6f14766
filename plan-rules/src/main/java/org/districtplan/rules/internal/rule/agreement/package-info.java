/**
 * Rules about agreement: figures, units and stages that are stated more than once.
 *
 * <p>Start a new rule from {@code UnitMismatch}, the shortest example; {@code AgreementRules} lists the rules. Helpers:
 * {@code UnitFit} compares units, {@code StageRange} (in {@code internal.document}) orders stages, {@code RequiredStages} compares what measures require with
 * what is reported.
 */
@NullMarked
package org.districtplan.rules.internal.rule.agreement;

import org.jspecify.annotations.NullMarked;
