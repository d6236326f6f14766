package org.districtplan.model.value;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.districtplan.model.diagnostic.Message;
import org.districtplan.model.diagnostic.Text;
import org.jspecify.annotations.Nullable;

/**
 * How the texts of one kind of value are written: reads them, and refuses the others in one way for all kinds, with the
 * place of the fault and a suggestion.
 *
 * @param <T> the kind of value
 * @param name what the kind is called
 * @param forms the forms to choose from, shown where no suggestion is known
 * @param reader reads a text strictly
 * @param suggestions texts the author may have meant, best first; only one that can be read is ever shown
 */
record Writing<T>(Text name, Text forms, Reader<T> reader, Function<String, List<String>> suggestions) {

    private static final int LONGEST_QUOTATION = 60;

    /** Reads a text strictly. */
    @FunctionalInterface
    interface Reader<T> {
        T read(String text) throws WritingFault;
    }

    /** Looks for the first fault of a text. */
    @FunctionalInterface
    interface Check {
        void check(String text) throws WritingFault;
    }

    T parse(String text) {
        Objects.requireNonNull(text, "text");
        try {
            return reader.read(text);
        } catch (WritingFault fault) {
            throw refusal(text, fault);
        }
    }

    void require(String text, Check check) {
        Objects.requireNonNull(text, "text");
        try {
            check.check(text);
        } catch (WritingFault fault) {
            throw refusal(text, fault);
        }
    }

    private InvalidTextException refusal(String text, WritingFault fault) {
        return new InvalidTextException(message(text, fault), fault.index());
    }

    Optional<Message> problemOf(String text) {
        Objects.requireNonNull(text, "text");
        try {
            reader.read(text);
            return Optional.empty();
        } catch (WritingFault fault) {
            return Optional.of(message(text, fault));
        }
    }

    boolean accepts(String text) {
        try {
            reader.read(text);
            return true;
        } catch (WritingFault fault) {
            return false;
        }
    }

    private Message message(String text, WritingFault fault) {
        String suggestion = suggestionOf(text);
        String advice = suggestion == null ? "{forms}" : "{suggestion}";
        Message message = Message.of(
                Text.of("{kind}“{text}”：{problem}；应写作 " + advice, "{kind} \"{text}\": {problem}; write " + advice),
                "kind",
                name,
                "text",
                quoted(text),
                "problem",
                fault.problem());
        return suggestion == null ? message.with("forms", forms) : message.with("suggestion", suggestion);
    }

    private @Nullable String suggestionOf(String text) {
        if (text.length() > LONGEST_QUOTATION) {
            return null;
        }
        for (String candidate : suggestions.apply(text)) {
            if (accepts(candidate)) {
                return candidate;
            }
        }
        return null;
    }

    private static String quoted(String text) {
        return text.length() <= LONGEST_QUOTATION ? text : text.substring(0, LONGEST_QUOTATION) + "…";
    }

    /** Turns full-width letters, digits and signs into their ASCII forms. */
    static String halfWidth(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '\uFF01' && c <= '\uFF5E') {
                plain.append((char) (c - '\uFF01' + '!'));
            } else {
                plain.append(c == '\u3000' ? ' ' : c);
            }
        }
        return plain.toString();
    }

    /** Drops every blank. */
    static String withoutBlanks(String text) {
        StringBuilder dense = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (!isBlank(text.charAt(i))) {
                dense.append(text.charAt(i));
            }
        }
        return dense.toString();
    }

    /** Returns whether a character is white space of any kind, the no-break ones included. */
    static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF';
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
