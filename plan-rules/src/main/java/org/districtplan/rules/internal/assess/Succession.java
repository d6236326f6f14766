package org.districtplan.rules.internal.assess;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.districtplan.model.Content;
import org.districtplan.model.Extent;
import org.districtplan.model.ExtentPart;
import org.districtplan.model.Located;
import org.districtplan.model.Plan;
import org.districtplan.model.PlanHeader;
import org.districtplan.model.PlanKind;
import org.districtplan.model.PlanSet;
import org.districtplan.model.ReferenceKind;
import org.districtplan.model.Target;
import org.districtplan.model.value.Period;
import org.jspecify.annotations.Nullable;

/** Which plan follows which: of the same kind, for the same place, one planned period after the other. */
public final class Succession {

    /** Orders the plans of one line by the time they plan for, then by their dates. */
    public static final Comparator<PlanHeader> ORDER = Comparator.comparing(Succession::lastDay)
            .thenComparing(header -> header.latestDate().orElse(LocalDate.MIN));

    // A place has one of these at a time; two sector plans of one place are unrelated.
    private static final Set<PlanKind> RECURRING = EnumSet.of(
            PlanKind.WORK_REPORT,
            PlanKind.ANNUAL_PLAN_REPORT,
            PlanKind.BUDGET_REPORT,
            PlanKind.OUTLINE,
            PlanKind.WORK_POINTS,
            PlanKind.LIVELIHOOD_LIST);

    private static final Pattern NUMBER = Pattern.compile("[0-9〇零一二三四五六七八九十第]+");

    private Succession() {}

    /** What the plans of one line have in common. */
    public static List<Object> line(PlanHeader header) {
        String jurisdiction = header.jurisdiction();
        String area = header.area();
        return List.of(header.kind(), jurisdiction == null ? "" : jurisdiction, area == null ? "" : area);
    }

    /** Whether a plan states the end of the period it plans for. */
    public static boolean hasTime(PlanHeader header) {
        return lastDay(header).isAfter(LocalDate.MIN);
    }

    private static LocalDate lastDay(PlanHeader header) {
        Period period = header.plansFor();
        return period == null ? LocalDate.MIN : period.lastDay().orElse(LocalDate.MIN);
    }

    /** Whether the whole document is available, so that what is missing was not stated. */
    public static boolean isWhole(Plan plan) {
        Extent extent = plan.header().extent();
        return extent == null || extent.part() == ExtentPart.WHOLE;
    }

    /** Whether all content of a kind in a document is available. */
    public static boolean hasAll(Plan plan, Content content) {
        Extent extent = plan.header().extent();
        return extent == null || extent.hasAll(content);
    }

    /**
     * Finds the plan before another: the one it names as its predecessor, or of a recurring kind the one for the preceding
     * period.
     */
    public static Optional<Plan> before(PlanSet plans, Plan plan) {
        Optional<Plan> named =
                named(plans, plan, ReferenceKind.PREDECESSOR).stream().findFirst();
        if (named.isPresent() || !RECURRING.contains(plan.header().kind())) {
            return named;
        }
        LocalDate dayBefore = dayBefore(plan.header());
        return dayBefore == null
                ? Optional.empty()
                : plans.headers(plan.header().jurisdiction()).stream()
                        .filter(other ->
                                lastDay(other).equals(dayBefore) && line(other).equals(line(plan.header())))
                        .max(ORDER)
                        .flatMap(header -> plans.plan(header.id()));
    }

    /** Whether a place has one plan of the kind at a time, so that the plans of one line follow one another. */
    public static boolean isRecurring(PlanHeader header) {
        return RECURRING.contains(header.kind());
    }

    /** Finds the plan that another names as its predecessor. */
    public static Optional<Plan> predecessor(Plan plan, Map<String, Plan> byId) {
        return plan.header().references().stream()
                .filter(reference -> reference.kind() == ReferenceKind.PREDECESSOR && reference.plan() != null)
                .flatMap(reference -> Optional.ofNullable(byId.get(reference.plan())).stream())
                .findFirst();
    }

    /** Whether the time one plan plans for is over when that of another begins. */
    public static boolean isBefore(PlanHeader earlier, PlanHeader later) {
        LocalDate dayBefore = dayBefore(later);
        return dayBefore != null && !lastDay(earlier).isAfter(dayBefore);
    }

    /** A title without its numbers, which distinguish the plans of one line. */
    public static String unnumbered(PlanHeader header) {
        return NUMBER.matcher(header.title()).replaceAll("");
    }

    /** Finds the plans that another reports on: those it refers to as reported, and the one before it. */
    public static List<Plan> reportedBy(PlanSet plans, Plan report) {
        if (report.header().reportsOn() == null) {
            return List.of();
        }
        List<Plan> reported = new ArrayList<>(named(plans, report, ReferenceKind.REPORTS_ON));
        before(plans, report).filter(plan -> !reported.contains(plan)).ifPresent(reported::add);
        return reported;
    }

    private static List<Plan> named(PlanSet plans, Plan plan, ReferenceKind kind) {
        return plan.header().references().stream()
                .filter(reference -> reference.kind() == kind && reference.plan() != null)
                .flatMap(reference -> plans.plan(reference.plan()).stream())
                .filter(other -> !other.id().equals(plan.id()))
                .distinct()
                .toList();
    }

    private static @Nullable LocalDate dayBefore(PlanHeader header) {
        Period period = header.plansFor();
        return period == null
                ? null
                : period.firstDay().map(day -> day.minusDays(1)).orElse(null);
    }

    /** The period a target is for, empty if it states none. */
    public static Optional<Period> period(Located<Target> target) {
        Target element = target.element();
        return Optional.ofNullable(
                element.key() == null ? element.by() : element.key().period());
    }

    /** Whether a plan became public no earlier than another; without a date, the first day it plans for counts. */
    public static boolean isSince(Plan plan, Plan other) {
        LocalDate since = since(plan);
        LocalDate start = since(other);
        return since == null || start == null || !since.isBefore(start);
    }

    private static @Nullable LocalDate since(Plan plan) {
        Period period = plan.header().plansFor();
        return plan.header()
                .publicSince()
                .or(() -> period == null ? Optional.empty() : period.firstDay())
                .orElse(null);
    }
}
