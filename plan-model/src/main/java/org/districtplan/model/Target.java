package org.districtplan.model;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.districtplan.model.constraint.Coherent;
import org.districtplan.model.constraint.Fault;
import org.districtplan.model.constraint.ForwardPeriod;
import org.districtplan.model.constraint.SelfChecking;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.model.value.Period;
import org.districtplan.model.value.Ref;
import org.jspecify.annotations.Nullable;

/**
 * A target (目标): the key of a figure with what it has to reach, or a subject with a required quality.
 *
 * <p>This class is immutable and thread-safe. The canonical constructor may gain parameters before and after 1.0; use
 * the builder and accessors.
 *
 * @param info where the document states it
 * @param key what the target is about, null if it is a quality of a subject
 * @param subject the id of the subject whose quality it is, null if it is about a figure
 * @param by when the quality of a subject is due, null for a figure, whose key says so
 * @param criterion what is required
 * @param each how often it has to be met, null for once
 * @param stretch a second, higher criterion, null if there is none
 * @param hedge how it is softened, null if it is not
 * @param natures how strictly it binds, as stated, empty if the document does not say; {@link #nature()} is the strictest
 * @param setBy the id of the higher party that set it, null for the issuer
 * @param baseline the figure it starts from, null if none is named
 * @param with the target it is stated together with, null if it stands alone
 * @param replaces the earlier target it replaces, null if none
 * @param responsible the ids of the parties that answer for it
 * @param open whether the list it ends goes on in the document (等)
 */
