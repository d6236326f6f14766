package org.districtplan.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.districtplan.model.diagnostic.Language;
import org.junit.jupiter.api.Test;

class VocabularyTest {

    private static final StageTrack CONSTRUCTION = track("construction", SubjectKind.PROJECT, SubjectKind.BUILDING);
    private static final StageTrack FAST = track("fast", SubjectKind.PROJECT);
    private static final StageTrack DRAFTING = track("drafting", SubjectKind.POLICY);

    private static StageTrack track(String id, SubjectKind... kinds) {
        return StageTrack.builder()
                .id(id)
                .name(Name.of("zh", id))
                .kinds(List.of(kinds))
                .stages(List.of(new Stage("started", Name.of("zh", "开工"), null, null)))
                .build();
    }

    private static Subject subject(String id, SubjectKind kind) {
        return Subject.builder().id(id).name(Name.of("zh", id)).kind(kind).build();
    }

    private static Member member(String id) {
        return Member.builder()
                .id(id)
                .dimension("area")
                .name(Name.of("zh", id))
                .aliases(List.of("旧名"))
                .build();
    }

    private static Addition addition(String to) {
        return Addition.builder()
                .to(to)
                .name(Name.of("en", "English"))
                .aliases(List.of("旧名", "别名"))
                .build();
    }

    private static Vocabulary vocabulary(RegistryEntries... sources) {
        return new Vocabulary(null, List.of(sources));
    }

    private static RegistryEntries stages(StageTrack... tracks) {
        return RegistryEntries.builder().stages(List.of(tracks)).build();
    }

    @Test
    void a_subject_takes_its_own_track_or_else_the_first_of_its_kind() {
        Vocabulary vocabulary = vocabulary(stages(CONSTRUCTION, FAST, DRAFTING));

        assertThat(vocabulary.track(subject("tower", SubjectKind.PROJECT))).contains(CONSTRUCTION);
        assertThat(vocabulary.track(subject("law", SubjectKind.POLICY))).contains(DRAFTING);
        assertThat(vocabulary.track(subject("firm", SubjectKind.ENTERPRISE))).isEmpty();
        assertThat(vocabulary.track(subject("tower", SubjectKind.PROJECT).toBuilder()
                        .track("fast")
                        .build()))
                .contains(FAST);
        assertThat(vocabulary.track(subject("tower", SubjectKind.PROJECT).toBuilder()
                        .track("nowhere")
                        .build()))
                .isEmpty();
    }

    @Test
    void the_tracks_of_a_plan_come_before_the_shared_ones_and_hide_those_of_the_same_id() {
        StageTrack own = track("construction", SubjectKind.FACILITY);
        Vocabulary vocabulary = new Vocabulary(vocabulary(stages(CONSTRUCTION, FAST)), List.of(stages(own)));

        assertThat(vocabulary.tracks()).containsExactly(own, FAST);
        assertThat(vocabulary.track(subject("tower", SubjectKind.PROJECT))).contains(FAST);
        assertThat(vocabulary.ids(StageTrack.class)).containsExactly("construction", "fast");
    }

    @Test
    void ids_are_listed_by_kind_each_once_the_plans_own_first() {
        Vocabulary shared = vocabulary(RegistryEntries.builder()
                .subjects(List.of(subject("a", SubjectKind.PROJECT), subject("b", SubjectKind.PROJECT)))
                .members(List.of(member("c")))
                .build());
        Vocabulary vocabulary = new Vocabulary(
                shared,
                List.of(RegistryEntries.builder()
                        .subjects(List.of(subject("z", SubjectKind.EVENT)))
                        .members(List.of(member("b")))
                        .additions(List.of(addition("a")))
                        .build()));

        assertThat(vocabulary.ids(Subject.class)).containsExactly("z", "a");
        assertThat(vocabulary.ids(Member.class)).containsExactly("b", "c");
        assertThat(vocabulary.ids(RegistryEntry.class)).containsExactly("b", "z", "a", "c");
        assertThat(shared.ids(Subject.class)).containsExactly("a", "b");
    }

