package org.districtplan.rules.internal.rule.structure;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.districtplan.model.Dimension;
import org.districtplan.model.Element;
import org.districtplan.model.Indicator;
import org.districtplan.model.Located;
import org.districtplan.model.Measure;
import org.districtplan.model.Member;
import org.districtplan.model.Observation;
import org.districtplan.model.Peers;
import org.districtplan.model.Plan;
import org.districtplan.model.PlanHeader;
import org.districtplan.model.Registry;
import org.districtplan.model.RegistryEntry;
import org.districtplan.model.Stage;
import org.districtplan.model.StageTrack;
import org.districtplan.model.Subject;
import org.districtplan.model.Target;
import org.districtplan.model.Taxonomy;
import org.districtplan.model.Vocabulary;
import org.districtplan.model.diagnostic.ElementKind;
import org.districtplan.model.diagnostic.ElementRef;
import org.districtplan.model.diagnostic.Message;
import org.districtplan.model.diagnostic.Nearest;
import org.districtplan.model.diagnostic.Severity;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.model.value.Ref;
import org.districtplan.rules.internal.walk.LocalEntries;
import org.districtplan.rules.internal.walk.Uses;
import org.districtplan.rules.rule.RuleContext;
import org.jspecify.annotations.Nullable;

/** Looks every id up where it can be, and reports those that are not there or are of another kind. */
final class ReferenceResolution implements Uses {

    private static final Text UNKNOWN = Text.of("没有编号为“{id}”的{kind}", "there is no {kind} with the id \"{id}\"");
    private static final Text ENTRY = Text.of("名录条目", "registry entry");
    private static final Text STAGE = Text.of("阶段", "stage");
    private static final Text REGISTRY = Text.of("名录", "registry");
    private static final Text OTHER_KIND =
            Text.of("“{id}”是{found}，此处应为{kind}", "\"{id}\" is of kind {found}, but {kind} is required here");
    private static final Text OTHER_DIMENSION = Text.of(
            "“{id}”属于维度“{found}”，不属于“{dimension}”", "\"{id}\" is a member of \"{found}\", not of \"{dimension}\"");
    private static final Text LOCAL = Text.of(
            "{kind}“{id}”是规划“{plan}”自带的条目（local），此处不能引用；请移入名录，或在此另行定义",
            "the {kind} \"{id}\" is local to the plan \"{plan}\", so that nothing else can refer to it; move it to a registry, or"
                    + " define it here");
    private static final Text DEFINED = Text.of("定义处", "defined here");
    private static final Text NOT_READ = Text.of("已读取的文件中没有规划“{id}”", "the plan \"{id}\" is not among those read");

    private static final Map<Class<?>, Text> LABELS = Map.of(
            Dimension.class, ElementKind.DIMENSION.label(),
            Member.class, ElementKind.MEMBER.label(),
            Indicator.class, ElementKind.INDICATOR.label(),
            Subject.class, ElementKind.SUBJECT.label(),
            Peers.class, ElementKind.PEERS.label(),
            StageTrack.class, ElementKind.STAGES.label(),
            Observation.class, ElementKind.OBSERVATION.label(),
            Target.class, ElementKind.TARGET.label(),
            Measure.class, ElementKind.MEASURE.label(),
            Taxonomy.class, ElementKind.TAXONOMY.label());

    private final RuleContext context;
    private final Vocabulary vocabulary;
    private final @Nullable Plan plan;
    private @Nullable LocalEntries locals;

    ReferenceResolution(RuleContext context, Vocabulary vocabulary, @Nullable Plan plan) {
        this.context = context;
        this.vocabulary = vocabulary;
        this.plan = plan;
    }

    @Override
    public void entry(ElementRef at, String path, Class<? extends RegistryEntry> kind, String id) {
        Optional<RegistryEntry> found = vocabulary.entry(id);
        if (found.isEmpty()) {
            locals().entry(kind, id)
                    .ifPresentOrElse(
                            elsewhere -> local(at, path, labelOf(kind), id, elsewhere),
                            () -> unknown(at, path, labelOf(kind), id, vocabulary.ids(kind)));
        } else if (!kind.isInstance(found.get())) {
            context.at(at, path)
                    .contradicts(Message.of(
                            OTHER_KIND, "id", id, "found", labelOf(found.get().getClass()), "kind", labelOf(kind)));
        } else {
            context.at(at, path).holds();
        }
    }

    @Override
    public void member(ElementRef at, String path, String dimension, String id) {
        Optional<Member> member = vocabulary.entry(Member.class, id);
        if (vocabulary.entry(Dimension.class, dimension).isEmpty()) {
            unknown(at, path, labelOf(Dimension.class), dimension, vocabulary.ids(Dimension.class));
        } else if (member.isPresent() && !member.get().dimension().equals(dimension)) {
            context.at(at, path)
                    .contradicts(Message.of(
                            OTHER_DIMENSION, "id", id, "found", member.get().dimension(), "dimension", dimension));
        } else {
            entry(at, path, Member.class, id);
        }
    }

