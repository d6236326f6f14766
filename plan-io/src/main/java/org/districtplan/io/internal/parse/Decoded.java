package org.districtplan.io.internal.parse;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.districtplan.io.source.ReadProblem;
import org.districtplan.model.diagnostic.SourceSpan;

/** The text of a file in UTF-8. */
public final class Decoded {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final char REPLACEMENT = '\uFFFD';

    private Decoded() {}

    /**
     * Decodes a file; a byte order mark is skipped.
     *
     * @param bytes the file
     * @param problems where to report bytes that are not UTF-8
     * @return the text
     * @throws StopReading if the bytes are not UTF-8
     */
    public static String text(byte[] bytes, Problems problems) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        // only a text with a replacement character can hold bytes that are not UTF-8
        if (text.indexOf(REPLACEMENT) >= 0) {
            refuseMalformed(bytes, problems);
        }
        return withoutMark(text);
    }

    /** Skips a byte order mark. */
    public static String withoutMark(String text) {
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    private static void refuseMalformed(byte[] bytes, Problems problems) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(in, out, true);
        if (result.isError()) {
            String before = withoutMark(out.flip().toString());
            throw problems.stop(
                    ReadProblem.NOT_UTF_8,
                    at(before, before.length()),
                    "",
                    "found",
                    String.format("0x%02X", bytes[in.position()] & 0xFF));
        }
    }

    /** The place of an offset of a text: line and column from 1, the column in code points. */
    static SourceSpan at(String text, int offset) {
        int line = 1;
        int start = 0;
        for (int i = 0; i < offset; i++) {
            char c = text.charAt(i);
            if (c == '\n' || (c == '\r' && (i + 1 >= text.length() || text.charAt(i + 1) != '\n'))) {
                line++;
                start = i + 1;
            }
        }
        int column = text.codePointCount(start, offset) + 1;
        return new SourceSpan(line, column, line, column + 1);
    }
}
