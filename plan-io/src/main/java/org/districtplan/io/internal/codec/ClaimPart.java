package org.districtplan.io.internal.codec;

import static org.districtplan.io.internal.codec.OperandCodec.OPERAND;

import java.util.List;
import org.districtplan.io.internal.tree.Fields;
import org.districtplan.io.internal.tree.Node;
import org.districtplan.io.internal.tree.Scalar;
import org.districtplan.model.Claim;
import org.districtplan.model.Coverage;
import org.districtplan.model.Operand;
import org.districtplan.model.Relation;
import org.districtplan.model.diagnostic.Text;

/** What a relation claims: the key says which kind. */
final class ClaimPart implements Part<Relation, Relation.Builder> {

    private static final Codec<List<Operand>> OPERANDS = new WholeList<>(OPERAND, 0);

    /** A kind of claim. */
    private record Kind<C extends Claim>(String key, Class<C> type, Codec<C> codec) {
        Node write(Claim claim, String language) {
            return codec.write(type.cast(claim), language);
        }
    }

    private static final List<Kind<?>> KINDS = List.of(
            new Kind<>("parts", Claim.Parts.class, parts()),
            new Kind<>("share", Claim.Share.class, share()),
            new Kind<>("difference", Claim.Difference.class, difference()),
            new Kind<>("ratio", Claim.Ratio.class, ratio()),
            new Kind<>("equal", Claim.Equal.class, Codecs.map(OPERANDS, Claim.Equal::new, Claim.Equal::operands)),
            new Kind<>("order", Claim.Order.class, Codecs.map(OPERANDS, Claim.Order::new, Claim.Order::operands)),
            new Kind<>("balance", Claim.Balance.class, balance()),
            new Kind<>("count", Claim.Count.class, CountCodec.COUNT));
    private static final List<String> KEYS =
            KINDS.stream().<String>map(Kind::key).toList();

    private static Codec<Claim.Parts> parts() {
        return RecordTable.<Claim.Parts>of(Text.of("parts（合计）", "parts"))
                .required("whole", OPERAND, Claim.Parts::whole, Draft.to("whole"))
                .required("parts", OPERANDS, Claim.Parts::parts, Draft.to("parts"))
                .standard(
                        "covers",
                        TermCodec.of(Coverage.class),
                        Coverage.UNSTATED,
                        Claim.Parts::covers,
                        Draft.to("covers"))
                .build(draft -> new Claim.Parts(
                        draft.get("whole"), draft.get("parts"), draft.find("covers", Coverage.UNSTATED)));
    }

    private static Codec<Claim.Share> share() {
        return RecordTable.<Claim.Share>of(Text.of("share（占比）", "share"))
                .required("part", OPERAND, Claim.Share::part, Draft.to("part"))
                .required("whole", OPERAND, Claim.Share::whole, Draft.to("whole"))
                .required("is", OPERAND, Claim.Share::is, Draft.to("is"))
                .build(draft -> new Claim.Share(draft.get("part"), draft.get("whole"), draft.get("is")));
    }

    private static Codec<Claim.Difference> difference() {
        return RecordTable.<Claim.Difference>of(Text.of("difference（差额）", "difference"))
                .required("from", OPERAND, Claim.Difference::from, Draft.to("from"))
                .required("less", OPERAND, Claim.Difference::less, Draft.to("less"))
                .required("is", OPERAND, Claim.Difference::is, Draft.to("is"))
                .build(draft -> new Claim.Difference(draft.get("from"), draft.get("less"), draft.get("is")));
    }

    private static Codec<Claim.Ratio> ratio() {
        return RecordTable.<Claim.Ratio>of(Text.of("ratio（比例）", "ratio"))
                .required("of", OPERAND, Claim.Ratio::of, Draft.to("of"))
                .required("to", OPERAND, Claim.Ratio::to, Draft.to("to"))
                .required("is", OPERAND, Claim.Ratio::is, Draft.to("is"))
                .build(draft -> new Claim.Ratio(draft.get("of"), draft.get("to"), draft.get("is")));
    }

    private static Codec<Claim.Balance> balance() {
        return RecordTable.<Claim.Balance>of(Text.of("balance（平衡）", "balance"))
                .required("opening", OPERAND, Claim.Balance::opening, Draft.to("opening"))
                .required("in", OPERAND, Claim.Balance::in, Draft.to("in"))
                .required("out", OPERAND, Claim.Balance::out, Draft.to("out"))
                .required("closing", OPERAND, Claim.Balance::closing, Draft.to("closing"))
                .build(draft -> new Claim.Balance(
                        draft.get("opening"), draft.get("in"), draft.get("out"), draft.get("closing")));
    }

    @Override
    public List<String> keys() {
        return KEYS;
    }

    @Override
    public boolean read(PresentFields present, int first, Relation.Builder builder, ReadContext context) {
        int chosen = -1;
        for (int i = 0; i < KEYS.size(); i++) {
            if (present.value(first + i) != null) {
                if (chosen >= 0) {
                    present.exclusive(first + chosen, first + i, context);
                    return false;
                }
                chosen = i;
            }
        }
        Node node = chosen < 0 ? null : present.value(first + chosen);
        if (node == null) {
            if (KEYS.stream().noneMatch(present::isMeant)) {
                present.missing(Text.of(String.join("、", KEYS), String.join("` or `", KEYS)), context);
            }
            return false;
        }
        Claim claim = Field.readAt(KEYS.get(chosen), KINDS.get(chosen).codec(), node, context);
        if (claim != null) {
            builder.claim(claim);
        }
        return claim != null;
    }

    @Override
    public void write(Relation value, String language, List<Fields.Field> fields) {
        for (Kind<?> kind : KINDS) {
            if (kind.type().isInstance(value.claim())) {
                fields.add(new Fields.Field(Scalar.of(kind.key()), kind.write(value.claim(), language)));
            }
        }
    }

    @Override
    public void describe(List<SchemaNode.Property> properties, List<SchemaNode.Exclusive> exclusives) {
        KINDS.forEach(kind ->
                properties.add(new SchemaNode.Property(kind.key(), kind.codec().schema(), false)));
        exclusives.add(new SchemaNode.Exclusive(KEYS, true, List.of()));
    }
}
