package org.districtplan.io.internal.parse;

import org.districtplan.io.internal.tree.Scalar;
import org.districtplan.io.source.ReadProblem;
import org.districtplan.model.diagnostic.SourceSpan;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/** The tokens of JSON, from Jackson's streaming parser; it counts UTF-16 units, which are made code points here. */
final class JsonTokens implements Tokens {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private final Problems problems;
    private final JsonParser parser;
    private final CodePointColumns columns;
    private String text = "";
    private Scalar.Style style = Scalar.Style.NULL;
    private SourceSpan span = SourceSpan.at(1, 1);

    JsonTokens(String text, Problems problems) {
        this.problems = problems;
        this.columns = CodePointColumns.of(text);
        this.parser = FACTORY.createParser(ObjectReadContext.empty(), text);
    }

    @Override
    public Token next() {
        try {
            JsonToken token = parser.nextToken();
            text = token == null || !(token.isScalarValue() || token == JsonToken.PROPERTY_NAME)
                    ? ""
                    : parser.getString();
            if (token != null) {
                mark();
            }
            return kind(token);
        } catch (JacksonException e) {
            throw stop(e);
        }
    }

    private Token kind(@Nullable JsonToken token) {
        if (token == null) {
            return Token.END;
        }
        return switch (token) {
            case START_OBJECT -> Token.FIELDS;
            case END_OBJECT -> Token.END_FIELDS;
            case START_ARRAY -> Token.ITEMS;
            case END_ARRAY -> Token.END_ITEMS;
            case PROPERTY_NAME, VALUE_STRING -> scalar(Scalar.Style.QUOTED);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> scalar(Scalar.Style.NUMBER);
            case VALUE_TRUE, VALUE_FALSE -> scalar(Scalar.Style.BOOLEAN);
            case VALUE_NULL -> scalar(Scalar.Style.NULL);
            case NOT_AVAILABLE, VALUE_EMBEDDED_OBJECT -> throw new IllegalStateException("not JSON: " + token);
        };
    }

    private Token scalar(Scalar.Style written) {
        style = written;
        return Token.SCALAR;
    }

    private void mark() {
        TokenStreamLocation start = parser.currentTokenLocation();
        TokenStreamLocation end = parser.currentLocation();
        int line = start.getLineNr();
        int column = columns.codePoints(start);
        int endColumn = columns.codePoints(end);
        boolean ordered = end.getLineNr() > line || (end.getLineNr() == line && endColumn >= column);
        span = ordered ? new SourceSpan(line, column, end.getLineNr(), endColumn) : SourceSpan.at(line, column);
    }

    private StopReading stop(JacksonException fault) {
        TokenStreamLocation at = fault.getLocation();
        SourceSpan place = at == null || at.getLineNr() < 1 ? span : columns.character(at);
        return problems.stop(
                ReadProblem.SYNTAX, place, "", "format", "JSON", "cause", JsonFaults.cause(fault.getOriginalMessage()));
    }

    @Override
    public String text() {
        return text;
    }

    @Override
    public Scalar.Style style() {
        return style;
    }

    @Override
    public SourceSpan span() {
        return span;
    }

    @Override
    public @Nullable String anchor() {
        return null;
    }

    @Override
    public @Nullable String tag() {
        return null;
    }

    @Override
    public void close() {
        parser.close();
    }
}
