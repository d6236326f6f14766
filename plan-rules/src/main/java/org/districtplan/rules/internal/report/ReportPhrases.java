package org.districtplan.rules.internal.report;

import java.util.List;
import java.util.function.Function;
import org.districtplan.model.Plan;
import org.districtplan.model.PlanSet;
import org.districtplan.model.Target;
import org.districtplan.model.diagnostic.Diagnostic;
import org.districtplan.model.diagnostic.Language;
import org.districtplan.model.diagnostic.Severity;
import org.districtplan.model.diagnostic.SourceMap;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.rules.CheckReport;
import org.districtplan.rules.achievement.Assessment;

/** What the text report says, in both languages at once, for other forms of a report. */
public final class ReportPhrases {

    private final ReportNames chinese;
    private final ReportNames english;

    private ReportPhrases(ReportNames chinese, ReportNames english) {
        this.chinese = chinese;
        this.english = english;
    }

    /** Makes the phrases about some plans. */
    public static ReportPhrases of(PlanSet plans) {
        return new ReportPhrases(
                new ReportNames(plans, new ReportWords(Language.CHINESE)),
                new ReportNames(plans, new ReportWords(Language.ENGLISH)));
    }

    /** What was read, and at which date the targets are judged. */
    public Text title(CheckReport report) {
        return both(names -> new ReportTitle(report, names.words()).text());
    }

    /** What the header of a plan says of it. */
    public Text facts(Plan plan) {
        return both(names -> names.words().beside(section(names).facts(plan)));
    }

    /** What is in a plan, counted. */
    public Text contents(Plan plan) {
        return both(names -> names.words().list(section(names).contents(plan)));
    }

    private static PlanSection section(ReportNames names) {
        return new PlanSection(names, names.words(), SourceMap.empty());
    }

    /** What a target is about, without its period. */
    public Text object(Plan plan, Target target) {
        return both(names -> names.object(plan, target));
    }

    /** When a target is due, empty if it says nothing. */
    public String when(Target target) {
        return chinese.when(target);
    }

    /** What a target requires, with its hedge and a higher criterion. */
    public Text criterion(Plan plan, Target target) {
        return both(names -> new CriterionText(names, names.words()).of(plan, target));
    }

    /** The name of a registry entry. */
    public Text entry(Plan plan, String id) {
        return both(names -> names.entry(plan, id));
    }

    /** The intervals that a rule of arithmetic compared, empty if it compared none. */
    public Text intervals(Diagnostic finding) {
        return both(names -> new FindingSection(names.words()).intervals(finding));
    }

    /**
     * The reason of a whole group of targets, in which figure, period and criterion are named in general where they differ.
     *
     * @return the reason, empty where more than these differs, so that each target has to give its own
     */
    public static Text common(List<Assessment> group) {
        return TargetSection.isSaidByRows(group)
                ? TargetSection.common(group.stream().map(Assessment::reason).toList())
                        .toText()
                : Text.of("");
    }

    /** How many findings of a severity there are. */
    public static Text count(int number, Severity severity) {
        Text label = severity.label();
        return Text.of(
                number + (severity == Severity.NOTE ? "条" : "个") + label.zh(),
                number + " " + label.en() + (number == 1 ? "" : "s"));
    }

    private Text both(Function<ReportNames, String> writer) {
        return Text.of(writer.apply(chinese), writer.apply(english));
    }
}
