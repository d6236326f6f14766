package org.districtplan.io.internal.codec;

import static org.districtplan.io.internal.codec.Codecs.QUANTITY;
import static org.districtplan.io.internal.codec.RecordTable.single;

import java.util.List;
import org.districtplan.model.AssignedBound;
import org.districtplan.model.Comparison;
import org.districtplan.model.Criterion;
import org.districtplan.model.KeyPattern;
import org.districtplan.model.Trend;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.model.value.Quantity;

/** The shapes of a criterion: its leading key says what is asked. */
final class CriterionCodec {

    private static final Text NAME = Text.of("要求", "the criterion");

    /** Reads and writes a criterion. */
    static final Codec<Criterion> CRITERION = criterion();

    private CriterionCodec() {}

    private static Codec<Criterion> criterion() {
        VariantCodec<Criterion> shapes = VariantCodec.<Criterion>of(
                        NAME,
                        TermCodec.of("unstated", Text.of("未注明", "not stated"), new Criterion.Unstated()),
                        Criterion.Unstated.class::isInstance)
                .with(
                        "value",
                        Criterion.Value.class,
                        single("value", QUANTITY, Criterion.Value::quantity, Criterion.Value::new))
                .with(
                        "at-least",
                        Criterion.AtLeast.class,
                        single("at-least", QUANTITY, Criterion.AtLeast::quantity, Criterion.AtLeast::new))
                .with(
                        "more-than",
                        Criterion.MoreThan.class,
                        single("more-than", QUANTITY, Criterion.MoreThan::quantity, Criterion.MoreThan::new))
                .with(
                        "at-most",
                        Criterion.AtMost.class,
                        single("at-most", QUANTITY, Criterion.AtMost::quantity, Criterion.AtMost::new))
                .with(
                        "less-than",
                        Criterion.LessThan.class,
                        single("less-than", QUANTITY, Criterion.LessThan::quantity, Criterion.LessThan::new))
                .with("between", Criterion.Between.class, between());
        for (Comparison comparison : Comparison.values()) {
            shapes.with(
                    comparison.text(),
                    value -> value instanceof Criterion.Relative relative && relative.comparison() == comparison,
                    relative(comparison));
        }
        return shapes.with("trend", Criterion.Movement.class, movement())
                .with("assigned", Criterion.Assigned.class, assigned())
                .with(
                        "qualitative",
                        Criterion.Qualitative.class,
                        single("qualitative", Codecs.TEXT, Criterion.Qualitative::words, Criterion.Qualitative::new));
    }

    private static List<Quantity> ends(Criterion.Between between) {
        return List.of(between.low(), between.high());
    }

    private static RecordCodec<Criterion.Between, Draft> between() {
        return RecordTable.<Criterion.Between>of(NAME)
                .required("between", new WholeList<>(QUANTITY, 2), CriterionCodec::ends, Draft.to("between"))
                .standard("corridor", Codecs.FLAG, false, Criterion.Between::corridor, Draft.to("corridor"))
                .build(draft -> {
                    List<Quantity> ends = draft.get("between");
                    return new Criterion.Between(ends.get(0), ends.get(1), draft.find("corridor", false));
                });
    }

    private static RecordCodec<Criterion.Relative, Draft> relative(Comparison comparison) {
        String key = comparison.text();
        return RecordTable.<Criterion.Relative>of(NAME)
                .required(key, KeyTables.PATTERN, Criterion.Relative::to, Draft.to(key))
                .essential("by", QUANTITY, Criterion.Relative::by, Draft.to("by"))
                .build(draft -> new Criterion.Relative(comparison, draft.<KeyPattern>get(key), draft.find("by")));
    }

    private static RecordCodec<Criterion.Movement, Draft> movement() {
        return RecordTable.<Criterion.Movement>of(NAME)
                .required("trend", TermCodec.of(Trend.class), Criterion.Movement::trend, Draft.to("trend"))
                .essential("from", Codecs.PERIOD, Criterion.Movement::from, Draft.to("from"))
                .build(draft -> new Criterion.Movement(draft.<Trend>get("trend"), draft.find("from")));
    }

    private static RecordCodec<Criterion.Assigned, Draft> assigned() {
        return RecordTable.<Criterion.Assigned>of(NAME)
                .required(
                        "assigned", TermCodec.of(AssignedBound.class), Criterion.Assigned::bound, Draft.to("assigned"))
                .required("by", Codecs.ID, Criterion.Assigned::by, Draft.to("by"))
                .build(draft -> new Criterion.Assigned(draft.<AssignedBound>get("assigned"), draft.<String>get("by")));
    }
}
