package org.districtplan.rules.internal.control;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.districtplan.io.internal.codec.Codec;
import org.districtplan.io.internal.codec.Draft;
import org.districtplan.io.internal.codec.ReadContext;
import org.districtplan.io.internal.codec.RecordTable;
import org.districtplan.io.internal.codec.SchemaNode;
import org.districtplan.io.internal.codec.TermCodec;
import org.districtplan.io.internal.tree.Fields;
import org.districtplan.io.internal.tree.Node;
import org.districtplan.model.diagnostic.Severity;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.rules.rule.Rule;
import org.districtplan.rules.rule.RuleParameter;
import org.districtplan.rules.rule.RuleSetting;
import org.jspecify.annotations.Nullable;

/** What a profile says of one rule: a word, or a mapping with its severity and its parameters. */
final class SettingCodec implements Codec<RuleSetting> {

    private static final Codec<SettingWord> WORD = TermCodec.of(SettingWord.class);
    private static final Codec<SettingWord> SEVERITY =
            TermCodec.of(SettingWord.class, List.of(SettingWord.ERROR, SettingWord.WARNING, SettingWord.NOTE));

    private final Codec<RuleSetting> mapping;

    SettingCodec(Rule rule) {
        RecordTable<RuleSetting, Draft> table = RecordTable.<RuleSetting>of(
                        Text.of("规则 " + rule.id() + " 的设置", "the setting of " + rule.id()))
                .essential("severity", SEVERITY, setting -> word(setting.severity()), Draft.to("severity"));
        if (!rule.parameters().isEmpty()) {
            table.essential(
                    "parameters",
                    parameters(rule),
                    setting -> setting.parameters().isEmpty() ? null : setting.parameters(),
                    Draft.to("parameters"));
        }
        mapping = table.build(draft -> {
            SettingWord word = draft.find("severity");
            return new RuleSetting(false, word == null ? null : word.severity(), draft.find("parameters", Map.of()));
        });
    }

    private static Codec<Map<String, BigDecimal>> parameters(Rule rule) {
        RecordTable<Map<String, BigDecimal>, Map<String, BigDecimal>> table = RecordTable.of(
                Text.of("规则 " + rule.id() + " 的参数表", "the parameter list of " + rule.id()), LinkedHashMap::new);
        for (RuleParameter parameter : rule.parameters()) {
            String name = parameter.name();
            table.essential(name, new ParameterCodec(parameter), values -> values.get(name), (values, value) -> {
                values.put(name, value);
            });
        }
        return table.build(values -> values);
    }

    private static @Nullable SettingWord word(@Nullable Severity severity) {
        return severity == null ? null : SettingWord.of(severity);
    }

    @Override
    public @Nullable RuleSetting read(Node node, ReadContext context) {
        if (node instanceof Fields) {
            return mapping.read(node, context);
        }
        SettingWord word = WORD.read(node, context);
        return word == null ? null : new RuleSetting(word == SettingWord.OFF, word.severity(), Map.of());
    }

    @Override
    public Node write(RuleSetting setting, String language) {
        SettingWord word = setting.isOff() ? SettingWord.OFF : word(setting.severity());
        return word != null && setting.parameters().isEmpty()
                ? WORD.write(word, language)
                : mapping.write(setting, language);
    }

    @Override
    public SchemaNode schema() {
        return new SchemaNode.Choice(List.of(WORD.schema(), mapping.schema()));
    }
}
