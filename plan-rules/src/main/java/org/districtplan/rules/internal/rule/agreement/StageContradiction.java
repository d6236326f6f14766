package org.districtplan.rules.internal.rule.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.districtplan.model.Located;
import org.districtplan.model.Plan;
import org.districtplan.model.Progress;
import org.districtplan.model.Vocabulary;
import org.districtplan.model.diagnostic.Message;
import org.districtplan.model.diagnostic.Severity;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.model.value.Period;
import org.districtplan.rules.internal.document.StageRange;
import org.districtplan.rules.internal.words.FigureWords;
import org.districtplan.rules.rule.Rule;
import org.districtplan.rules.rule.RuleContext;
import org.jspecify.annotations.Nullable;

/** Reports subjects for which one document states or requires contradictory stages. */
final class StageContradiction {

    private static final Text TWO = Text.of(
            "{subject}：此处为“{stage}”，另一处为“{other}”。请改正一处，或将两期分为两个对象。",
            "{subject} is at {stage} here and at {other} elsewhere in the document. Correct one of them, or make each phase a"
                    + " subject.");
    private static final Text BACK = Text.of(
            "{subject}：{when}为“{stage}”，此前（{before}）已是“{other}”。请核对阶段和时点。",
            "{subject} is at {stage} as of {when}, but was at {other} as of {before} already. Check the stages and dates.");
    static final Text OTHER = Text.of("另一处", "also stated here");

    private StageContradiction() {}

    static Rule rule() {
        return Rule.builder("stage-contradiction")
                .title("同一文件内阶段矛盾", "Contradictory stages in one document")
                .rationale(
                        "同一个项目，这里说已竣工，后面又要它开工，或写明时点而后退，必有一误或说的是两期，提警告。没有时点而相隔两步以上的、两处"
                                + "举措要求相隔两步以上的、要求达到的阶段同一文件已报告完成的，只提示；相邻的两步、各带数量的、同一处或期限不同的要求不报，"
                                + "“推进”与立项到封顶之间的任何阶段相容，作为要求与任何阶段相容。只看项目、楼宇、设施和机构（活动年年举办，平台、园区、政"
                                + "策会扩建修订），不同轨道的阶段不比较。",
                        "A project that is completed in one place and to be started in another, or goes back from "
                                + "one stated date to a later one, is wrong in one place or covers two phases, which is a "
                                + "warning; undated stages or two requirements more than one step apart, and a requirement "
                                + "that the document reports as achieved, are a note. Only projects, buildings, facilities "
                                + "and institutions are checked, within one track; adjacent steps, stages of an amount, "
                                + "requirements at one place or with different deadlines, and 推进 (under way) between its "
                                + "bounds are accepted.")
                .bad("""
                        local:
                          subjects:
                            - {id: hub, name: 东站枢纽, kind: project}
                        progress:
                          - {title: 枢纽竣工, subjects: [hub], stage: completed, at: 一 p1}
                        measures:
                          - {title: 推动枢纽开工, subjects: [hub], reach: started, at: 二 p1}
                        """)
                .good("""
                        local:
                          subjects:
                            - {id: hub, name: 东站枢纽, kind: project}
                        progress:
                          - {title: 枢纽开工, subjects: [hub], stage: started, at: 一 p1}
                        measures:
                          - {title: 推动枢纽竣工, subjects: [hub], reach: completed, at: 二 p1}
                        """)
                .severity(Severity.WARNING)
                .since("0.1")
                .checkEachPlan(StageContradiction::check);
    }

    /** A stage that a document reports of a subject. */
    record ReportedStage(
            Located<Progress> progress,
            StageRange standing,
            @Nullable LocalDate day) {

        private boolean isAfter(ReportedStage other) {
            return day != null && other.day != null && day.isAfter(other.day);
        }

        private boolean isDatedBeside(ReportedStage other) {
            return isAfter(other) || other.isAfter(this);
        }

        private boolean isFarFrom(ReportedStage other) {
            boolean amounts = isAmount() && other.isAmount();
            return !isDatedBeside(other) && !amounts && standing.isFarFrom(other.standing);
        }

        // So many kilometres begun, so many finished.
        boolean isAmount() {
            return progress.element().done() != null
                    || !progress.element().figures().isEmpty();
        }

        private boolean goesBackWith(ReportedStage other) {
            return (isAfter(other) && standing.isBefore(other.standing))
                    || (other.isAfter(this) && other.standing.isBefore(standing));
        }
    }

    private static void check(RuleContext context, Plan plan) {
        Vocabulary vocabulary = context.plans().vocabulary(plan);
        Map<String, List<ReportedStage>> reported = new LinkedHashMap<>();
        for (Located<Progress> progress : context.plans().progress(plan)) {
            Progress element = progress.element();
            if (element.stage() != null) {
                Period asOf = element.asOf();
                LocalDate day = asOf == null ? null : asOf.lastDay().orElse(null);
                for (String subject : element.subjects()) {
                    StageRange.of(vocabulary, subject, element.stage()).ifPresent(standing -> reported.computeIfAbsent(
                                    standing.subject(), added -> new ArrayList<>())
                            .add(new ReportedStage(progress, standing, day)));
                }
            }
        }
        reported.values().forEach(one -> among(context, vocabulary, one));
        RequiredStages asked = new RequiredStages(context, vocabulary, reported);
        context.plans().measures(plan).forEach(asked::check);
    }

    // The first of those before that it does not agree with says enough.
    private static void among(RuleContext context, Vocabulary vocabulary, List<ReportedStage> all) {
        for (int i = 1; i < all.size(); i++) {
            ReportedStage here = all.get(i);
            List<ReportedStage> before = all.subList(0, i);
            var judgement = context.at(here.progress, "/stage");
            ReportedStage back = first(before, here::goesBackWith);
            ReportedStage far = first(before, here::isFarFrom);
            if (back != null) {
                judgement.related(OTHER, back.progress, "/stage").contradicts(back(vocabulary, here, back));
            } else if (far != null) {
                judgement
                        .related(OTHER, far.progress, "/stage")
                        .contradicts(Severity.NOTE, message(vocabulary, TWO, here.standing, far.standing));
            } else {
                judgement.holds();
            }
        }
    }

    private static @Nullable ReportedStage first(List<ReportedStage> before, Predicate<ReportedStage> which) {
        return before.stream().filter(which).findFirst().orElse(null);
    }

    private static Message back(Vocabulary vocabulary, ReportedStage one, ReportedStage other) {
        ReportedStage last = one.isAfter(other) ? one : other;
        ReportedStage first = last.equals(one) ? other : one;
        return Message.of(
                BACK,
                "subject",
                FigureWords.name(vocabulary, last.standing.subject()),
                "stage",
                last.standing.stage(),
                "when",
                String.valueOf(last.day),
                "other",
                first.standing.stage(),
                "before",
                String.valueOf(first.day));
    }

    static Message message(Vocabulary vocabulary, Text template, StageRange here, StageRange other) {
        return Message.of(
                template,
                "subject",
                FigureWords.name(vocabulary, here.subject()),
                "stage",
                here.stage(),
                "other",
                other.stage());
    }
}
