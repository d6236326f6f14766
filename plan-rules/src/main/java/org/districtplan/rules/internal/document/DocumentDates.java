package org.districtplan.rules.internal.document;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.districtplan.model.DocumentDate;
import org.districtplan.model.PlanHeader;
import org.districtplan.model.value.Period;
import org.jspecify.annotations.Nullable;

/** The days a document is placed at in time. */
public final class DocumentDates {

    private DocumentDates() {}

    /** Where the date that ends on a day stands in a header. */
    public static String fieldOf(PlanHeader header, LocalDate day) {
        if (endsOn(header.published(), day)) {
            return "/published";
        }
        return endsOn(header.delivered(), day) ? "/delivered" : "/adopted";
    }

    private static boolean endsOn(@Nullable DocumentDate date, LocalDate day) {
        return date != null && date.period().lastDay().filter(day::equals).isPresent();
    }

    /** The day it speaks from: its first date, since it may be put online years later; without a date, the time it is for. */
    public static Optional<LocalDate> spokenOn(PlanHeader header) {
        Optional<LocalDate> dated = Stream.of(
                        header.written(), header.adopted(), header.delivered(), header.published())
                .flatMap(date -> date == null ? Stream.empty() : date.period().lastDay().stream())
                .min(LocalDate::compareTo);
        return dated.or(() -> first(header.plansFor())).or(() -> last(header.reportsOn()));
    }

    private static Optional<LocalDate> first(@Nullable Period period) {
        return period == null ? Optional.empty() : period.firstDay();
    }

    private static Optional<LocalDate> last(@Nullable Period period) {
        return period == null ? Optional.empty() : period.lastDay();
    }
}
