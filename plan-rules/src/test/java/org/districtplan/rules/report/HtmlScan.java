package org.districtplan.rules.report;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a page tag by tag and fails where a tag is not closed, an attribute is not quoted, or a character is not escaped. */
public final class HtmlScan {

    private static final Pattern TAG =
            Pattern.compile("<(/?)([a-zA-Z][a-zA-Z0-9]*)((?:\\s+[a-zA-Z][-a-zA-Z0-9]*=\"[^\"<]*\")*)\\s*(/?)>");
    private static final Pattern ATTRIBUTE = Pattern.compile("([a-zA-Z][-a-zA-Z0-9]*)=\"([^\"]*)\"");
    private static final Pattern REFERENCE = Pattern.compile("&(?!(amp|lt|gt|quot|#\\d+);)");

    /** A start tag, and the text directly in it. */
    public record Tag(String name, Map<String, String> attributes, StringBuilder text, List<Tag> children) {

        public String attribute(String name) {
            return attributes.getOrDefault(name, "");
        }
    }

    private final List<Tag> tags = new ArrayList<>();

    private HtmlScan() {}

    public static HtmlScan of(String html) {
        HtmlScan scan = new HtmlScan();
        scan.read(html);
        return scan;
    }

    public List<Tag> tags() {
        return tags;
    }

    public List<String> values(String attribute) {
        return tags.stream()
                .filter(tag -> tag.attributes().containsKey(attribute))
                .map(tag -> tag.attribute(attribute))
                .toList();
    }

    public Tag only(String name) {
        List<Tag> those = tags.stream().filter(tag -> tag.name().equals(name)).toList();
        if (those.size() != 1) {
            throw new AssertionError(those.size() + " tags " + name);
        }
        return those.get(0);
    }

    private void read(String html) {
        String doctype = "<!DOCTYPE html>\n";
        if (!html.startsWith(doctype)) {
            throw new AssertionError("no document type: " + html.substring(0, 40));
        }
        Deque<Tag> open = new ArrayDeque<>();
        int at = doctype.length();
        while (at < html.length()) {
            boolean raw = !open.isEmpty()
                    && List.of("style", "script").contains(open.peek().name());
            int next = raw ? html.indexOf("</" + open.peek().name() + ">", at) : html.indexOf('<', at);
            String text = html.substring(at, next < 0 ? html.length() : next);
            if (!raw && (text.contains(">") || REFERENCE.matcher(text).find())) {
                throw new AssertionError("not escaped: " + text);
            }
            if (!open.isEmpty()) {
                open.peek().text().append(text);
            }
            if (next < 0) {
                break;
            }
            at = tag(html, next, open);
        }
        if (!open.isEmpty()) {
            throw new AssertionError("not closed: " + open.peek());
        }
    }

    private int tag(String html, int at, Deque<Tag> open) {
        Matcher tag = TAG.matcher(html).region(at, html.length());
        if (!tag.lookingAt()) {
            throw new AssertionError("no tag: " + html.substring(at, Math.min(html.length(), at + 120)));
        }
        if (!tag.group(1).isEmpty()) {
            Tag closed = open.pop();
            if (!closed.name().equals(tag.group(2))) {
                throw new AssertionError(closed.name() + " is closed by " + tag.group());
            }
            return tag.end();
        }
        Map<String, String> attributes = new LinkedHashMap<>();
        Matcher attribute = ATTRIBUTE.matcher(tag.group(3));
        while (attribute.find()) {
            if (attributes.put(attribute.group(1), attribute.group(2)) != null) {
                throw new AssertionError("twice: " + attribute.group());
            }
        }
        Tag started = new Tag(tag.group(2), attributes, new StringBuilder(), new ArrayList<>());
        tags.add(started);
        if (!open.isEmpty()) {
            open.peek().children().add(started);
        }
        if (tag.group(4).isEmpty()) {
            open.push(started);
        }
        return tag.end();
    }
}
