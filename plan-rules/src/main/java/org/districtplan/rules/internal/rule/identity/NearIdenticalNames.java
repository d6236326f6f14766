package org.districtplan.rules.internal.rule.identity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.districtplan.model.Member;
import org.districtplan.model.Plan;
import org.districtplan.model.Subject;
import org.districtplan.model.Vocabulary;
import org.districtplan.model.diagnostic.ElementKind;
import org.districtplan.model.diagnostic.ElementRef;
import org.districtplan.model.diagnostic.Message;
import org.districtplan.model.diagnostic.Severity;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.rules.internal.walk.Entries;
import org.districtplan.rules.internal.walk.Entries.Named;
import org.districtplan.rules.internal.words.PlainNames;
import org.districtplan.rules.rule.Rule;
import org.districtplan.rules.rule.RuleContext;

/** Two subjects of one kind with nearly the same name may be one. */
final class NearIdenticalNames {

    // Shorter names differ by a character for good reason.
    private static final int LEAST_FOR_ONE = 6;
    private static final int LEAST_FOR_TWO = 8;
    private static final int LEAST_OF_ALL = 4;

    /** Characters that distinguish one thing from another: numbers, sides, sizes, letters. */
    private static final String DISTINCTIVE = "0123456789一二三四五六七八九十百两双零〇第首次届期号东南西北中上下左右前后内外新老旧大小高低甲乙丙丁公民非副总分主";

    /** A body and who heads it are two: 党支部, 党支部书记. */
    private static final Set<String> OFFICES = Set.of("书记", "主任", "主席", "会长", "社长", "校长", "局长", "站长", "组长", "代表");

    private static final Text NEAR = Text.of(
            "“{name}”（{id}）与“{other}”（{otherId}）名称相近，可能是同一事物；如是，请合并为一条并加别名，不能确" + "定的写 perhaps",
            "\"{name}\" ({id}) and \"{other}\" ({otherId}) are nearly identical names and may refer to one subject: if so, make them"
                    + " one with an alias; if in doubt, write perhaps");
    private static final Text OTHER = Text.of("名称相近", "nearly the same name");

    private NearIdenticalNames() {}

    static Rule rule() {
        return Rule.builder("near-identical-names")
                .title("对象名称相近", "Subjects with nearly identical names")
                .rationale(
                        "同一项目在不同文件中写法略有出入，各建一条就无法衔接。同一类型的两个对象，名称或别名去掉引号、括号、"
                                + "空格后相同，或只多一个字、首尾多两个字（项目）、前面多一个地名（上海市）的，提示一次；差别在数字、方"
                                + "位、新旧、大小或职务的，替换了一个字的（税务局与商务局），以及已写 same-as、perhaps 或互为上下级的，"
                                + "不提示。规划自带的对象只与自带的相比。",
                        "Different documents often spell one project differently, and two entries for it are "
                                + "never connected. Two subjects of one kind are a note where their names differ only in "
                                + "quotes, brackets, spaces, one additional character, two at either end (项目) or the name "
                                + "of an area in front (上海市); numbers, sides, sizes, offices (党支部书记) and substituted "
                                + "characters (税务局, 商务局) make different names, entries joined by same-as, perhaps or parent "
                                + "are accepted, and local subjects are compared only with those of the same plan.")
                .bad("""
                        local:
                          subjects:
                            - {id: linkong, name: 虹桥临空经济示范区, kind: zone}
                            - {id: linkong-zone, name: 虹桥临空经济示范园区, kind: zone}
                        """)
                .good("""
                        local:
                          subjects:
                            - {id: linkong, name: 虹桥临空经济示范区, kind: zone, aliases: [虹桥临空经济示范园区]}
                            - {id: linkong-east, name: 虹桥临空经济示范区东区, kind: zone}
                        """)
                .severity(Severity.NOTE)
                .since("0.1")
                .checkRegistries(NearIdenticalNames::registries)
                .checkEachPlan(NearIdenticalNames::check);
    }

    private record Spelling(ElementRef ref, String path, String name, String plain, Subject subject) {}

    private static void registries(RuleContext context) {
        List<Named<Subject>> subjects = new ArrayList<>();
        Entries.ofRegistries(context.plans()).forEach(owner -> subjects.addAll(subjects(owner)));
        compare(context, context.plans().vocabulary(), subjects);
    }

    private static void check(RuleContext context, Plan plan) {
        if (!plan.local().subjects().isEmpty()) {
            Entries local = Entries.of(context.plans(), plan);
            compare(context, local.vocabulary(), subjects(local));
        }
    }

    private static List<Named<Subject>> subjects(Entries owner) {
        List<Subject> all = owner.entries().subjects();
        List<Named<Subject>> named = new ArrayList<>(all.size());
        for (int i = 0; i < all.size(); i++) {
            named.add(new Named<>(
                    new ElementRef(
                            owner.owner(), ElementKind.SUBJECT, i, all.get(i).id()),
                    all.get(i)));
        }
        return named;
    }

