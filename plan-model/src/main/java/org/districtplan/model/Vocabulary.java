package org.districtplan.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.districtplan.model.value.Formula;
import org.jspecify.annotations.Nullable;

/**
 * The registry entries a plan can refer to: its own before the shared ones, additions put in.
 *
 * <p>This class is immutable and thread-safe; {@link PlanSet} makes it.
 */
public final class Vocabulary {

    private final @Nullable Vocabulary shared;
    private final Map<String, RegistryEntry> entries = new LinkedHashMap<>();
    private final Map<String, List<Indicator>> shares = new HashMap<>();
    private final Map<String, List<Indicator>> flows = new HashMap<>();

    Vocabulary(@Nullable Vocabulary shared, List<RegistryEntries> sources) {
        this.shared = shared;
        for (RegistryEntries source : sources) {
            List<List<? extends RegistryEntry>> lists = List.of(
                    source.dimensions(),
                    source.members(),
                    source.indicators(),
                    source.subjects(),
                    source.peers(),
                    source.stages());
            lists.forEach(list -> list.forEach(entry -> entries.putIfAbsent(entry.id(), entry)));
        }
        for (RegistryEntries source : sources) {
            source.additions().forEach(this::add);
        }
        gatherRelated();
    }

    private void add(Addition addition) {
        entry(addition.to()).ifPresent(entry -> entries.put(entry.id(), with(entry, addition)));
    }

    private static RegistryEntry with(RegistryEntry entry, Addition addition) {
        Name name = addition.name() == null ? entry.name() : entry.name().with(addition.name());
        if (entry instanceof Indicator indicator) {
            return indicator.toBuilder()
                    .name(name)
                    .aliases(joined(indicator.aliases(), addition))
                    .build();
        }
        if (entry instanceof Subject subject) {
            return subject.toBuilder()
                    .name(name)
                    .aliases(joined(subject.aliases(), addition))
                    .build();
        }
        if (entry instanceof Member member) {
            return member.toBuilder()
                    .name(name)
                    .aliases(joined(member.aliases(), addition))
                    .build();
        }
        if (entry instanceof Dimension dimension) {
            return dimension.toBuilder().name(name).build();
        }
        if (entry instanceof Peers peers) {
            return peers.toBuilder().name(name).build();
        }
        return entry instanceof StageTrack track ? track.toBuilder().name(name).build() : entry;
    }

    private static List<String> joined(List<String> aliases, Addition addition) {
        List<String> all = new ArrayList<>(aliases);
        addition.aliases().stream().filter(alias -> !all.contains(alias)).forEach(all::add);
        return all;
    }

    /**
     * Finds an entry of any kind.
     *
     * @param id the id
     * @return the entry, empty if there is none
     */
    public Optional<RegistryEntry> entry(String id) {
        Objects.requireNonNull(id, "id");
        RegistryEntry entry = entries.get(id);
        return entry != null || shared == null ? Optional.ofNullable(entry) : shared.entry(id);
    }

    /**
     * Finds an entry of one kind.
     *
     * @param <E> the kind
     * @param kind the kind
     * @param id the id
     * @return the entry, empty if there is none or it is of another kind
     */
    public <E extends RegistryEntry> Optional<E> entry(Class<E> kind, String id) {
        return entry(id).filter(kind::isInstance).map(kind::cast);
    }

    /**
     * Finds an indicator, following {@code same-as} to the entry it names.
     *
     * @param id the id
     * @return the indicator, empty if there is none
     */
    public Optional<Indicator> indicator(String id) {
        return followed(Indicator.class, id, Indicator::sameAs);
    }

    /**
     * Finds the indicators that are something divided by an indicator.
     *
     * @param whole the id of the indicator divided by
     * @return the indicators, the plan's own first
     */
    public List<Indicator> sharesOf(String whole) {
        return with(shares.getOrDefault(whole, List.of()), shared == null ? List.of() : shared.sharesOf(whole));
    }

    /**
     * Finds the flows that add to a stock.
     *
     * @param stock the id of the stock
     * @return the indicators, the plan's own first
     */
    public List<Indicator> flowsInto(String stock) {
        return with(flows.getOrDefault(stock, List.of()), shared == null ? List.of() : shared.flowsInto(stock));
    }

    private List<Indicator> with(List<Indicator> own, List<Indicator> others) {
        List<Indicator> all = new ArrayList<>(own);
        others.stream()
                .filter(indicator -> !entries.containsKey(indicator.id()))
                .forEach(all::add);
        return all;
    }

    private void gatherRelated() {
        for (RegistryEntry entry : entries.values()) {
            if (entry instanceof Indicator indicator && indicator.into() != null) {
                flows.computeIfAbsent(indicator.into(), added -> new ArrayList<>())
                        .add(indicator);
            }
            if (entry instanceof Indicator indicator
                    && indicator.formula() instanceof Formula.Operation operation
                    && operation.operator() == Formula.Operator.DIVIDED_BY
                    && operation.right() instanceof Formula.Operand whole) {
                shares.computeIfAbsent(whole.indicator(), added -> new ArrayList<>())
                        .add(indicator);
            }
        }
    }

    /**
     * Finds a subject, following {@code same-as} to the entry it names.
     *
     * @param id the id
     * @return the subject, empty if there is none
     */
    public Optional<Subject> subject(String id) {
        return followed(Subject.class, id, Subject::sameAs);
    }

    // Two entries that name each other must not be followed for ever.
    private <E extends RegistryEntry> Optional<E> followed(
            Class<E> kind, String id, Function<E, @Nullable String> sameAs) {
        Optional<E> found = entry(kind, id);
        for (int hops = 0; hops < 10 && found.isPresent(); hops++) {
            String same = sameAs.apply(found.get());
            Optional<E> next = same == null ? Optional.empty() : entry(kind, same);
            if (next.isEmpty()) {
                return found;
            }
            found = next;
        }
        return found;
    }

    /**
     * Names an entry for people.
     *
     * @param id the id
     * @return its name, empty if there is none
     */
    public Optional<Name> name(String id) {
        return entry(id).map(RegistryEntry::name);
    }

    /**
     * Lists the ids of all entries of one kind, the plan's own first.
     *
     * @param kind the kind
     * @return the ids
     */
    public Collection<String> ids(Class<? extends RegistryEntry> kind) {
        List<String> ids = new ArrayList<>();
        entries.values().stream()
                .filter(kind::isInstance)
                .map(RegistryEntry::id)
                .forEach(ids::add);
        if (shared != null) {
            shared.ids(kind).stream().filter(id -> !entries.containsKey(id)).forEach(ids::add);
        }
        return Collections.unmodifiableList(ids);
    }

    /**
     * Finds the track of stages that a subject takes: its own, or that of its kind.
     *
     * @param subject the subject
     * @return the track, empty if there is none
     */
    public Optional<StageTrack> track(Subject subject) {
        String own = subject.track();
        return own != null
                ? entry(StageTrack.class, own)
                : tracks().stream()
                        .filter(track -> track.kinds().contains(subject.kind()))
                        .findFirst();
    }

    /**
     * Lists all tracks of stages, the plan's own first.
     *
     * @return the tracks
     */
    public List<StageTrack> tracks() {
        return ids(StageTrack.class).stream()
                .flatMap(id -> entry(StageTrack.class, id).stream())
                .toList();
    }
}
