package org.districtplan.rules.internal.rule.identity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.districtplan.model.Addition;
import org.districtplan.model.Indicator;
import org.districtplan.model.Member;
import org.districtplan.model.Name;
import org.districtplan.model.Plan;
import org.districtplan.model.RegistryEntry;
import org.districtplan.model.Subject;
import org.districtplan.model.Vocabulary;
import org.districtplan.model.diagnostic.ElementKind;
import org.districtplan.model.diagnostic.ElementRef;
import org.districtplan.model.diagnostic.Message;
import org.districtplan.model.diagnostic.Severity;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.rules.internal.walk.Entries;
import org.districtplan.rules.internal.walk.Entries.Named;
import org.districtplan.rules.rule.Judgement;
import org.districtplan.rules.rule.Rule;
import org.districtplan.rules.rule.RuleContext;
import org.jspecify.annotations.Nullable;

/** Reports names and aliases that two subjects, indicators or members of a dimension share. */
final class AliasClaimedTwice {

    private static final Text CLAIMED = Text.of(
            "“{name}”既指“{id}”，又指“{other}”；如为同一事物，请用 same-as 或 perhaps 关联，否则请改用不同名称",
            "\"{name}\" names both \"{id}\" and \"{other}\": join them by same-as or perhaps if they are one thing, else name"
                    + " them apart");
    private static final Text SHARED = Text.of(
            "名录“{registry}”已有“{other}”，名称同为“{name}”；如为同一事物，请改引“{other}”或用 same-as 关联，否则请将“{id}”改用不同名称",
            "the registry \"{registry}\" already has \"{other}\", named \"{name}\" too: if they are one thing, refer to it instead of"
                    + " \"{id}\" or join them by same-as, else name them apart");
    private static final Text OTHER = Text.of("同名条目", "has the same name");

    private AliasClaimedTwice() {}

    static Rule rule() {
        return Rule.builder("alias-claimed-twice")
                .title("同一名称指不同事物", "One name for two things")
                .rationale(
                        "两个对象（或指标、同一维度的成员）共用一个名称或别名，容易混淆，数据也无法衔接。已用 same-as 或 "
                                + "perhaps 关联的不报；两个对象类型不同（企业与其楼宇），或一个是另一个上级的，只提示。",
                        "Two subjects, indicators or members of a dimension with the same name or alias are confused by "
                                + "readers and by those who encode. Entries joined by same-as or perhaps are accepted; subjects of "
                                + "different kinds (a firm and its building), or one above the other, are a note.")
                .bad("""
                        local:
                          subjects:
                            - {id: linkong, name: 虹桥临空经济示范区, kind: zone, aliases: [示范区]}
                            - {id: fashion, name: 时尚创意示范区, kind: zone, aliases: [示范区]}
                        """)
                .good("""
                        local:
                          subjects:
                            - {id: linkong, name: 虹桥临空经济示范区, kind: zone, aliases: [临空示范区]}
                            - {id: fashion, name: 时尚创意示范区, kind: zone, aliases: [时尚示范区]}
                        """)
                .severity(Severity.WARNING)
                .since("0.1")
                .checkRegistries(AliasClaimedTwice::registries)
                .checkEachPlan(AliasClaimedTwice::check);
    }

    /** One name with who has it. */
    private record Claim(ElementRef ref, String path, String group, String name, RegistryEntry entry) {}

    /** The first entry with each name, and the pairs already reported. */
    private record Claims(Map<String, Claim> first, Set<Set<String>> reported) {

        private static Claims none() {
            return new Claims(new HashMap<>(), new HashSet<>());
        }
    }

    private static void registries(RuleContext context) {
        Claims claims = Claims.none();
        for (Entries owner : Entries.ofRegistries(context.plans())) {
            claims(owner).forEach(claim -> judge(context, owner.vocabulary(), claims, claim));
        }
    }

