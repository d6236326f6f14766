package org.districtplan.examples.plancheck;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.districtplan.examples.plancheck.RealTarget.Match;
import org.districtplan.model.Term;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.rules.achievement.AchievementStatus;

/** Writes {@code VERDICTS.md}: our assessments of the real families beside the verdicts decided by hand and the official ones. */
final class RealVerdictsPage {

    private static final String HEAD = """
            # 判定对照 · Verdicts compared

            <!-- Written by RealFamiliesTest from the data; do not edit. -->

            每个目标的三个结论并列：按数值自动判定的、人工判定的、官方文件所说的。怎样读见 [README.md](README.md)。
            Three answers for each target side by side: what the program assesses from the figures, what was decided by hand, and what an
            official document says. [README.md](README.md) says how to read this page.

            ## 汇总 · Totals

            | family | 文件 documents | 目标 targets | 按数值判定 judged by figures | 仅有报告说法 on a report’s word | 未判定 not judged | 与人工一致 agree with hand | 不一致 differ | 官方结论 official verdicts | 可比 comparable | 一致 agree | 一致率 share |
            |---|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|
            """;

    private static final Map<String, String> SYMBOLS =
            Map.of("Sonne", "sun", "Leicht bewölkt", "slightly cloudy", "Wolke", "cloud", "Blitz", "thunderstorm");

    private final List<RealTarget> all = new ArrayList<>();
    private final List<RealFamily> families;
    private final OfficialVerdicts words;
    private final Map<String, Text> explanations;

    private RealVerdictsPage(List<RealFamily> families, OfficialVerdicts words, Map<String, Text> explanations) {
        this.families = families;
        this.words = words;
        this.explanations = explanations;
        families.forEach(family -> all.addAll(family.targets()));
    }

    static String of(List<RealFamily> families, OfficialVerdicts words, Map<String, Text> explanations) {
        return new RealVerdictsPage(families, words, explanations).write();
    }

    private String write() {
        StringBuilder page = new StringBuilder(HEAD);
        families.forEach(family -> page.append(totals(
                "[%s](%s/README.md)".formatted(family.name(), family.name()), family.documents(), family.targets())));
        page.append(totals(
                "**total**", families.stream().mapToInt(RealFamily::documents).sum(), all));
        page.append(official());
        page.append(symbols());
        page.append(statuses());
        page.append(reasons());
        page.append(differences());
        return page.toString();
    }

    private String totals(String name, int documents, List<RealTarget> targets) {
        int agree = count(targets, one -> one.official(words) == Match.AGREES);
        int comparable = agree + count(targets, one -> one.official(words) == Match.DIFFERS);
        return row(
                name,
                documents,
                targets.size(),
                count(targets, RealTarget::isJudgedByFigures),
                count(targets, RealTarget::isOnClaim),
                count(targets, one -> !one.ours().isJudged()),
                count(targets, RealTarget::agreesWithHand),
                count(targets, one -> !one.agreesWithHand()),
                count(targets, one -> !one.official().isEmpty()),
                comparable,
                agree,
                comparable == 0 ? "—" : percent(agree, comparable));
    }

