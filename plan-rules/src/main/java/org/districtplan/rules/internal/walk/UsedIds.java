package org.districtplan.rules.internal.walk;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.districtplan.model.Element;
import org.districtplan.model.Plan;
import org.districtplan.model.PlanSet;
import org.districtplan.model.RegistryEntry;
import org.districtplan.model.StageTrack;
import org.districtplan.model.Vocabulary;
import org.districtplan.model.diagnostic.ElementRef;
import org.districtplan.model.value.Ref;

/**
 * The ids of registry entries that a plan or registry refers to.
 *
 * @param ids the ids
 * @param stages the stages that are named, by which a track of stages is used
 */
public record UsedIds(Set<String> ids, Set<String> stages) {

    /** Copies the sets. */
    public UsedIds {
        ids = Set.copyOf(ids);
        stages = Set.copyOf(stages);
    }

    /**
     * Gathers what the entries of a registry refer to.
     *
     * @param entries the entries
     * @return the ids
     */
    public static UsedIds of(Entries entries) {
        Gathering gathering = new Gathering();
        RegistryUses.of(entries.withoutAdditions(), gathering);
        return gathering.result();
    }

    /**
     * Gathers what a plan and its own entries refer to.
     *
     * @param plans the set
     * @param plan a plan of it
     * @return the ids
     */
    public static UsedIds of(PlanSet plans, Plan plan) {
        Gathering gathering = new Gathering();
        RegistryUses.of(Entries.of(plans, plan).withoutAdditions(), gathering);
        PlanUses.of(plans, plan, gathering);
        return gathering.result();
    }

    /**
     * Gives those of some ids that nothing uses.
     *
     * @param of the ids
     * @param users what refers to them
     * @param vocabulary where tracks are looked up: one is used if a stage of it is
     * @return the ids left
     */
    public static Set<String> unused(Set<String> of, Collection<UsedIds> users, Vocabulary vocabulary) {
        Set<String> left = new HashSet<>(of);
        Set<String> stages = new HashSet<>();
        for (UsedIds user : users) {
            left.removeAll(user.ids);
            stages.addAll(user.stages);
        }
        left.removeIf(id -> vocabulary
                .entry(StageTrack.class, id)
                .filter(track -> track.stages().stream().anyMatch(stage -> stages.contains(stage.id())))
                .isPresent());
        return left;
    }

    private static final class Gathering implements Uses {

        private final Set<String> ids = new HashSet<>();
        private final Set<String> stages = new HashSet<>();

        private UsedIds result() {
            return new UsedIds(ids, stages);
        }

        @Override
        public void entry(ElementRef at, String path, Class<? extends RegistryEntry> kind, String id) {
            ids.add(id);
        }

        @Override
        public void member(ElementRef at, String path, String dimension, String id) {
            ids.add(id);
            ids.add(dimension);
        }

        @Override
        public void element(ElementRef at, String path, List<Class<? extends Element>> kinds, Ref ref) {}

        @Override
        public void elementOrSubject(ElementRef at, String path, Ref ref) {
            if (ref.plan() == null) {
                ids.add(ref.id());
            }
        }

        @Override
        public void plan(ElementRef at, String path, String plan) {}

        @Override
        public void stage(ElementRef at, String path, String stage) {
            stages.add(stage);
        }

        @Override
        public void stageOf(ElementRef at, String path, StageTrack track, String stage) {}
    }
}
