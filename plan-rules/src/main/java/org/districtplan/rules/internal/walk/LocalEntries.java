package org.districtplan.rules.internal.walk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.districtplan.model.Plan;
import org.districtplan.model.PlanSet;
import org.districtplan.model.RegistryEntry;
import org.districtplan.model.Stage;
import org.districtplan.model.StageTrack;
import org.districtplan.model.diagnostic.ElementRef;

/** The entries that plans have for themselves, by id: what a reference from elsewhere may have meant. */
public final class LocalEntries {

    private final Map<String, List<Entries.Named<? extends RegistryEntry>>> entries = new HashMap<>();
    private final Map<String, ElementRef> tracks = new HashMap<>();

    /** Gathers the local entries of all plans of a set. */
    public LocalEntries(PlanSet plans) {
        for (Plan plan : plans.plans()) {
            if (!plan.local().isEmpty()) {
                Entries.of(plans, plan).all().forEach(this::add);
            }
        }
    }

    private void add(Entries.Named<? extends RegistryEntry> named) {
        entries.computeIfAbsent(named.value().id(), added -> new ArrayList<>(1)).add(named);
        if (named.value() instanceof StageTrack track) {
            for (Stage stage : track.stages()) {
                tracks.putIfAbsent(stage.id(), named.ref());
            }
        }
    }

    /** Finds the first entry with an id that is of a kind. */
    public Optional<ElementRef> entry(Class<? extends RegistryEntry> kind, String id) {
        return entries.getOrDefault(id, List.of()).stream()
                .filter(named -> kind.isInstance(named.value()))
                .map(named -> named.ref())
                .findFirst();
    }

    /** Finds the first track that has a stage. */
    public Optional<ElementRef> trackOf(String stage) {
        return Optional.ofNullable(tracks.get(stage));
    }
}
