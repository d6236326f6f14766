package org.districtplan.examples.plancheck;

import java.util.List;
import java.util.regex.Pattern;

/** Which values of the format are ids that refer to something. */
final class References {

    private static final Pattern IN_PLANS = Pattern.compile(String.join(
            "|",
            "/plan/(references/[0-9]+/)?issuer",
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

    private static final Pattern TO_ELEMENTS = Pattern.compile(String.join(
            "|",
            "/targets/[0-9]+/(baseline|with|replaces)",
            "/observations/[0-9]+/replaces",
            "/measures/[0-9]+/(continues|targets/[0-9]+)",
            "/progress/[0-9]+/(of|figures)/[0-9]+",
            "/relations/.*"));

    private References() {}

    /** The ids a value uses: itself, or those in a formula. */
    static List<String> in(ScalarPlace scalar) {
        boolean formula = !scalar.key() && scalar.field().equals("formula");
        return formula
                ? List.of(scalar.text().replace("@parent", "").split(" [-+*/] ", -1))
                : isReference(scalar) ? List.of(scalar.text()) : List.of();
    }

    /** The ids among them that are those of elements, also of another plan. */
    static List<String> toElement(ScalarPlace scalar) {
        String id = scalar.text().substring(scalar.text().indexOf('#') + 1);
        return TO_ELEMENTS.matcher(scalar.pointer()).matches() && isReference(scalar) ? List.of(id) : List.of();
    }

    /** The ids among them that are those of registry entries; of what is counted it is not known. */
    static List<String> toEntry(ScalarPlace scalar) {
        boolean element = TO_ELEMENTS.matcher(scalar.pointer()).matches();
        return element && !isCounted(scalar) ? List.of() : in(scalar);
    }

    /** Whether the value is one of the things a relation counts: elements or subjects. */
    static boolean isCounted(ScalarPlace scalar) {
        return scalar.pointer().matches("/relations/[0-9]+/count/of/[0-9]+");
    }

    static boolean isReference(ScalarPlace scalar) {
        boolean number = scalar.field().equals("by") && scalar.text().matches(".*[0-9].*");
        boolean originalName = scalar.field().equals("issuer") && !scalar.text().matches("[a-z0-9-]+");
        return !scalar.key()
                && !number
                && !originalName
                && (IN_PLANS.matcher(scalar.pointer()).matches()
                        || IN_REGISTRIES.matcher(scalar.pointer()).matches());
    }
}
