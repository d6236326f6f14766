package org.districtplan.rules.internal.walk;

import java.util.List;
import java.util.Map;
import org.districtplan.model.Base;
import org.districtplan.model.Criterion;
import org.districtplan.model.Element;
import org.districtplan.model.FigureKey;
import org.districtplan.model.Indicator;
import org.districtplan.model.KeyPattern;
import org.districtplan.model.Located;
import org.districtplan.model.Measure;
import org.districtplan.model.Observation;
import org.districtplan.model.Peers;
import org.districtplan.model.Plan;
import org.districtplan.model.PlanHeader;
import org.districtplan.model.PlanSet;
import org.districtplan.model.Progress;
import org.districtplan.model.Reference;
import org.districtplan.model.RegistryEntry;
import org.districtplan.model.Relation;
import org.districtplan.model.Subject;
import org.districtplan.model.Target;
import org.districtplan.model.Taxonomy;
import org.districtplan.model.TaxonomyNode;
import org.districtplan.model.diagnostic.ElementRef;
import org.districtplan.model.value.Ref;
import org.jspecify.annotations.Nullable;

/** Finds every id a plan uses. */
public final class PlanUses {

    private static final String AREA = "area";
    private static final List<Class<? extends Element>> FIGURES = List.of(Observation.class, Target.class);

    private final Uses uses;

    private PlanUses(Uses uses) {
        this.uses = uses;
    }

    /**
     * Goes through the header and all elements of a plan.
     *
     * @param plans the set
     * @param plan a plan of it
     * @param uses takes the ids
     */
    public static void of(PlanSet plans, Plan plan, Uses uses) {
        PlanUses walk = new PlanUses(uses);
        walk.header(ElementRef.plan(plan.id()), plan.header());
        for (Located<?> located : plans.all(plan)) {
            walk.element(located.ref(), located.element());
        }
    }

    private void header(ElementRef at, PlanHeader header) {
        entry(at, "/issuer", Subject.class, header.issuer());
        if (header.area() != null) {
            uses.member(at, "/area", AREA, header.area());
        }
        for (int i = 0; i < header.references().size(); i++) {
            Reference reference = header.references().get(i);
            String path = "/references/" + i;
            String issuer = reference.issuer();
            if (issuer != null && Ref.isId(issuer)) {
                entry(at, path + "/issuer", Subject.class, issuer);
            }
            if (reference.plan() != null) {
                uses.plan(at, path + "/plan", reference.plan());
            }
        }
    }

    private void element(ElementRef at, Element element) {
        if (element instanceof Observation observation) {
            key(at, "", observation.key());
            element(at, "/replaces", Observation.class, observation.replaces());
        } else if (element instanceof Target target) {
            target(at, target);
        } else if (element instanceof Measure measure) {
            measure(at, measure);
        } else if (element instanceof Progress progress) {
            progress(at, progress);
        } else if (element instanceof Taxonomy taxonomy) {
            element(at, "/continues", Taxonomy.class, taxonomy.continues());
            nodes(at, "/nodes", taxonomy.nodes());
        } else if (element instanceof Relation relation) {
            ClaimOperands.of(relation.claim()).forEach((path, operand) -> operand(at, path, operand));
        }
    }

    private void operand(ElementRef at, String path, Object operand) {
        if (operand instanceof FigureKey key) {
            key(at, path, key);
        } else if (operand instanceof ClaimOperands.Listed listed) {
            uses.elementOrSubject(at, path, listed.ref());
        } else if (operand instanceof Ref ref) {
            uses.element(at, path, FIGURES, ref);
        }
    }

    private void target(ElementRef at, Target target) {
        if (target.key() != null) {
            key(at, "", target.key());
        }
        entry(at, "/subject", Subject.class, target.subject());
        criterion(at, "/criterion", target.criterion());
        if (target.stretch() != null) {
            criterion(at, "/stretch", target.stretch());
        }
        entry(at, "/set-by", Subject.class, target.setBy());
        element(at, "/baseline", Observation.class, target.baseline());
        element(at, "/with", Target.class, target.with());
        element(at, "/replaces", Target.class, target.replaces());
        entries(at, "/responsible", target.responsible());
    }

