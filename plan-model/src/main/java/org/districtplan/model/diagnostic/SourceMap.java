package org.districtplan.model.diagnostic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where each element of a set of plans stands in its file, and each field of the element.
 *
 * <p>The places are kept apart from the records, packed into arrays, so that a plan read from a file equals the same
 * plan built in code and a million figures cost little. This class is immutable and thread-safe.
 */
public final class SourceMap {

    private static final SourceMap EMPTY = builder().build();

    private final Map<String, Places> owners;

    private SourceMap(Map<String, Places> owners) {
        this.owners = owners;
    }

    /** The places of one owner's elements. */
    private record Places(Names names, Map<ElementKind, Track> tracks) {}

    /**
     * Gives the map that knows no place: for plans built in code.
     *
     * @return the empty map
     */
    public static SourceMap empty() {
        return EMPTY;
    }

    /**
     * Starts a map.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Finds where an element stands.
     *
     * @param element the element
     * @return its place, empty if the element was not read from a file
     */
    public Optional<SourcePlace> place(ElementRef element) {
        return place(element, "");
    }

    /**
     * Finds where a field of an element stands, or the nearest thing that encloses it.
     *
     * @param element the element
     * @param path the field as a JSON Pointer relative to the element, such as {@code /criterion/by}; empty for the
     *     element itself
     * @return the place, empty if the element was not read from a file
     */
    public Optional<SourcePlace> place(ElementRef element, String path) {
        Places places = owners.get(element.owner());
        Track track = places == null ? null : places.tracks.get(element.kind());
        if (places == null || track == null || element.index() >= track.count) {
            return Optional.empty();
        }
        String nearest = path;
        while (true) {
            Integer pathId = places.names.pathIds.get(nearest);
            SourceSpan span = pathId == null ? null : track.find(element.index(), pathId);
            if (span != null) {
                String pointer = track.pointer(element.index(), places.names) + nearest;
                return Optional.of(
                        new SourcePlace(places.names.texts.get(track.documents[element.index()]), span, pointer));
            }
            int slash = nearest.lastIndexOf('/');
            if (slash < 0) {
                return Optional.empty();
            }
            nearest = nearest.substring(0, slash);
        }
    }

    /**
     * Takes the places of one owner from another map, in place of those known here.
     *
     * @param owner the id of the plan or registry
     * @param other the map that knows its elements; one that does not takes them away
     * @return the changed map; it shares everything else with this one
     */
    public SourceMap with(String owner, SourceMap other) {
        Map<String, Places> changed = new HashMap<>(owners);
        Places places = other.owners.get(owner);
        if (places == null) {
            changed.remove(owner);
        } else {
            changed.put(owner, places);
        }
        return new SourceMap(changed);
    }

    private static final class Names {
        private final List<String> texts = new ArrayList<>();
        private final Map<String, Integer> textIds = new HashMap<>();
        private final Map<String, Integer> pathIds = new HashMap<>();

        private int text(String text) {
            return textIds.computeIfAbsent(text, added -> {
                texts.add(added);
                return texts.size() - 1;
            });
        }

        private int path(String path) {
            return pathIds.computeIfAbsent(path, added -> pathIds.size());
        }
    }

    /**
     * The elements of one kind of one owner. Their fields are rows of path, line, column, end line and end column,
     * packed: a line counts from the line before it, and a number takes as many bytes as it needs.
     */
    private static final class Track {
        private int count;
        private int[] documents = new int[4];
        private int[] lists = new int[4];
        private int[] places = new int[4];
        private int[] firstByte = new int[5];
        private byte[] rows = new byte[128];
        private int line;

        private void begin(int document, int list, int place) {
            if (count == documents.length) {
                documents = Arrays.copyOf(documents, count * 2);
                lists = Arrays.copyOf(lists, count * 2);
                places = Arrays.copyOf(places, count * 2);
                firstByte = Arrays.copyOf(firstByte, count * 2 + 1);
            }
            documents[count] = document;
            lists[count] = list;
            places[count] = place;
            firstByte[count + 1] = firstByte[count];
            line = 0;
            count++;
        }

        private void row(int path, SourceSpan span) {
            put(path);
            putSigned(span.line() - line);
            put(span.column());
            put(span.endLine() - span.line());
            put(span.endColumn());
            line = span.line();
        }

        private void putSigned(int number) {
            put(number << 1 ^ number >> 31);
        }

        private void put(int number) {
            if (firstByte[count] + 5 > rows.length) {
                rows = Arrays.copyOf(rows, rows.length * 2);
            }
            int rest = number;
            while ((rest & ~0x7F) != 0) {
                rows[firstByte[count]++] = (byte) ((rest & 0x7F) | 0x80);
                rest >>>= 7;
            }
            rows[firstByte[count]++] = (byte) rest;
        }

