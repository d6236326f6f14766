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

/** What an excerpt may lack: all that is not said to be at hand. */
public final class Excerpts {

    private Excerpts() {}

    /** Whether something may be printed below a place that is not at hand; without a place, beside the top sections. */
    public static boolean mayLack(Plan plan, Outline outline, @Nullable Place place) {
        Extent extent = plan.header().extent();
        return extent != null && extent.part() == ExtentPart.EXCERPT && !isAtHand(outline, extent, place);
    }

    /** Whether the section of a place is among those the excerpt has, or below one of them. */
    private static boolean isAtHand(Outline outline, Extent extent, @Nullable Place place) {
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
