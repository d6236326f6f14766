package org.districtplan.rules.internal.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.districtplan.model.Plan;
import org.districtplan.model.diagnostic.Language;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.rules.CheckReport;
import org.districtplan.rules.ReportCounts;
import org.districtplan.rules.internal.report.ReportPhrases;

/** Brings a report onto one page. */
final class PageMapping {

    private static final int DOCUMENTS = 200;
    private static final int WORST = 7;
    private static final int REASONS = 50;

    private final CheckReport report;
    private final Limits limits;
    private final PageIndex index;
    private final ReportPhrases phrases;

    private PageMapping(CheckReport report, Limits limits) {
        this.report = report;
        this.limits = limits;
        this.index = new PageIndex(report, limits);
        this.phrases = ReportPhrases.of(report.plans());
    }

    static PageView page(CheckReport report, Language language, Limits limits) {
        return new PageMapping(report, limits).page(language);
    }

    private PageView page(Language language) {
        PageAssets assets = PageAssets.load();
        // Both number what they list; everything after may link to it.
        TargetMapping targets = new TargetMapping(report, index, phrases, limits);
        FindingMapping findings = new FindingMapping(report, index, phrases, limits);
        Part<DocumentView> documents =
                Part.of(report.plans().plans(), DOCUMENTS).map(this::document);
        LifeMapping lives = new LifeMapping(report, index);
        Part<LifeView> lifeViews = lives.views(limits);
        List<ChangeView> changes = new ChangeMapping(index, phrases, limits).views(report.comparisons());
        OutlineMapping outlines = new OutlineMapping(report.plans(), index, phrases);
        ReportCounts counts = report.counts();
        return new PageView(
                language.code(),
                Text.of("规划核对报告", "Plan check report"),
                phrases.title(report),
                assets.style(),
                assets.script(),
                assets.policy(),
                documents,
                counts(counts),
                otherCounts(counts),
                findings.worst(WORST),
                targets.count(),
                targets.statuses(),
                targets.missed(),
                targets.reasons(),
                targets.documents(),
                targets.judged(),
                targets.open(),
                changes,
                ChangeMapping.moved(changes),
                targets.adjusted(),
                lifeViews,
                lives.courses(),
                new AcrossMapping(report, index, phrases, limits).blocks(),
                BoardMapping.boards(report),
                findings.list(),
                unchecked(),
                accepted(),
                documents.shown().stream().map(outlines::view).toList());
    }

    private DocumentView document(Plan plan) {
        return new DocumentView(
                index.document(plan).anchor(),
                plan.id(),
                plan.header().title(),
                phrases.facts(plan),
                phrases.contents(plan),
                plan);
    }

    private static Text counts(ReportCounts counts) {
        return Text.of(
                counts.errors() + "个错误，" + counts.warnings() + "个警告，" + counts.notes() + "条提示",
                counts.errors()
                        + (counts.errors() == 1 ? " error, " : " errors, ")
                        + counts.warnings()
                        + (counts.warnings() == 1 ? " warning, " : " warnings, ")
                        + counts.notes()
                        + (counts.notes() == 1 ? " note" : " notes"));
    }

    private static Text otherCounts(ReportCounts counts) {
        return Text.of(
                "相符" + counts.holds() + "项，无法核对" + counts.notCheckable() + "项，已接受" + counts.accepted() + "项",
                counts.holds() + " checks hold, " + counts.notCheckable() + " could not be made, " + counts.accepted()
                        + " findings are accepted");
    }

    private Part<Fact> unchecked() {
        Map<Text, Integer> byReason = new LinkedHashMap<>();
        report.results().forEach(result -> result.reasons()
                .forEach((reason, count) -> byReason.merge(reason, count, Integer::sum)));
        List<Map.Entry<Text, Integer>> ordered = new ArrayList<>(byReason.entrySet());
        ordered.sort(Map.Entry.comparingByValue(Comparator.reverseOrder()));
        return Part.of(ordered, REASONS)
                .map(entry -> new Fact(Text.of(String.valueOf(entry.getValue())), entry.getKey()));
    }

    private Part<Fact> accepted() {
        return Part.of(report.accepted(), limits.findings())
                .map(outcome -> new Fact(
                        Text.of(outcome.diagnostic().rule() + " "
                                + outcome.diagnostic().where()),
                        outcome.diagnostic().message().toText()));
    }
}
