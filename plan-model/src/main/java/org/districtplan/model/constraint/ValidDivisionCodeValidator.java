package org.districtplan.model.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.districtplan.model.diagnostic.Message;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.model.value.DivisionCode;
import org.jspecify.annotations.Nullable;

/** Judges the codes of jurisdictions. */
public final class ValidDivisionCodeValidator implements ConstraintValidator<ValidDivisionCode, String> {

    private static final Pattern ISO_FORM = Pattern.compile("[A-Z]{2}(?:-[A-Z0-9]{1,3})?");
    // Left free for users by ISO 3166-1, 8.1.3: for areas of one's own, and for made-up countries.
    private static final Pattern USER_ASSIGNED = Pattern.compile("AA|Q[M-Z]|X[A-Z]|ZZ");
    private static final Text BAD_FORM = Text.of(
            "区划代码“{text}”：境外代码应写作 GB 或 US-CA（ISO 3166）",
            "division code \"{text}\": a code abroad is written like GB or US-CA (ISO 3166)");
    private static final Text NO_COUNTRY =
            Text.of("区划代码“{text}”：ISO 3166 中没有 {country}", "division code \"{text}\": ISO 3166 has no code {country}");
    private static final Text PART_OF_CHINA = Text.of(
            "区划代码“{text}”：国内区划应写 GB/T 2260 的六位代码，如 310105",
            "division code \"{text}\": a division of China has six digits (GB/T 2260), as in 310105");

    /** Makes a validator; it keeps no state. */
    public ValidDivisionCodeValidator() {}

    @Override
    public boolean isValid(@Nullable String value, ConstraintValidatorContext context) {
        return value == null || problemOf(value).isEmpty();
    }

    static Optional<Message> problemOf(String code) {
        if (code.isEmpty() || !isCapital(code.charAt(0))) {
            return DivisionCode.problemOf(code);
        }
        if (!ISO_FORM.matcher(code).matches()) {
            return Optional.of(Message.of(BAD_FORM, "text", code));
        }
        String country = code.substring(0, 2);
        if (!USER_ASSIGNED.matcher(country).matches()
                && !Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2).contains(country)) {
            return Optional.of(Message.of(NO_COUNTRY, "text", code, "country", country));
        }
        boolean partOfChina = code.length() > 2 && country.equals("CN");
        return partOfChina ? Optional.of(Message.of(PART_OF_CHINA, "text", code)) : Optional.empty();
    }

    private static boolean isCapital(char c) {
        return c >= 'A' && c <= 'Z';
    }
}
