package org.districtplan.io;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ObjIntConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.districtplan.io.source.ReaderLimits;

/**
 * Files with something wrong in them. What is to be reported stands on the line concerned as {@code # ! rule column}, or in
 * a file beside it ({@code NAME.expected}, lines {@code line:column rule}) where no comment can stand. A first line
 * {@code # limits depth=4} sets bounds of the reader.
 */
final class ProblemFixtures {

    static final Path FOLDER = Path.of("src/test/resources/org/districtplan/io/problems");

    private static final Pattern MARK = Pattern.compile("# ! ([a-z0-9-]+) ([0-9]+)");
    private static final Pattern LIMIT = Pattern.compile("(\\w+)=([0-9]+)");
    private static final Map<String, ObjIntConsumer<ReaderLimits.Builder>> LIMITS = Map.of(
            "fileBytes", ReaderLimits.Builder::fileBytes,
            "depth", ReaderLimits.Builder::depth,
            "aliases", ReaderLimits.Builder::aliases,
            "repeatedValues", ReaderLimits.Builder::repeatedValues,
            "textLength", ReaderLimits.Builder::textLength,
            "numberLength", ReaderLimits.Builder::numberLength,
            "problems", ReaderLimits.Builder::problems);

    private ProblemFixtures() {}

    /** The single files, and the folders that are read as one. */
    static List<Path> all() throws IOException {
        List<Path> fixtures = new ArrayList<>();
        try (Stream<Path> files = Files.list(FOLDER);
                Stream<Path> sets = Files.list(FOLDER.resolve("sets"))) {
            files.filter(file -> Files.isRegularFile(file) && !file.toString().endsWith(".expected"))
                    .sorted()
                    .forEach(fixtures::add);
            sets.sorted().forEach(fixtures::add);
        }
        return fixtures;
    }

    /** What is to be reported, as {@code document:line:column rule}. */
    static List<String> expected(Path fixture) {
        try {
            if (Files.isRegularFile(fixture)) {
                return ofFile(fixture);
            }
            List<String> all = new ArrayList<>();
            Path general = fixture.resolve(".expected");
            if (Files.exists(general)) {
                all.addAll(Files.readAllLines(general));
            }
            try (Stream<Path> files = Files.list(fixture)) {
                for (Path file :
                        files.filter(file -> !file.equals(general)).sorted().toList()) {
                    all.addAll(ofFile(file));
                }
            }
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> ofFile(Path file) throws IOException {
        Path beside = file.resolveSibling(file.getFileName() + ".expected");
        if (Files.exists(beside)) {
            return Files.readAllLines(beside).stream()
                    .map(line -> file.getFileName() + ":" + line)
                    .toList();
        }
        List<String> expected = new ArrayList<>();
        List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        for (int i = 0; i < lines.size(); i++) {
            Matcher mark = MARK.matcher(lines.get(i));
            while (mark.find()) {
                expected.add(file.getFileName() + ":" + (i + 1) + ":" + mark.group(2) + " " + mark.group(1));
            }
        }
        return expected;
    }

    /** The reader with the bounds the fixture asks for. */
    static PlanReader reader(Path fixture) throws IOException {
        if (!Files.isRegularFile(fixture)) {
            return PlanReader.standard();
        }
        String first = new String(Files.readAllBytes(fixture), StandardCharsets.ISO_8859_1)
                .lines()
                .findFirst()
                .orElse("");
        if (!first.startsWith("# limits")) {
            return PlanReader.standard();
        }
        ReaderLimits.Builder limits = ReaderLimits.builder();
        Matcher limit = LIMIT.matcher(first);
        while (limit.find()) {
            LIMITS.get(limit.group(1)).accept(limits, Integer.parseInt(limit.group(2)));
        }
        return PlanReader.standard().withLimits(limits.build());
    }
}
