package org.districtplan.rules.internal.control;

import java.math.BigDecimal;
import java.util.List;
import org.districtplan.io.internal.codec.Codec;
import org.districtplan.io.internal.codec.Codecs;
import org.districtplan.io.internal.codec.ReadContext;
import org.districtplan.io.internal.codec.SchemaNode;
import org.districtplan.io.internal.tree.Items;
import org.districtplan.io.internal.tree.Node;
import org.districtplan.model.diagnostic.Message;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.rules.achievement.ProgressBand;
import org.jspecify.annotations.Nullable;

/**
 * Bands of progress: the highest first, and only the last one without a threshold.
 *
 * @param band one of them
 */
record BandsCodec(Codec<ProgressBand> band) implements Codec<List<ProgressBand>> {

    private static final Text LOWER =
            Text.of("低于上一档（{before}）的 from", "a `from` below that of the band before ({before})");
    private static final Text WITH =
            Text.of("带有 from 的一档，只有最后一档不写 from", "a band with `from`; only the last one has none");
    private static final Text WITHOUT =
            Text.of("不带 from 的最后一档，收下其余的进度", "the last band to have no `from`, so that it takes what is left");

    @Override
    public @Nullable List<ProgressBand> read(Node node, ReadContext context) {
        List<ProgressBand> bands = Codecs.list(band).read(node, context);
        // A band that could not be read is reported already.
        return bands == null
                        || !(node instanceof Items items)
                        || bands.size() != items.values().size()
                ? null
                : inOrder(bands, items, context) ? bands : null;
    }

    private static boolean inOrder(List<ProgressBand> bands, Items items, ReadContext context) {
        BigDecimal before = null;
        for (int i = 0; i < bands.size(); i++) {
            BigDecimal from = bands.get(i).from();
            Text expected = null;
            if (i == bands.size() - 1) {
                expected = from == null ? null : WITHOUT;
            } else if (from == null) {
                expected = WITH;
            }
            if (expected == null && from != null && before != null && from.compareTo(before) >= 0) {
                expected = Message.of(LOWER, "before", before).toText();
            }
            if (expected != null) {
                context.enter(i);
                Codecs.wrongType(items.values().get(i), expected, Text.of(""), context);
                context.leave();
                return false;
            }
            before = from;
        }
        return true;
    }

    @Override
    public Node write(List<ProgressBand> value, String language) {
        return Codecs.list(band).write(value, language);
    }

    @Override
    public SchemaNode schema() {
        return Codecs.list(band).schema();
    }
}
