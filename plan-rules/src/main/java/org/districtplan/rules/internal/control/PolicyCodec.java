package org.districtplan.rules.internal.control;

import org.districtplan.io.internal.codec.Codec;
import org.districtplan.io.internal.codec.Codecs;
import org.districtplan.io.internal.codec.ReadContext;
import org.districtplan.io.internal.codec.SchemaNode;
import org.districtplan.io.internal.tree.Fields;
import org.districtplan.io.internal.tree.Node;
import org.districtplan.model.diagnostic.Message;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.rules.achievement.AssessmentPolicy;
import org.jspecify.annotations.Nullable;

/**
 * A policy; its thresholds may not contradict those of the policy it extends.
 *
 * @param parts the keys
 */
record PolicyCodec(Codec<PolicyParts> parts) implements Codec<AssessmentPolicy> {

    static final String BEHIND = "behind-below";
    static final String AHEAD = "ahead-above";

    private static final Text AT_MOST =
            Text.of("不大于 ahead-above（{other}）的数", "a number of at most ahead-above ({other})");
    private static final Text AT_LEAST =
            Text.of("不小于 behind-below（{other}）的数", "a number of at least behind-below ({other})");

    @Override
    public @Nullable AssessmentPolicy read(Node node, ReadContext context) {
        PolicyParts read = parts.read(node, context);
        if (read == null) {
            return null;
        }
        if (read.behind().compareTo(read.ahead()) > 0) {
            boolean behind = read.behindBelow() != null;
            String key = behind ? BEHIND : AHEAD;
            Text expected = Message.of(behind ? AT_MOST : AT_LEAST, "other", behind ? read.ahead() : read.behind())
                    .toText();
            for (Fields.Field field : ((Fields) node).values()) {
                if (field.key().text().equals(key)) {
                    context.enter(key);
                    Codecs.wrongType(field.value(), expected, Text.of(""), context);
                    context.leave();
                }
            }
            return null;
        }
        return read.policy();
    }

    @Override
    public Node write(AssessmentPolicy policy, String language) {
        return parts.write(PolicyParts.of(policy), language);
    }

    @Override
    public SchemaNode schema() {
        return parts.schema();
    }
}