        private void trim() {
            documents = Arrays.copyOf(documents, count);
            lists = Arrays.copyOf(lists, count);
            places = Arrays.copyOf(places, count);
            firstByte = Arrays.copyOf(firstByte, count + 1);
            rows = Arrays.copyOf(rows, firstByte[count]);
        }

        private String pointer(int element, Names names) {
            String list = names.texts.get(lists[element]);
            return places[element] < 0 ? list : list + "/" + places[element];
        }

        private @Nullable SourceSpan find(int element, int path) {
            Rows reader = new Rows(this, element);
            while (reader.next()) {
                if (reader.path == path) {
                    return reader.span();
                }
            }
            return null;
        }
    }

    /** Reads the rows of one element. */
    private static final class Rows {
        private final Track track;
        private final int end;
        private int at;
        private int path;
        private int line;
        private int column;
        private int endLine;
        private int endColumn;

        private Rows(Track track, int element) {
            this.track = track;
            this.at = track.firstByte[element];
            this.end = track.firstByte[element + 1];
        }

        private boolean next() {
            if (at == end) {
                return false;
            }
            path = number();
            int moved = number();
            line += moved >>> 1 ^ -(moved & 1);
            column = number();
            endLine = line + number();
            endColumn = number();
            return true;
        }

        private int number() {
            int number = 0;
            for (int shift = 0; ; shift += 7) {
                int read = track.rows[at++];
                number |= (read & 0x7F) << shift;
                if (read >= 0) {
                    return number;
                }
            }
        }

        private SourceSpan span() {
            return new SourceSpan(line, column, endLine, endColumn);
        }
    }

    /** Gathers places. Elements of one kind and owner are numbered from 0 in the order they are begun. */
    public static final class Builder {

        private final Names names = new Names();
        private final Map<String, Map<ElementKind, Track>> tracks = new HashMap<>();
        private @Nullable Track current;

        private Builder() {}

        /**
         * Begins the next element of a kind; the spans that follow belong to it.
         *
         * @param owner the id of the plan or registry
         * @param kind what the element is
         * @param document the file's name
         * @param pointer the JSON Pointer of the element in the file
         * @return this builder
         */
        public Builder begin(String owner, ElementKind kind, String document, String pointer) {
            Track track = tracks.computeIfAbsent(owner, added -> new EnumMap<>(ElementKind.class))
                    .computeIfAbsent(kind, added -> new Track());
            // Pointers of one list differ only in their last step: kept apart, a million of them share one text.
            int slash = pointer.lastIndexOf('/');
            int place = slash < 0 ? -1 : placeOf(pointer.substring(slash + 1));
            track.begin(names.text(document), names.text(place < 0 ? pointer : pointer.substring(0, slash)), place);
            current = track;
            return this;
        }

        private static int placeOf(String step) {
            boolean isPlace = !step.isEmpty()
                    && step.length() < 10
                    && (step.length() == 1 || step.charAt(0) != '0')
                    && step.chars().allMatch(c -> c >= '0' && c <= '9');
            return isPlace ? Integer.parseInt(step) : -1;
        }

        /**
         * Adds the place of the element begun last, or of one of its fields.
         *
         * @param path the field as a JSON Pointer relative to the element; empty for the element itself
         * @param span where it stands
         * @return this builder
         * @throws IllegalStateException if no element was begun
         */
        public Builder span(String path, SourceSpan span) {
            if (current == null) {
                throw new IllegalStateException("no element was begun");
            }
            current.row(names.path(path), Objects.requireNonNull(span, "span"));
            return this;
        }

        /**
         * Adds all that another builder gathered, its elements after those of the same kind and owner here.
         *
         * @param other the builder of another file
         * @return this builder
         */
        public Builder addAll(Builder other) {
            Map<Integer, String> otherPaths = new HashMap<>();
            other.names.pathIds.forEach((path, id) -> otherPaths.put(id, path));
            other.tracks.forEach((owner, kinds) -> kinds.forEach((kind, track) -> {
                for (int i = 0; i < track.count; i++) {
                    begin(owner, kind, other.names.texts.get(track.documents[i]), track.pointer(i, other.names));
                    Rows rows = new Rows(track, i);
                    while (rows.next()) {
                        span(Objects.requireNonNull(otherPaths.get(rows.path)), rows.span());
                    }
                }
            }));
            return this;
        }

        /**
         * Builds the map. The builder must not be used afterwards.
         *
         * @return the map
         */
        public SourceMap build() {
            tracks.values().forEach(kinds -> kinds.values().forEach(Track::trim));
            Map<String, Places> owners = new HashMap<>();
            tracks.forEach((owner, kinds) -> owners.put(owner, new Places(names, kinds)));
            return new SourceMap(owners);
        }
    }
}