    @Test
    void an_entry_is_found_by_id_and_kind() {
        Vocabulary vocabulary = vocabulary(RegistryEntries.builder()
                .subjects(List.of(subject("a", SubjectKind.PROJECT)))
                .build());

        assertThat(vocabulary.entry("a")).isPresent();
        assertThat(vocabulary.entry("b")).isEmpty();
        assertThat(vocabulary.entry(Subject.class, "a")).isPresent();
        assertThat(vocabulary.entry(Member.class, "a")).isEmpty();
        assertThat(vocabulary.name("a")).contains(Name.of("zh", "a"));
        assertThat(vocabulary.name("b")).isEmpty();
    }

    @Test
    void the_more_general_registry_is_not_changed_by_the_next() {
        Vocabulary vocabulary = vocabulary(
                RegistryEntries.builder()
                        .subjects(List.of(subject("a", SubjectKind.PROJECT)))
                        .build(),
                RegistryEntries.builder()
                        .subjects(List.of(subject("a", SubjectKind.EVENT)))
                        .build());

        assertThat(vocabulary.subject("a").orElseThrow().kind()).isEqualTo(SubjectKind.PROJECT);
    }

    @Test
    void a_subject_that_is_the_same_as_another_is_followed() {
        Vocabulary vocabulary = vocabulary(RegistryEntries.builder()
                .subjects(List.of(
                        subject("old", SubjectKind.PROJECT).toBuilder()
                                .sameAs("new")
                                .build(),
                        subject("new", SubjectKind.PROJECT),
                        subject("lost", SubjectKind.PROJECT).toBuilder()
                                .sameAs("nowhere")
                                .build(),
                        subject("x", SubjectKind.PROJECT).toBuilder()
                                .sameAs("y")
                                .build(),
                        subject("y", SubjectKind.PROJECT).toBuilder()
                                .sameAs("x")
                                .build()))
                .build());

        assertThat(vocabulary.subject("old")).map(Subject::id).contains("new");
        assertThat(vocabulary.subject("lost")).map(Subject::id).contains("lost");
        assertThat(vocabulary.subject("x")).isPresent();
        assertThat(vocabulary.subject("nowhere")).isEmpty();
        assertThat(vocabulary.entry(Subject.class, "old")).map(Subject::id).contains("old");
    }

    @Test
    void additions_name_entries_of_every_kind() {
        RegistryEntries entries = RegistryEntries.builder()
                .dimensions(List.of(new Dimension("area", Name.of("zh", "地区"), null, Map.of())))
                .members(List.of(member("east")))
                .subjects(List.of(subject("tower", SubjectKind.PROJECT)))
                .peers(List.of(Peers.builder()
                        .id("districts")
                        .name(Name.of("zh", "各区"))
                        .build()))
                .stages(List.of(CONSTRUCTION))
                .build();
        RegistryEntries more = RegistryEntries.builder()
                .additions(List.of(
                        addition("area"),
                        addition("east"),
                        addition("tower"),
                        addition("districts"),
                        addition("construction"),
                        addition("nowhere")))
                .build();
        Vocabulary vocabulary = vocabulary(entries, more);

        assertThat(vocabulary.ids(RegistryEntry.class)).hasSize(5).allSatisfy(id -> assertThat(
                        vocabulary.name(id).orElseThrow().in(Language.ENGLISH))
                .isEqualTo("English"));
        assertThat(vocabulary.entry(Member.class, "east").orElseThrow().aliases())
                .containsExactly("旧名", "别名");
        assertThat(vocabulary.subject("tower").orElseThrow().aliases()).containsExactly("旧名", "别名");
        assertThat(vocabulary
                        .entry(StageTrack.class, "construction")
                        .orElseThrow()
                        .stages())
                .isEqualTo(CONSTRUCTION.stages());
    }

    @Test
    void what_a_plan_adds_to_a_shared_entry_stays_in_the_plan() {
        Vocabulary shared = vocabulary(RegistryEntries.builder()
                .subjects(List.of(subject("tower", SubjectKind.PROJECT)))
                .build());
        Vocabulary own = new Vocabulary(
                shared,
                List.of(RegistryEntries.builder()
                        .additions(List.of(addition("tower")))
                        .build()));

        assertThat(own.subject("tower").orElseThrow().aliases()).containsExactly("旧名", "别名");
        assertThat(shared.subject("tower").orElseThrow().aliases()).isEmpty();
    }
}
