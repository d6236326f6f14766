package org.districtplan.model;

import java.util.List;
import java.util.stream.Stream;
import org.districtplan.model.constraint.Fault;
import org.districtplan.model.diagnostic.Text;
import org.jspecify.annotations.Nullable;

/** What one figure key can get wrong by itself: the base its transformation requires or excludes, and when that is. */
final class KeyFaults {

    private static final Fault FROM =
            new Fault("from", Text.of("倍数和指数须注明基期（from）", "a multiple or index needs its base period (from)"));
    private static final Fault THAN =
            new Fault("than", Text.of("差距须注明比较对象（than）", "a gap needs the value it is compared with (than)"));
    private static final Fault AMONG =
            new Fault("among", Text.of("位次须注明排名范围（among）", "a rank needs its peers (among)"));
    private static final Fault AGAINST = new Fault(
            "against",
            Text.of(
                    "完成率须注明对照的目标或时期（against）",
                    "a completion rate needs the target or period that is completed (against)"));
    private static final Fault FOREIGN = new Fault(
            "transformation", Text.of("比较基准与 transformation 不匹配", "the base does not fit the transformation"));
    private static final Fault LEVEL_OF = new Fault(
            "of",
            Text.of(
                    "数值（level）不能带 of；of 只用于说明增减、差距或位次针对哪种数",
                    "a level cannot have the key of, which states what is changed, compared or ranked"));

    private static final Fault LATER = new Fault(
            "from",
            Text.of("基期（from）晚于指标值的时期（period）", "the base period (from) ends after the period of the figure (period)"));

    private KeyFaults() {}

    static List<Fault> of(FigureKey key) {
        List<Fault> faults = ofBase(key);
        return key.transformation() == Transformation.LEVEL && key.of() != null
                ? Stream.concat(Stream.of(LEVEL_OF), faults.stream()).toList()
                : faults;
    }

    private static List<Fault> ofBase(FigureKey key) {
        Base base = key.base();
        return switch (key.transformation()) {
            case LEVEL -> base == null ? List.of() : List.of(FOREIGN);
            case GROWTH, AVERAGE_GROWTH, CHANGE ->
                base == null || base instanceof Base.From ? earlier(key) : List.of(FOREIGN);
            case MULTIPLE, INDEX -> base instanceof Base.From ? earlier(key) : required(base, Base.From.class, FROM);
            case GAP -> required(base, Base.Than.class, THAN);
            case RANK -> required(base, Base.Among.class, AMONG);
            case COMPLETION -> required(base, Base.Against.class, AGAINST);
        };
    }

    private static List<Fault> earlier(FigureKey key) {
        boolean later = key.base() instanceof Base.From from
                && !from.period().isReversed()
                && !key.period().isReversed()
                && key.period().endsBefore(from.period());
        return later ? List.of(LATER) : List.of();
    }

    private static List<Fault> required(@Nullable Base base, Class<? extends Base> kind, Fault missing) {
        if (base == null) {
            return List.of(missing);
        }
        return kind.isInstance(base) ? List.of() : List.of(FOREIGN);
    }
}
