package org.districtplan.rules.internal.walk;

import java.util.List;
import org.districtplan.model.Addition;
import org.districtplan.model.Dimension;
import org.districtplan.model.Indicator;
import org.districtplan.model.Member;
import org.districtplan.model.Peers;
import org.districtplan.model.RegistryEntry;
import org.districtplan.model.Stage;
import org.districtplan.model.StageTrack;
import org.districtplan.model.Subject;
import org.districtplan.model.diagnostic.ElementRef;
import org.districtplan.model.value.Formula;
import org.districtplan.rules.internal.walk.Entries.Named;
import org.jspecify.annotations.Nullable;

/** Finds every id the entries of a registry use. */
public final class RegistryUses {

    private final Uses uses;

    private RegistryUses(Uses uses) {
        this.uses = uses;
    }

    /**
     * Goes through the entries and additions of one owner.
     *
     * @param entries the entries
     * @param uses takes the ids
     */
    public static void of(Entries entries, Uses uses) {
        RegistryUses walk = new RegistryUses(uses);
        for (Named<? extends RegistryEntry> named : entries.all()) {
            walk.entry(named.ref(), named.value());
        }
        for (Named<Addition> named : entries.additions()) {
            uses.entry(named.ref(), "/to", RegistryEntry.class, named.value().to());
        }
    }

    private void entry(ElementRef at, RegistryEntry entry) {
        if (entry instanceof Member member) {
            use(at, "/dimension", Dimension.class, member.dimension());
            if (member.partOf() != null) {
                uses.member(at, "/part-of", member.dimension(), member.partOf());
            }
        } else if (entry instanceof Indicator indicator) {
            indicator(at, indicator);
        } else if (entry instanceof Subject subject) {
            use(at, "/parent", Subject.class, subject.parent());
            use(at, "/track", StageTrack.class, subject.track());
            use(at, "/perhaps", Subject.class, subject.perhaps());
            use(at, "/same-as", Subject.class, subject.sameAs());
        } else if (entry instanceof Peers peers) {
            for (int i = 0; i < peers.members().size(); i++) {
                uses.member(at, "/members/" + i, "area", peers.members().get(i));
            }
        } else if (entry instanceof StageTrack track) {
            stages(at, track);
        }
    }

    private void stages(ElementRef at, StageTrack track) {
        for (int i = 0; i < track.stages().size(); i++) {
            Stage stage = track.stages().get(i);
            if (stage.after() != null) {
                uses.stageOf(at, "/stages/" + i + "/after", track, stage.after());
            }
            if (stage.before() != null) {
                uses.stageOf(at, "/stages/" + i + "/before", track, stage.before());
            }
        }
    }

    private void indicator(ElementRef at, Indicator indicator) {
        if (indicator.formula() != null) {
            for (Formula.Operand operand : indicator.formula().operands()) {
                use(at, "/formula", Indicator.class, operand.indicator());
            }
        }
        use(at, "/narrows", Indicator.class, indicator.narrows());
        use(at, "/succeeds", Indicator.class, indicator.succeeds());
        use(at, "/into", Indicator.class, indicator.into());
        list(at, "/dimensions", Dimension.class, indicator.dimensions());
        use(at, "/same-as", Indicator.class, indicator.sameAs());
    }

    private void list(ElementRef at, String path, Class<? extends RegistryEntry> kind, List<String> ids) {
        for (int i = 0; i < ids.size(); i++) {
            uses.entry(at, path + "/" + i, kind, ids.get(i));
        }
    }

    private void use(ElementRef at, String path, Class<? extends RegistryEntry> kind, @Nullable String id) {
        if (id != null) {
            uses.entry(at, path, kind, id);
        }
    }
}
