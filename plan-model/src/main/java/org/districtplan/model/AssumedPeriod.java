package org.districtplan.model;

import java.util.Objects;
import org.districtplan.model.diagnostic.Message;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.model.value.Period;
import org.jspecify.annotations.Nullable;

/**
 * The period that a figure or target is assumed to be of, since it states none: that of the heading it stands under, else
 * that of its document. {@link PlanSet#assumedPeriod} finds it; what rests on it is no more than likely.
 *
 * <p>This class is immutable and thread-safe. The canonical constructor may gain parameters before and after 1.0; use the
 * accessors.
 *
 * @param period the period
 * @param source what gives it
 * @param section the section whose heading states it, null if the header of the document gives it
 * @param isOver whether the document is dated on the last day of the period or later; before, the figure may be that
 *     reached so far
 */
public record AssumedPeriod(
        Period period, Source source, @Nullable Section section, boolean isOver) {

    private static final Text BY_SECTION = Text.of(
            "原文未注明时期，按“{place}”的标题推定为{period}", "no period is stated; {period} is assumed from the heading of {place}");
    private static final Text BY_HEADER = Text.of(
            "原文未注明时期，按文件的{field}推定为{period}", "no period is stated; {period} is assumed from the document's {field}");

    /** What gives a period to figures that state none. */
    public enum Source {
        /** The heading of a section around the figure. */
        SECTION,
        /** The period that the document reports on. */
        REPORTS_ON,
        /** The period that the document plans for. */
        PLANS_FOR
    }

    /** Refuses null in what is required. */
    public AssumedPeriod {
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(source, "source");
    }

    /**
     * Says in a sentence which period is assumed and what gives it.
     *
     * @return the sentence
     */
    public Text text() {
        Message sentence = section != null
                ? Message.of(BY_SECTION, "place", section.at(), "period", period)
                : Message.of(BY_HEADER, "field", field(), "period", period);
        return sentence.toText();
    }

    private Text field() {
        return source == Source.PLANS_FOR
                ? Text.of("规划期（plans-for）", "plans-for")
                : Text.of("报告期（reports-on）", "reports-on");
    }
}
