package org.districtplan.rules.internal.document;

import java.util.Optional;
import org.districtplan.model.Extent;
import org.districtplan.model.ExtentPart;
import org.districtplan.model.Outline;
import org.districtplan.model.Plan;
import org.districtplan.model.Section;
import org.districtplan.model.SectionKind;
import org.districtplan.model.value.Place;
import org.jspecify.annotations.Nullable;

/** What may be missing from an excerpt: everything it is not stated to include. */
public final class Excerpts {

    private Excerpts() {}

    /** Whether the document may continue below a place outside the excerpt; without a place, beside the top sections. */
    public static boolean mayMiss(Plan plan, Outline outline, @Nullable Place place) {
        Extent extent = plan.header().extent();
        return extent != null && extent.part() == ExtentPart.EXCERPT && !isIncluded(outline, extent, place);
    }

    /** Whether the section of a place is among those the excerpt has, or below one of them. */
    private static boolean isIncluded(Outline outline, Extent extent, @Nullable Place place) {
        Optional<Section> section = place == null ? Optional.empty() : outline.find(place);
        while (section.isPresent() && section.get().kind() != SectionKind.PREAMBLE) {
            if (extent.has().contains(section.get().at())) {
                return true;
            }
            section = outline.parent(section.get());
        }
        return false;
    }
}
