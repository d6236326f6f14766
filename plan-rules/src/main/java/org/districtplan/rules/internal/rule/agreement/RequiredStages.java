package org.districtplan.rules.internal.rule.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.districtplan.model.Located;
import org.districtplan.model.Measure;
import org.districtplan.model.Verdict;
import org.districtplan.model.Vocabulary;
import org.districtplan.model.diagnostic.Severity;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.model.value.Period;
import org.districtplan.rules.internal.document.StageRange;
import org.districtplan.rules.internal.rule.agreement.StageContradiction.ReportedStage;
import org.districtplan.rules.rule.RuleContext;
import org.jspecify.annotations.Nullable;

/** Compares the stages that the measures of a document require with what it reports and with one another. */
final class RequiredStages {

    private static final Text PASSED = Text.of(
            "{subject}：要达到“{stage}”，而同一文件已报告“{other}”",
            "{subject} is still required to reach {stage}, but the same document reports {other}");
    private static final Text DONE = Text.of(
            "{subject}：要达到“{stage}”，而同一文件已报告完成“{other}”",
            "{subject} is still required to reach {stage}, but the same document reports {other} as reached");
    private static final Text ASKED = Text.of(
            "{subject}：此处要求“{stage}”，另一处要求“{other}”",
            "{subject} is required to reach {stage} here, but {other} elsewhere");

    private final RuleContext context;
    private final Vocabulary vocabulary;
    private final Map<String, List<ReportedStage>> reportedBySubject;
    private final Map<String, List<Asked>> asked = new HashMap<>();

    private record Asked(Located<Measure> measure, StageRange reach) {

        private boolean isFarFrom(Asked other) {
            return reach.isFarFrom(other.reach)
                    && Objects.equals(
                            measure.element().by(), other.measure.element().by())
                    && Collections.disjoint(
                            measure.element().at(), other.measure.element().at());
        }
    }

    /** Begins with what a document reports, subject by subject. */
    RequiredStages(RuleContext context, Vocabulary vocabulary, Map<String, List<ReportedStage>> reported) {
        this.context = context;
        this.vocabulary = vocabulary;
        this.reportedBySubject = reported;
    }

    /** Judges a measure; to go on with a thing (推进) is said of what stands as well. */
    void check(Located<Measure> measure) {
        Measure element = measure.element();
        for (String subject : element.reach() == null ? List.<String>of() : element.subjects()) {
            StageRange.of(vocabulary, subject, element.reach())
                    .filter(StageRange::isStep)
                    .ifPresent(reach -> check(new Asked(measure, reach)));
        }
    }

    private void check(Asked here) {
        String subject = here.reach.subject();
        List<Asked> before = asked.computeIfAbsent(subject, added -> new ArrayList<>());
        List<ReportedStage> reported = reportedBySubject.getOrDefault(subject, List.of());
        Optional<ReportedStage> passed = first(reported, one -> here.reach.isBefore(one.standing()));
        Optional<ReportedStage> done =
                passed.isPresent() ? Optional.empty() : first(reported, one -> isDoneAlready(here, one));
        Optional<Asked> other = first(before, here::isFarFrom);
        passed.ifPresent(one -> report(here, PASSED, Severity.WARNING, one.progress(), "/stage", one.standing()));
        done.ifPresent(one -> report(here, DONE, Severity.NOTE, one.progress(), "/stage", one.standing()));
        other.ifPresent(one -> report(here, ASKED, Severity.NOTE, one.measure, "/reach", one.reach));
        if (passed.isEmpty() && done.isEmpty() && other.isEmpty()) {
            context.at(here.measure, "/reach").holds();
        }
        before.add(here);
    }

    private static <T> Optional<T> first(List<T> all, Predicate<T> which) {
        return all.stream().filter(which).findFirst();
    }

    // What a report says of its own task is the answer to it, and a part of so much each year is done every year.
    private static boolean isDoneAlready(Asked here, ReportedStage one) {
        Verdict verdict = one.progress().element().verdict();
        return here.reach.isSameStep(one.standing())
                && (verdict == Verdict.ACHIEVED || verdict == Verdict.ACHIEVED_EARLY)
                && !one.isAmount()
                && here.measure.element().targets().isEmpty()
                && isLater(here.measure, one.progress().element().asOf());
    }

    private static boolean isLater(Located<Measure> measure, @Nullable Period asOf) {
        Period reported = asOf == null ? measure.plan().header().reportsOn() : asOf;
        Period by = measure.element().by();
        Period due = by == null ? measure.plan().header().plansFor() : by;
        Optional<LocalDate> end = Optional.ofNullable(due).flatMap(Period::lastDay);
        return Optional.ofNullable(reported)
                .flatMap(Period::lastDay)
                .filter(day -> end.filter(day::isBefore).isPresent())
                .isPresent();
    }

    private void report(
            Asked here, Text template, Severity severity, Located<?> other, String path, StageRange standing) {
        context.at(here.measure, "/reach")
                .related(StageContradiction.OTHER, other, path)
                .contradicts(severity, StageContradiction.message(vocabulary, template, here.reach, standing));
    }
}