    @Override
    public void element(ElementRef at, String path, List<Class<? extends Element>> kinds, Ref ref) {
        Plan from = Objects.requireNonNull(plan, "only plans refer to elements");
        Optional<Plan> owner =
                ref.plan() == null ? Optional.of(from) : context.plans().plan(ref.plan());
        if (owner.isEmpty()) {
            plan(at, path, Objects.requireNonNull(ref.plan()));
            return;
        }
        Optional<Located<?>> found = context.plans().find(from, ref);
        if (found.isEmpty()) {
            unknown(at, path, labelOf(kinds.get(0)), ref.toString(), candidates(owner.get(), kinds, ref));
        } else if (kinds.stream().noneMatch(kind -> kind.isInstance(found.get().element()))) {
            context.at(at, path)
                    .contradicts(Message.of(
                            OTHER_KIND,
                            "id",
                            ref,
                            "found",
                            found.get().ref().kind().label(),
                            "kind",
                            labelOf(kinds.get(0))));
        } else {
            context.at(at, path).holds();
        }
    }

    private List<String> candidates(Plan owner, List<Class<? extends Element>> kinds, Ref ref) {
        String prefix = ref.plan() == null ? "" : ref.plan() + "#";
        return context.plans().all(owner).stream()
                .filter(located -> located.element().id() != null)
                .filter(located -> kinds.stream().anyMatch(kind -> kind.isInstance(located.element())))
                .map(located -> prefix + located.element().id())
                .toList();
    }

    @Override
    public void elementOrSubject(ElementRef at, String path, Ref ref) {
        Plan from = Objects.requireNonNull(plan, "only plans refer to elements");
        if (context.plans().find(from, ref).isPresent()) {
            context.at(at, path).holds();
        } else {
            entry(at, path, Subject.class, ref.toString());
        }
    }

    @Override
    public void plan(ElementRef at, String path, String id) {
        if (context.plans().plan(id).isPresent()) {
            context.at(at, path).holds();
        } else {
            List<String> ids =
                    context.plans().headers().stream().map(PlanHeader::id).toList();
            context.at(at, path).contradicts(Severity.WARNING, corrected(Message.of(NOT_READ, "id", id), id, ids));
        }
    }

    @Override
    public void stage(ElementRef at, String path, String id) {
        if (vocabulary.tracks().stream().anyMatch(track -> track.stage(id).isPresent())) {
            context.at(at, path).holds();
            return;
        }
        locals().trackOf(id)
                .ifPresentOrElse(
                        elsewhere -> local(at, path, STAGE, id, elsewhere),
                        () -> unknown(at, path, STAGE, id, stages(vocabulary.tracks())));
    }

    @Override
    public void stageOf(ElementRef at, String path, StageTrack track, String id) {
        if (track.stage(id).isPresent()) {
            context.at(at, path).holds();
        } else {
            unknown(at, path, STAGE, id, stages(List.of(track)));
        }
    }

    void registry(ElementRef at, String path, String parent) {
        int version = parent.indexOf('@');
        String id = version < 0 ? parent : parent.substring(0, version);
        List<String> ids =
                context.plans().registries().stream().map(Registry::id).toList();
        if (ids.contains(id)) {
            context.at(at, path).holds();
        } else {
            unknown(at, path, REGISTRY, id, ids);
        }
    }

    private static List<String> stages(List<StageTrack> tracks) {
        return tracks.stream()
                .flatMap(track -> track.stages().stream())
                .map(Stage::id)
                .collect(Collectors.toList());
    }

    // Gathered only where something is found nowhere else.
    private LocalEntries locals() {
        LocalEntries known = locals;
        if (known == null) {
            known = new LocalEntries(context.plans());
            locals = known;
        }
        return known;
    }

    private void local(ElementRef at, String path, Text kind, String id, ElementRef elsewhere) {
        context.at(at, path)
                .related(DEFINED, elsewhere, "/id")
                .contradicts(Message.of(LOCAL, "id", id, "kind", kind, "plan", elsewhere.owner()));
    }

    private void unknown(ElementRef at, String path, Text kind, String id, Collection<String> candidates) {
        context.at(at, path).contradicts(corrected(Message.of(UNKNOWN, "id", id, "kind", kind), id, candidates));
    }

    private static Message corrected(Message problem, String id, Collection<String> candidates) {
        return Nearest.to(id, candidates)
                .map(near -> new Message(
                        Text.of(
                                problem.template().zh() + "；是否为“{meant}”？",
                                problem.template().en() + "; did you mean \"{meant}\"?"),
                        problem.with("meant", near).attributes()))
                .orElse(problem);
    }

    private static Text labelOf(Class<?> type) {
        return LABELS.getOrDefault(type, ENTRY);
    }
}
