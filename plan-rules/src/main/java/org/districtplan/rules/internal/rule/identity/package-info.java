/**
 * Rules about identity: ids, names and official codes.
 *
 * <p>Start a new rule from {@code DuplicateId}, the shortest example; {@code IdentityRules} lists the rules. Helpers:
 * {@code RelatedSubjects} says which subjects are joined or nested; {@code Entries} and {@code UsedIds} list the entries of a
 * registry and their uses, {@code PlainNames} compares names.
 */
@NullMarked
package org.districtplan.rules.internal.rule.identity;

import org.jspecify.annotations.NullMarked;
