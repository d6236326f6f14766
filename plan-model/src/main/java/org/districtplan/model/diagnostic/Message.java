package org.districtplan.model.diagnostic;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * A bilingual sentence with named attributes: the text for people and the data for programs come from one place.
 *
 * <p>In the template {@code {name}} stands for the attribute of that name. Attribute values are put in as they are: a
 * brace inside a value is never read as another placeholder.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param template the sentence with its placeholders
 * @param attributes the named values, in the order given; there may be more than the template shows
 */
public record Message(Text template, Map<String, Text> attributes) {

    /** Refuses null and copies the attributes, keeping their order. */
    public Message {
        Objects.requireNonNull(template, "template");
        attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
        attributes.forEach((name, value) -> {
            Objects.requireNonNull(name, "attribute name");
            Objects.requireNonNull(value, name);
        });
    }

    /**
     * Makes a message from a template and its attributes.
     *
     * @param template the sentence with its placeholders
     * @param nameThenValue attribute names and values in turn; a value is a {@link Text} or anything with a text form
     * @return the message
     * @throws IllegalArgumentException if a name has no value
     */
    public static Message of(Text template, Object... nameThenValue) {
        if (nameThenValue.length % 2 != 0) {
            throw new IllegalArgumentException("an attribute name without a value");
        }
        Map<String, Text> attributes = new LinkedHashMap<>();
        for (int i = 0; i < nameThenValue.length; i += 2) {
            Object value = nameThenValue[i + 1];
            attributes.put(
                    String.valueOf(nameThenValue[i]),
                    value instanceof Text text ? text : Text.of(String.valueOf(value)));
        }
        return new Message(template, attributes);
    }

    /**
     * Makes a message without attributes.
     *
     * @param zh the Chinese sentence
     * @param en the English sentence
     * @return the message
     */
    public static Message of(String zh, String en) {
        return new Message(Text.of(zh, en), Map.of());
    }

    /**
     * Adds an attribute, or replaces the one of that name.
     *
     * @param name the attribute's name
     * @param value its value: a {@link Text} or anything with a text form
     * @return the message with the attribute
     */
    public Message with(String name, Object value) {
        Map<String, Text> more = new LinkedHashMap<>(attributes);
        more.put(name, value instanceof Text text ? text : Text.of(String.valueOf(value)));
        return new Message(template, more);
    }

    /**
     * Writes the sentence out in a language.
     *
     * @param language the reader's language
     * @return the sentence, attributes filled in; a placeholder without an attribute stays as it is
     */
    public String in(Language language) {
        String text = template.in(language);
        StringBuilder filled = new StringBuilder(text.length() + 32);
        int from = 0;
        for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', from)) {
            int close = text.indexOf('}', open);
            Text value = close < 0 ? null : attributes.get(text.substring(open + 1, close));
            filled.append(text, from, open);
            if (value == null) {
                filled.append('{');
                from = open + 1;
            } else {
                filled.append(value.in(language));
                from = close + 1;
            }
        }
        return filled.append(text, from, text.length()).toString();
    }

    /**
     * Writes the whole message out in both languages, as a text that can itself be an attribute.
     *
     * @return the filled sentence in both languages
     */
    public Text toText() {
        return Text.of(in(Language.CHINESE), in(Language.ENGLISH));
    }

    /** Returns the English sentence. */
    @Override
    public String toString() {
        return in(Language.ENGLISH);
    }
}
