package org.districtplan.rules.internal.rule.structure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.districtplan.model.Element;
import org.districtplan.model.ElementInfo;
import org.districtplan.model.Measure;
import org.districtplan.model.Observation;
import org.districtplan.model.Progress;
import org.districtplan.model.Target;

/** What an element says, whatever its place, its id and what it refers to. */
final class ItemWording {

    private static final ElementInfo NOWHERE = new ElementInfo(null, List.of(), Map.of(), null, null, Map.of());

    private ItemWording() {}

    /** Whether it says something that a row or item can consist of. */
    static boolean isContent(Element element) {
        return element instanceof Measure
                || element instanceof Progress
                || element instanceof Target
                || element instanceof Observation;
    }

    /** What it says. */
    static Object of(Element element) {
        if (element instanceof Measure measure) {
            return wording(measure, measure.title());
        }
        if (element instanceof Progress progress) {
            return wording(progress, progress.title());
        }
        if (element instanceof Target target) {
            return List.of(
                    Optional.ofNullable(target.key()),
                    Optional.ofNullable(target.subject()),
                    Optional.ofNullable(target.by()),
                    target.criterion(),
                    Optional.ofNullable(target.each()));
        }
        Observation figure = (Observation) element;
        return List.of(
                figure.key(),
                Optional.ofNullable(figure.value()),
                Optional.ofNullable(figure.missing()),
                figure.status());
    }

    /** What it says but for the words of its title; empty for an act that names no subject. */
    static Optional<Object> withoutTitle(Element element) {
        if (element instanceof Measure measure) {
            return measure.subjects().isEmpty() ? Optional.empty() : Optional.of(wording(measure, ""));
        }
        if (element instanceof Progress progress) {
            return progress.subjects().isEmpty() ? Optional.empty() : Optional.of(wording(progress, ""));
        }
        return Optional.of(of(element));
    }

    private static Object wording(Measure measure, String title) {
        return measure.toBuilder()
                .info(NOWHERE)
                .title(title)
                .targets(List.of())
                .continues(null)
                .open(false)
                .build();
    }

    private static Object wording(Progress progress, String title) {
        return progress.toBuilder()
                .info(NOWHERE)
                .title(title)
                .of(List.of())
                .figures(List.of())
                .open(false)
                .build();
    }

    /** Its title, or what it is about. */
    static String title(Element element) {
        if (element instanceof Measure measure) {
            return measure.title();
        }
        if (element instanceof Progress progress) {
            return progress.title();
        }
        if (element instanceof Target target) {
            return target.key() != null ? target.key().indicator() : String.valueOf(target.subject());
        }
        return ((Observation) element).key().indicator();
    }

    /** Whether two titles share at least a percentage of their pairs of neighbouring characters. */
    static boolean isNear(String one, String other, int percent) {
        Set<String> pairs = pairs(one);
        Set<String> others = pairs(other);
        long common = pairs.stream().filter(others::contains).count();
        return common * 200 >= (long) percent * (pairs.size() + others.size());
    }

    private static Set<String> pairs(String text) {
        return IntStream.range(0, text.length() - 1)
                .mapToObj(from -> text.substring(from, from + 2))
                .collect(Collectors.toSet());
    }
}
