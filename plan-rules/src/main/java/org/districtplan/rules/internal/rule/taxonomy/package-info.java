/**
 * Rules about taxonomies: how they change between documents.
 *
 * <p>Start a new rule from {@code TaxonomyChanged}, the only example; {@code TaxonomyRules} lists the rules. Helper:
 * {@code TaxonomyTree} compares two trees of subjects.
 */
@NullMarked
package org.districtplan.rules.internal.rule.taxonomy;

import org.jspecify.annotations.NullMarked;
