package org.districtplan.io.internal.file;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.util.Locale;
import org.districtplan.model.diagnostic.Text;

/** Reports why a file cannot be written, in words. */
public final class WriteFault extends IOException {

    static final Text IS_FOLDER = Text.of("它是文件夹，请指定文件名", "it is a folder; give the name of a file");
    static final Text NO_FOLDER =
            Text.of("文件夹“{folder}”不存在，请先创建", "the folder `{folder}` does not exist; create it first");
    static final Text NOT_FOLDER = Text.of("“{folder}”不是文件夹", "`{folder}` is not a folder");
    static final Text LOOP = Text.of("符号链接形成循环", "its symbolic link leads back to itself");
    static final Text DENIED = Text.of("没有写入权限", "permission to write is denied");
    private static final Text FULL = Text.of("磁盘空间不足", "the disk is full");
    private static final Text QUOTA = Text.of("超出磁盘配额", "the disk quota is exceeded");
    private static final Text READ_ONLY = Text.of("文件系统为只读", "the file system is read-only");
    private static final long serialVersionUID = 1L;

    private final transient Text reason;

    WriteFault(Text reason) {
        super(reason.en());
        this.reason = reason;
    }

    /**
     * Explains a failure.
     *
     * @param failure the failure
     * @return the reason, without the name of the file that was to be written
     */
    public static Text reason(IOException failure) {
        if (failure instanceof WriteFault fault) {
            return fault.reason;
        }
        if (failure instanceof AccessDeniedException) {
            return DENIED;
        }
        String reason = failure instanceof FileSystemException system ? system.getReason() : failure.getMessage();
        if (reason == null) {
            return Text.of(failure.toString());
        }
        String lower = reason.toLowerCase(Locale.ROOT);
        if (lower.contains("no space left") || lower.contains("not enough space")) {
            return FULL;
        }
        if (lower.contains("quota")) {
            return QUOTA;
        }
        return lower.contains("read-only") ? READ_ONLY : Text.of(reason);
    }
}
