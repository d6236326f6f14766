package org.districtplan.rules.internal.report;

import java.util.ArrayList;
import java.util.List;
import org.districtplan.model.DocumentDate;
import org.districtplan.model.Extent;
import org.districtplan.model.ExtentPart;
import org.districtplan.model.Plan;
import org.districtplan.model.PlanHeader;
import org.districtplan.model.diagnostic.ElementKind;
import org.districtplan.model.diagnostic.ElementRef;
import org.districtplan.model.diagnostic.SourceMap;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.model.value.Period;
import org.districtplan.model.value.Place;
import org.jspecify.annotations.Nullable;

/** Writes what is in each plan. */
record PlanSection(ReportNames names, ReportWords words, SourceMap sources) {

    void write(TextPage page, List<Plan> plans) {
        if (plans.isEmpty()) {
            return;
        }
        page.heading(words.of("文件（" + plans.size() + "份）", "Plans (" + plans.size() + ")"));
        for (Plan plan : plans) {
            PlanHeader header = plan.header();
            page.wrapped(0, header.title() + " [" + plan.id() + "]");
            page.wrapped(4, words.beside(facts(plan)));
            List<String> held = new ArrayList<>(List.of(words.list(contents(plan))));
            sources.place(ElementRef.plan(plan.id())).ifPresent(place -> held.add(place.document()));
            page.wrapped(4, words.beside(held));
        }
    }

    /** What the header says of the document. */
    List<String> facts(Plan plan) {
        PlanHeader header = plan.header();
        List<String> facts = new ArrayList<>();
        facts.add(words.of(header.kind()));
        if (header.issuer() != null) {
            facts.add(names.entry(plan, header.issuer()));
        }
        if (header.number() != null) {
            facts.add(header.number());
        }
        dated(facts, Text.of("发布", "published"), header.published());
        dated(facts, Text.of("报告", "delivered"), header.delivered());
        dated(facts, Text.of("通过", "adopted"), header.adopted());
        dated(facts, Text.of("成文", "written"), header.written());
        if (header.latestDate().isEmpty() && header.written() == null) {
            facts.add(words.of("无日期", "undated"));
        }
        if (header.status() != null && !impliedByADate(header)) {
            facts.add(words.of(header.status()));
        }
        spoken(facts, Text.of("规划期", "plans for"), header.plansFor());
        spoken(facts, Text.of("报告期", "reports on"), header.reportsOn());
        if (header.extent() != null && header.extent().part() == ExtentPart.EXCERPT) {
            facts.add(excerpt(header.extent()));
        }
        return facts;
    }

    private static boolean impliedByADate(PlanHeader header) {
        return switch (header.status() == null ? "" : header.status().text()) {
            case "delivered" -> header.delivered() != null;
            case "adopted" -> header.adopted() != null;
            case "issued" -> header.published() != null;
            default -> false;
        };
    }

    private void dated(List<String> facts, Text label, @Nullable DocumentDate date) {
        if (date != null) {
            String day = date.about()
                    ? words.of("约", "about ") + date.period()
                    : date.period().toString();
            facts.add(words.of(day + label.zh(), label.en() + " " + day));
        }
    }

    private void spoken(List<String> facts, Text label, @Nullable Period period) {
        if (period != null) {
            facts.add(words.of(label) + " " + period);
        }
    }

    private String excerpt(Extent extent) {
        List<String> has = extent.has().stream().map(Place::toString).toList();
        String complete = String.join(
                words.of("、", ", "),
                extent.complete().stream()
                        .map(content -> words.of(content.label()))
                        .toList());
        return words.of("节选", "excerpt")
                + (has.isEmpty() ? "" : words.of("：", ": ") + String.join(words.of("、", ", "), has))
                + (complete.isEmpty() ? "" : words.of("（" + complete + "完整）", " (all " + complete + ")"));
    }

    /** What is in the document, counted. */
    List<String> contents(Plan plan) {
        List<String> contents = new ArrayList<>();
        counted(contents, plan.sections().size(), ElementKind.SECTION, "sections");
        counted(contents, plan.observations().size(), ElementKind.OBSERVATION, "figures");
        counted(contents, plan.targets().size(), ElementKind.TARGET, "targets");
        counted(contents, plan.measures().size(), ElementKind.MEASURE, "measures");
        counted(contents, plan.progress().size(), ElementKind.PROGRESS, "progress items");
        counted(contents, plan.taxonomies().size(), ElementKind.TAXONOMY, "taxonomies");
        counted(contents, plan.relations().size(), ElementKind.RELATION, "declared relations");
        if (contents.isEmpty()) {
            contents.add(words.of("没有内容", "nothing in it"));
        }
        return contents;
    }

    private void counted(List<String> contents, int number, ElementKind kind, String english) {
        if (number > 0) {
            String one = english.endsWith("ies")
                    ? english.substring(0, english.length() - 3) + "y"
                    : english.substring(0, english.length() - 1);
            contents.add(words.count(number, classifier(kind) + kind.label().zh(), one, english));
        }
    }

    private static String classifier(ElementKind kind) {
        return switch (kind) {
            case MEASURE, RELATION -> "项";
            case PROGRESS -> "条";
            default -> "个";
        };
    }
}
