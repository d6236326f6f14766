package org.districtplan.rules.internal.control;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.districtplan.io.internal.codec.Codec;
import org.districtplan.io.internal.codec.Codecs;
import org.districtplan.io.internal.codec.Draft;
import org.districtplan.io.internal.codec.RecordTable;
import org.districtplan.io.internal.document.DocumentCodec;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.rules.rule.Rule;
import org.districtplan.rules.rule.RuleSetting;
import org.jspecify.annotations.Nullable;

/** The keys of a rule profile; what may stand under {@code rules} depends on the rules there are. */
public final class ProfileTable {

    private static final String FORMAT = "districtplan-rules/1";

    /**
     * What a profile says.
     *
     * @param settings the settings of rules by their ids
     * @param evaluationDate the day plans are judged at, null if it names none
     */
    public record Contents(
            Map<String, RuleSetting> settings, @Nullable LocalDate evaluationDate) {}

    private ProfileTable() {}

    /** Makes the codec of profiles of these rules. */
    public static DocumentCodec<Contents> of(Collection<Rule> rules) {
        return new DocumentCodec<>(
                FORMAT,
                RecordTable.<Contents>of(Text.of("规则配置", "the rule profile"))
                        .optional("evaluation-date", Codecs.DAY, Contents::evaluationDate, Draft.to("evaluation-date"))
                        .optional(
                                "rules",
                                settings(rules),
                                profile -> profile.settings().isEmpty() ? null : profile.settings(),
                                Draft.to("rules"))
                        .build(draft -> new Contents(draft.find("rules", Map.of()), draft.find("evaluation-date"))));
    }

    private static Codec<Map<String, RuleSetting>> settings(Collection<Rule> rules) {
        RecordTable<Map<String, RuleSetting>, Map<String, RuleSetting>> table =
                RecordTable.of(Text.of("规则目录", "the catalogue of rules"), LinkedHashMap::new);
        for (Rule rule : rules) {
            String id = rule.id();
            table.optional(id, new SettingCodec(rule), settings -> settings.get(id), (settings, setting) -> {
                settings.put(id, setting);
            });
        }
        return table.build(settings -> settings);
    }
}
