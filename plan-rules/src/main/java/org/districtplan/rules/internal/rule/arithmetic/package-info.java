/**
 * Rules about arithmetic: sums, shares, growth and everything else that numbers have to satisfy.
 *
 * <p>Start a new rule from {@code GrowthMismatch} where an equation is checked, or from {@code CountNotWhole} where one figure is;
 * {@code ArithmeticRules} lists the rules. Helpers: {@code internal.figure} finds stated figures and their values,
 * {@code internal.equation} derives and solves equations, and {@code EquationCheck} compares and reports.
 */
@NullMarked
package org.districtplan.rules.internal.rule.arithmetic;

import org.jspecify.annotations.NullMarked;
