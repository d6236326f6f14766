package org.districtplan.io;

import java.nio.file.FileSystemException;
import java.nio.file.Path;
import org.districtplan.model.diagnostic.Language;
import org.districtplan.model.diagnostic.Message;
import org.districtplan.model.diagnostic.Text;

/**
 * Reports that a file could not be written: which one, and why, in Chinese and English. The old content of the file is
 * still there, unless the file is a device or a pipe.
 *
 * <p>This class is immutable and thread-safe, except for the parts that {@link Throwable} lets anyone set.
 */
public final class OutputFileException extends FileSystemException {

    private static final long serialVersionUID = 1L;
    private static final Text CANNOT_WRITE =
            Text.of("文件“{file}”无法写入：{reason}", "the file `{file}` cannot be written: {reason}");

    private final String reasonInChinese;
    private final String reasonInEnglish;

    OutputFileException(Path file, Text reason) {
        super(file.toString(), null, reason.en());
        this.reasonInChinese = reason.zh();
        this.reasonInEnglish = reason.en();
    }

    /**
     * Gives the name of the file, as the caller wrote it.
     *
     * @return the name, never null
     */
    @Override
    public String getFile() {
        return super.getFile();
    }

    /**
     * Says why the file could not be written, without naming the file.
     *
     * @return the reason, such as "the disk is full"
     */
    public Text reason() {
        return Text.of(reasonInChinese, reasonInEnglish);
    }

    /**
     * Says which file could not be written and why.
     *
     * @return one sentence in both languages
     */
    public Text explanation() {
        return Message.of(CANNOT_WRITE, "file", getFile(), "reason", reason()).toText();
    }

    /** Gives the {@link #explanation()} in English. */
    @Override
    public String getMessage() {
        return explanation().in(Language.ENGLISH);
    }
}