    // Each name is looked up, and each name with a character or two left out: nothing is compared with everything.
    private static void compare(RuleContext context, Vocabulary vocabulary, List<Named<Subject>> subjects) {
        Map<String, List<Spelling>> byName = new HashMap<>();
        List<List<Spelling>> all = new ArrayList<>();
        for (Named<Subject> named : subjects) {
            List<Spelling> spellings = spellings(named);
            all.add(spellings);
            spellings.forEach(
                    spelling -> byName.computeIfAbsent(key(spelling, spelling.plain), added -> new ArrayList<>())
                            .add(spelling));
        }
        Set<String> areas = areas(vocabulary);
        Set<Set<String>> reported = new HashSet<>();
        for (List<Spelling> spellings : all) {
            int before = reported.size();
            for (Spelling spelling : spellings) {
                for (String near : near(spelling.plain, areas)) {
                    for (Spelling other : byName.getOrDefault(key(spelling, near), List.of())) {
                        if (mayBeOne(vocabulary, spelling, other)
                                && reported.add(Set.of(spelling.subject.id(), other.subject.id()))) {
                            report(context, spelling, other);
                        }
                    }
                }
            }
            if (reported.size() == before) {
                context.at(spellings.get(0).ref).holds();
            }
        }
    }

    private static List<Spelling> spellings(Named<Subject> named) {
        List<Spelling> spellings = new ArrayList<>();
        named.value().name().texts().values().forEach(text -> spellings.add(spelling(named, "/name", text)));
        for (int i = 0; i < named.value().aliases().size(); i++) {
            spellings.add(
                    spelling(named, "/aliases/" + i, named.value().aliases().get(i)));
        }
        return spellings;
    }

    private static Spelling spelling(Named<Subject> named, String path, String text) {
        return new Spelling(named.ref(), path, text, PlainNames.of(text), named.value());
    }

    private static String key(Spelling spelling, String plain) {
        return spelling.subject.kind() + plain;
    }

    /** The name itself and what is left of it without characters that distinguish nothing. */
    private static Set<String> near(String plain, Set<String> areas) {
        Set<String> near = new HashSet<>();
        near.add(plain);
        for (int from = 0; from < plain.length(); from++) {
            leaveOut(near, plain, from, 1, LEAST_FOR_ONE);
        }
        leaveOut(near, plain, 0, 2, LEAST_FOR_TWO);
        if (OFFICES.stream().noneMatch(plain::endsWith)) {
            leaveOut(near, plain, plain.length() - 2, 2, LEAST_FOR_TWO);
        }
        for (int end = 2; end <= plain.length() - LEAST_OF_ALL; end++) {
            if (areas.contains(plain.substring(0, end))) {
                near.add(plain.substring(end));
            }
        }
        return near;
    }

    private static void leaveOut(Set<String> near, String plain, int from, int count, int least) {
        if (plain.length() >= least
                && plain.substring(from, from + count).chars().noneMatch(NearIdenticalNames::isDistinctive)) {
            near.add(plain.substring(0, from) + plain.substring(from + count));
        }
    }

    /** The names of areas, with 市 or 区 and without. */
    private static Set<String> areas(Vocabulary vocabulary) {
        Set<String> areas = new HashSet<>();
        for (String id : vocabulary.ids(Member.class)) {
            vocabulary
                    .entry(Member.class, id)
                    .filter(member -> member.dimension().equals("area"))
                    .ifPresent(member -> {
                        List<String> names = new ArrayList<>(member.aliases());
                        names.addAll(member.name().texts().values());
                        for (String name : names) {
                            areas.add(PlainNames.of(name));
                            areas.add(PlainNames.of(name).replaceAll("[省市区县]$", ""));
                        }
                    });
        }
        return areas;
    }

    private static boolean isDistinctive(int c) {
        return DISTINCTIVE.indexOf(c) >= 0 || (c >= 'a' && c <= 'z');
    }

    // The same name letter by letter is reported by alias-claimed-twice.
    private static boolean mayBeOne(Vocabulary vocabulary, Spelling one, Spelling other) {
        return !one.subject.id().equals(other.subject.id())
                && !one.name.equals(other.name)
                && !RelatedSubjects.areJoined(vocabulary, one.subject, other.subject)
                && !RelatedSubjects.isAbove(one.subject, other.subject);
    }

    private static void report(RuleContext context, Spelling one, Spelling other) {
        context.at(one.ref, one.path)
                .related(OTHER, other.ref, other.path)
                .contradicts(Message.of(
                        NEAR,
                        "name",
                        one.name,
                        "id",
                        one.subject.id(),
                        "other",
                        other.name,
                        "otherId",
                        other.subject.id()));
    }
}
