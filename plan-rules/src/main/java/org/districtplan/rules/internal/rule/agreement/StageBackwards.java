package org.districtplan.rules.internal.rule.agreement;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.districtplan.model.Located;
import org.districtplan.model.Measure;
import org.districtplan.model.Plan;
import org.districtplan.model.PlanHeader;
import org.districtplan.model.Progress;
import org.districtplan.model.Vocabulary;
import org.districtplan.model.diagnostic.Message;
import org.districtplan.model.diagnostic.Severity;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.model.value.Period;
import org.districtplan.rules.internal.document.DocumentDates;
import org.districtplan.rules.internal.document.StageRange;
import org.districtplan.rules.internal.words.FigureWords;
import org.districtplan.rules.rule.Judgement;
import org.districtplan.rules.rule.Rule;
import org.districtplan.rules.rule.RuleContext;
import org.jspecify.annotations.Nullable;

/** Reports subjects whose stage goes back from one document to a later one. */
final class StageBackwards {

    private static final Text BACK = Text.of(
            "{subject}：此处为“{stage}”，而{date}的文件已报告“{other}”。请改正一处，或将两期分为两个对象。",
            "{subject} is at {stage} here, but the document of {date} reported {other} already. Correct one of them, or make"
                    + " each phase a subject.");
    private static final Text PASSED = Text.of(
            "{subject}：要达到“{stage}”，而{date}的文件已报告“{other}”",
            "{subject} is to reach {stage}, but the document of {date} reported {other} already");
    private static final Text EARLIER = Text.of("较早的文件", "the earlier document");
    private static final Text UNDATED = Text.of("规划没有日期", "the plan has no date");
    private static final Text SUBJECT = Text.of("{subject}", "{subject}");

    private StageBackwards() {}

    static Rule rule() {
        return Rule.builder("stage-backwards")
                .title("后一份文件阶段倒退", "Stage goes back in a later document")
                .rationale(
                        "较早的文件说已竣工、较晚的文件说刚开工，必有一误或说的是两期，提警告；较晚的文件要求早已报告的阶段，也许是下一期，只提示"
                                + "。先后按推进情况的时点（as-of），没有的按文件最早的日期，再按规划期；核对哪些对象、“推进”与哪些阶段相容，与 st"
                                + "age-contradiction 相同。",
                        "A project completed in an earlier document and just started in a later one is wrong in "
                                + "one of them or covers two phases, which is a warning; a later plan that requires a stage "
                                + "already reported may mean the next phase, which is a note. The order follows as-of, or "
                                + "else the first date of the document, or else the plan period; subjects and stages are "
                                + "compared as in stage-contradiction.")
                .bad("""
                        plan: {id: earlier, kind: other, title: 前一年, published: 2023-01-10}
                        progress:
                          - {title: 一号楼竣工, subjects: [tower], stage: completed, at: 一 p1}
                        ---
                        plan: {id: later, kind: other, title: 后一年, published: 2024-01-10}
                        progress:
                          - {title: 一号楼开工, subjects: [tower], stage: started, at: 一 p1}
                        """)
                .good("""
                        plan: {id: earlier, kind: other, title: 前一年, published: 2023-01-10}
                        progress:
                          - {title: 一号楼开工, subjects: [tower], stage: started, at: 一 p1}
                        ---
                        plan: {id: later, kind: other, title: 后一年, published: 2024-01-10}
                        progress:
                          - {title: 一号楼竣工, subjects: [tower], stage: completed, at: 一 p1}
                        """)
                .severity(Severity.WARNING)
                .since("0.1")
                .checkEachPlan(StageBackwards::check);
    }

    private record Earlier(Located<Progress> progress, StageRange standing, LocalDate day) {}

    private static void check(RuleContext context, Plan plan) {
        for (Located<Progress> progress : context.plans().progress(plan)) {
            Progress element = progress.element();
            for (String subject : element.stage() == null ? List.<String>of() : element.subjects()) {
                judge(context, progress, subject, element.stage(), "/stage", element.asOf());
            }
        }
        for (Located<Measure> measure : context.plans().measures(plan)) {
            Measure element = measure.element();
            for (String subject : element.reach() == null ? List.<String>of() : element.subjects()) {
                judge(context, measure, subject, element.reach(), "/reach", null);
            }
        }
    }

    private static void judge(
            RuleContext context,
            Located<?> located,
            String subject,
            @Nullable String stage,
            String path,
            @Nullable Period asOf) {
        Vocabulary vocabulary = context.plans().vocabulary(located.plan());
        StageRange standing = StageRange.of(vocabulary, subject, stage).orElse(null);
        if (standing == null || !(standing.isStep() || located.element() instanceof Progress)) {
            return;
        }
        List<Located<Progress>> reported = context.plans().mentions(Progress.class, subject).stream()
                .filter(other -> !other.plan().id().equals(located.plan().id()))
                .toList();
        if (reported.isEmpty()) {
            return;
        }
        Judgement judgement = context.at(located, path);
        Text name = FigureWords.name(vocabulary, standing.subject());
        Optional<LocalDate> day = day(located.plan().header(), asOf);
        if (day.isEmpty()) {
            judgement.notCheckable(UNDATED, () -> Message.of(SUBJECT, "subject", name));
            return;
        }
        Optional<Earlier> furthest = reported.stream()
                .flatMap(other -> earlier(context, other, standing, day.get()).stream())
                .max(Comparator.comparingInt(other -> other.standing.low()));
        boolean progress = located.element() instanceof Progress;
        boolean back = furthest.isPresent() && standing.isBefore(furthest.get().standing);
        boolean again = !progress && furthest.isPresent() && standing.isSameStep(furthest.get().standing);
        if (back || again) {
            judgement
                    .related(EARLIER, furthest.get().progress, "/stage")
                    .contradicts(
                            progress ? Severity.WARNING : Severity.NOTE,
                            Message.of(
                                    progress ? BACK : PASSED,
                                    "subject",
                                    name,
                                    "stage",
                                    standing.stage(),
                                    "other",
                                    furthest.get().standing.stage(),
                                    "date",
                                    furthest.get().day));
        } else {
            judgement.holds();
        }
    }

    private static Optional<Earlier> earlier(
            RuleContext context, Located<Progress> other, StageRange standing, LocalDate day) {
        Optional<LocalDate> then = day(other.plan().header(), other.element().asOf());
        Vocabulary vocabulary = context.plans().vocabulary(other.plan());
        return then.filter(day::isAfter).flatMap(before -> other.element().subjects().stream()
                .flatMap(one -> StageRange.of(vocabulary, one, other.element().stage()).stream())
                .filter(one -> one.subject().equals(standing.subject()))
                .findFirst()
                .map(one -> new Earlier(other, one, before)));
    }

    private static Optional<LocalDate> day(PlanHeader header, @Nullable Period asOf) {
        Optional<LocalDate> stated = asOf == null ? Optional.empty() : asOf.lastDay();
        return stated.or(() -> DocumentDates.spokenOn(header));
    }
}
