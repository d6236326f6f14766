package org.districtplan.rules.internal.words;

import java.text.Normalizer;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.districtplan.model.Subject;

/** Names without the characters that distinguish nothing: quotes, brackets, blanks, width and case. */
public final class PlainNames {

    private PlainNames() {}

    public static String of(String name) {
        StringBuilder plain = new StringBuilder();
        for (char c : Normalizer.normalize(name, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .toCharArray()) {
            if (Character.isLetterOrDigit(c)) {
                plain.append(c);
            }
        }
        return plain.toString();
    }

    /** All that a subject is called, its name before its aliases. */
    public static Set<String> of(Subject subject) {
        Set<String> plain = new LinkedHashSet<>();
        Stream.of(subject.name().texts().values(), subject.aliases())
                .flatMap(Collection::stream)
                .forEach(name -> plain.add(of(name)));
        return plain;
    }
}
