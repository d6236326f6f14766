/**
 * Rules about time: dates of documents, periods of figures and targets.
 *
 * <p>Start a new rule from {@code TargetOutsideHorizon}, the shortest example; {@code TimeRules} lists the rules. Helpers:
 * {@code DocumentDates} finds the date a document is judged by; {@code FindingsByCause} makes one finding of several figures.
 */
@NullMarked
package org.districtplan.rules.internal.rule.time;

import org.jspecify.annotations.NullMarked;
