/** Rules about the structure of a document: elements, references, outline, tables and their items. */
@NullMarked
package org.districtplan.rules.internal.rule.structure;

import org.jspecify.annotations.NullMarked;
