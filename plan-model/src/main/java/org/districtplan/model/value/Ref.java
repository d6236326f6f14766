package org.districtplan.model.value;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.districtplan.model.diagnostic.Message;
import org.districtplan.model.diagnostic.Text;
import org.jspecify.annotations.Nullable;

/**
 * A reference to an element by its id: {@code answer-rate} in the same plan, {@code changning-annual-2023#answer-rate}
 * in another.
 *
 * <p>Ids are {@code [a-z][a-z0-9-]*}.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param plan the id of the other plan, null within the same plan
 * @param id the id of the element
 */
public record Ref(@Nullable String plan, String id) {

    private static final Text ID_FORMS = Text.of(
            "以小写字母开头，只含小写字母、数字和连字符的编号", "an id of lower-case letters, digits and hyphens that begins with a letter");

    private static final Writing<String> ID_WRITING =
            new Writing<>(Text.of("编号", "id"), ID_FORMS, Ref::readId, text -> List.of(idFrom(text)));

    private static final Writing<Ref> WRITING = new Writing<>(
            Text.of("引用", "reference"),
            Text.of("编号 或 另一计划#编号", "id or other-plan#id"),
            Ref::read,
            text -> List.of(refFrom(text)));

    /** Refuses null and ids that are none. */
    public Ref {
        if (plan != null) {
            requireId(plan);
        }
        requireId(id);
    }

    /**
     * Refers to an element of the same plan.
     *
     * @param id the element's id
     * @return the reference
     * @throws InvalidTextException if it is no id
     */
    public static Ref of(String id) {
        return new Ref(null, id);
    }

    /**
     * Refers to an element of another plan.
     *
     * @param plan the other plan's id
     * @param id the element's id
     * @return the reference
     * @throws InvalidTextException if either is no id
     */
    public static Ref of(String plan, String id) {
        return new Ref(Objects.requireNonNull(plan, "plan"), id);
    }

    /**
     * Reads a reference from its text form.
     *
     * @param text {@code id} or {@code other-plan#id}
     * @return the reference
     * @throws InvalidTextException if the text is neither
     */
    public static Ref parse(String text) {
        return WRITING.parse(text);
    }

    /**
     * Returns whether a text is an id.
     *
     * @param text the text
     * @return whether it is {@code [a-z][a-z0-9-]*}
     */
    public static boolean isId(String text) {
        return ID_WRITING.accepts(text);
    }

    /**
     * Lets only ids pass.
     *
     * @param text the text
     * @return the same text
     * @throws InvalidTextException if it is no id
     */
    public static String requireId(String text) {
        return ID_WRITING.parse(text);
    }

    /**
     * Says what keeps a text from being an id.
     *
     * @param text the text
     * @return the problem with its suggestion, or empty if the text is an id
     */
    public static Optional<Message> problemOfId(String text) {
        return ID_WRITING.problemOf(text);
    }

    private static String readId(String text) throws WritingFault {
        checkId(text, 0, text.length());
        return text;
    }

    private static Ref read(String text) throws WritingFault {
        int hash = text.indexOf('#');
        if (hash < 0) {
            checkId(text, 0, text.length());
            return new Ref(null, text);
        }
        checkId(text, 0, hash);
        checkId(text, hash + 1, text.length());
        return new Ref(text.substring(0, hash), text.substring(hash + 1));
    }

    static void checkId(String text, int from, int to) throws WritingFault {
        if (from == to) {
            throw new WritingFault(from, "缺少编号", "the id is missing");
        }
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            boolean letter = c >= 'a' && c <= 'z';
            if (i == from && !letter) {
                throw new WritingFault(i, "编号须以小写字母开头", "an id begins with a lower-case letter");
            }
            if (!letter && c != '-' && !Writing.isDigit(c)) {
                throw new WritingFault(
                        i, "编号只能含小写字母、数字和连字符", "an id contains only lower-case letters, digits and hyphens");
            }
        }
    }

    private static String idFrom(String text) {
        return Writing.halfWidth(text)
                .strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s_./]+", "-")
                .replaceAll("^[-0-9]+", "");
    }

    private static String refFrom(String text) {
        String plain = Writing.halfWidth(text);
        int hash = plain.indexOf('#');
        return hash < 0 ? idFrom(plain) : idFrom(plain.substring(0, hash)) + "#" + idFrom(plain.substring(hash + 1));
    }

    /**
     * Gives the text form.
     *
     * @return {@code id} or {@code plan#id}
     */
    @Override
    public String toString() {
        return plan == null ? id : plan + "#" + id;
    }
}
