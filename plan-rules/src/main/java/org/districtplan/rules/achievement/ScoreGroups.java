package org.districtplan.rules.achievement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.districtplan.model.FigureKey;
import org.districtplan.model.Indicator;
import org.districtplan.model.Located;
import org.districtplan.model.Nature;
import org.districtplan.model.Outline;
import org.districtplan.model.Plan;
import org.districtplan.model.PlanSet;
import org.districtplan.model.Section;
import org.districtplan.model.Target;
import org.districtplan.model.Vocabulary;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.model.value.Place;
import org.districtplan.rules.achievement.Scoreboard.Breakdown;
import org.districtplan.rules.achievement.Scoreboard.Group;
import org.districtplan.rules.achievement.Scoreboard.Grouping;
import org.districtplan.rules.internal.words.FigureWords;
import org.jspecify.annotations.Nullable;

/** Groups assessed targets by each property of {@link Grouping}. */
final class ScoreGroups {

    private static final Text NO_SECTION = Text.of("（文件未列章节）", "(no outline)");
    private static final Text NO_PARTY = Text.of("（未明确责任单位）", "(no responsible party)");
    private static final Text NO_INDICATOR = Text.of("（对象的目标）", "(targets of subjects)");

    /** What makes a group; a group without a key comes last. */
    private record Key(@Nullable String plan, @Nullable String key) {}

    private record Named(Key key, Text name) {}

    private final PlanSet plans;
    private final List<Assessment> assessments;

    ScoreGroups(PlanSet plans, List<Assessment> assessments) {
        this.plans = plans;
        this.assessments = List.copyOf(assessments);
    }

    Scoreboard scoreboard() {
        return new Scoreboard(
                StatusCounts.of(assessments),
                Arrays.stream(Grouping.values()).map(this::breakdown).toList());
    }

    private Breakdown breakdown(Grouping by) {
        Map<Key, Text> names = new LinkedHashMap<>();
        Map<Key, Map<AchievementStatus, Integer>> counts = new LinkedHashMap<>();
        for (Assessment one : assessments) {
            for (Named group : groups(by, one.target())) {
                names.putIfAbsent(group.key(), group.name());
                counts.computeIfAbsent(group.key(), added -> new EnumMap<>(AchievementStatus.class))
                        .merge(one.status(), 1, Integer::sum);
            }
        }
        List<Group> groups = new ArrayList<>();
        List<Group> without = new ArrayList<>();
        names.forEach((key, name) -> (key.key() == null && by != Grouping.SECTION ? without : groups)
                .add(new Group(key.plan(), key.key(), name, new StatusCounts(counts.getOrDefault(key, Map.of())))));
        if (by == Grouping.SECTION) {
            groups.sort(Comparator.comparingInt(this::position));
        }
        groups.addAll(without);
        return new Breakdown(by, assessments.size(), groups);
    }

    /** Where a section stands: by the order of the plans, then of the outline. */
    private int position(Group group) {
        int before = 0;
        for (Plan plan : plans.plans()) {
            List<Section> sections = plans.outline(plan).sections();
            if (plan.id().equals(group.plan())) {
                for (int i = 0; i < sections.size(); i++) {
                    if (sections.get(i).at().toString().equals(group.key())) {
                        return before + i;
                    }
                }
                return before + sections.size();
            }
            before += sections.size() + 1;
        }
        return before;
    }

    private List<Named> groups(Grouping by, Located<Target> target) {
        Plan plan = target.plan();
        Vocabulary vocabulary = plans.vocabulary(plan);
        return switch (by) {
            case PLAN ->
                List.of(new Named(
                        new Key(plan.id(), plan.id()), Text.of(plan.header().title())));
            case SECTION -> List.of(section(target));
            case PARTY -> parties(vocabulary, target.element());
            case INDICATOR -> List.of(indicator(vocabulary, target.element()));
            case NATURE -> natures(target.element());
        };
    }

    private Named section(Located<Target> target) {
        String plan = target.plan().id();
        List<Place> at = target.element().at();
        Outline outline = plans.outline(target.plan());
        Optional<Section> section = at.isEmpty() ? Optional.empty() : outline.find(at.get(0));
        Optional<Section> above = section;
        while (above.isPresent()) {
            section = above;
            above = outline.parent(above.get());
        }
        return section.map(top -> new Named(new Key(plan, top.at().toString()), title(top)))
                .orElseGet(() -> new Named(new Key(plan, null), NO_SECTION));
    }

    private static Text title(Section section) {
        return section.title().isBlank() ? section.kind().label() : Text.of(section.title());
    }

    private static List<Named> parties(Vocabulary vocabulary, Target target) {
        if (target.responsible().isEmpty()) {
            return List.of(new Named(new Key(null, null), NO_PARTY));
        }
        return target.responsible().stream()
                .map(id -> vocabulary.subject(id).map(subject -> subject.id()).orElse(id))
                .distinct()
                .map(id -> new Named(new Key(null, id), FigureWords.name(vocabulary, id)))
                .toList();
    }

    private static Named indicator(Vocabulary vocabulary, Target target) {
        FigureKey key = target.key();
        if (key == null) {
            return new Named(new Key(null, null), NO_INDICATOR);
        }
        String widest = widest(vocabulary, key.indicator());
        return new Named(new Key(null, widest), FigureWords.name(vocabulary, widest));
    }

    // Two indicators that narrow each other must not be followed for ever.
    private static String widest(Vocabulary vocabulary, String id) {
        String widest = id;
        for (int hops = 0; hops < 10; hops++) {
            Optional<Indicator> found = vocabulary.indicator(widest);
            if (found.isEmpty()) {
                return widest;
            }
            String wider = found.get().narrows();
            if (wider == null) {
                return found.get().id();
            }
            widest = wider;
        }
        return widest;
    }

    private static List<Named> natures(Target target) {
        List<Nature> natures = target.natures().isEmpty() ? List.of(Nature.UNSTATED) : target.natures();
        return natures.stream()
                .distinct()
                .map(nature -> new Named(new Key(null, nature.text()), nature.label()))
                .toList();
    }
}
