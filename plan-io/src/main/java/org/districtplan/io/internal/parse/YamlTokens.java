package org.districtplan.io.internal.parse;

import java.util.Iterator;
import java.util.Optional;
import org.districtplan.io.internal.tree.Scalar;
import org.districtplan.io.source.ReadProblem;
import org.districtplan.model.diagnostic.SourceSpan;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** The tokens of YAML 1.2, from the events of SnakeYAML Engine. */
final class YamlTokens implements Tokens {

    private final Problems problems;
    private final String text;
    private final Iterator<Event> events;
    private Event event;
    private boolean ended;

    YamlTokens(String text, Problems problems) {
        this.text = text;
        this.problems = problems;
        LoadSettings settings = LoadSettings.builder()
                .setParseComments(false)
                .setCodePointLimit(Integer.MAX_VALUE)
                .build();
        // the engine does not export the package of its class Parse to modules
        this.events = new ParserImpl(settings, new StreamReader(settings, text));
        this.event = pull();
    }

    private Event pull() {
        try {
            return events.next();
        } catch (YamlEngineException e) {
            throw YamlFaults.stop(e, text, problems);
        }
    }

    @Override
    public Token next() {
        while (!ended) {
            event = pull();
            Token token = kind(event.getEventId());
            if (token == Token.END) {
                ended = true;
                refuseAnother();
            } else if (token != null) {
                return token;
            }
        }
        return Token.END;
    }

    /** The token of an event, null if it has none. */
    private static @Nullable Token kind(Event.ID event) {
        return switch (event) {
            case MappingStart -> Token.FIELDS;
            case MappingEnd -> Token.END_FIELDS;
            case SequenceStart -> Token.ITEMS;
            case SequenceEnd -> Token.END_ITEMS;
            case Scalar -> Token.SCALAR;
            case Alias -> Token.ALIAS;
            case DocumentEnd, StreamEnd -> Token.END;
            case StreamStart, DocumentStart, Comment -> null;
        };
    }

    private void refuseAnother() {
        if (event.getEventId() == Event.ID.StreamEnd) {
            return;
        }
        event = pull();
        if (event.getEventId() == Event.ID.DocumentStart) {
            problems.add(ReadProblem.SEVERAL_DOCUMENTS, span(), "");
        }
    }

    @Override
    public String text() {
        if (event instanceof ScalarEvent scalar) {
            return scalar.getValue();
        }
        return event instanceof AliasEvent alias ? alias.getAlias().getValue() : "";
    }

    @Override
    public Scalar.Style style() {
        if (!(event instanceof ScalarEvent scalar) || !scalar.isPlain()) {
            return Scalar.Style.QUOTED;
        }
        return scalar.getValue().isEmpty() ? Scalar.Style.NULL : Scalar.Style.PLAIN;
    }

    @Override
    public SourceSpan span() {
        Mark start = mark(event.getStartMark());
        Mark end = mark(event.getEndMark());
        int column = start.getColumn();
        if (start.getLine() == end.getLine() && event instanceof ScalarEvent scalar && scalar.isPlain()) {
            // the engine begins a value at its anchor or tag
            String value = scalar.getValue();
            column = Math.max(column, end.getColumn() - value.codePointCount(0, value.length()));
        }
        return new SourceSpan(start.getLine() + 1, column + 1, end.getLine() + 1, end.getColumn() + 1);
    }

    private static Mark mark(Optional<Mark> mark) {
        return mark.orElseThrow(() -> new IllegalStateException("the engine is configured to give marks"));
    }

    @Override
    public @Nullable String anchor() {
        return event instanceof NodeEvent node && !(node instanceof AliasEvent)
                ? node.getAnchor().map(Anchor::getValue).orElse(null)
                : null;
    }

    @Override
    public @Nullable String tag() {
        if (event instanceof ScalarEvent scalar) {
            return scalar.getTag().orElse(null);
        }
        return event instanceof CollectionStartEvent start ? start.getTag().orElse(null) : null;
    }

    @Override
    public void close() {}
}