    private void measure(ElementRef at, Measure measure) {
        entries(at, "/subjects", measure.subjects());
        if (measure.reach() != null) {
            uses.stage(at, "/reach", measure.reach());
        }
        entries(at, "/lead", measure.lead());
        entries(at, "/support", measure.support());
        elements(at, "/targets", List.of(Target.class), measure.targets());
        element(at, "/continues", Measure.class, measure.continues());
    }

    private void progress(ElementRef at, Progress progress) {
        entries(at, "/subjects", progress.subjects());
        elements(at, "/of", List.of(Measure.class, Target.class), progress.of());
        if (progress.stage() != null) {
            uses.stage(at, "/stage", progress.stage());
        }
        elements(at, "/figures", List.of(Observation.class), progress.figures());
    }

    private void nodes(ElementRef at, String path, List<TaxonomyNode> nodes) {
        for (int i = 0; i < nodes.size(); i++) {
            TaxonomyNode node = nodes.get(i);
            String place = path + "/" + i;
            entry(at, place + "/subject", Subject.class, node.subject());
            entry(at, place + "/from", Subject.class, node.from());
            nodes(at, place + "/nodes", node.nodes());
        }
    }

    private void criterion(ElementRef at, String path, Criterion criterion) {
        if (criterion instanceof Criterion.Assigned assigned) {
            entry(at, path + "/by", Subject.class, assigned.by());
        } else if (criterion instanceof Criterion.Relative relative) {
            String to = path + "/" + relative.comparison().text();
            KeyPattern key = relative.to();
            String indicator = key.isIndicatorOnly() ? to : to + "/indicator";
            entry(at, indicator, Indicator.class, key.indicator());
            scope(at, to + "/scope", key.scope());
            base(at, to, key.base());
        }
    }

    private void key(ElementRef at, String path, FigureKey key) {
        entry(at, path + "/indicator", Indicator.class, key.indicator());
        scope(at, path + "/scope", key.scope());
        base(at, path, key.base());
    }

    private void base(ElementRef at, String path, @Nullable Base base) {
        if (base instanceof Base.OtherArea other) {
            uses.member(at, path + "/than/area", AREA, other.area());
        } else if (base instanceof Base.OtherIndicator other) {
            entry(at, path + "/than/indicator", Indicator.class, other.indicator());
        } else if (base instanceof Base.OtherScope other) {
            scope(at, path + "/than/scope", other.scope());
        } else if (base instanceof Base.Among among) {
            entry(at, path + "/among", Peers.class, among.peers());
        } else if (base instanceof Base.AgainstTarget against) {
            element(at, path + "/against", Target.class, against.target());
        }
    }

    private void scope(ElementRef at, String path, Map<String, String> scope) {
        scope.forEach((dimension, member) -> uses.member(at, path + "/" + dimension, dimension, member));
    }

    private void entry(ElementRef at, String path, Class<? extends RegistryEntry> kind, @Nullable String id) {
        if (id != null) {
            uses.entry(at, path, kind, id);
        }
    }

    private void entries(ElementRef at, String path, List<String> subjects) {
        for (int i = 0; i < subjects.size(); i++) {
            uses.entry(at, path + "/" + i, Subject.class, subjects.get(i));
        }
    }

    private void element(ElementRef at, String path, Class<? extends Element> kind, @Nullable Ref ref) {
        if (ref != null) {
            uses.element(at, path, List.of(kind), ref);
        }
    }

    private void elements(ElementRef at, String path, List<Class<? extends Element>> kinds, List<Ref> refs) {
        for (int i = 0; i < refs.size(); i++) {
            uses.element(at, path + "/" + i, kinds, refs.get(i));
        }
    }
}
