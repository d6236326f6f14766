package org.districtplan.rules.internal.control;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.districtplan.io.internal.codec.Codec;
import org.districtplan.io.internal.codec.Draft;
import org.districtplan.io.internal.codec.Getter;
import org.districtplan.io.internal.codec.RecordTable;
import org.districtplan.io.internal.codec.TermCodec;
import org.districtplan.io.internal.document.DocumentCodec;
import org.districtplan.model.Nature;
import org.districtplan.model.Term;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.model.value.Interval;
import org.districtplan.rules.achievement.AchievementStatus;
import org.districtplan.rules.achievement.AssessmentPolicy;
import org.districtplan.rules.achievement.ProgressBand;
import org.districtplan.rules.achievement.ProgressMethod;
import org.districtplan.rules.rule.RuleParameter;

/** The keys of a policy file. What a file leaves out is as in the policy it extends. */
public final class PolicyTable {

    private static final String FORMAT = "districtplan-policy/1";
    private static final Text LABEL = Text.of("名称，或 {zh: …, en: …}", "a label, or {zh: …, en: …}");
    private static final Codec<Text> LABELS = new LabelCodec(LABEL);
    private static final Codec<BigDecimal> NUMBER = number("number");

    private PolicyTable() {}

    /** Makes the codec of policies. */
    public static DocumentCodec<AssessmentPolicy> codec() {
        return new DocumentCodec<>(FORMAT, new PolicyCodec(table()));
    }

    private static Codec<PolicyParts> table() {
        return RecordTable.<PolicyParts>of(Text.of("判定口径", "the policy"))
                .required("policy", LABELS, PolicyParts::name, Draft.to("policy"))
                .essential("extends", TermCodec.of(PresetWord.class), PolicyParts::base, Draft.to("extends"))
                .essential("method", TermCodec.of(ProgressMethod.class), PolicyParts::method, Draft.to("method"))
                .essential(PolicyCodec.BEHIND, NUMBER, PolicyParts::behindBelow, Draft.to(PolicyCodec.BEHIND))
                .essential(PolicyCodec.AHEAD, NUMBER, PolicyParts::aheadAbove, Draft.to(PolicyCodec.AHEAD))
                .essential("bands", new BandsCodec(band()), PolicyParts::bands, Draft.to("bands"))
                .essential(
                        "labels",
                        byTerm(AchievementStatus.class, Text.of("状态名称", "the list of labels"), LABELS),
                        unlessEmpty(PolicyParts::labels),
                        Draft.to("labels"))
                .essential(
                        "importance",
                        byTerm(Nature.class, Text.of("各类目标的权重", "the list of importances"), NUMBER),
                        unlessEmpty(PolicyParts::importance),
                        Draft.to("importance"))
                .essential(
                        "stale-after-months",
                        new ParameterCodec(
                                RuleParameter.whole("stale-after-months", 24, 0, 1200, Text.of("月数", "months"))),
                        PolicyParts::staleAfterMonths,
                        Draft.to("stale-after-months"))
                .essential("in-step", inStep(), PolicyParts::inStep, Draft.to("in-step"))
                .essential("intervals", intervals(), unlessEmpty(PolicyParts::intervals), Draft.to("intervals"))
                .build(draft -> new PolicyParts(
                        draft.get("policy"),
                        draft.find("extends"),
                        draft.find("method"),
                        draft.find(PolicyCodec.BEHIND),
                        draft.find(PolicyCodec.AHEAD),
                        draft.find("bands"),
                        draft.find("labels", Map.of()),
                        draft.find("importance", Map.of()),
                        draft.find("stale-after-months"),
                        draft.find("in-step"),
                        draft.find("intervals", Map.of())));
    }

    private static Codec<BigDecimal> number(String name) {
        return new ParameterCodec(RuleParameter.builder(name, BigDecimal.ONE, Text.of("数", "a number"))
                .min(BigDecimal.ZERO)
                .build());
    }

    private static Codec<ProgressBand> band() {
        RuleParameter any = RuleParameter.builder("from", BigDecimal.ONE, Text.of("进度比", "a schedule ratio"))
                .build();
        return RecordTable.<ProgressBand>of(Text.of("进度分档", "the band"))
                .essential("from", new ParameterCodec(any), ProgressBand::from, Draft.to("from"))
                .required("label", LABELS, ProgressBand::label, Draft.to("label"))
                .build(draft -> new ProgressBand(draft.find("from"), draft.get("label")));
    }

    private static Codec<PolicyParts.InStep> inStep() {
        return RecordTable.<PolicyParts.InStep>of(Text.of("同步、持平的允许差", "the tolerance of in step"))
                .essential("points", NUMBER, PolicyParts.InStep::points, Draft.to("points"))
                .essential("share", NUMBER, PolicyParts.InStep::share, Draft.to("share"))
                .build(draft -> new PolicyParts.InStep(draft.find("points"), draft.find("share")));
    }

    private static Codec<Map<IntervalRow, Interval>> intervals() {
        RecordTable<Map<IntervalRow, Interval>, Map<IntervalRow, Interval>> table =
                RecordTable.of(Text.of("数值取值区间", "the list of intervals"), () -> new EnumMap<>(IntervalRow.class));
        for (IntervalRow row : IntervalRow.values()) {
            table.essential(row.text(), new IntervalCodec(row.inside()), rows -> rows.get(row), (rows, interval) -> {
                rows.put(row, interval);
            });
        }
        return table.build(rows -> rows);
    }

    private static <K extends Enum<K> & Term, V> Codec<Map<K, V>> byTerm(Class<K> keys, Text name, Codec<V> values) {
        RecordTable<Map<K, V>, Map<K, V>> table = RecordTable.of(name, LinkedHashMap::new);
        for (K key : keys.getEnumConstants()) {
            table.essential(key.text(), values, map -> map.get(key), (map, value) -> {
                map.put(key, value);
            });
        }
        return table.build(map -> map);
    }

    private static <K, V> Getter<PolicyParts, Map<K, V>> unlessEmpty(Function<PolicyParts, Map<K, V>> getter) {
        return parts -> {
            Map<K, V> map = getter.apply(parts);
            return map.isEmpty() ? null : map;
        };
    }
}