    private static void check(RuleContext context, Plan plan) {
        if (plan.local().isEmpty()) {
            return;
        }
        Entries local = Entries.of(context.plans(), plan);
        Claims claims = Claims.none();
        for (Entries owner : Entries.ofRegistries(context.plans())) {
            claims(owner).forEach(claim -> claims.first.putIfAbsent(claim.group + claim.name, claim));
        }
        claims(local).forEach(claim -> judge(context, local.vocabulary(), claims, claim));
    }

    private static List<Claim> claims(Entries owner) {
        List<Claim> claims = new ArrayList<>();
        for (Named<? extends RegistryEntry> named : owner.all()) {
            claims(claims, named.ref(), named.value(), named.value().name(), aliases(named.value()));
        }
        for (Named<Addition> named : owner.additions()) {
            Addition addition = named.value();
            owner.vocabulary()
                    .entry(addition.to())
                    .ifPresent(entry -> claims(claims, named.ref(), entry, addition.name(), addition.aliases()));
        }
        return claims;
    }

    private static void claims(
            List<Claim> claims, ElementRef ref, RegistryEntry entry, @Nullable Name name, List<String> aliases) {
        String group = group(entry);
        if (group.isEmpty()) {
            return;
        }
        if (name != null) {
            name.texts().values().forEach(text -> claims.add(new Claim(ref, "/name", group, text, entry)));
        }
        for (int i = 0; i < aliases.size(); i++) {
            claims.add(new Claim(ref, "/aliases/" + i, group, aliases.get(i), entry));
        }
    }

    private static String group(RegistryEntry entry) {
        if (entry instanceof Member member) {
            return member.dimension() + "\n";
        }
        return entry instanceof Subject ? "S\n" : entry instanceof Indicator ? "I\n" : "";
    }

    private static List<String> aliases(RegistryEntry entry) {
        if (entry instanceof Indicator indicator) {
            return indicator.aliases();
        }
        if (entry instanceof Subject subject) {
            return subject.aliases();
        }
        return entry instanceof Member member ? member.aliases() : List.of();
    }

    private static void judge(RuleContext context, Vocabulary vocabulary, Claims claims, Claim claim) {
        Claim other = claims.first.putIfAbsent(claim.group + claim.name, claim);
        Judgement judgement = context.at(claim.ref, claim.path);
        // Two entries that share a name in two languages are one finding.
        if (other == null
                || areJoined(vocabulary, claim.entry, other.entry)
                || !claims.reported.add(Set.of(claim.entry.id(), other.entry.id()))) {
            judgement.holds();
            return;
        }
        judgement
                .related(OTHER, other.ref, other.path)
                .contradicts(
                        isExcusable(claim.entry, other.entry) ? Severity.NOTE : Severity.WARNING,
                        Message.of(
                                isShared(claim, other) ? SHARED : CLAIMED,
                                "name",
                                claim.name,
                                "id",
                                claim.entry.id(),
                                "other",
                                other.entry.id(),
                                "registry",
                                other.ref.owner()));
    }

    /** Whether the other is in a registry that the owner of the entry could refer to instead of having its own. */
    private static boolean isShared(Claim claim, Claim other) {
        return claim.ref.kind() != ElementKind.ADDITION && !claim.ref.owner().equals(other.ref.owner());
    }

    private static boolean areJoined(Vocabulary vocabulary, RegistryEntry one, RegistryEntry other) {
        if (one.id().equals(other.id())) {
            return true;
        }
        if (one instanceof Subject subject && other instanceof Subject second) {
            return RelatedSubjects.areJoined(vocabulary, subject, second);
        }
        return one instanceof Indicator && vocabulary.indicator(one.id()).equals(vocabulary.indicator(other.id()));
    }

    private static boolean isExcusable(RegistryEntry one, RegistryEntry other) {
        return one instanceof Subject subject
                && other instanceof Subject second
                && (subject.kind() != second.kind() || RelatedSubjects.isAbove(subject, second));
    }
}
