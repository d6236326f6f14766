package org.districtplan.rules.internal.walk;

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

/** Strikes out of a set of ids those that are used: what stays is used by nothing. */
public final class UsedIds implements Uses {

    private final Set<String> unused;
    private final Set<String> stages = new HashSet<>();

    private UsedIds(Set<String> unused) {
        this.unused = unused;
    }

    /**
     * Starts with ids of which none was seen in use.
     *
     * @param ids the ids of registry entries
     * @return what strikes them out
     */
    public static UsedIds among(Set<String> ids) {
        return new UsedIds(new HashSet<>(ids));
    }

    /**
     * Strikes out what the entries of one owner refer to.
     *
     * @param entries the entries
     * @return this
     */
    public UsedIds by(Entries entries) {
        RegistryUses.of(entries.withoutAdditions(), this);
        return this;
    }

    /**
     * Strikes out what a plan refers to.
     *
     * @param plans the set
     * @param plan a plan of it
     * @return this
     */
    public UsedIds by(PlanSet plans, Plan plan) {
        PlanUses.of(plans, plan, this);
        return this;
    }

    /**
     * Tells whether all were seen in use.
     *
     * @return true if nothing is left to strike out
     */
    public boolean isEmpty() {
        return unused.isEmpty();
    }

    /**
     * Gives what is left.
     *
     * @param vocabulary where tracks are looked up: one is used if a stage of it is
     * @return the ids that nothing uses
     */
    public Set<String> unused(Vocabulary vocabulary) {
        Set<String> left = new HashSet<>(unused);
        left.removeIf(id -> vocabulary
                .entry(StageTrack.class, id)
                .filter(track -> track.stages().stream().anyMatch(stage -> stages.contains(stage.id())))
                .isPresent());
        return left;
    }

    @Override
    public void entry(ElementRef at, String path, Class<? extends RegistryEntry> kind, String id) {
        unused.remove(id);
    }

    @Override
    public void member(ElementRef at, String path, String dimension, String id) {
        unused.remove(id);
        unused.remove(dimension);
    }

    @Override
    public void element(ElementRef at, String path, List<Class<? extends Element>> kinds, Ref ref) {}

    @Override
    public void elementOrSubject(ElementRef at, String path, Ref ref) {
        if (ref.plan() == null) {
            unused.remove(ref.id());
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
