/** Rules about taxonomies: how they change between documents. */
@NullMarked
package org.districtplan.rules.internal.rule.taxonomy;

import org.jspecify.annotations.NullMarked;
