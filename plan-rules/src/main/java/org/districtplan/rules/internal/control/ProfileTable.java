package org.districtplan.rules.internal.control;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.districtplan.io.internal.codec.Codec;
import org.districtplan.io.internal.codec.Codecs;
import org.districtplan.io.internal.codec.Draft;
import org.districtplan.io.internal.codec.Table;
import org.districtplan.io.internal.document.DocumentCodec;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.rules.Rule;
import org.districtplan.rules.RuleProfile;
import org.districtplan.rules.RuleSetting;

/** The keys of a rule profile; what may stand under {@code rules} depends on the rules there are. */
public final class ProfileTable {

    private static final String FORMAT = "districtplan-rules/1";

    private ProfileTable() {}

    /** Makes the codec of profiles of these rules. */
    public static DocumentCodec<RuleProfile> of(Collection<Rule> rules) {
        return new DocumentCodec<>(
                FORMAT,
                Table.<RuleProfile>of(Text.of("规则配置", "the rule profile"))
                        .optional(
                                "evaluation-date", Codecs.DAY, RuleProfile::evaluationDate, Draft.to("evaluation-date"))
                        .optional(
                                "rules",
                                settings(rules),
                                profile -> profile.settings().isEmpty() ? null : profile.settings(),
                                Draft.to("rules"))
                        .build(draft -> new RuleProfile(draft.find("rules", Map.of()), draft.find("evaluation-date"))));
    }

    private static Codec<Map<String, RuleSetting>> settings(Collection<Rule> rules) {
        Table<Map<String, RuleSetting>, Map<String, RuleSetting>> table =
                Table.of(Text.of("规则目录", "the catalogue of rules"), LinkedHashMap::new);
        for (Rule rule : rules) {
            String id = rule.id();
            table.optional(id, new SettingCodec(rule), settings -> settings.get(id), (settings, setting) -> {
                settings.put(id, setting);
            });
        }
        return table.build(settings -> settings);
    }
}
