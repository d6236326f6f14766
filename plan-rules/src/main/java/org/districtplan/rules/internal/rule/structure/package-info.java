/**
 * Rules about the structure of a document: elements, references, outline, tables and their items.
 *
 * <p>Start a new rule from {@code PlaceNotInOutline}, the shortest example; {@code StructureRules} lists the rules. Helpers:
 * {@code OutlineNumbers} reads the numbers of sections, {@code ItemContents} and {@code ItemWording} compare rows and items,
 * {@code ReferenceResolution} looks ids up; {@code FindingsByCause} makes one finding of several locations.
 */
@NullMarked
package org.districtplan.rules.internal.rule.structure;

import org.jspecify.annotations.NullMarked;
