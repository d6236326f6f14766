package org.districtplan.rules.internal.control;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.districtplan.io.internal.codec.Codec;
import org.districtplan.io.internal.codec.Draft;
import org.districtplan.io.internal.codec.ReadContext;
import org.districtplan.io.internal.codec.SchemaNode;
import org.districtplan.io.internal.codec.Table;
import org.districtplan.io.internal.codec.Words;
import org.districtplan.io.internal.tree.Fields;
import org.districtplan.io.internal.tree.Node;
import org.districtplan.model.diagnostic.Severity;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.rules.Rule;
import org.districtplan.rules.RuleParameter;
import org.districtplan.rules.RuleSetting;
import org.jspecify.annotations.Nullable;

/** What a profile says of one rule: a word, or a mapping with its severity and its parameters. */
final class SettingCodec implements Codec<RuleSetting> {

    private static final Codec<Weight> WORD = Words.of(Weight.class);
    private static final Codec<Weight> SEVERITY =
            Words.of(Weight.class, List.of(Weight.ERROR, Weight.WARNING, Weight.NOTE));

    private final Codec<RuleSetting> mapping;

    SettingCodec(Rule rule) {
        Table<RuleSetting, Draft> table = Table.<RuleSetting>of(
                        Text.of("规则 " + rule.id() + " 的设置", "the setting of " + rule.id()))
                .essential("severity", SEVERITY, setting -> weight(setting.severity()), Draft.to("severity"));
        if (!rule.parameters().isEmpty()) {
            table.essential(
                    "parameters",
                    parameters(rule),
                    setting -> setting.parameters().isEmpty() ? null : setting.parameters(),
                    Draft.to("parameters"));
        }
        mapping = table.build(draft -> {
            Weight weight = draft.find("severity");
            return new RuleSetting(
                    false, weight == null ? null : weight.severity(), draft.find("parameters", Map.of()));
        });
    }

    private static Codec<Map<String, BigDecimal>> parameters(Rule rule) {
        Table<Map<String, BigDecimal>, Map<String, BigDecimal>> table = Table.of(
                Text.of("规则 " + rule.id() + " 的参数表", "the parameter list of " + rule.id()), LinkedHashMap::new);
        for (RuleParameter parameter : rule.parameters()) {
            String name = parameter.name();
            table.essential(name, new ParameterCodec(parameter), values -> values.get(name), (values, value) -> {
                values.put(name, value);
            });
        }
        return table.build(values -> values);
    }

    private static @Nullable Weight weight(@Nullable Severity severity) {
        return severity == null ? null : Weight.of(severity);
    }

    @Override
    public @Nullable RuleSetting read(Node node, ReadContext context) {
        if (node instanceof Fields) {
            return mapping.read(node, context);
        }
        Weight weight = WORD.read(node, context);
        return weight == null ? null : new RuleSetting(weight == Weight.OFF, weight.severity(), Map.of());
    }

    @Override
    public Node write(RuleSetting setting, String language) {
        Weight weight = setting.isOff() ? Weight.OFF : weight(setting.severity());
        return weight != null && setting.parameters().isEmpty()
                ? WORD.write(weight, language)
                : mapping.write(setting, language);
    }

    @Override
    public SchemaNode schema() {
        return new SchemaNode.Choice(List.of(WORD.schema(), mapping.schema()));
    }
}
