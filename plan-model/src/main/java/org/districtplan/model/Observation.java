package org.districtplan.model;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import org.districtplan.model.constraint.Coherent;
import org.districtplan.model.constraint.Fault;
import org.districtplan.model.constraint.SelfChecking;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.model.value.Quantity;
import org.districtplan.model.value.Ref;
import org.jspecify.annotations.Nullable;

/**
 * A figure a plan states (指标值): its key, and the quantity as stated or why it is missing.
 *
 * <p>This class is immutable and thread-safe. The canonical constructor may gain parameters before and after 1.0; use
 * the builder and accessors.
 *
 * @param info where the document states it
 * @param key what the figure is about
 * @param value the quantity as stated, null if it is missing
 * @param missing why there is no value, null if there is one
 * @param status how sure it is
 * @param source who is named as its source, null if nobody is
 * @param replaces the earlier figure it replaces, null if none
 */
@Coherent
public record Observation(
        @Valid ElementInfo info,
        @Valid FigureKey key,
        @Nullable Quantity value,
        @Nullable Missing missing,
        FigureStatus status,
        @Nullable String source,
        @Nullable Ref replaces)
        implements Element, SelfChecking {

    /** Refuses null in what is required and copies collections, keeping their order. */
    public Observation {
        Objects.requireNonNull(info, "info");
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(status, "status");
    }

    private static final Fault NEITHER = new Fault(
            "value", Text.of("数值（value）与缺失原因（missing）均未填写", "there is neither a value nor a reason why it is missing"));
    private static final Fault BOTH =
            new Fault("missing", Text.of("已有数值（value），不应再填缺失原因（missing）", "there is a value, so it is not missing"));

    /** Reports a figure with neither a value nor a reason, or with both. */
    @Override
    public List<Fault> faults() {
        if (value == null && missing == null) {
            return List.of(NEITHER);
        }
        return value != null && missing != null ? List.of(BOTH) : List.of();
    }

    /**
     * Starts a builder with nothing set.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Starts a builder with everything set as it is here.
     *
     * @return a new builder
     */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.info(info);
        builder.key(key);
        builder.value = value;
        builder.missing = missing;
        builder.status = status;
        builder.source = source;
        builder.replaces = replaces;
        return builder;
    }

    /** Builds {@link Observation} values; what is required and not set is refused by {@link #build()}. */
    public static final class Builder extends KeyedBuilder<Builder> {
        private @Nullable Quantity value;
        private @Nullable Missing missing;
        private FigureStatus status = FigureStatus.ACTUAL;
        private @Nullable String source;
        private @Nullable Ref replaces;

        private Builder() {}

        @Override
        Builder self() {
            return this;
        }

        /** Sets the quantity as stated, null if it is missing. */
        public Builder value(@Nullable Quantity value) {
            this.value = value;
            return this;
        }

        /** Sets why there is no value, null if there is one. */
        public Builder missing(@Nullable Missing missing) {
            this.missing = missing;
            return this;
        }

        /** Sets how sure it is. */
        public Builder status(FigureStatus status) {
            this.status = Objects.requireNonNull(status, "status");
            return this;
        }

        /** Sets who is named as its source, null if nobody is. */
        public Builder source(@Nullable String source) {
            this.source = source;
            return this;
        }

        /** Sets the earlier figure it replaces, null if none. */
        public Builder replaces(@Nullable Ref replaces) {
            this.replaces = replaces;
            return this;
        }

        /**
         * Builds the value.
         *
         * @return the Observation
         * @throws IllegalStateException if something required is not set
         */
        public Observation build() {
            return new Observation(info(), requiredKey(), value, missing, status, source, replaces);
        }
    }
}
