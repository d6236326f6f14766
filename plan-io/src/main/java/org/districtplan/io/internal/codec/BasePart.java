package org.districtplan.io.internal.codec;

import static org.districtplan.io.internal.codec.RecordTable.single;

import java.util.List;
import org.districtplan.io.internal.tree.Fields;
import org.districtplan.io.internal.tree.Node;
import org.districtplan.io.internal.tree.Scalar;
import org.districtplan.io.source.ReadProblem;
import org.districtplan.model.Base;
import org.districtplan.model.FigureStatus;
import org.districtplan.model.KeyPattern;
import org.districtplan.model.diagnostic.Text;
import org.jspecify.annotations.Nullable;

/** What a figure is compared with: one of {@code from}, {@code than}, {@code among} (with {@code tied}) and {@code against}. */
final class BasePart implements Part<KeyPattern, KeyPattern.Builder> {

    private static final String TIED = "tied";
    private static final int FROM = 0;
    private static final int THAN = 1;
    private static final int AMONG = 2;
    private static final int TIED_SLOT = 3;
    private static final int AGAINST = 4;
    private static final List<String> KEYS = List.of("from", "than", "among", TIED, "against");
    private static final List<Integer> CHOICES = List.of(FROM, THAN, AMONG, AGAINST);

    private static final Codec<Base.From> FROM_CODEC = Codecs.map(Codecs.PERIOD, Base.From::new, Base.From::period);
    private static final Codec<Base.Than> THAN_CODEC = VariantCodec.<Base.Than>of(
                    Text.of("差距的比较对象（than）", "what a gap is measured against"),
                    TermCodec.of("elapsed-time", Text.of("时序进度", "elapsed time"), new Base.ElapsedTime()),
                    Base.ElapsedTime.class::isInstance)
            .with("area", Base.OtherArea.class, single("area", Codecs.ID, Base.OtherArea::area, Base.OtherArea::new))
            .with(
                    "indicator",
                    Base.OtherIndicator.class,
                    single("indicator", Codecs.ID, Base.OtherIndicator::indicator, Base.OtherIndicator::new))
            .with(
                    "scope",
                    Base.OtherScope.class,
                    single("scope", Codecs.SCOPE, Base.OtherScope::scope, Base.OtherScope::new))
            .with(
                    "status",
                    Base.OtherStatus.class,
                    single(
                            "status",
                            TermCodec.of(FigureStatus.class),
                            Base.OtherStatus::status,
                            Base.OtherStatus::new));
    private static final AgainstCodec AGAINST_CODEC = new AgainstCodec();

    @Override
    public List<String> keys() {
        return KEYS;
    }

    @Override
    public boolean read(PresentFields present, int first, KeyPattern.Builder builder, ReadContext context) {
        int chosen = -1;
        boolean clear = KEYS.stream().noneMatch(present::isMeant);
        for (int choice : CHOICES) {
            if (present.value(first + choice) != null) {
                if (chosen >= 0) {
                    present.exclusive(first + chosen, first + choice, context);
                    clear = false;
                } else {
                    chosen = choice;
                }
            }
        }
        boolean tied = false;
        Node tiedNode = present.value(first + TIED_SLOT);
        if (tiedNode != null) {
            Boolean read = Field.readAt(TIED, Codecs.FLAG, tiedNode, context);
            clear &= read != null;
            tied = read != null && read;
            if (chosen != AMONG && !present.isMeant("among")) {
                context.reportKey(ReadProblem.LONE_KEY, present.key(first + TIED_SLOT), "key", TIED, "other", "among");
            }
            clear &= chosen == AMONG;
        }
        Node node = chosen < 0 ? null : present.value(first + chosen);
        if (node == null) {
            return clear;
        }
        Base base = base(chosen, node, tied, context);
        builder.base(base);
        return clear && base != null;
    }

    private static @Nullable Base base(int chosen, Node node, boolean tied, ReadContext context) {
        String key = KEYS.get(chosen);
        if (chosen == AMONG) {
            String peers = Field.readAt(key, Codecs.ID, node, context);
            return peers == null ? null : new Base.Among(peers, tied);
        }
        if (chosen == FROM) {
            return Field.readAt(key, FROM_CODEC, node, context);
        }
        return chosen == THAN
                ? Field.readAt(key, THAN_CODEC, node, context)
                : Field.readAt(key, AGAINST_CODEC, node, context);
    }

    @Override
    public void write(KeyPattern value, String language, List<Fields.Field> fields) {
        Base base = value.base();
        if (base instanceof Base.From from) {
            fields.add(field(FROM, FROM_CODEC.write(from, language)));
        } else if (base instanceof Base.Than than) {
            fields.add(field(THAN, THAN_CODEC.write(than, language)));
        } else if (base instanceof Base.Among among) {
            fields.add(field(AMONG, Codecs.ID.write(among.peers(), language)));
            if (among.tied()) {
                fields.add(field(TIED_SLOT, Codecs.FLAG.write(true, language)));
            }
        } else if (base instanceof Base.Against against) {
            fields.add(field(AGAINST, AGAINST_CODEC.write(against, language)));
        }
    }

    private static Fields.Field field(int slot, Node value) {
        return new Fields.Field(Scalar.of(KEYS.get(slot)), value);
    }

    @Override
    public void describe(List<SchemaNode.Property> properties, List<SchemaNode.Exclusive> exclusives) {
        properties.add(new SchemaNode.Property("from", FROM_CODEC.schema(), false));
        properties.add(new SchemaNode.Property("than", THAN_CODEC.schema(), false));
        properties.add(new SchemaNode.Property("among", Codecs.ID.schema(), false));
        properties.add(new SchemaNode.Property(TIED, Codecs.FLAG.schema(), false));
        properties.add(new SchemaNode.Property("against", AGAINST_CODEC.schema(), false));
        exclusives.add(new SchemaNode.Exclusive(
                List.of("from", "than", "among", "against"), false, List.of(List.of(TIED, "among"))));
    }
}
