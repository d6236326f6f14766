package org.districtplan.rules.achievement;

import java.util.Objects;
import org.districtplan.model.Element;
import org.districtplan.model.Located;
import org.districtplan.model.Term;
import org.districtplan.model.diagnostic.Text;

/**
 * A place in a later document that concerns a target.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param kind what stands there
 * @param element the figure, progress item, target or measure
 */
public record TargetMention(Kind kind, Located<? extends Element> element) {

    /** What can stand in a later document. */
    public enum Kind implements Term {
        /** A figure of the same indicator within the time of the target. */
        FIGURE(Text.of("指标值", "figure")),
        /** A progress item about the target or its subject. */
        CLAIM(Text.of("推进情况", "progress")),
        /** A target of the same series or subject. */
        TARGET(Text.of("目标", "target")),
        /** A measure about the target's subject. */
        MEASURE(Text.of("举措", "measure"));

        private final Text label;

        Kind(Text label) {
            this.label = label;
        }

        @Override
        public Text label() {
            return label;
        }
    }

    /**
     * Refuses null.
     *
     * @throws NullPointerException if a component is null
     */
    public TargetMention {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(element, "element");
    }
}
