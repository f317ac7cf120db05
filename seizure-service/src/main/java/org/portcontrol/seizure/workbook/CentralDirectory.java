package org.portcontrol.seizure.workbook;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import org.portcontrol.kit.problem.Refusal;

/**
 * The table of contents at the end of a ZIP archive, measured before a library loads it: libraries hold all of it in
 * memory.
 */
final class CentralDirectory {

    private static final int ENTRIES = 10_000;
    private static final int LENGTH = 8 << 20;
    private static final int END = 0x06054B50;
    private static final int END_LENGTH = 22;
    private static final int LOCATOR = 0x07064B50;
    private static final int LOCATOR_LENGTH = 20;
    private static final int ENTRY = 0x02014B50;
    private static final int ENTRY_LENGTH = 46;

    private final RandomAccessFile file;

    private CentralDirectory(RandomAccessFile file) {
        this.file = file;
    }

    /** Refuses an archive without a table of contents, or with one that is too long. */
    static void check(Path path) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "r")) {
            new CentralDirectory(file).walk();
        }
    }

    private void walk() throws IOException {
        long position = start();
        long first = position;
        ByteBuffer entry = at(position, ENTRY_LENGTH);
        for (int entries = 0; entry != null && entry.getInt(0) == ENTRY; entries++) {
            int length = ENTRY_LENGTH
                    + Short.toUnsignedInt(entry.getShort(28))
                    + Short.toUnsignedInt(entry.getShort(30))
                    + Short.toUnsignedInt(entry.getShort(32));
            position += length;
            if (entries >= ENTRIES || position - first > LENGTH) {
                throw Refusal.of(WorkbookProblem.EXPANDS_TOO_FAR, "The archive holds more than {0} entries.", ENTRIES);
            }
            entry = at(position, ENTRY_LENGTH);
        }
    }

    private long start() throws IOException {
        long end = end();
        ByteBuffer locator = at(end - LOCATOR_LENGTH, LOCATOR_LENGTH);
        if (locator != null && locator.getInt(0) == LOCATOR) {
            ByteBuffer large = at(locator.getLong(8), 56);
            if (large == null) {
                throw truncated();
            }
            return large.getLong(48);
        }
        return Integer.toUnsignedLong(at(end, END_LENGTH).getInt(16));
    }

    private long end() throws IOException {
        int length = (int) Math.min(file.length(), END_LENGTH + 65_535);
        ByteBuffer tail = at(file.length() - length, length);
        for (int i = length - END_LENGTH; i >= 0; i--) {
            if (tail.getInt(i) == END) {
                if (i + END_LENGTH + Short.toUnsignedInt(tail.getShort(i + 20)) != length) {
                    throw truncated();
                }
                return file.length() - length + i;
            }
        }
        throw truncated();
    }

    /** Null if the file has no such bytes. */
    private ByteBuffer at(long position, int length) throws IOException {
        if (position < 0 || position + length > file.length()) {
            return null;
        }
        byte[] bytes = new byte[length];
        file.seek(position);
        file.readFully(bytes);
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static Refusal truncated() {
        return Refusal.of(WorkbookProblem.TRUNCATED_FILE, "The workbook ends before the table of its contents.");
    }
}
