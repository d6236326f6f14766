package org.districtplan.rules.internal.across;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.districtplan.model.Plan;
import org.districtplan.model.PlanHeader;
import org.districtplan.model.PlanStatus;
import org.districtplan.model.value.Period;
import org.districtplan.rules.internal.assess.Succession;
import org.districtplan.rules.internal.document.DocumentDates;
import org.districtplan.rules.internal.words.PlainNames;

/** Finds drafts whose adopted version is in the set: of one kind and place, for the same time. */
public final class Drafts {

    private static final Set<PlanStatus> DRAFT = EnumSet.of(PlanStatus.DRAFT_FOR_COMMENT, PlanStatus.SUBMITTED);
    private static final Set<PlanStatus> FINAL =
            EnumSet.of(PlanStatus.ADOPTED, PlanStatus.ISSUED, PlanStatus.DELIVERED);

    private static final Pattern DRAFT_WORDS = Pattern.compile("征求意见稿|送审稿|审议稿|讨论稿|草案|稿");

    private Drafts() {}

    /** A draft and the version that was adopted. */
    public record Pair(Plan draft, Plan adopted) {}

    /** Lists the pairs in the order of the drafts. */
    public static List<Pair> pairs(List<Plan> plans) {
        Map<List<Object>, List<Plan>> finals = new HashMap<>();
        for (Plan plan : plans) {
            PlanStatus status = plan.header().status();
            if (status != null && FINAL.contains(status)) {
                finals.computeIfAbsent(version(plan.header()), added -> new ArrayList<>())
                        .add(plan);
            }
        }
        List<Pair> pairs = new ArrayList<>();
        for (Plan plan : plans) {
            PlanStatus status = plan.header().status();
            if (status != null && DRAFT.contains(status)) {
                finals.getOrDefault(version(plan.header()), List.of()).stream()
                        .filter(other -> isNoLater(plan, other))
                        .findFirst()
                        .ifPresent(other -> pairs.add(new Pair(plan, other)));
            }
        }
        return pairs;
    }

    /** What versions of one document have in common; where a place has several of a kind at a time, also the title. */
    private static List<Object> version(PlanHeader header) {
        Period period = header.plansFor();
        Object time = period == null ? "" : period.days();
        String title = Succession.isRecurring(header) && period != null
                ? ""
                : PlainNames.of(DRAFT_WORDS.matcher(header.title()).replaceAll(""));
        return List.of(Succession.line(header), time, title);
    }

    private static boolean isNoLater(Plan draft, Plan adopted) {
        LocalDate day = DocumentDates.spokenOn(draft.header()).orElse(LocalDate.MIN);
        return !DocumentDates.spokenOn(adopted.header()).orElse(LocalDate.MAX).isBefore(day);
    }
}
