package org.portcontrol.seizure.attachments;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import javax.imageio.stream.FileImageInputStream;

/**
 * A picture that is read for so long and no longer. A JPEG can say a hundred thousand times how to mend its pixels, and
 * its decoder would be at work for hours.
 */
final class PictureFile extends FileImageInputStream {

    private static final Duration LONGEST = Duration.ofSeconds(10);

    private static final int FIRST_SEGMENT = 2;
    private static final int NOT_FRAMES_BUT_TABLES = 0xffc4;
    private static final int RESERVED = 0xffc8;
    private static final int ARITHMETIC = 0xffcc;

    private final long end = System.nanoTime() + LONGEST.toNanos();

    PictureFile(Path file) throws IOException {
        super(file.toFile());
    }

    @Override
    public int read() throws IOException {
        requireTime();
        return super.read();
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        requireTime();
        return super.read(buffer, offset, length);
    }

    /** True of a JPEG that comes as a sketch first; its decoder keeps all of it in memory (ITU-T T.81, table B.1). */
    boolean isProgressiveJpeg() throws IOException {
        seek(FIRST_SEGMENT);
        int marker = marker();
        while (!isFrame(marker)) {
            seek(getStreamPosition() + readUnsignedShort());
            marker = marker();
        }
        seek(0);
        return (marker & 3) == 2;
    }

    /** The next marker, behind what may fill the place before it. */
    private int marker() throws IOException {
        int marker = readUnsignedShort();
        while (marker == 0xffff) {
            marker = 0xff00 | readUnsignedByte();
        }
        return marker;
    }

    private static boolean isFrame(int marker) {
        return (marker & 0xfff0) == 0xffc0
                && marker != NOT_FRAMES_BUT_TABLES
                && marker != RESERVED
                && marker != ARITHMETIC;
    }

    private void requireTime() throws IOException {
        if (System.nanoTime() > end) {
            throw new IOException("It takes more than " + LONGEST.toSeconds() + " s to draw.");
        }
    }
}
