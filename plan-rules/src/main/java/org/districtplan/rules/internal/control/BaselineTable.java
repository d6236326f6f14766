package org.districtplan.rules.internal.control;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.districtplan.io.internal.codec.Codec;
import org.districtplan.io.internal.codec.Codecs;
import org.districtplan.io.internal.codec.Draft;
import org.districtplan.io.internal.codec.MappingCodec;
import org.districtplan.io.internal.codec.ReadContext;
import org.districtplan.io.internal.codec.RecordTable;
import org.districtplan.io.internal.codec.SchemaNode;
import org.districtplan.io.internal.document.DocumentCodec;
import org.districtplan.io.internal.tree.Node;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.rules.rule.AcceptedFinding;
import org.jspecify.annotations.Nullable;

/** The keys of a baseline. */
public final class BaselineTable {

    private static final String FORMAT = "districtplan-baseline/1";

    private static final Codec<Map<String, String>> ATTRIBUTES =
            MappingCodec.whole(Text.of("属性 {名称: 值}", "attributes {name: value}"), Codecs.TEXT);

    private BaselineTable() {}

    /** Makes the codec of baselines for these rules. */
    public static DocumentCodec<List<AcceptedFinding>> of(Collection<String> rules) {
        return new DocumentCodec<>(
                FORMAT,
                RecordTable.<List<AcceptedFinding>>of(Text.of("基线", "the baseline"))
                        .list("accepted", entry(rules), accepted -> accepted, Draft.to("accepted"))
                        .build(draft -> draft.find("accepted", List.of())));
    }

    private static Codec<AcceptedFinding> entry(Collection<String> rules) {
        return new Placed(RecordTable.<AcceptedFinding>of(Text.of("已接受的问题", "an accepted finding"))
                .required("rule", new RuleIdCodec(rules), AcceptedFinding::rule, Draft.to("rule"))
                .required("plan", Codecs.ID, AcceptedFinding::plan, Draft.to("plan"))
                .essential("element", Codecs.TEXT, AcceptedFinding::element, Draft.to("element"))
                .essential("at", Codecs.PLACE, AcceptedFinding::at, Draft.to("at"))
                .essential(
                        "attributes",
                        ATTRIBUTES,
                        entry -> entry.attributes().isEmpty() ? null : entry.attributes(),
                        Draft.to("attributes"))
                .required("reason", ReasonCodec.INSTANCE, AcceptedFinding::reason, Draft.to("reason"))
                .essential("until", Codecs.DAY, AcceptedFinding::until, Draft.to("until"))
                .build(draft -> AcceptedFinding.builder(draft.get("rule"), draft.get("plan"))
                        .element(draft.find("element"))
                        .at(draft.find("at"))
                        .attributes(draft.find("attributes", Map.of()))
                        .reason(draft.get("reason"))
                        .until(draft.find("until"))
                        .build()));
    }

    /** An entry with its location in the file. */
    private record Placed(Codec<AcceptedFinding> entry) implements Codec<AcceptedFinding> {
        @Override
        public @Nullable AcceptedFinding read(Node node, ReadContext context) {
            AcceptedFinding read = entry.read(node, context);
            return read == null
                    ? null
                    : read.toBuilder().place(context.placeOf(node)).build();
        }

        @Override
        public Node write(AcceptedFinding value, String language) {
            return entry.write(value, language);
        }

        @Override
        public SchemaNode schema() {
            return entry.schema();
        }
    }
}