@Coherent
public record Target(
        @Valid ElementInfo info,
        @Valid @Nullable FigureKey key,
        @Nullable String subject,
        @ForwardPeriod @Nullable Period by,
        @Valid Criterion criterion,
        @Nullable Recurrence each,
        @Valid @Nullable Criterion stretch,
        @Nullable Hedge hedge,
        List<Nature> natures,
        @Nullable String setBy,
        @Nullable Ref baseline,
        @Nullable Ref with,
        @Nullable Ref replaces,
        List<String> responsible,
        boolean open)
        implements Element, SelfChecking {

    /** Refuses null in what is required and copies collections, keeping their order. */
    public Target {
        Objects.requireNonNull(info, "info");
        Objects.requireNonNull(criterion, "criterion");
        natures = natures.equals(UNSTATED) ? List.of() : List.copyOf(natures);
        responsible = List.copyOf(responsible);
    }

    private static final List<Nature> UNSTATED = List.of(Nature.UNSTATED);
    private static final List<Nature> STRICTEST_FIRST = List.of(Nature.BINDING, Nature.EXPECTED, Nature.GUIDING);

    private static final Fault NO_OBJECT =
            new Fault("", Text.of("目标须填写指标（indicator）或对象（subject）", "a target needs an indicator or a subject"));
    private static final Fault TWO_OBJECTS = new Fault(
            "subject", Text.of("指标（indicator）与对象（subject）只能填一项", "a target has an indicator or a subject, not both"));
    private static final Fault SUBJECT_NOT_QUALITATIVE = new Fault(
            "criterion",
            Text.of(
                    "对象（subject）的目标只能写定性要求（qualitative）；有数值要求的，须改填指标（indicator）",
                    "a target of a subject can only have a qualitative criterion; a number needs an indicator"));

    private static final Fault NATURES = new Fault(
            "nature",
            Text.of("性质（nature）的列表中不应有重复项或 unstated", "a list of natures names each once and never unstated"));

    /**
     * Gives how strictly it binds, of two natures in one sentence (预期性、指导性) the stricter one.
     *
     * @return binding before expected before guiding, unstated if the document does not say
     */
    public Nature nature() {
        for (Nature one : STRICTEST_FIRST) {
            if (natures.contains(one)) {
                return one;
            }
        }
        return Nature.UNSTATED;
    }

    /** Reports a target of nothing, of two things, with a number asked of a subject, or with a nature stated twice. */
    @Override
    public List<Fault> faults() {
        List<Fault> faults = new ArrayList<>(objectFaults());
        if (natures.contains(Nature.UNSTATED) || Set.copyOf(natures).size() < natures.size()) {
            faults.add(NATURES);
        }
        return faults;
    }

    private List<Fault> objectFaults() {
        if (key == null && subject == null) {
            return List.of(NO_OBJECT);
        }
        if (key != null && subject != null) {
            return List.of(TWO_OBJECTS);
        }
        return key == null && !(criterion instanceof Criterion.Qualitative)
                ? List.of(SUBJECT_NOT_QUALITATIVE)
                : List.of();
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
        if (key != null) {
            builder.key(key);
        }
        builder.subject = subject;
        builder.by = by;
        builder.criterion = criterion;
        builder.each = each;
        builder.stretch = stretch;
        builder.hedge = hedge;
        builder.natures = natures;
        builder.setBy = setBy;
        builder.baseline = baseline;
        builder.with = with;
        builder.replaces = replaces;
        builder.responsible = new ArrayList<>(responsible);
        builder.open = open;
        return builder;
    }

    /** Builds {@link Target} values; what is required and not set is refused by {@link #build()}. */
    public static final class Builder extends KeyedBuilder<Builder> {
        private @Nullable String subject;
        private @Nullable Period by;
        private @Nullable Criterion criterion;
        private @Nullable Recurrence each;
        private @Nullable Criterion stretch;
        private @Nullable Hedge hedge;
        private List<Nature> natures = List.of();
        private @Nullable String setBy;
        private @Nullable Ref baseline;
        private @Nullable Ref with;
        private @Nullable Ref replaces;
        private List<String> responsible = new ArrayList<>();
        private boolean open;

        private Builder() {}

        @Override
        Builder self() {
            return this;
        }

        /** Sets the id of the subject whose quality it is, null if it is about a figure. */
        public Builder subject(@Nullable String subject) {
            this.subject = subject;
            return this;
        }

        /** Sets when the quality of a subject is due, null for a figure, whose key says so. */
        public Builder by(@Nullable Period by) {
            this.by = by;
            return this;
        }

        /** Sets what is required. */
        public Builder criterion(Criterion criterion) {
            this.criterion = Objects.requireNonNull(criterion, "criterion");
            return this;
        }

        /** Sets how often it has to be met, null for once. */
        public Builder each(@Nullable Recurrence each) {
            this.each = each;
            return this;
        }

        /** Sets a second, higher criterion, null if there is none. */
        public Builder stretch(@Nullable Criterion stretch) {
            this.stretch = stretch;
            return this;
        }

        /** Sets how it is softened, null if it is not. */
        public Builder hedge(@Nullable Hedge hedge) {
            this.hedge = hedge;
            return this;
        }

        /** Sets how strictly it binds. */
        public Builder nature(Nature nature) {
            return natures(List.of(nature));
        }

        /** Sets how strictly it binds where the document names more than one nature. */
        public Builder natures(List<Nature> natures) {
            this.natures = List.copyOf(natures);
            return this;
        }

        /** Sets the id of the higher party that set it, null for the issuer. */
        public Builder setBy(@Nullable String setBy) {
            this.setBy = setBy;
            return this;
        }

        /** Sets the figure it starts from, null if none is named. */
        public Builder baseline(@Nullable Ref baseline) {
            this.baseline = baseline;
            return this;
        }

        /** Sets the target it is stated together with, null if it stands alone. */
        public Builder with(@Nullable Ref with) {
            this.with = with;
            return this;
        }

        /** Sets the earlier target it replaces, null if none. */
        public Builder replaces(@Nullable Ref replaces) {
            this.replaces = replaces;
            return this;
        }

        /** Sets the ids of the parties that answer for it. */
        public Builder responsible(List<String> responsible) {
            this.responsible = new ArrayList<>(responsible);
            return this;
        }

        /** Sets whether the list it ends goes on in the document (等). */
        public Builder open(boolean open) {
            this.open = open;
            return this;
        }

        /**
         * Builds the value.
         *
         * @return the Target
         * @throws IllegalStateException if something required is not set
         */
        public Target build() {
            return new Target(
                    info(),
                    optionalKey(),
                    subject,
                    by,
                    Required.of(criterion, "criterion"),
                    each,
                    stretch,
                    hedge,
                    natures,
                    setBy,
                    baseline,
                    with,
                    replaces,
                    responsible,
                    open);
        }
    }
}
