package org.districtplan.examples.plancheck;

import java.util.List;
import java.util.regex.Pattern;

/** Which values of the format are ids that refer to something. */
final class References {

    private static final Pattern IN_PLANS = Pattern.compile(String.join(
            "|",
            "/plan/issuer",
            "/(observations|targets)/[0-9]+/(indicator|subject|among|set-by|baseline|with|replaces|responsible/[0-9]+)",
            "/(observations|targets)/[0-9]+/scope/[a-z-]+",
            "/targets/[0-9]+/criterion/(above|below|not-above|not-below|in-step)",
            "/targets/[0-9]+/criterion/by",
            "/measures/[0-9]+/(reach|continues|(subjects|lead|support|targets)/[0-9]+)",
            "/progress/[0-9]+/(stage|(subjects|of|figures)/[0-9]+)",
            "/taxonomies/.*/(subject|from)",
            "/relations/[0-9]+/(parts/whole|parts/parts/[0-9]+|count/of/[0-9]+|count/is)"));
    private static final Pattern IN_REGISTRIES = Pattern.compile(String.join(
            "|",
            "(/local)?/members/[0-9]+/(dimension|part-of)",
            "(/local)?/indicators/[0-9]+/(narrows|succeeds|into|same-as|dimensions/[0-9]+)",
            "(/local)?/subjects/[0-9]+/(parent|track|perhaps|same-as)",
            "(/local)?/stages/[0-9]+/stages/[0-9]+/(after|before)",
            "(/local)?/additions/[0-9]+/to"));

    private References() {}

    /** The ids a value uses: itself, or those in a formula. */
    static List<String> in(ScalarPlace scalar) {
        boolean formula = !scalar.key() && scalar.field().equals("formula");
        return formula
                ? List.of(scalar.text().split(" [-+*/] ", -1))
                : isReference(scalar) ? List.of(scalar.text()) : List.of();
    }

    static boolean isReference(ScalarPlace scalar) {
        boolean number = scalar.field().equals("by") && scalar.text().matches(".*[0-9].*");
        return !scalar.key()
                && !number
                && (IN_PLANS.matcher(scalar.pointer()).matches()
                        || IN_REGISTRIES.matcher(scalar.pointer()).matches());
    }
}