    private static String percent(int part, int whole) {
        return BigDecimal.valueOf(part)
                        .multiply(BigDecimal.valueOf(100))
                        .divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP)
                + "%";
    }

    /** Why an official verdict is not compared. */
    private String official() {
        Predicate<RealTarget> together = one -> !one.official().isEmpty() && one.official(words) == Match.NOTHING_SAID;
        return """

                官方结论不可比的 · Official verdicts that are not compared:

                - %d: 没有数值可判，只有报告自己的说法 · no figure decides, so that there is only the report’s own word
                - %d: 所说的是全部目标，不是这一项；其中按数值判为完成%d项、未完成%d项 · said of all targets together and not of this one; by the figures %d of them are met and %d missed
                - %d: 说的是途中，判定的是期末 · said on the way, while the assessment is of the end
                """.formatted(
                        count(all, one -> one.official(words) == Match.NO_FIGURE),
                        count(all, together),
                        count(all, together.and(one -> isStatus(one, AchievementStatus.ACHIEVED))),
                        count(all, together.and(one -> isStatus(one, AchievementStatus.NOT_ACHIEVED))),
                        count(all, together.and(one -> isStatus(one, AchievementStatus.ACHIEVED))),
                        count(all, together.and(one -> isStatus(one, AchievementStatus.NOT_ACHIEVED))),
                        count(all, one -> one.official(words) == Match.OTHER_TIME));
    }

    /** How often the weather symbol itself comes out, and not only its side. */
    private String symbols() {
        Predicate<RealTarget> projected = one -> SYMBOLS.containsKey(one.official())
                && one.isJudgedByFigures()
                && one.ours().components().ratio() != null;
        return """

                天气符号 · Weather symbols: %d of %d targets that are not due and not yet met have the symbol of the office.
                """.formatted(
                        count(all, projected.and(one -> one.label().en().equals(SYMBOLS.get(one.official())))),
                        count(all, projected));
    }

    private static boolean isStatus(RealTarget one, AchievementStatus status) {
        return one.isJudgedByFigures() && one.ours().status() == status;
    }

    private String statuses() {
        StringBuilder table = new StringBuilder("""

                ## 结论 · Statuses

                | status | 按数值 by figures | 仅有报告说法 on a report’s word | 人工 by hand |
                |---|---:|---:|---:|
                """);
        for (AchievementStatus status : AchievementStatus.values()) {
            table.append(row(
                    both(status),
                    count(all, one -> !one.isOnClaim() && one.ours().status() == status),
                    count(all, one -> one.isOnClaim() && one.ours().status() == status),
                    count(all, one -> one.hand() == status)));
        }
        return table.toString();
    }

    /** The targets without a verdict by the sentence that says why. */
    private String reasons() {
        Map<Text, Integer> counts = new LinkedHashMap<>();
        Map<Text, Set<String>> where = new LinkedHashMap<>();
        for (RealTarget one : all) {
            if (!one.ours().isJudged()) {
                Text template = one.ours().reason().template();
                counts.merge(template, 1, Integer::sum);
                where.computeIfAbsent(template, key -> new TreeSet<>()).add(one.family());
            }
        }
        StringBuilder table = new StringBuilder("""

                ## 未判定的原因 · Why targets are not judged

                | 目标 targets | reason | families |
                |---:|---|---|
                """);
        counts.entrySet().stream()
                .sorted(Map.Entry.<Text, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(entry -> entry.getKey().en()))
                .forEach(entry -> table.append(row(
                        entry.getValue(),
                        general(entry.getKey().zh()) + " · "
                                + general(entry.getKey().en()),
                        String.join(", ", where.getOrDefault(entry.getKey(), Set.of())))));
        return table.toString();
    }

    private static String general(String template) {
        return template.replaceAll("\\{[^}]*}", "…");
    }

    private String differences() {
        StringBuilder table = new StringBuilder("""

                ## 不一致之处 · Differences

                | target | 目标与结果 target and outcome | 判定日 as of | 自动判定 assessed | 人工 by hand | 官方 official | 原因 why |
                |---|---|---|---|---|---|---|
                """);
        for (RealTarget one : all) {
            if (isDifference(one, words)) {
                Text why = explanations.getOrDefault(key(one), Text.of("?", "?"));
                table.append(row(
                        key(one),
                        one.stated(),
                        one.date(),
                        both(one.ours().status()) + " (" + both(one.ours().certainty()) + ")",
                        (one.agreesWithHand() ? "" : "≠ ") + both(one.hand()),
                        (one.official(words) == Match.DIFFERS ? "≠ " : "") + one.official(),
                        why.zh() + " · " + why.en()));
            }
        }
        return table.toString();
    }

    static boolean isDifference(RealTarget one, OfficialVerdicts words) {
        return !one.agreesWithHand() || one.official(words) == Match.DIFFERS;
    }

    static String key(RealTarget one) {
        return one.family() + "/" + one.name();
    }

    private static int count(List<RealTarget> targets, Predicate<RealTarget> wanted) {
        return (int) targets.stream().filter(wanted).count();
    }

    private static String both(Term term) {
        return term.label().zh() + " " + term.label().en();
    }

    private static String row(Object... cells) {
        StringBuilder row = new StringBuilder("|");
        for (Object cell : cells) {
            row.append(' ').append(String.valueOf(cell).replace("|", "\\|")).append(" |");
        }
        return row.append('\n').toString();
    }
}
